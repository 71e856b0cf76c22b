"""Where questions are answered: at once, in a few threads for quick ones, or in another for slow.

Quick ones are read along an index in a fraction of a millisecond, as long as a change of threads
takes. So they are asked on the event loop, on few connections; what does not succeed there, or
turns out to take longer, is asked again in a thread. Slow ones (totals, facets, statistics, full
text, exports) have a thread of their own, which the system runs less than the others.
"""

import asyncio
import os
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from time import monotonic
from typing import TypeVar

import anyio
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from deals.errors import UnreachableDatabase
from deals.store.at_hand import AtHand, NotAtOnce
from deals.store.engine import without_transactions
from deals.store.migrate import check_current, check_current_on

T = TypeVar("T")

AT_HAND, QUICK, SLOW, STREAMS = 2, 1, 1, 2
"""Questions asked at once, threads for quick ones and for slow ones, and exports at a time, of one
process."""

CONNECTIONS = QUICK + SLOW + STREAMS

_TRUSTED = 1.0
"""Seconds for which tables that were as this version expects them are not looked at again."""

_NICENESS = 10
"""How much less the system runs a slow thread, of 19: it has a tenth of what a quick one has."""


class Pool:
    """Asks the database, in a bounded number of threads."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._reading = without_transactions(engine)
        self._trusted_until = 0.0
        self._at_hand = [AtHand(engine) for _ in range(AT_HAND)]
        self._turns = asyncio.Semaphore(AT_HAND)
        self._quick = ThreadPoolExecutor(QUICK)
        self._slow = ThreadPoolExecutor(SLOW, initializer=_give_way)
        self._streams = asyncio.Semaphore(STREAMS)

    async def ask(self, question: Callable[[Connection], T], *, slow: bool = False) -> T:
        """Return the answer to *question*, which is asked at once or else in a thread.

        Raises:
            UnreachableDatabase, UnusableDatabase, DatabaseOutOfDate: as it is now; ask later.
        """
        if not slow and monotonic() < self._trusted_until:
            try:
                return await self._ask_at_once(question)
            except (NotAtOnce, UnreachableDatabase):
                pass  # in a thread, then
        return await _in(self._slow if slow else self._quick, lambda: self._answer(question))

    async def _ask_at_once(self, question: Callable[[Connection], T]) -> T:
        async with self._turns:
            at_hand = self._at_hand.pop()
            try:
                if not at_hand.connected:
                    await _in(self._quick, at_hand.connect)
                return await at_hand.ask(question)
            finally:
                self._at_hand.append(at_hand)

    def _answer(self, question: Callable[[Connection], T]) -> T:
        try:
            return self._answer_checked(question)
        except UnreachableDatabase:
            # A server that went away and came back leaves the pool with dead connections.
            return self._answer_checked(question)

    def _answer_checked(self, question: Callable[[Connection], T]) -> T:
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
            connection = await _in(self._slow, self.engine.connect)
            try:
                parts = await _in(self._slow, lambda: question(connection))
                while part := await _in(self._slow, lambda: next(parts, b"")):
                    yield part
            finally:
                await _in(self._slow, connection.close)


async def _in(threads: ThreadPoolExecutor, work: Callable[[], T]) -> T:
    """Return what *work* returns, and not before, though the client may have gone away."""
    done = asyncio.get_running_loop().run_in_executor(threads, work)
    with anyio.CancelScope(shield=True):
        await asyncio.wait([done])
    return done.result()


def _give_way() -> None:
    """Have the system run other threads rather than this one, where it tells them apart."""
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with suppress(OSError):  # services may be forbidden to ask
            niceness = os.getpriority(os.PRIO_PROCESS, thread) + _NICENESS
            os.setpriority(os.PRIO_PROCESS, thread, niceness)  # 19 where that is more
