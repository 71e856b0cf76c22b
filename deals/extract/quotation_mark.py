"""Quotation marks one by one: which they are, and whether they open or close."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from deals.domain.evidence import Span


class Family(Enum):
    """Marks that go together."""

    GUILLEMET = "«»"
    ANGLE = "‹›"
    CURLY = "“”"
    STRAIGHT = '"'
    SINGLE = "‘’"
    TICK = "'"

    @property
    def is_lesser(self) -> bool:
        """Apostrophes more often than quotation marks."""
        return self in (Family.SINGLE, Family.TICK)


class Side(Enum):
    """What a mark does."""

    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"  # opens where nothing is open, else closes


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark. One that a paragraph lacks is empty: ``start == end``."""

    start: int
    end: int
    family: Family
    side: Side


_FAMILY = {
    **dict.fromkeys(("«", "»", "<<", ">>"), Family.GUILLEMET),
    **dict.fromkeys("‹›", Family.ANGLE),
    **dict.fromkeys(("“", "”", "„", "‟", "``"), Family.CURLY),
    **dict.fromkeys(('"', "''"), Family.STRAIGHT),
    **dict.fromkeys("‘’‚‛", Family.SINGLE),
    "'": Family.TICK,
}
_OPENERS = frozenset(["«", "<<", "‹", "“", "„", "‟", "``"])
_CLOSERS = frozenset(["»", ">>", "›", "”"])
_MARK = re.compile("|".join(sorted(map(re.escape, _FAMILY), key=len, reverse=True)))
_BEFORE_OPENING = frozenset("([{—–-/'’=¿¡«“‘\"")
_AFTER_CLOSING = frozenset(",;:.!?…)]}—–/»”")
_ENDS = frozenset(".!?…,;")


def find_marks(text: str, paragraph: Span) -> Iterator[Mark]:
    """Yield the quotation marks of *paragraph*, apostrophes left out."""
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        start, end = match.span()
        before = text[start - 1] if start > paragraph.start else "\n"
        after = text[end] if end < paragraph.end else "\n"
        if text.startswith("..", end):  # the words begin with an ellipsis
            after = "…" if before.isalnum() else "_"
        side = _side(match[0], before, after)
        if side is not None:
            yield Mark(start, end, _FAMILY[match[0]], side)


def _side(mark: str, before: str, after: str) -> Side | None:
    opens = before.isspace() or before in _BEFORE_OPENING
    opens = opens and not (after.isspace() or after in _AFTER_CLOSING)
    closes = not (before.isspace() or before in "([{") and not after.isalnum()
    if _FAMILY[mark].is_lesser:
        return _lesser_side(mark, before, after, opens)
    if mark in _OPENERS:  # „so“ and “so“ close with an opening mark
        turned = mark == "“" and closes and not opens and (before.isalnum() or before in _ENDS)
        return Side.EITHER if turned else Side.OPEN
    if mark in _CLOSERS:  # ”so” opens with a closing one
        return Side.EITHER if mark == "”" and opens and not closes else Side.CLOSE
    closes = closes or (before.isspace() and after in _ENDS)
    if opens == closes:
        return Side.EITHER
    return Side.OPEN if opens else Side.CLOSE


def _lesser_side(mark: str, before: str, after: str, opens: bool) -> Side | None:
    """An apostrophe stands inside a word, or before a decade ('90s)."""
    if mark != "’" and opens and before not in "'’" and not after.isdigit():
        return Side.OPEN
    if mark in "’'" and not before.isspace() and not after.isalnum():
        return Side.CLOSE
    return None
