"""Statements that are asked often: written out once, and asked of the driver itself.

SQLAlchemy takes 30 µs to hand a statement on and to make a result of it. SQLite finds a page in
200, and needs two statements for it.
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.compiler import SQLCompiler

Row = tuple[Any, ...]


def rows(
    connection: Connection, statement: Select[*tuple[Any, ...]], values: Mapping[str, Any]
) -> list[Row]:
    """Return what *statement* finds, as the driver gives it.

    It must be the same object each time it is asked, its values numbers and texts, and each of a
    list of them a parameter of its own. It begins no transaction.
    """
    asked = _prepared(statement, connection.dialect)
    try:
        found: list[Row] = _cursor(connection).execute(asked.text, asked.bound(values)).fetchall()
    except connection.dialect.loaded_dbapi.Error as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
            raise  # it takes too long, and would again
        if not connection.in_transaction():
            connection.begin().rollback()  # PostgreSQL's own, which hears no more once it failed
        return [tuple(row) for row in connection.execute(statement, values)]  # or tell it as ours
    return found


def _cursor(connection: Connection) -> Any:
    """Return the cursor that a connection keeps: psycopg's learn how to write values."""
    kept = connection.info
    if _CURSOR not in kept:
        kept[_CURSOR] = connection.connection.cursor()
    return kept[_CURSOR]


_CURSOR = "deals_cursor"


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A statement as one driver takes it.

    ``fixed`` are the values that it has of its own, ``names`` those of its parameters in their
    order, for a driver that knows them by their place.
    """

    text: str
    fixed: Mapping[str, Any]
    names: tuple[str, ...] | None

    def bound(self, values: Mapping[str, Any]) -> Mapping[str, Any] | list[Any]:
        given = {**self.fixed, **values}
        return given if self.names is None else [given[name] for name in self.names]


@lru_cache(maxsize=2000)
def _prepared(statement: Select[*tuple[Any, ...]], dialect: Dialect) -> _Prepared:
    compiled = statement.compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler)
    names = None if compiled.positiontup is None else tuple(compiled.positiontup)
    return _Prepared(str(compiled), compiled.params, names)
