"""Descriptions of people by what they are somewhere: "the founder of X"."""

import re

from deals.extract.held import Positions
from deals.extract.mention import Form, Mention, Party
from deals.extract.post import expanded
from deals.extract.skeleton import Skeleton, compiled
from deals.grammar import PositionWords


def find_holders(
    skeletons: list[Skeleton], positions: Positions, words: PositionWords
) -> list[Mention]:
    """Return the descriptions that stand for who holds a position ("the founder of X")."""
    pattern = compiled(expanded(words.holder, words))
    held = {company for claims in positions.found.values() for company in claims}
    return [
        Mention(skeleton.span_of(*match.span("who")), person, Form.DESCRIPTION, "position.holder")
        for skeleton in skeletons
        if not held.isdisjoint(m.party for m in skeleton.parties(0, len(skeleton.text)))
        for match in pattern.finditer(skeleton.text)
        for person in _holders(match, skeleton, positions)[:1]
    ]


def _holders(match: re.Match[str], skeleton: Skeleton, positions: Positions) -> list[Party]:
    """Return the people who hold the title of *match* at its company, the likeliest first."""
    companies = {m.party for m in skeleton.parties(*match.span("company"))}
    held = [
        (_alike(match.group("title"), claim.title or ""), person)
        for person, claims in positions.found.items()
        for company, claim in claims.items()
        if company in companies
    ]
    return [person for alike, person in sorted(held, key=lambda p: -p[0]) if alike]


def _alike(one: str, other: str) -> int:
    """Return how many words two titles share."""
    return len(set(re.findall(r"\w+", one.casefold())) & set(re.findall(r"\w+", other.casefold())))
