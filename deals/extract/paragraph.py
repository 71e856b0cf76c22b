"""Paragraphs of a text, be it one a line or wrapped at a column."""

import re
from itertools import islice, pairwise

from deals.domain.evidence import Span

_LINE = re.compile(r"[^\r\n\u2028\u2029]*\S[^\r\n\u2028\u2029]*")
_SENTENCE_ENDS = tuple(".!?…:;»”\"')]")
_MOST_WRAPPED = 120  # columns; a longer line is no wrapped one
_HEADING_LINES = 4  # at the most: a date line, a headline, what stands under it
_SHARE_WRAPPED = 0.3  # of the breaks, in mid-sentence


def find_paragraphs(text: str) -> list[Span]:
    """Return the paragraphs of *text* in order, without their outer blanks.

    A line is a paragraph, except in text wrapped at a column, where a blank line or an indent
    begins one: text is wrapped where no line is long and many break in mid-sentence.
    """
    lines = [m.span() for m in _LINE.finditer(text)]
    if _is_wrapped(text, lines):
        lines = _unwrap(text, lines)
    return [_trimmed(text, start, end) for start, end in lines]


def heading_end(text: str) -> int:
    """Return where the heading of *text* ends: its first line, and those behind it that end no
    sentence, if a line that does so follows them soon; -1 in a text of one line."""
    lines = [m.span() for m in islice(_LINE.finditer(text), _HEADING_LINES + 1)]
    body = (start for start, end in lines[1:] if text[start:end].rstrip().endswith(_SENTENCE_ENDS))
    return next(body, text.find("\n") + 1) - 1


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    if len(lines) < 3 or any(end - start > _MOST_WRAPPED for start, end in lines):
        return False
    broken = sum(
        not text[a:b].rstrip().endswith(_SENTENCE_ENDS) and text[c:d].lstrip()[0].islower()
        for (a, b), (c, d) in pairwise(lines)
    )
    return broken >= _SHARE_WRAPPED * len(lines)


def _unwrap(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined = [lines[0]]
    for start, end in lines[1:]:
        blank_line = text.count("\n", joined[-1][1], start) > 1
        if blank_line or text[start].isspace():
            joined.append((start, end))
        else:
            joined[-1] = (joined[-1][0], end)
    return joined


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
