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

_SHOWING = {
    "data_version",  # which full text needs
    "foreign_key_list",
    "index_info",
    "index_list",
    "table_info",
    "table_list",
    "table_xinfo",
}
"""Settings of SQLite's that only tell something."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The names of an answer's columns, and its rows, which are read as they are taken."""

    columns: Sequence[str]
    rows: Iterator[Sequence[Any]]


@contextmanager
def ask(engine: Engine, query: str, values: Mapping[str, Any]) -> Iterator[Answer]:
    """Give the answer to one *query*, whose ``:name`` parameters stand for *values*.

    Raises:
        UnreadableQuery: it is no query, or it would write, and the message is the database's; or
            its parameters are not those of *values*.
    """
    asked = text(query)
    _check_given(set(asked.compile().params), set(values))
    try:
        with engine.connect() as connection, _only_reading(connection):
            options = {"stream_results": True, "yield_per": 500}
            result = connection.execute(asked, dict(values), execution_options=options)
            yield Answer(list(result.keys()), map(tuple, result))
    except ResourceClosedError as error:
        raise UnreadableQuery("this gives no rows: only SELECT can be asked") from error
    except (DBAPIError, StatementError) as error:
        raise UnreadableQuery(_reason(error)) from error


def _reason(error: StatementError) -> str:
    """Return what the database says on one line, and not where in words that are not the user's."""
    told: Any = getattr(error.orig, "diag", None)
    if told is None or told.message_primary is None:
        reason = " ".join(str(error.orig or error).split())
        return f"{reason}: it would do more than read" if reason == "not authorized" else reason
    return "; ".join(part for part in (told.message_primary, told.message_hint) if part)


def _check_given(named: set[str], given: set[str]) -> None:
    if missing := sorted(named - given):
        raise UnreadableQuery(f"the query has :{missing[0]}, for which no value is given")
    if unused := sorted(given - named):
        raise UnreadableQuery(f"a value is given for :{unused[0]}, which the query does not have")


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


def _authorize(action: int, subject: str | None, *about: Any) -> int:
    allowed = (
        action in _READING
        or (action == sqlite3.SQLITE_PRAGMA and subject in _SHOWING)
        # What opening a full-text table looks like; a true update is refused by SQLite itself.
        or (action == sqlite3.SQLITE_UPDATE and subject == "sqlite_master")
    )
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY
