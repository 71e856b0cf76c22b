"""`deals verify`: whether every span still gives its words."""

import sys

import typer


def verify() -> None:
    """Check that all evidence says what its source says.

    Evidence whose words are not those of its article, or its row, is named on standard output, and
    the status is 1.

    For example: deals verify
    """
    from deals.cli.database import database
    from deals.store import verify as store

    wrong = 0
    with database(read_only=True) as engine, engine.connect() as connection:
        for mismatch in store.verify(connection):
            print(mismatch)
            wrong += 1
        checked = store.count(connection)
    if wrong:
        print(f"deals: {wrong} of {checked} pieces of evidence do not match", file=sys.stderr)
        raise typer.Exit(1)
    print(f"{checked} pieces of evidence checked: all say what their sources say")
