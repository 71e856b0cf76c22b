"""The cast of an article: its parties, and every mention of them."""

from bisect import bisect_left
from collections.abc import Iterable

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.mention import Form, Mention, Party


class Cast:
    """The parties of one article and every mention of them, in reading order."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self.mentions = sorted(mentions, key=lambda m: (m.span.start, m.span.end))
        self._starts = [m.span.start for m in self.mentions]
        seen: dict[int, Party] = {}
        for mention in self.mentions:
            seen.setdefault(id(mention.party), mention.party)
        self.parties = list(seen.values())

    @property
    def companies(self) -> list[Party]:
        return [p for p in self.parties if p.kind is PartyKind.COMPANY]

    @property
    def people(self) -> list[Party]:
        return [p for p in self.parties if p.kind is PartyKind.PERSON]

    def within(self, span: Span) -> list[Mention]:
        """Return the mentions that lie wholly inside *span*, in reading order."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end)
        return [m for m in self.mentions[first:last] if m.span.end <= span.end]

    def before(self, position: int) -> list[Mention]:
        """Return the mentions that begin before *position*, in reading order."""
        return self.mentions[: bisect_left(self._starts, position)]

    def joined_by(self, longer: list[Mention]) -> "Cast":
        """Return a cast with *longer* descriptions, which hide the descriptions inside them.

        Names inside stay: "the founder of X" still names X.
        """
        hidden = [m.span for m in longer]
        kept = [
            m
            for m in self.mentions
            if m.form is Form.NAME or not any(span.overlaps(m.span) for span in hidden)
        ]
        return Cast(kept + longer)


def outermost(found: list[Mention], names: list[Mention]) -> list[Mention]:
    """Leave out references that touch a name or lie inside a longer reference."""
    taken = [m.span for m in names]
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda m: m.span.start - m.span.end):
        clash = any(mention.span.overlaps(s) for s in taken)
        inside = any(k.span.overlaps(mention.span) and k.span != mention.span for k in kept)
        if not clash and not inside:
            kept.append(mention)
    return kept
