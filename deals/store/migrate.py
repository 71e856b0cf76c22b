"""Migrations, from a checkout or from an installed package."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine

from deals.errors import DatabaseOutOfDate

_INSTALLED = Path(__file__).parents[1] / "_migrations"  # where a wheel has the alembic folder
_CHECKED_OUT = Path(__file__).parents[2] / "alembic"


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database at *url* forward to *revision*, creating it if need be.

    Raises:
        DatabaseOutOfDate: it stands at a revision that this code does not know, or *revision* is
            one.
    """
    with _known_revisions():
        command.upgrade(_config(url), revision)


def downgrade(url: str, revision: str) -> None:
    """Take the database at *url* back to *revision*; ``base`` leaves no table of ours.

    Raises:
        DatabaseOutOfDate: as for `upgrade`.
    """
    with _known_revisions():
        command.downgrade(_config(url), revision)


@contextmanager
def _known_revisions() -> Iterator[None]:
    try:
        yield
    except CommandError as error:
        raise DatabaseOutOfDate(f"{error}: this version of deals does not know it") from error


def current(engine: Engine) -> str | None:
    """Return the revision that the database stands at; None before the first migration."""
    with engine.connect() as connection:
        return _revision(connection)


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


@cache
def head() -> str:
    """Return the revision that this code is written for."""
    revision = ScriptDirectory.from_config(_config()).get_current_head()
    assert revision is not None  # there is a first migration, and no fork
    return revision


def check_current(engine: Engine) -> None:
    """Pass if the database stands where this code expects it.

    Raises:
        DatabaseOutOfDate: it does not; the message says what to do.
    """
    with engine.connect() as connection:
        check_current_on(connection)


def check_current_on(connection: Connection) -> None:
    """Do what `check_current` does, on a connection."""
    found, expected = _revision(connection), head()
    if found == expected:
        return
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if found is None:
        raise DatabaseOutOfDate("the database has no tables of ours yet: run `deals db upgrade`")
    if found in known:
        raise DatabaseOutOfDate(
            f"the database is at revision {found}, behind {expected}: run `deals db upgrade`"
        )
    raise DatabaseOutOfDate(
        f"the database is at revision {found}, which this version of deals does not know: "
        "install a newer version of deals"
    )


def _config(url: str | None = None) -> Config:
    config = Config()
    folder = _INSTALLED if _INSTALLED.is_dir() else _CHECKED_OUT
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["url"] = url
    return config
