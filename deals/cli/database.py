"""The database that the settings name, for the commands that use it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine


@contextmanager
def any_database(*, read_only: bool = False) -> Iterator["Engine"]:
    """Give the database of the settings, wherever its tables stand."""
    from deals.settings import Settings
    from deals.store.engine import make_engine

    engine = make_engine(Settings().database_url, read_only=read_only)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def database(*, read_only: bool = False) -> Iterator["Engine"]:
    """Give the database of the settings, whose tables must be as this version expects them.

    Raises:
        DatabaseOutOfDate: they are not; the message says what to do.
    """
    from deals.store.migrate import check_current

    with any_database(read_only=read_only) as engine:
        check_current(engine)
        yield engine
