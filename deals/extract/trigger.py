"""Where triggers stand in a text, without trying each of them at each word.

There are dozens of triggers and thousands of words, and hardly a word begins a trigger. So triggers
are looked up by the letters with which they may begin, as their patterns tell.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from deals.extract.skeleton import compiled

_LETTERS = 3  # looked at; fewer rule out too little
_OPEN = "\0"  # ends letters behind which anything may follow
_WIDEST = 40  # letters that a class may have to be told one by one
_WORD_START = re.compile(r"\b\w")
_NO_WIDTH = (op.AT, op.ASSERT, op.ASSERT_NOT)
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


def find_triggers(text: str, patterns: tuple[str, ...]) -> list[tuple[int, re.Match[str]]]:
    """Return every match of each of *patterns*, with the pattern's number, as `finditer` would.

    They come by pattern, those of one in reading order. Case makes no difference. Patterns begin
    with the start of a word: with ``\\b`` and a letter or digit.
    """
    index = _index(patterns)
    found: list[list[re.Match[str]]] = [[] for _ in patterns]
    for start in (word.start() for word in _WORD_START.finditer(text)):
        for number, pattern in index.beginning_with(text[start : start + _LETTERS].lower()):
            its = found[number]
            if not (its and start < its[-1].end()) and (match := pattern.match(text, start)):
                its.append(match)
    return [(number, match) for number, its in enumerate(found) for match in its]


class _Index:
    """Patterns by the letters with which they may begin."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self.patterns = [compiled(pattern, re.IGNORECASE) for pattern in patterns]
        self.beginnings = [_beginnings(p.pattern) for p in self.patterns]
        self.known: dict[str, list[tuple[int, re.Pattern[str]]]] = {}

    def beginning_with(self, letters: str) -> list[tuple[int, re.Pattern[str]]]:
        """Return the patterns, with their numbers, that may match where *letters* stand."""
        if letters not in self.known:
            fitting = {letters, *(letters[:count] + _OPEN for count in range(len(letters) + 1))}
            self.known[letters] = [
                (number, pattern)
                for number, pattern in enumerate(self.patterns)
                if fitting & self.beginnings[number]
            ]
        return self.known[letters]


@cache
def _index(patterns: tuple[str, ...]) -> _Index:
    return _Index(patterns)


def _beginnings(pattern: str) -> set[str]:
    """Return what a match of *pattern* may begin with: ``_LETTERS`` letters in lower case, or
    fewer and ``_OPEN``.

    Python has no public way to ask this of a pattern.
    """
    heads = _heads(_parser.parse(pattern, re.IGNORECASE))
    return {head if _is_full(head) else _opened(head) for head in heads}


def _heads(nodes: Iterable[tuple[Any, Any]]) -> set[str]:
    heads = {""}
    for kind, value in nodes:
        full = set(filter(_is_full, heads))
        following = _following(kind, value)
        heads = full | {(head + more)[:_LETTERS] for head in heads - full for more in following}
    return heads


def _is_full(head: str) -> bool:
    return len(head) == _LETTERS or head.endswith(_OPEN)


def _opened(head: str) -> str:
    return head if head.endswith(_OPEN) else head + _OPEN


def _following(kind: Any, value: Any) -> set[str]:
    """Return what one node of a pattern may match, as far as `_heads` looks."""
    if kind in _NO_WIDTH:
        return {""}
    if kind is op.LITERAL:
        return {chr(value).lower()}
    if kind is op.IN:
        return _of_class(value)
    if kind is op.BRANCH:
        return {head for branch in value[1] for head in _heads(branch)}
    if kind is op.SUBPATTERN:
        return _heads(value[-1])
    if kind in _REPEATS:
        least, most, repeated = value
        once = _heads(repeated)
        again = once if most == 1 else {_opened(head) for head in once}
        return again | ({""} if least == 0 else set())
    return {_OPEN}


def _of_class(members: Sequence[tuple[Any, Any]]) -> set[str]:
    letters: set[str] = set()
    for kind, value in members:
        if kind is op.LITERAL:
            letters.add(chr(value).lower())
        elif kind is op.RANGE and value[1] - value[0] < _WIDEST:
            letters |= {chr(each).lower() for each in range(value[0], value[1] + 1)}
        else:
            return {_OPEN}
    return letters
