"""`deals verify`: whether every span still gives its words."""

import typer


def verify() -> None:
    """Check that every piece of evidence still says what its article says there.

    Rows that do not match are named on standard output, and the status is 1.
    """
    from deals.cli.database import database
    from deals.store import verify as store

    with database(read_only=True) as engine, engine.connect() as connection:
        wrong = False
        for mismatch in store.verify(connection):
            print(mismatch)
            wrong = True
    if wrong:
        raise typer.Exit(1)
