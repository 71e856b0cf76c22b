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
from deals.lang.pattern import one_of

_LETTERS = 4  # looked at; fewer rule out too little
_OPEN = "\0"  # ends letters behind which anything may follow
_WIDEST = 40  # letters that a class may have to be told one by one
_NO_WIDTH = (op.AT, op.ASSERT, op.ASSERT_NOT)
_DIGIT = (op.CATEGORY, op.CATEGORY_DIGIT)
_MOST_OPEN = 12  # beginnings of a letter or less, above which a pattern is tried everywhere
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


@cache
def index_of(patterns: tuple[str, ...], flags: re.RegexFlag = re.NOFLAG) -> "Index":
    """Return *patterns* of a language pack, compiled and made ready to be looked for at once."""
    return Index([compiled(pattern, flags) for pattern in patterns])


class Index:
    """Patterns, looked up by the letters with which their matches may begin."""

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        self.patterns = patterns
        beginnings = dict(enumerate(map(_beginnings, patterns)))
        self._vague = [number for number, its in beginnings.items() if _is_vague(its)]
        self._distinct = {n: its for n, its in beginnings.items() if n not in self._vague}
        is_word = all(
            patterns[number].pattern.startswith(r"\b") or not any(head[0].isalnum() for head in its)
            for number, its in self._distinct.items()
        )
        heads = set().union(*self._distinct.values())
        self._start = re.compile(_start(heads, is_word=is_word))
        self._fitting: dict[str, list[tuple[int, re.Pattern[str]]]] = {}

    def find(self, text: str) -> list[tuple[int, re.Match[str]]]:
        """Return every match in *text* of each pattern, as `re.finditer` gives them.

        Each comes with the number of its pattern; they are in the order of the patterns, and those
        of one in reading order. No pattern matches nothing at all.
        """
        found = {number: list(self.patterns[number].finditer(text)) for number in self._vague}
        lowered = _lowered(text)
        for place in self._start.finditer(lowered):
            start = place.start()
            for number, pattern in self._fit(lowered[start : start + _LETTERS]):
                if match := pattern.match(text, start):
                    its = found.setdefault(number, [])
                    if not its or its[-1].end() <= start:
                        its.append(match)
        return [(number, match) for number in sorted(found) for match in found[number]]

    def _fit(self, letters: str) -> list[tuple[int, re.Pattern[str]]]:
        """Return the patterns, with their numbers, that may match where *letters* stand."""
        fit = self._fitting.get(letters)
        if fit is None:
            beginnings = {letters, *(letters[:count] + _OPEN for count in range(len(letters) + 1))}
            fit = self._fitting[letters] = [
                (number, self.patterns[number])
                for number, its in self._distinct.items()
                if beginnings & its
            ]
        return fit


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


def _start(heads: set[str], *, is_word: bool) -> str:
    """Return the pattern of the places where any of *heads* stands. *is_word*: those that begin
    with a letter stand only where a word begins."""
    if not heads:
        return "(?!)"
    if not is_word:
        return f"(?={_any_of(heads)})"
    marks = {head for head in heads if not head[0].isalnum()}
    words = _start(heads - marks, is_word=False)
    return rf"\b{words}|{_start(marks, is_word=False)}"


def _any_of(heads: set[str]) -> str:
    """Return the pattern of any of *heads*, each of them cut short where it is open."""
    if any(head in ("", _OPEN) for head in heads):
        return ""
    rests: dict[str, set[str]] = defaultdict(set)
    for head in heads:
        rests[head[0]].add(head[1:])
    firsts: dict[str, list[str]] = defaultdict(list)
    for first, rest in sorted(rests.items()):
        firsts[_any_of(rest)].append(re.escape(first))
    return one_of(f"[{''.join(letters)}]{rest}" for rest, letters in firsts.items())


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
