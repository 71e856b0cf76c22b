"""Plain functions that wait by the event loop."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from greenlet import getcurrent, greenlet

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Returned:
    value: Any


class Aside:
    """Runs plain functions, one at a time, in a greenlet of its own.

    The greenlet is kept for the next: what the system does to make one, and to clear it away, takes
    as long as asking PostgreSQL and reading what it answers.
    """

    def __init__(self) -> None:
        self._greenlet: greenlet | None = None

    async def run(self, function: Callable[[], T]) -> T:
        """Return what *function* returns; while it waits, the event loop goes on."""
        own, around = self._greenlet, getcurrent()
        if own is None or own.dead or own.parent is not around:  # a loop has a thread of its own
            self._greenlet = own = greenlet(self._run, around)
        told = own.switch(function)
        while not isinstance(told, _Returned):
            try:
                value = await told
            except BaseException as error:
                told = own.throw(error)
            else:
                told = own.switch(value)
        return cast(T, told.value)

    def wait(self, awaitable: Awaitable[T]) -> T:
        """Return what *awaitable* returns, to the function that is run."""
        return cast(T, getcurrent().parent.switch(awaitable))

    def _run(self, function: Callable[[], Any]) -> None:
        around = getcurrent().parent
        while True:
            function = around.switch(_Returned(function()))
