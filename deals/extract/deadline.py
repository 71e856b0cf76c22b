"""An end to readings that would take too long: no text, however made, holds up the others."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from deals.errors import TookTooLong

LONGEST_READING = 60.0
"""Seconds of processor time that reading one article may take."""

_AGAIN = 0.2
"""Seconds after which an end is called for again: Python ignores what is raised while it frees an
object."""


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Break off what takes more than *seconds* of this process's time.

    It holds in the main thread of systems that count a process's time; elsewhere nothing ends.

    Raises:
        TookTooLong: what is inside did.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "SIGPROF"):
        yield
        return

    def end(number: int, frame: FrameType | None) -> None:
        raise TookTooLong(f"takes more than {seconds:g} seconds to read")

    before = signal.signal(signal.SIGPROF, end)
    signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
