"""Matches of many patterns at once, without trying each of them everywhere.

A language has dozens of patterns for one thing, a text has thousands of places, and hardly a place
begins a match. So patterns are looked up by the letters with which their matches may begin; those
that may begin with almost anything are tried everywhere.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from deals.extract.skeleton import compiled
from deals.lang.beginning import LETTERS, OPEN, beginnings, begins_word
from deals.lang.pattern import one_of

_MOST_OPEN = 12  # beginnings of a letter or less, above which a pattern is tried everywhere


@cache
def index_of(patterns: tuple[str, ...], flags: re.RegexFlag = re.NOFLAG) -> "Index":
    """Return *patterns* of a language pack, compiled and made ready to be looked for at once."""
    return Index([compiled(pattern, flags) for pattern in patterns])


class Index:
    """Patterns, looked up by the letters with which their matches may begin."""

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        self.patterns = patterns
        heads = {n: beginnings(one.pattern, one.flags) for n, one in enumerate(patterns)}
        self._vague = [number for number, its in heads.items() if _is_vague(its)]
        self._distinct = {n: its for n, its in heads.items() if n not in self._vague}
        words, others = set[str](), set[str]()
        for number, its in self._distinct.items():
            letters = {head for head in its if head[0].isalnum()}
            inside = not begins_word(patterns[number].pattern)
            words |= set() if inside else letters
            others |= its if inside else its - letters
        self._start = _start(words, others)
        self._fitting: dict[str, list[tuple[int, re.Pattern[str]]]] = {}

    def find(
        self, text: str, first: int = 0, end: int = sys.maxsize
    ) -> list[tuple[int, re.Match[str]]]:
        """Return every match in *text* of each pattern, as `re.finditer` gives them, from *first*
        on and up to *end*.

        Each comes with the number of its pattern; they are in the order of the patterns, and those
        of one in reading order. No pattern matches nothing at all.
        """
        found = {n: list(self.patterns[n].finditer(text, first, end)) for n in self._vague}
        lowered = _lowered(text[first:end])
        for place in self._start.finditer(lowered):
            start = place.start()
            for number, pattern in self._fit(lowered[start : start + LETTERS]):
                if match := pattern.match(text, first + start, end):
                    its = found.setdefault(number, [])
                    if not its or its[-1].end() <= match.start():
                        its.append(match)
        return [(number, match) for number in sorted(found) for match in found[number]]

    def _fit(self, letters: str) -> list[tuple[int, re.Pattern[str]]]:
        """Return the patterns, with their numbers, that may match where *letters* stand."""
        fit = self._fitting.get(letters)
        if fit is None:
            heads = {letters, *(letters[:count] + OPEN for count in range(len(letters) + 1))}
            fit = self._fitting[letters] = [
                (number, self.patterns[number])
                for number, its in self._distinct.items()
                if heads & its
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


def _start(words: set[str], others: set[str]) -> re.Pattern[str]:
    """Return the pattern of the places where one of *words* begins a word, or one of *others*
    stands anywhere."""
    at_word = [rf"\b(?={_any_of(words)})"] if words else []
    anywhere = [f"(?={_any_of(others)})"] if others else []
    return re.compile("|".join([*at_word, *anywhere]) or "(?!)")


def _any_of(heads: set[str]) -> str:
    """Return the pattern of any of *heads*, each of them cut short where it is open."""
    if any(head in ("", OPEN) for head in heads):
        return ""
    rests: dict[str, set[str]] = defaultdict(set)
    for head in heads:
        rests[head[0]].add(head[1:])
    firsts: dict[str, list[str]] = defaultdict(list)
    for first, rest in sorted(rests.items()):
        firsts[_any_of(rest)].append(re.escape(first))
    return one_of(f"[{''.join(letters)}]{rest}" for rest, letters in firsts.items())


def _is_vague(heads: set[str]) -> bool:
    return OPEN in heads or sum(len(head) <= 2 for head in heads) > _MOST_OPEN
