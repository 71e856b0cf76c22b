"""What people are to organisations, found by pattern over skeletons of sentences."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial

from deals.domain.claims import PositionClaim
from deals.domain.evidence import Evidence, Span
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import PartyKind, PositionStatus
from deals.extract.coreference import Cast
from deals.extract.mention import Form, Mention, Party, Post
from deals.extract.partial_date import DateMention
from deals.extract.post import expanded, fold_posts
from deals.extract.skeleton import Skeleton, compiled
from deals.grammar import PositionFrame, PositionWords

_NEAR = 400  # code points before a title within which the organisation spoken of is named


@dataclass(slots=True)
class Positions:
    """The positions of each person, by company, in reading order."""

    found: dict[Party, dict[Party, PositionClaim]] = field(default_factory=dict)

    def of(self, person: Party) -> tuple[PositionClaim, ...]:
        claims = self.found.get(person, {}).values()
        return tuple(sorted(claims, key=lambda claim: claim.evidence[0].span))

    def add(self, person: Party, company: Party, claim: PositionClaim) -> None:
        """Keep *claim*; of two ties to one company the former ends the current one."""
        held = self.found.setdefault(person, {})
        known = held.get(company)
        if known is None:
            held[company] = claim
        elif claim.status is PositionStatus.FORMER and claim.title is None:
            held[company] = replace(
                known,
                status=claim.status,
                ended_on=claim.ended_on,
                evidence=_without(known, "status") + _without(claim, "company"),
            )
        elif known.title is None and claim.title:
            held[company] = replace(
                claim,
                status=known.status,
                ended_on=known.ended_on,
                evidence=_without(claim, "status", "company") + _without(known, "title"),
            )


def _without(claim: PositionClaim, *fields: str) -> tuple[Evidence, ...]:
    return tuple(each for each in claim.evidence if each.field not in fields)


@dataclass(frozen=True, slots=True)
class _Tie:
    """A person's tie to an organisation, as one frame reads it."""

    person: Party
    company: Mention | None  # None: unsaid
    title: Span | None
    former: Span | None
    words: Span  # that say that there is a tie


def find_positions(skeletons: list[Skeleton], cast: Cast, words: PositionWords) -> Positions:
    """Return who is what to whom, told by the frames of *words*, the surest frame first.

    A post is taken by the first frame that gives it to someone. Where no organisation is named,
    a person of whom nothing else is known holds it at the one spoken of.
    """
    positions = Positions()
    folded = [fold_posts(skeleton, words) for skeleton in skeletons]
    taken: set[Span] = set()
    for frame in words.frames:
        pattern = compiled(frame.pattern)
        for skeleton in folded:
            for match in pattern.finditer(skeleton.text):
                for tie in _ties(match, frame, skeleton, cast, taken):
                    _keep(tie, match, frame, skeleton, cast, positions, words)
    return positions


def _ties(
    match: re.Match[str],
    frame: PositionFrame,
    skeleton: Skeleton,
    cast: Cast,
    taken: set[Span],
) -> Iterator[_Tie]:
    groups = match.groupdict()
    span = partial(_span, match, skeleton)
    people = _people(match, skeleton, cast)
    companies = _companies(match, skeleton) if groups.get("company") else []
    former = span("former") if groups.get("former") else None
    if not groups.get("posts"):
        tie = span("tie") if groups.get("tie") else skeleton.span_of(*match.span())
        title = span("title") if groups.get("title") else None
        if frame.ends:
            former = tie
        for person in people:
            for company in companies or [None]:
                yield _Tie(person, company, title, former, former or tie)
        return
    follows = match.start("people") > match.start("posts") if groups.get("people") else True
    for post in _posts(match, skeleton):
        if post.span in taken or not (post.company or companies or post.is_office):
            continue
        holders = people if post.is_plural else people[:1] if follows else people[-1:]
        for person in holders:
            taken.add(post.span)
            company = post.company or (companies[0] if companies else None)
            yield _Tie(person, company, post.title, post.former or former, post.title)


