"""Sentences, cut by punctuation: parsers trained on tidy prose cut news in odd places."""

import re

from deals.domain.evidence import Span
from deals.extract.paragraph import find_paragraphs

_END = re.compile(
    r"""
    (?<![.!?…]) [.!?…]+ (?: \s? [»”"’')\]] )*
    (?= \s+ ["“«‘(\[–—-]* \s? [A-ZÀ-ÖØ-Þ0-9] )  # then a capital
    """,
    re.VERBOSE,
)
_LONGEST = 2_000  # code points; what is longer is no prose, and would take long to read
_WORD = re.compile(r"\w+")
# A letter that numbers something is no initial: "its Series C. Example leads it".
_NUMBERED = re.compile(r"\b(?:series|série|class|classe|phase|plan|type) [A-Z]\.$", re.IGNORECASE)
_INITIALS = re.compile(r"(?:\b[A-Z]\.)+$|\b[A-ZÀ-Þ]\.-[A-Z]\.$")


def find_sentences(text: str, abbreviations: frozenset[str], openers: frozenset[str]) -> list[Span]:
    """Return the sentences of *text* in order, without the blanks around them.

    A paragraph always ends one, and so does a blank in what is longer than ``_LONGEST``. A full
    stop does not after one of *abbreviations* (lower case, with their stop) or after initials,
    unless one of *openers*, the words that no name begins with, comes next.
    """
    spans: list[Span] = []
    for paragraph in find_paragraphs(text):
        start = paragraph.start
        for match in _END.finditer(text, start, paragraph.end):
            if _ends(text, match, abbreviations, openers):
                _add(spans, text, start, match.end())
                start = match.end()
        _add(spans, text, start, paragraph.end)
    return spans


def _ends(
    text: str, stop: re.Match[str], abbreviations: frozenset[str], openers: frozenset[str]
) -> bool:
    if not stop.group().startswith("."):
        return True
    end = stop.start() + 1
    if _NUMBERED.search(text, max(0, end - 24), end):
        return True
    word = text[max(0, end - 24) : end].split()[-1].lstrip("(\"“«‘'")
    if word.casefold() not in abbreviations and not _INITIALS.search(word):
        return True
    following = _WORD.search(text, stop.end())
    return following is not None and following.group().casefold() in openers


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    words = text[start:end]
    left = start + len(words) - len(words.lstrip())
    right = start + len(words.rstrip())
    while right - left > _LONGEST:
        blank = text.rfind(" ", left, left + _LONGEST)
        cut = blank if blank > left else left + _LONGEST
        spans.append(Span(left, cut))
        left = cut + len(text[cut:right]) - len(text[cut:right].lstrip())
    if left < right:
        spans.append(Span(left, right))
