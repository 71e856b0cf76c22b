"""`deals db`: the tables of the database, and at which revision they are."""

from typing import Annotated

import typer

from deals.cli.group import make_group

app = make_group(name="db", help="Make, migrate or undo the tables.")


@app.command()
def upgrade(
    revision: Annotated[str, typer.Argument(help="Where to stop.")] = "head",
) -> None:
    """Bring the tables forward to a revision; create them where there are none."""
    from deals.settings import Settings
    from deals.store import migrate

    migrate.upgrade(Settings().database_url, revision)
    current()


@app.command()
def downgrade(
    revision: Annotated[str, typer.Argument(help="Where to go back to: base drops all tables.")],
) -> None:
    """Take the tables back to a revision. What only later tables can hold is lost."""
    from deals.settings import Settings
    from deals.store import migrate

    migrate.downgrade(Settings().database_url, revision)
    current()


@app.command()
def current() -> None:
    """Tell at which revision the tables are."""
    from deals.cli.database import any_database
    from deals.store import migrate

    with any_database() as engine:
        found = migrate.current(engine)
    state = "current" if found == migrate.head() else f"this version expects {migrate.head()}"
    print(f"{found or 'no revision'} ({state})")
