"""Migrations, from a checkout or from an installed package."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from deals.errors import DatabaseOutOfDate

if TYPE_CHECKING:  # Alembic takes a tenth of a second, and few commands migrate
    from alembic.config import Config

_INSTALLED = Path(__file__).parents[1] / "_migrations"  # where a wheel has the alembic folder
_CHECKED_OUT = Path(__file__).parents[2] / "alembic"
_FOLDER = _INSTALLED if _INSTALLED.is_dir() else _CHECKED_OUT
_NAMED = re.compile(r"""^revision\b.*?= ["'](\w+)["']""", re.MULTILINE)


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database at *url* forward to *revision*, creating it if need be.

    Raises:
        DatabaseOutOfDate: it stands at a revision that this code does not know, or *revision* is
            one.
    """
    from alembic import command

    with _known_revisions():
        command.upgrade(_config(url), revision)


def downgrade(url: str, revision: str) -> None:
    """Take the database at *url* back to *revision*; ``base`` leaves no table of ours.

    Raises:
        DatabaseOutOfDate: as for `upgrade`.
    """
    from alembic import command

    with _known_revisions():
        command.downgrade(_config(url), revision)


@contextmanager
def _known_revisions() -> Iterator[None]:
    from alembic.util import CommandError

    try:
        yield
    except CommandError as error:
        raise DatabaseOutOfDate(f"{error}: this version of deals does not know it") from error


def current(engine: Engine) -> str | None:
    """Return the revision that the database stands at; None before the first migration."""
    with engine.connect() as connection:
        return _revision(connection)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


@cache
def _revisions(folder: Path) -> list[str]:
    """Return all revisions in *folder*, in the order of their files, which is of time."""
    files = sorted((folder / "versions").glob("*.py"))
    return [revision for file in files for revision in _NAMED.findall(file.read_text("utf-8"))]


def head() -> str:
    """Return the revision that this code is written for."""
    return _revisions(_FOLDER)[-1]


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
    if found is None:
        raise DatabaseOutOfDate("the database has no tables of ours yet: run `deals db upgrade`")
    if found in _revisions(_FOLDER):
        raise DatabaseOutOfDate(
            f"the database is at revision {found}, behind {expected}: run `deals db upgrade`"
        )
    raise DatabaseOutOfDate(
        f"the database is at revision {found}, which this version of deals does not know: "
        "install a newer version of deals"
    )


def _config(url: str) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["url"] = url
    return config
