"""The letters with which what a pattern matches may begin."""

from collections.abc import Iterable, Sequence
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

LETTERS = 4  # looked at; fewer rule out too little
OPEN = "\0"  # ends letters behind which anything may follow
_WIDEST = 40  # letters that a class may have to be told one by one
_NO_WIDTH = (op.AT, op.ASSERT, op.ASSERT_NOT)
_DIGIT = (op.CATEGORY, op.CATEGORY_DIGIT)
_WORD = (op.CATEGORY, op.CATEGORY_WORD)
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


def beginnings(pattern: str, flags: int = 0) -> set[str]:
    """Return what a match of *pattern* may begin with: ``LETTERS`` letters in lower case, or fewer
    and ``OPEN``.

    Python has no public way to ask this of a pattern.
    """
    heads = _heads(_parser.parse(pattern, flags))
    return {head if _is_full(head) else _opened(head) for head in heads}


def begins_word(pattern: str) -> bool:
    """Tell whether *pattern* says that no letter stands before its match: ``\\b``, ``(?<!\\w)``."""
    return _begins_word(_parser.parse(pattern))


def _begins_word(nodes: Sequence[tuple[Any, Any]]) -> bool:
    if not nodes:
        return False
    kind, value = nodes[0]
    if kind is op.BRANCH:
        return all(map(_begins_word, value[1]))
    if kind is op.ASSERT_NOT and value[0] < 0:
        [(behind, members), *rest] = value[1]
        return not rest and behind is op.IN and _WORD in members and members[0][0] is not op.NEGATE
    return (kind, value) == (op.AT, op.AT_BOUNDARY)


def _heads(nodes: Iterable[tuple[Any, Any]]) -> set[str]:
    heads = {""}
    for kind, value in nodes:
        full = set(filter(_is_full, heads))
        following = _following(kind, value)
        heads = full | {(head + more)[:LETTERS] for head in heads - full for more in following}
    return heads


def _is_full(head: str) -> bool:
    return len(head) == LETTERS or head.endswith(OPEN)


def _opened(head: str) -> str:
    return head if head.endswith(OPEN) else head + OPEN


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
    return {OPEN}


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
            return {OPEN}
    return letters
