"""The questions that a database is asked, overheard where they reach its driver."""

import sqlite3
from collections.abc import Callable
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine, event

Hear = Callable[[str, Any], object]
"""Takes a statement and its values; those of SQLite's stand in the statement itself."""

_NO_QUESTION = ("PRAGMA", "BEGIN", "ROLLBACK", "COMMIT", "SELECT pg_current_snapshot", "--")


def overhear(asked: Engine | Connection, hear: Hear) -> None:
    """Tell *hear* what a connection is asked, or all that an engine opens later."""
    if isinstance(asked, Connection):
        _overhear(asked.connection.dbapi_connection, hear)
        asked.info.clear()  # of the cursor it keeps, which nobody overhears
    else:
        event.listen(asked, "connect", lambda driver, entry: _overhear(driver, hear))


def _overhear(driver: Any, hear: Hear) -> None:
    def tell(statement: str, values: Any = ()) -> None:
        if not statement.startswith(_NO_QUESTION):
            hear(statement, values)

    class Overheard(psycopg.Cursor[Any]):
        def execute(self, query: Any, params: Any = None, **options: Any) -> Any:
            tell(query, params)
            return super().execute(query, params, **options)

    if isinstance(driver, sqlite3.Connection):
        driver.set_trace_callback(tell)
    else:
        driver.cursor_factory = Overheard
