"""Queries that people write themselves, which can only read."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError, ResourceClosedError, StatementError

from deals.errors import UnreadableQuery

_READING = {
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_FUNCTION,
    sqlite3.SQLITE_RECURSIVE,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """The names of an answer's columns, and its rows, which are read as they are taken."""

    columns: Sequence[str]
    rows: Iterator[Sequence[Any]]


@contextmanager
def ask(engine: Engine, query: str, values: Mapping[str, Any]) -> Iterator[Answer]:
    """Give the answer to one *query*, whose ``:name`` parameters stand for *values*.

    Raises:
        UnreadableQuery: it is no query, or it would write; the message is the database's.
    """
    try:
        with engine.connect() as connection, _only_reading(connection):
            options = {"stream_results": True, "yield_per": 500}
            result = connection.execute(text(query), dict(values), execution_options=options)
            yield Answer(list(result.keys()), map(tuple, result))
    except ResourceClosedError as error:
        raise UnreadableQuery("this gives no rows: only SELECT can be asked") from error
    except (DBAPIError, StatementError) as error:
        reason = str(error.orig if error.orig is not None else error)
        raise UnreadableQuery(" ".join(reason.split())) from error


@contextmanager
def _only_reading(connection: Connection) -> Iterator[None]:
    """Refuse all but reading: settings, too, which could let it write."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET TRANSACTION READ ONLY"))  # a transaction cannot go back on it
        yield
        return
    connection.begin()
    driver: Any = connection.connection.dbapi_connection
    driver.set_authorizer(_authorize)
    try:
        yield
    finally:
        driver.set_authorizer(None)


def _authorize(action: int, *about: Any) -> int:
    return sqlite3.SQLITE_OK if action in _READING else sqlite3.SQLITE_DENY
