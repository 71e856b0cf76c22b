"""`deals db`: the tables of the database, at which revision they are, and a copy of them."""

from pathlib import Path
from typing import Annotated

import typer

from deals.cli.group import make_group

app = make_group(name="db", help="Make, migrate, undo or back up the tables.")


@app.command()
def upgrade(
    revision: Annotated[str, typer.Argument(help="Where to stop.")] = "head",
) -> None:
    """Make the tables, or bring them forward to this version.

    Nothing that they hold is lost. It comes first, and after each update of deals.

    For example: deals db upgrade
    """
    from deals.settings import Settings
    from deals.store import migrate

    migrate.upgrade(Settings().database_url, revision)
    current()


@app.command(context_settings={"ignore_unknown_options": True})  # -1 is a revision
def downgrade(
    revision: Annotated[str, typer.Argument(help="Where to go back to: base drops all tables.")],
) -> None:
    """Take the tables back to a revision.

    What only later tables can hold is lost.

    For example: deals db downgrade -1
    """
    from deals.settings import Settings
    from deals.store import migrate

    migrate.downgrade(Settings().database_url, revision)
    current()


@app.command()
def current() -> None:
    """Tell at which revision the tables are.

    For example: deals db current
    """
    from deals.cli.database import any_database
    from deals.store import migrate

    with any_database() as engine:
        found = migrate.current(engine)
    state = "current" if found == migrate.head() else f"this version expects {migrate.head()}"
    print(f"tables at revision {found} ({state})" if found else f"no revision ({state})")


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where the copy goes.")],
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace what is there, once the copy is whole.")
    ] = False,
) -> None:
    """Copy the whole database, while others read and write it.

    Of SQLite it is a database file, ready for use; of PostgreSQL what `pg_restore` reads, written
    by `pg_dump`. docs/backup.md tells how to restore either.

    For example: deals db backup deals.backup --overwrite
    """
    from deals.cli.database import any_database
    from deals.cli.progress import make_progress
    from deals.store.backup import back_up

    with any_database(read_only=True) as engine, make_progress() as progress:
        bar = progress.add_task("Copying", total=None)
        back_up(
            engine,
            file,
            overwrite=overwrite,
            watch=lambda done, of: progress.update(bar, completed=done, total=of),
        )
    print(f"{file}: {file.stat().st_size} bytes")
