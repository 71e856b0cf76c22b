"""Posts: titles, each with the organisation where it is held, read as one phrase."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from deals.domain.evidence import Span
from deals.extract.match import matches_at
from deals.extract.mention import Post
from deals.extract.skeleton import Skeleton, compiled
from deals.grammar import PositionWords


def fold_posts(skeleton: Skeleton, words: PositionWords) -> Skeleton:
    """Return *skeleton* with each post as one sign. Of two that overlap, the first stays; of two
    that begin together, that of the earlier pattern."""
    found: dict[tuple[int, int], Post] = {}
    end = 0
    for match in sorted(_matches(skeleton.text, words), key=re.Match.start):
        if match.start() >= end:
            found[match.span()] = _post(match, skeleton, words)
            end = match.end()
    return skeleton.folded(found)


def _matches(text: str, words: PositionWords) -> Iterator[re.Match[str]]:
    """Yield the matches of the patterns of posts, in the order of the patterns.

    Titles are looked for once: most sentences have none, and most patterns begin with one.
    """
    titles = [match.start() for match in _title(words).finditer(text)]
    for pattern in _patterns(words):
        if pattern.opens:
            yield from matches_at(pattern.compiled, text, titles)
        elif titles or not pattern.is_titled:
            yield from pattern.compiled.finditer(text)


@dataclass(frozen=True, slots=True)
class _Pattern:
    """One pattern of posts."""

    compiled: re.Pattern[str]
    is_titled: bool  # a title is a part of it
    opens: bool  # it begins with one, or with what says that it is over


@cache
def _patterns(words: PositionWords) -> tuple[_Pattern, ...]:
    return tuple(
        _Pattern(
            compiled(expanded(pattern, words)),
            is_titled="{T}" in pattern or "{O}" in pattern,
            opens=pattern.startswith("{F}"),
        )
        for pattern in words.posts
    )


@cache
def _title(words: PositionWords) -> re.Pattern[str]:
    """Return the pattern of nothing, where a post begins with a title."""
    return compiled(expanded("(?={F}{T})", words))


@cache
def expanded(pattern: str, words: PositionWords) -> str:
    """Return *pattern* with the language's own in the places of the letters in braces."""
    return (
        pattern.replace("{F}", words.former)
        .replace("{T}", words.titles)
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
