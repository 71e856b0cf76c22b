"""A connection kept at hand, for questions that are answered before another could be fetched."""

import sqlite3
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import SQLAlchemyError

from deals.errors import UnreachableDatabase, UnusableDatabase

T = TypeVar("T")

STEPS = 20_000
"""What a question may take of SQLite's machine, which does them in 2 to 5 ms; a page of 50 deals
takes 6,000."""

_BETWEEN = 1000  # steps from one look at how many are left to the next


class NotAtOnce(Exception):
    """A question takes longer than others should wait, or does not succeed now: ask elsewhere."""


class AtHand:
    """Asks an SQLite database at once, in one thread at a time: waits for no lock, nor for long."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._left = 0
        event.listen(engine, "engine_disposed", lambda _: self.close())

    def ask(self, question: Callable[[Connection], T]) -> T:
        """Return the answer to *question*.

        Raises:
            NotAtOnce: it is given up.
        """
        try:
            connection = self._connection or self._connect()
            self._left = STEPS
            try:
                return question(connection)
            finally:
                connection.rollback()  # or what is read by now would be all it ever sees
        except (sqlite3.Error, SQLAlchemyError, UnreachableDatabase, UnusableDatabase) as error:
            raise NotAtOnce from error

    def _connect(self) -> Connection:
        connection = self._engine.connect()
        connection.detach()  # so that the pool has no fewer for others
        driver: Any = connection.connection.dbapi_connection
        driver.execute("PRAGMA busy_timeout = 0")
        driver.set_progress_handler(self._is_over, _BETWEEN)
        self._connection = connection
        return connection

    def _is_over(self) -> bool:
        self._left -= _BETWEEN
        return self._left < 0

    def close(self) -> None:
        """Give the connection up, until the next question."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