def _keep(
    tie: _Tie,
    match: re.Match[str],
    frame: PositionFrame,
    skeleton: Skeleton,
    cast: Cast,
    positions: Positions,
    words: PositionWords,
) -> None:
    """Add the position that *tie* states, unless it is at nobody knows which organisation."""
    company = tie.company
    if company is None:
        held = positions.found.get(tie.person, {})
        if (held and not frame.beside) or (tie.title is None and not frame.beside):
            return
        company = _spoken_of(tie, skeleton, cast, words, set(held))
    if company is None or company.party.kind is not PartyKind.COMPANY:
        return
    title = tie.title.of(skeleton.article) if tie.title else frame.title
    over = tie.former is not None
    date = _date(match, skeleton) if frame.ends else None
    positions.add(
        tie.person,
        company.party,
        PositionClaim(
            company=company.party.name,
            title=title,
            status=PositionStatus.FORMER if over else PositionStatus.CURRENT,
            ended_on=date.date if date else None,
            evidence=tuple(_evidence(tie, company, title, date, f"position.{frame.name}")),
        ),
    )


def _evidence(
    tie: _Tie, company: Mention, title: str | None, date: DateMention | None, rule: str
) -> Iterator[Evidence]:
    yield Evidence("company", company.span, rule, inferred=tie.company is None)
    if title:
        yield Evidence("title", tie.title or tie.words, rule, inferred=tie.title is None)
    # That someone still is what they are called goes without saying.
    yield Evidence("status", tie.former or tie.words, rule, inferred=tie.former is None)
    if date:
        yield Evidence("ended_on", date.span, rule)


# --- what a frame's groups hold -------------------------------------------------------------


def _span(match: re.Match[str], skeleton: Skeleton, group: str) -> Span:
    start = match.start(group)
    return skeleton.span_of(start, start + len(match[group].rstrip(" -,")))


def _people(match: re.Match[str], skeleton: Skeleton, cast: Cast) -> list[Party]:
    """Return the people of *match*; where its frame has none, the one named last."""
    if "people" in match.groupdict():
        mentions = skeleton.parties(*match.span("people"))
    else:
        mentions = cast.before(skeleton.span_of(*match.span()).start)
    people = [m.party for m in mentions if m.party.kind is PartyKind.PERSON]
    return people if "people" in match.groupdict() else people[-1:]


def _posts(match: re.Match[str], skeleton: Skeleton) -> Iterator[Post]:
    for place in range(*match.span("posts")):
        yield from (item for item in skeleton.items.get(place, ()) if isinstance(item, Post))


def _companies(match: re.Match[str], skeleton: Skeleton) -> list[Mention]:
    """Return the organisations of *match*: named, or named within a post."""
    mentions: list[Mention] = []
    for place in range(*match.span("company")):
        for item in skeleton.items.get(place, ()):
            if isinstance(item, Mention):
                mentions.append(item)
            elif isinstance(item, Post) and item.company:
                mentions.append(item.company)
    return mentions


def _date(match: re.Match[str], skeleton: Skeleton) -> DateMention | None:
    if match.groupdict().get("date"):
        [date] = skeleton.at(match.start("date"))
        if isinstance(date, DateMention):
            return date
    return None


# --- what is left unsaid --------------------------------------------------------------------


def _spoken_of(
    tie: _Tie, skeleton: Skeleton, cast: Cast, words: PositionWords, others: set[Party]
) -> Mention | None:
    """Return the organisation that the words before a title speak of, none of *others*.

    It is the first of the sentence or, if that names none before the title, the one that the
    article has named most often of those that lately stood first in theirs.
    """
    hearer = re.compile(words.hearers)
    earlier = [
        m
        for m in cast.before(tie.words.start)
        if m.party.kind is PartyKind.COMPANY
        and m.party not in others
        and m.form is not Form.PRONOUN
        and not hearer.search(skeleton.article, max(0, m.span.start - 40), m.span.start)
    ]
    here = [m for m in earlier if m.span.start >= skeleton.span.start]
    if here or not earlier:
        return here[0] if here else None
    near = [m for m in earlier if m.span.start >= earlier[-1].span.start - _NEAR]
    counts = Counter(m.party for m in earlier)
    return max(near, key=lambda m: counts[m.party])


# --- descriptions ---------------------------------------------------------------------------


def find_holders(
    skeletons: list[Skeleton], positions: Positions, words: PositionWords
) -> list[Mention]:
    """Return the descriptions that stand for who holds a position ("the founder of X")."""
    pattern = compiled(expanded(words.holder, words))
    return [
        Mention(skeleton.span_of(*match.span("who")), person, Form.DESCRIPTION, "position.holder")
        for skeleton in skeletons
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
