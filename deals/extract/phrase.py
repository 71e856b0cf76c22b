"""Stretches of a sentence between two commas."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from deals.extract.narration import Item

_COMMAS = frozenset([",", "–", "—", "―"])


@dataclass(frozen=True, slots=True)
class Phrase:
    """Items ``start`` to ``end`` between two commas."""

    items: Sequence[Item]
    start: int
    end: int

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.start, self.end))

    def __bool__(self) -> bool:
        return self.start < self.end

    @property
    def first(self) -> Item:
        return self.items[self.start]


def find_phrases(items: Sequence[Item], start: int, end: int) -> list[Phrase]:
    """Cut items *start* to *end* at commas; there is always one phrase at least."""
    cuts = [i for i in range(start, end) if items[i].word in _COMMAS]
    edges = zip([start, *(cut + 1 for cut in cuts)], [*cuts, end], strict=True)
    return [Phrase(items, first, last) for first, last in edges]
