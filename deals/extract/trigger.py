"""Triggers: the words of a sentence that state a deal or an agreement."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from deals.domain.vocabulary import Role
from deals.extract.match import index_of
from deals.grammar import Frame


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words of a sentence that state what a frame says; places count a skeleton's characters."""

    frame: Frame
    start: int
    end: int

    @property
    def is_share(self) -> bool:
        """Whether its subject puts money into somebody's round, or lends to somebody."""
        return self.frame.share or self.frame.subject in (Role.LEAD_INVESTOR, Role.LENDER)


class Triggers:
    """The triggers of *frames*, to be looked for in one sentence after another."""

    def __init__(self, frames: Sequence[Frame]) -> None:
        self._frames = frames
        self._index = index_of(tuple(frame.trigger for frame in frames), re.IGNORECASE)

    def find(self, text: str) -> list[Trigger]:
        """Return those in the text of a skeleton, in reading order. Of two that overlap, the
        longer stays."""
        found = [
            Trigger(self._frames[number], *match.span()) for number, match in self._index.find(text)
        ]
        taken: list[Trigger] = []
        for trigger in sorted(found, key=lambda t: (t.start - t.end, t.start)):
            if all(trigger.end <= t.start or t.end <= trigger.start for t in taken):
                taken.append(trigger)
        return sorted(taken, key=lambda t: t.start)
