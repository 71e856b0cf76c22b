"""Pairing what is told with what is known, by how much they have in common."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Facts = TypeVar("Facts")


@dataclass(frozen=True, slots=True)
class Sign(Generic[Facts]):
    """What speaks for two tellings being one event, or against it. A row of a table."""

    points: int
    holds: Callable[[Facts, Facts], bool]


def pair(
    told: Sequence[Facts],
    known: Mapping[int, Facts],
    score: Callable[[Facts, Facts], int],
    enough: int,
) -> list[int | None]:
    """Return for each telling the id of the known record that it tells again, or None.

    The best pairs go first; what one article tells apart is never one record; a telling that fits
    two records equally well is taken for neither.
    """
    scores = {
        (index, record): score(facts, known[record])
        for index, facts in enumerate(told)
        for record in known
    }
    found: list[int | None] = [None] * len(told)
    for (index, record), points in sorted(scores.items(), key=lambda item: -item[1]):
        if points < enough or found[index] is not None or record in found:
            continue
        rivals = (other for other in known if other != record and other not in found)
        if all(scores[index, other] < points for other in rivals):
            found[index] = record
    return found
