"""How the packs' patterns become regular expressions.

Packs write patterns for people to read: a space stands for any run of white space (no-break and
narrow ones too), a straight apostrophe for either sort, ``{w}`` for a word and ``{c}`` for one
character of a clause; to both, the marks within a number belong.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby

from deals.lang.beginning import OPEN, beginnings

_ATOM = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[ ']|\{[wc]\}", re.DOTALL)
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
_MOST_LETTERS = 6  # with which an alternative may begin that is looked up by them
_MEANS = {
    " ": r"(?:\s{1,12})",
    "'": "['’]",
    "{w}": r"(?:[^\s.,;:()]|[.,]\d)+",
    "{c}": r"(?:[^.,;:()]|[.,]\d)",
}


def loose(pattern: str) -> str:
    """Return *pattern* as a regular expression.

    White space is bounded, so that no pattern can be made to wander over a run of it.
    """
    return _ATOM.sub(_meaning, pattern)


def _meaning(match: re.Match[str]) -> str:
    atom = match[0]
    if atom[0] == "[":  # within a class, marks stand for themselves
        return atom.replace(" ", r"\s").replace("'", "'’")
    return _MEANS.get(atom, atom)


def one_of(patterns: Iterable[str]) -> str:
    """Return the pattern that matches any of *patterns*, earlier ones first."""
    return f"(?:{'|'.join(patterns)})"


def by_letter(alternatives: str) -> str:
    """Return the pattern that matches what the *alternatives* of "one|two|three" do, those with
    the same first letter behind one look at it: Python would try each of them at every place.

    Alternatives that may begin with many letters stay where they are, and so does the order of
    those that may begin with the same. No group in them is named or numbered.
    """
    parts = [(part, _first_letters(part)) for part in _parts(alternatives)]
    runs = groupby(parts, key=lambda part: 0 < len(part[1]) <= _MOST_LETTERS)
    return one_of(
        pattern
        for is_told, run in runs
        for pattern in (_sorted(run) if is_told else (part for part, _ in run))
    )


def _sorted(parts: Iterable[tuple[str, set[str]]]) -> Iterator[str]:
    """Yield a pattern for each letter with which *parts* may begin."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for part, letters in parts:
        for letter in sorted(letters):
            by_first[letter].append(part)
    for letter, its in by_first.items():
        yield rf"(?=(?i:{re.escape(letter)})){one_of(its)}"


def _parts(alternatives: str) -> Iterator[str]:
    """Yield what the bars outside brackets part."""
    depth = start = 0
    for token in _TOKEN.finditer(alternatives):
        depth += (token[0] == "(") - (token[0] == ")")
        if token[0] == "|" and not depth:
            yield alternatives[start : token.start()]
            start = token.end()
    yield alternatives[start:]


def _first_letters(pattern: str) -> set[str]:
    """Return the letters with which a match of *pattern* may begin, none if it may be any."""
    letters = {head[0] for head in beginnings(pattern)}
    return set() if OPEN in letters else letters


def one_word(words: Iterable[str]) -> str:
    """Return the pattern of any of the plain *words*, longer ones first, read loosely."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return one_of(loose(re.escape(word).replace(r"\ ", " ")) for word in longest_first)
