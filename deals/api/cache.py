"""Answers that are kept as long as the database is as it was."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import NamedTuple

from deals.store.watch import State


class Key(NamedTuple):
    """What a request asks for: those that are alike in this are answered alike."""

    path: str
    query: bytes
    accept: bytes
    gzip: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer of status 200, as it is sent, and its entity tag."""

    headers: list[tuple[bytes, bytes]]
    body: bytes
    tag: str


class Cache:
    """The answers last used, in a bounded number of bytes, all of one state of the database."""

    def __init__(self, size: int) -> None:
        self._free = self.size = size
        self._state: State | None = None
        self._answers: OrderedDict[Key, Answer] = OrderedDict()

    def get(self, key: Key, state: State) -> Answer | None:
        """Return what is kept for *key*; what is kept of another state is dropped."""
        if state != self._state:
            self._answers.clear()
            self._free, self._state = self.size, state
        answer = self._answers.get(key)
        if answer is not None:
            self._answers.move_to_end(key)
        return answer

    def put(self, key: Key, state: State, answer: Answer) -> None:
        """Keep *answer*, which was read after the database was in *state*.

        Those not used for longest give way; one that would take an eighth of all is not kept.
        """
        weight = _weight(key, answer)
        if state != self._state or key in self._answers or weight > self.size // 8:
            return
        self._answers[key] = answer
        self._free -= weight
        while self._free < 0:
            self._free += _weight(*self._answers.popitem(last=False))


def _weight(key: Key, answer: Answer) -> int:
    """Return the bytes that an answer takes, about."""
    return len(answer.body) + len(key.path) + len(key.query) + len(key.accept) + _OBJECTS


_OBJECTS = 1500  # the headers, and what Python adds to each part
