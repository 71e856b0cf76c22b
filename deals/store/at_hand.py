"""Connections kept at hand, for questions that are answered before another could be fetched."""

import sqlite3
from asyncio import CancelledError
from collections.abc import Callable
from typing import Any, TypeVar, cast

from psycopg.waiting import wait_async
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import SQLAlchemyError

from deals.errors import UnreachableDatabase, UnusableDatabase
from deals.store.aside import Aside
from deals.store.engine import give_up, without_transactions

T = TypeVar("T")

STEPS = 20_000
"""What a question may take of SQLite's machine, which does them in 2 to 5 ms; a page of 50 deals
takes 6,000."""

_BETWEEN = 5000  # steps from one look at how many are left to the next
_LOOK_UP = 0.1  # seconds, as psycopg does where it waits by itself


class NotAtOnce(Exception):
    """A question takes longer than others should wait, or does not succeed now: ask elsewhere."""


class AtHand:
    """Asks the database from the event loop, on a connection of its own, one question at a time.

    A question to SQLite is answered before anything else is done. It waits for no lock, and is
    given up after so many steps. While a server answers, the loop goes on.
    """

    def __init__(self, engine: Engine) -> None:
        self._local = engine.dialect.name == "sqlite"
        self._engine = without_transactions(engine)
        self._connection: Connection | None = None
        self._driver: Any = None
        self._aside = Aside()
        self._left = 0
        event.listen(engine, "engine_disposed", lambda _: self.close())

    @property
    def connected(self) -> bool:
        """Whether there is a connection to ask on."""
        return self._connection is not None

    def connect(self) -> None:
        """Open the connection, which may have to be waited for.

        Raises:
            UnreachableDatabase: it cannot be opened.
        """
        connection = self._engine.connect()
        connection.detach()  # so that the pool has no fewer for others
        self._driver = driver = cast(Any, connection.connection.dbapi_connection)
        if self._local:
            driver.execute("PRAGMA cache_size = -32000")  # kilobytes: most is asked here
            driver.execute("PRAGMA busy_timeout = 0")
            driver.set_progress_handler(self._is_over, _BETWEEN)
        else:
            driver.wait = self._wait
        self._connection = connection

    async def ask(self, question: Callable[[Connection], T]) -> T:
        """Return the answer to *question*.

        Raises:
            NotAtOnce: it is given up, or there is no connection any more.
        """
        try:
            if self._local:
                return self._ask(question)
            return await self._aside.run(lambda: self._ask(question))
        except (sqlite3.Error, SQLAlchemyError, UnusableDatabase) as error:
            raise NotAtOnce from error
        except UnreachableDatabase as error:
            self.close()
            raise NotAtOnce from error
        except CancelledError:  # in the middle of an answer
            self.close()
            raise

    def _ask(self, question: Callable[[Connection], T]) -> T:
        connection = self._connection  # which may be given up meanwhile
        if connection is None:
            raise NotAtOnce
        self._left = STEPS
        try:
            return question(connection)
        finally:
            connection.rollback()  # or what is read by now would be all it ever sees

    def _wait(
        self, generator: Any, interval: float = _LOOK_UP, timeout: float | None = None
    ) -> Any:
        """Wait for the server by the event loop, as psycopg does by itself."""
        waiting = wait_async(generator, self._driver.pgconn.socket, interval, timeout)
        return self._aside.wait(waiting)

    def _is_over(self) -> bool:
        self._left -= _BETWEEN
        return self._left < 0

    def close(self) -> None:
        """Give the connection up."""
        connection, self._connection = self._connection, None
        if connection is not None:
            give_up(connection, self._driver)
