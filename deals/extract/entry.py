"""Entries of a text that goes from one organisation to the next: briefs, round-ups."""

import re

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.cast import Cast
from deals.extract.mention import Form, Mention

_HEADING = 90  # code points that a line above a paragraph has at most
_HEAD = 3  # lines at the top of a text that may tell its title, its author and its publisher
_TELLING = re.compile(r"(?<![\w'’-])[^\W\d_A-Z]{5,}")  # of a line that is no mere "Ann B., Example"
_UNSTOPPED = re.compile(r"(?<!\d)(?<!\dh)[^\W\d_]$")  # but for the date of a byline
_LEAD = re.compile(r"[^\w\n]{0,6}")  # a bullet, a mark
# « Exemple (Lyon) – », « Exemple : », « Exemple. Ann »
_MARK = re.compile(r"(?: \([^()\n]{1,40}\))?(?: ?[:–—|]|\.(?= [^\W\d_]))")


def find_entry(position: int, names: Cast, text: str) -> Mention | None:
    """Return the organisation whose entry holds *position*: that which opens its paragraph as a
    heading does, or the only one that the line above it names, if that is a heading."""
    start = text.rfind("\n", 0, position) + 1
    opening = _LEAD.match(text, start)
    companies = _companies(names, start, position)
    if companies and opening and companies[0].span.start == opening.end():
        return companies[0] if _MARK.match(text, companies[0].span.end) else None
    above = _companies(names, *_line_above(text, start))
    return above[0] if len({mention.party for mention in above}) == 1 else None


def _companies(names: Cast, start: int, end: int) -> list[Mention]:
    within = names.within(Span(start, end)) if start < end else []
    return [
        mention
        for mention in within
        if mention.party.kind is PartyKind.COMPANY and mention.form is Form.NAME
    ]


def _line_above(text: str, start: int) -> tuple[int, int]:
    """Return where the heading right above the paragraph that begins at *start* is, but for the
    title; nowhere if there is none."""
    before = text[max(0, start - 2 * _HEADING) : start]
    end = start - len(before) + len(before.rstrip())
    line = text.rfind("\n", 0, end) + 1
    told = bool(_TELLING.search(text, line, end)) or text.count("\n", 0, line) > _HEAD
    is_heading = line and end - line <= _HEADING and _UNSTOPPED.search(text, line, end)
    goes_on = text[start : start + 1].islower()  # in text wrapped at a column
    return (line, end) if is_heading and told and not goes_on else (0, 0)
