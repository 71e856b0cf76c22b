"""Triggers: the words of a sentence that state a deal or an agreement."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from deals.extract.match import find_matches
from deals.grammar import Frame


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words of a sentence that state what a frame says; places count a skeleton's characters."""

    frame: Frame
    start: int
    end: int


def find_triggers(text: str, frames: Sequence[Frame]) -> Iterator[Trigger]:
    """Yield the triggers in the text of a skeleton, none overlapping another; longer ones first."""
    found = [
        Trigger(frames[number], *match.span())
        for number, match in find_matches(
            tuple(frame.trigger for frame in frames), text, re.IGNORECASE
        )
    ]
    taken: list[Trigger] = []
    for trigger in sorted(found, key=lambda t: (t.start - t.end, t.start)):
        if all(trigger.end <= t.start or t.end <= trigger.start for t in taken):
            taken.append(trigger)
            yield trigger
