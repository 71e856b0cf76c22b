"""Agreements to work together, told by triggers as deals are."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from deals.domain.claims import DealClaim, Partner, PartnershipClaim, Term
from deals.domain.evidence import Evidence
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import DealType, PartyKind, Role
from deals.extract.cast import Cast
from deals.extract.event import is_to_come
from deals.extract.mention import Party
from deals.extract.part import Part
from deals.extract.skeleton import Skeleton, compiled
from deals.extract.telling import Telling, find_tellings
from deals.grammar import DealWords, PartnershipWords

_LEAD = 5  # sentences that tell the news, the title among them


@dataclass(slots=True)
class _Agreement:
    """One agreement, and all that tells of it."""

    partners: dict[Party, Part]
    tellings: list[Telling] = field(default_factory=list)

    @property
    def dated(self) -> Telling | None:
        return next((t for t in self.tellings if t.date), None)


def find_partnerships(
    skeletons: list[Skeleton],
    cast: Cast,
    words: PartnershipWords,
    around: DealWords,
    published_on: PartialDate | None,
    news: tuple[PartialDate, Evidence] | None,
) -> list[PartnershipClaim]:
    """Return the agreements that *skeletons*, an article's sentences in order, tell of.

    Args:
        skeletons: The sentences.
        cast: The parties of the article.
        words: What states an agreement.
        around: How parties stand around a trigger.
        published_on: When the article came out; what is to come dates no agreement.
        news: When the article's own news was made public, where that is known.
    """
    agreements: list[_Agreement] = []
    today = published_on or (news[0] if news else None)
    for telling in find_tellings(skeletons, words.frames, around):
        if telling.unreal:
            continue
        if telling.date and today and is_to_come(telling.date.date, today):
            telling.date = None
        telling.background &= not telling.date or telling.date.date != today
        partners = {p.party: p for p in telling.parts if p.party.kind is PartyKind.COMPANY}
        skeleton = skeletons[telling.sentence]
        if _is_unmade(telling, skeleton, words):
            continue
        sentence = skeleton.text
        if len(partners) < 2 and telling.frame.topical and _is_made(sentence, words):
            partners |= _beside(telling, set(partners), skeleton, cast)
        for ones in _pairs(telling, partners, words):
            agreement = _told_before(telling, set(ones), agreements)
            if agreement is None and len(ones) >= 2:
                agreement = _Agreement(ones)
                agreements.append(agreement)
            if agreement:
                agreement.tellings.append(telling)
    return [_claim(one, agreements, skeletons, words, news) for one in agreements]


def beside_ventures(
    partnerships: list[PartnershipClaim], deals: Sequence[DealClaim]
) -> list[PartnershipClaim]:
    """Return *partnerships* without those that only announce a joint venture among *deals*: "X
    teams up with Y", where the two set up a company."""
    ventures = [
        ({p.name for p in deal.participants if p.role is Role.PARTNER}, deal.announced_on)
        for deal in deals
        if deal.type is DealType.JOINT_VENTURE
    ]
    return [
        one
        for one in partnerships
        if one.terms or ({p.name for p in one.partners}, one.since) not in ventures
    ]


def _pairs(
    telling: Telling, partners: dict[Party, Part], words: PartnershipWords
) -> list[dict[Party, Part]]:
    """Return the partners of each agreement of which *telling* tells: of several, which are the
    subject's with each of the others ("X has pacts with Y and Z")."""
    subjects = [part for part in partners.values() if part.rule.endswith(".subject")]
    if len(subjects) != 1 or not re.search(words.several, telling.words, re.IGNORECASE):
        return [partners]
    [subject] = subjects
    others = (part for part in partners.values() if part is not subject)
    return [{subject.party: subject, other.party: other} for other in others] or [partners]


def _is_unmade(telling: Telling, skeleton: Skeleton, words: PartnershipWords) -> bool:
    """Tell whether the words before the trigger only talk of an agreement, or fight over one."""
    return compiled(words.unmade).search(skeleton.before(telling.trigger)) is not None


def _is_made(sentence: str, words: PartnershipWords) -> bool:
    """Tell whether the sentence tells of making an agreement, not just of one that there is."""
    return compiled(words.making, re.IGNORECASE).search(sentence) is not None


