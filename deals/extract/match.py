"""Matches of many patterns at once, without trying each of them everywhere.

A language has dozens of patterns for one thing, a text has thousands of places, and hardly a place
begins a match. So patterns are looked up by the letters with which their matches may begin; those
that may begin with almost anything are tried everywhere.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from deals.extract.skeleton import compiled

_LETTERS = 3  # looked at; fewer rule out too little
_OPEN = "\0"  # ends letters behind which anything may follow
_WIDEST = 40  # letters that a class may have to be told one by one
_NO_WIDTH = (op.AT, op.ASSERT, op.ASSERT_NOT)
_DIGIT = (op.CATEGORY, op.CATEGORY_DIGIT)
_MOST_OPEN = 12  # beginnings of a letter or less, above which a pattern is tried everywhere
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


def find_matches(
    patterns: tuple[str, ...], text: str, flags: re.RegexFlag = re.NOFLAG
) -> list[tuple[int, re.Match[str]]]:
    """Return every match in *text* of each of *patterns*, as `re.finditer` gives them.

    Each comes with the number of its pattern; they are in the order of the patterns, and those of
    one in reading order. No pattern matches nothing at all.
    """
    index = _index(patterns, flags)
    found: list[list[re.Match[str]]] = [[] for _ in patterns]
    for number in index.vague:
        found[number] = list(index.patterns[number].finditer(text))
    lowered = _lowered(text)
    for place in index.start.finditer(lowered):
        start = place.start()
        for number, pattern in index[lowered[start : start + _LETTERS]]:
            its = found[number]
            if not (its and start < its[-1].end()) and (match := pattern.match(text, start)):
                its.append(match)
    return [(number, match) for number, its in enumerate(found) for match in its]


def matches_at(
    pattern: re.Pattern[str], text: str, places: Iterable[int]
) -> Iterator[re.Match[str]]:
    """Yield every match in *text* of *pattern*, as `re.finditer` gives them, where each begins at
    one of *places*, which are in order. No pattern matches nothing at all."""
    end = 0
    for place in places:
        if place >= end and (match := pattern.match(text, place)):
            yield match
            end = match.end()


def _lowered(text: str) -> str:
    """Return *text* in lower case, each letter in its place."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


class _Index(dict[str, list[tuple[int, re.Pattern[str]]]]):
    """The patterns, with their numbers, that may match where some letters stand."""

    def __init__(self, patterns: Sequence[str], flags: re.RegexFlag) -> None:
        self.patterns = [compiled(pattern, flags) for pattern in patterns]
        beginnings = dict(enumerate(map(_beginnings, self.patterns)))
        self.vague = [number for number, its in beginnings.items() if _is_vague(its)]
        self.distinct = {n: its for n, its in beginnings.items() if n not in self.vague}
        is_word = all(self.patterns[number].pattern.startswith(r"\b") for number in self.distinct)
        self.start = _start(set().union(*self.distinct.values()), is_word=is_word)

    def __missing__(self, letters: str) -> list[tuple[int, re.Pattern[str]]]:
        fitting = {letters, *(letters[:count] + _OPEN for count in range(len(letters) + 1))}
        self[letters] = [
            (number, self.patterns[number])
            for number, beginnings in self.distinct.items()
            if fitting & beginnings
        ]
        return self[letters]


@cache
def _index(patterns: tuple[str, ...], flags: re.RegexFlag) -> _Index:
    return _Index(patterns, flags)


def _start(beginnings: set[str], *, is_word: bool) -> re.Pattern[str]:
    """Return the pattern of the places where any of *beginnings* may stand, by two letters."""
    boundary = r"\b" if is_word else ""
    second: dict[str, set[str]] = defaultdict(set)
    for letters in beginnings:
        second[letters[0]].add(letters[1])
    pairs = [_pair(first, letters) for first, letters in sorted(second.items())]
    return re.compile(f"{boundary}(?={'|'.join(pairs) or '(?!)'})")


def _pair(first: str, second: set[str]) -> str:
    """Return the pattern of *first* with one of *second* behind it, or with anything."""
    behind = "" if _OPEN in second else f"[{re.escape(''.join(sorted(second)))}]"
    return re.escape(first) + behind


def _beginnings(pattern: re.Pattern[str]) -> set[str]:
    """Return what a match of *pattern* may begin with: ``_LETTERS`` letters in lower case, or
    fewer and ``_OPEN``.

    Python has no public way to ask this of a pattern.
    """
    heads = _heads(_parser.parse(pattern.pattern, pattern.flags))
    return {head if _is_full(head) else _opened(head) for head in heads}


def _is_vague(beginnings: set[str]) -> bool:
    return _OPEN in beginnings or sum(len(each) <= 2 for each in beginnings) > _MOST_OPEN


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
    if kind is op.ASSERT_NOT and not value[1]:  # (?!) fails everywhere
        return set()
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
        elif (kind, value) == _DIGIT:
            letters.update("0123456789")
        elif kind is op.RANGE and value[1] - value[0] < _WIDEST:
            letters |= {chr(each).lower() for each in range(value[0], value[1] + 1)}
        else:
            return {_OPEN}
    return letters
