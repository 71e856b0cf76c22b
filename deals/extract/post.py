"""Posts: titles, each with the organisation where it is held, read as one phrase."""

import re
from functools import cache

from deals.domain.evidence import Span
from deals.extract.match import find_matches
from deals.extract.mention import Post
from deals.extract.skeleton import Skeleton
from deals.grammar import PositionWords


def fold_posts(skeleton: Skeleton, words: PositionWords) -> Skeleton:
    """Return *skeleton* with each post as one sign. Of two that overlap, the first stays; of two
    that begin together, that of the earlier pattern."""
    found: dict[tuple[int, int], Post] = {}
    is_titled = bool(find_matches((words.titles,), skeleton.text))
    matches = [
        (match.start(), rank, match)
        for rank, match in find_matches(_patterns(words, is_titled=is_titled), skeleton.text)
    ]
    end = 0
    for start, _, match in sorted(matches, key=lambda each: each[:2]):
        if start >= end:
            found[match.span()] = _post(match, skeleton, words)
            end = match.end()
    return skeleton.folded(found)


@cache
def _patterns(words: PositionWords, *, is_titled: bool) -> tuple[str, ...]:
    """Return the patterns of posts, in order; those without titles only, unless *is_titled*."""
    return tuple(
        expanded(pattern, words)
        for pattern in words.posts
        if is_titled or not ("{T}" in pattern or "{O}" in pattern)
    )


@cache
def expanded(pattern: str, words: PositionWords) -> str:
    """Return *pattern* with the language's titles, offices, extension and link in their places."""
    return (
        pattern.replace("{T}", words.titles)
        .replace("{O}", words.offices)
        .replace("{E}", words.extension)
        .replace("{L}", words.link)
    )


def _post(match: re.Match[str], skeleton: Skeleton, words: PositionWords) -> Post:
    groups = match.groupdict()
    companies = skeleton.parties(*match.span("company")) if groups.get("company") else []
    return Post(
        span=skeleton.span_of(*match.span()),
        title=skeleton.span_of(*match.span("title")),
        company=companies[0] if companies else None,
        former=_span(match, "former", skeleton) if groups.get("former") else None,
        is_office=bool(groups.get("office")),
        is_plural=re.search(words.plural, match["title"]) is not None,
        others=tuple(companies[1:]),
    )


def _span(match: re.Match[str], group: str, skeleton: Skeleton) -> Span:
    start, end = match.span(group)
    kept = match[group].rstrip(" -")
    return skeleton.span_of(start, start + len(kept) if kept else end)