def _beside(
    telling: Telling, partners: set[Party], skeleton: Skeleton, cast: Cast
) -> dict[Party, Part]:
    """Return who else an agreement is between, where the clause doesn't say.

    The only two companies of the sentence; with one partner told, the company that the text
    speaks of most.
    """
    here = [m for m in skeleton.parties(0, len(skeleton.text)) if m.party.kind is PartyKind.COMPANY]
    if len({m.party for m in here}) == 2:
        return {m.party: Part(m, Role.PARTNER, "partnership.beside") for m in here}
    before = [
        m
        for m in cast.before(telling.trigger.start)
        if m.party.kind is PartyKind.COMPANY and m.party not in partners
    ]
    if len(partners) != 1 or not before:
        return {}
    counts = Counter(m.party for m in before)
    topic = max(reversed(before), key=lambda m: counts[m.party])
    return {topic.party: Part(topic, Role.PARTNER, "partnership.topic")}


def _told_before(
    telling: Telling, partners: set[Party], agreements: list[_Agreement]
) -> _Agreement | None:
    for agreement in reversed(agreements):
        dated = agreement.dated
        apart = dated and telling.date and dated.date != telling.date
        if not partners and not apart and telling.sentence - agreement.tellings[-1].sentence <= 1:
            return agreement
        known = set(agreement.partners)
        if partners == known or (len(partners) == 1 and partners <= known):
            if telling.date and telling.background and not dated:
                continue  # the earlier agreement of the same partners
            if not apart:
                return agreement
    return None


def _claim(
    agreement: _Agreement,
    agreements: list[_Agreement],
    skeletons: list[Skeleton],
    words: PartnershipWords,
    news: tuple[PartialDate, Evidence] | None,
) -> PartnershipClaim:
    evidence = [
        Evidence("type", t.trigger, f"partnership.{t.frame.name}") for t in agreement.tellings
    ]
    since = None
    if dated := agreement.dated:
        assert dated.date is not None
        since = dated.date.date
        evidence.append(Evidence("since", dated.date.span, dated.date.rule, dated.date.inferred))
    elif news and agreement.tellings[0].sentence < _LEAD and not agreement.tellings[0].background:
        since = news[0]
        evidence.append(Evidence("since", news[1].span, news[1].rule, inferred=True))
    continued, cue = _continued(agreement, agreements, skeletons, words)
    if cue:
        evidence.append(cue)
    return PartnershipClaim(
        partners=tuple(
            Partner(name=party.name, evidence=(Evidence("partner", p.mention.span, p.rule),))
            for party, p in agreement.partners.items()
        ),
        since=since,
        terms=tuple(_terms(agreement, skeletons, words)),
        continues=continued,
        evidence=tuple(evidence),
    )


def _continued(
    agreement: _Agreement,
    agreements: list[_Agreement],
    skeletons: list[Skeleton],
    words: PartnershipWords,
) -> tuple[int | None, Evidence | None]:
    """Return the number of the earlier agreement of the same partners, and what ties the two."""
    if agreement.tellings[0].background:
        return None, None
    for number, other in enumerate(agreements):
        if other is agreement or set(other.partners) != set(agreement.partners):
            continue
        if not other.tellings[0].background:
            continue
        last = other.tellings[0].sentence
        for skeleton in skeletons[max(0, last - 1) : last + 3]:
            if match := compiled(words.renewal).search(skeleton.text.lower()):
                cue = skeleton.span_of(*match.span())
                return number, Evidence("continues", cue, "partnership.renewal")
    return None, None


def _terms(
    agreement: _Agreement, skeletons: list[Skeleton], words: PartnershipWords
) -> Iterator[Term]:
    """Yield the terms told in the sentences of the agreement and right after them."""
    if agreement.tellings[0].background:
        return
    near = sorted({t.sentence + step for t in agreement.tellings for step in (0, 1)})
    for number in near:
        if number >= len(skeletons):
            continue
        skeleton = skeletons[number]
        for pattern in words.terms:
            for match in compiled(pattern).finditer(skeleton.text):
                party = skeleton.parties(*match.span("party"))[0].party
                if party in agreement.partners:
                    span = skeleton.span_of(*match.span("text"))
                    yield Term(
                        text=span.of(skeleton.article),
                        party=party.name,
                        evidence=(Evidence("text", span, "partnership.term"),),
                    )
