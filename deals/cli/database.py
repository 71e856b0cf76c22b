"""The database that the settings name, for the commands that use it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine


@contextmanager
def database(*, read_only: bool = False) -> Iterator["Engine"]:
    """Give the database of the settings, which must stand where this version expects it.

    Raises:
        DatabaseOutOfDate: it does not; the message says what to do.
    """
    from deals.settings import Settings
    from deals.store.engine import make_engine
    from deals.store.migrate import check_current

    engine = make_engine(Settings().database_url, read_only=read_only)
    try:
        check_current(engine)
        yield engine
    finally:
        engine.dispose()
