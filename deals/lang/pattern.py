"""How the packs' patterns become regular expressions.

Packs write patterns for people to read: a space stands for any run of white space (no-break and
narrow ones too), a straight apostrophe for either sort, ``{w}`` for a word and ``{c}`` for one
character of a clause; to both, the marks within a number belong.
"""

import re
from collections.abc import Iterable

_ATOM = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[ ']|\{[wc]\}", re.DOTALL)
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


def one_word(words: Iterable[str]) -> str:
    """Return the pattern of any of the plain *words*, longer ones first, read loosely."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return one_of(loose(re.escape(word).replace(r"\ ", " ")) for word in longest_first)
