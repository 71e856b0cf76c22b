"""What people are to organisations, found by pattern over skeletons of sentences."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from deals.domain.claims import PositionClaim
from deals.domain.evidence import Evidence, Span
from deals.domain.vocabulary import PartyKind, PositionStatus
from deals.extract.coreference import Cast
from deals.extract.mention import Form, Mention, Party
from deals.extract.partial_date import DateMention
from deals.extract.skeleton import PERSON, Skeleton, compiled
from deals.grammar import PositionFrame, PositionWords


_SENTENCE = 200  # code points within which two names are spoken of together


@dataclass(slots=True)
class Positions:
    """The positions of each person, by company, in reading order."""

    found: dict[Party, dict[Party, PositionClaim]] = field(default_factory=dict)

    def of(self, person: Party) -> tuple[PositionClaim, ...]:
        return tuple(self.found.get(person, {}).values())

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
                evidence=known.evidence + claim.evidence,
            )
        elif known.title is None and claim.title:
            held[company] = replace(claim, status=known.status, ended_on=known.ended_on)


def find_positions(skeletons: list[Skeleton], cast: Cast, words: PositionWords) -> Positions:
    """Return who is what to whom, told by the frames of *words*, the surest frame first."""
    positions = Positions()
    peopled = [skeleton for skeleton in skeletons if re.search(PERSON, skeleton.text)]
    for frame in words.frames:
        pattern = compiled(_expanded(frame, words))
        for skeleton in peopled:
            for match in pattern.finditer(skeleton.text):
                for person, company, claim in _claims(match, frame, skeleton, cast):
                    if "company" in match.groupdict() or person not in positions.found:
                        positions.add(person, company, claim)
    return positions


def _expanded(frame: PositionFrame, words: PositionWords) -> str:
    return (
        frame.pattern.replace("{T}", words.titles)
        .replace("{E}", words.extension)
        .replace("{L}", words.link)
    )


def _claims(
    match: re.Match[str], frame: PositionFrame, skeleton: Skeleton, cast: Cast
) -> Iterator[tuple[Party, Party, PositionClaim]]:
    groups = match.groupdict()
    company = _company(match, skeleton, cast)
    if company is None:
        return
    for mention in skeleton.parties(*match.span("people")):
        if mention.party.kind is PartyKind.PERSON:
            former = frame.ends or bool(groups.get("former"))
            yield (
                mention.party,
                company.party,
                PositionClaim(
                    company=company.party.name,
                    title=groups.get("title") or frame.title,
                    status=PositionStatus.FORMER if former else PositionStatus.CURRENT,
                    ended_on=_ended_on(match, skeleton) if frame.ends else None,
                    evidence=tuple(_evidence(match, frame, skeleton, company)),
                ),
            )


def _company(match: re.Match[str], skeleton: Skeleton, cast: Cast) -> Mention | None:
    """Return the organisation of *match*; where its frame has none, the one last spoken of."""
    if "company" in match.re.groupindex:
        mentions = skeleton.parties(*match.span("company"))
        return mentions[0] if len({m.party for m in mentions}) == 1 else None
    if not match.group("title"):
        return None
    earlier = [
        m
        for m in cast.before(skeleton.span_of(match.start(), match.end()).start)
        if m.party.kind is PartyKind.COMPANY and m.form is not Form.PRONOUN
    ]
    return _last_spoken_of(earlier, skeleton.span)


def _last_spoken_of(earlier: list[Mention], sentence: Span) -> Mention | None:
    """Return the first company of the sentence or, if it names none, of the one before it that
    does; a name that heads the article's last paragraph counts most."""
    here = [m for m in earlier if m.span.start >= sentence.start]
    if here or not earlier:
        return here[0] if here else None
    near = [m for m in earlier if m.span.start >= earlier[-1].span.start - _SENTENCE]
    counts = Counter(m.party for m in earlier)
    return max(near, key=lambda m: counts[m.party])


def _ended_on(match: re.Match[str], skeleton: Skeleton) -> object:
    if match.groupdict().get("date"):
        [date] = skeleton.at(match.start("date"))
        if isinstance(date, DateMention):
            return date.date
    return None


def _evidence(
    match: re.Match[str], frame: PositionFrame, skeleton: Skeleton, company: Mention
) -> Iterator[Evidence]:
    rule = f"position.{frame.name}"
    stated = "company" in match.re.groupindex
    yield Evidence("company", company.span, rule, inferred=not stated)
    for group, name in (("title", "title"), ("former", "status"), ("date", "ended_on")):
        if match.groupdict().get(group):
            yield Evidence(name, skeleton.span_of(*match.span(group)), rule)
    if frame.title or frame.ends:
        end = match.span("people")[1] + 1
        yield Evidence("status", skeleton.span_of(match.start(), max(end, match.end())), rule)


def find_holders(
    skeletons: list[Skeleton], positions: Positions, words: PositionWords
) -> list[Mention]:
    """Return the descriptions that stand for who holds a position ("the founder of X")."""
    pattern = compiled(
        words.holder.replace("{T}", words.titles)
        .replace("{E}", words.extension)
        .replace("{L}", words.link)
    )
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
