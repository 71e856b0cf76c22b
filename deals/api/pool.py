"""Where questions are answered: at once, in a few threads for quick ones, or in others for slow.

Quick ones are read along an index in a fraction of a millisecond. SQLite is asked on the event
loop, since a change of threads takes as long; what turns out to take longer is given up there and
asked again in a thread. A server is waited for in threads, few enough that they do not wait for
each other, with a connection each. Slow ones (totals, facets, statistics, full text, exports) have
threads of their own, so that quick ones need not wait for them.
"""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from time import monotonic
from typing import TypeVar

import anyio
import anyio.to_thread
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from deals.errors import UnreachableDatabase
from deals.store.at_hand import AtHand, NotAtOnce
from deals.store.engine import without_transactions
from deals.store.migrate import check_current, check_current_on

T = TypeVar("T")

QUICK, SLOW, STREAMS = 2, 1, 2
"""Threads for quick questions and for slow ones, and exports at a time, of one process."""

CONNECTIONS = QUICK + SLOW + STREAMS

_TRUSTED = 1.0
"""Seconds for which tables that were as this version expects them are not looked at again."""


class Pool:
    """Asks the database, in a bounded number of threads."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._reading = without_transactions(engine)
        self._at_hand = AtHand(engine) if engine.dialect.name == "sqlite" else None
        self._trusted_until = 0.0
        self._quick = anyio.CapacityLimiter(QUICK)
        self._slow = anyio.CapacityLimiter(SLOW)
        self._streams = anyio.Semaphore(STREAMS)

    async def ask(self, question: Callable[[Connection], T], *, slow: bool = False) -> T:
        """Return the answer to *question*, which is asked at once or else in a thread.

        Raises:
            UnreachableDatabase, UnusableDatabase, DatabaseOutOfDate: as it is now; ask later.
        """

        if self._at_hand and not slow and monotonic() < self._trusted_until:
            with suppress(NotAtOnce):
                return self._at_hand.ask(question)

        def answer() -> T:
            try:
                return self._answer(question)
            except UnreachableDatabase:
                # A server that went away and came back leaves the pool with dead connections.
                return self._answer(question)

        limiter = self._slow if slow else self._quick
        return await anyio.to_thread.run_sync(answer, limiter=limiter)

    def _answer(self, question: Callable[[Connection], T]) -> T:
        # Opened and closed in one thread: a pool thread that waits must not hold one.
        with self._reading.connect() as connection, connection.begin():
            if monotonic() > self._trusted_until:
                check_current_on(connection)
                self._trusted_until = monotonic() + _TRUSTED
            try:
                return question(connection)
            except SQLAlchemyError:
                check_current(self.engine)  # if the tables are others by now, that is why
                raise

    async def stream(
        self, question: Callable[[Connection], Iterator[bytes]]
    ) -> AsyncIterator[bytes]:
        """Yield what *question* yields, all read from one moment of the database."""
        async with self._streams:
            connection = await self._slowly(self.engine.connect)
            try:
                parts = await self._slowly(lambda: question(connection))
                while part := await self._slowly(lambda: next(parts, b"")):
                    yield part
            finally:
                with anyio.CancelScope(shield=True):  # also where the client has gone away
                    await self._slowly(connection.close)

    async def _slowly(self, work: Callable[[], T]) -> T:
        return await anyio.to_thread.run_sync(work, limiter=self._slow)
