"""How the packs' patterns become regular expressions.

Packs write patterns for people to read: a space stands for any run of white space (no-break and
narrow ones too), a straight apostrophe for either sort.
"""

import re
from collections.abc import Iterable

_ATOM = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[ ']", re.DOTALL)


def loose(pattern: str) -> str:
    """Return *pattern* with its spaces and apostrophes read loosely.

    White space is bounded, so that no pattern can be made to wander over a run of it.
    """
    return _ATOM.sub(_loosen, pattern)


def _loosen(match: re.Match[str]) -> str:
    atom = match[0]
    if atom == " ":
        return r"(?:\s{1,12})"
    if atom == "'":
        return "['’]"
    return atom if atom[0] == "\\" else atom.replace(" ", r"\s").replace("'", "'’")


def one_of(patterns: Iterable[str]) -> str:
    """Return the pattern that matches any of *patterns*, earlier ones first."""
    return f"(?:{'|'.join(patterns)})"


def one_word(words: Iterable[str]) -> str:
    """Return the pattern of any of the plain *words*, longer ones first, read loosely."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return one_of(loose(re.escape(word).replace(r"\ ", " ")) for word in longest_first)
