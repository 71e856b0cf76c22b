"""What people are to organisations, where each tie that a text tells of leads."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from deals.domain.claims import PositionClaim
from deals.domain.evidence import Evidence
from deals.domain.vocabulary import PartyKind, PositionStatus
from deals.extract.cast import Cast
from deals.extract.held import Positions
from deals.extract.mention import Form, Mention, Party, Post
from deals.extract.skeleton import Skeleton, compiled
from deals.extract.tie import Tie, find_ties
from deals.extract.topic import find_topic
from deals.grammar import PositionWords

_NEAR = 140  # code points before a sentence within which someone was spoken of last


def find_positions(skeletons: list[Skeleton], cast: Cast, words: PositionWords) -> Positions:
    """Return who is what to whom, told by the frames of *words*, the surest frame first.

    Where no organisation is named, a person of whom nothing else is told holds a post at the one
    spoken of.
    """
    positions = Positions()
    for tie in _in_order(find_ties(skeletons, cast, words), positions):
        held = positions.found.get(tie.person, {})
        known = tie.frame.described and not tie.former and held
        if tie.company and not known:
            _keep(tie, _meant(tie, positions), positions)
        elif _may_be_unsaid(tie, _own(held, words)) and not _is_private(tie, cast, words):
            topic = (
                _superiors(tie, cast, words, positions)
                or _companions(tie, positions)
                or find_topic(tie.words.start, tie.skeleton, cast, words, _elsewhere(tie, held))
            )
            if company := _shared(tie, topic, words, positions) if tie.fellow else topic:
                _keep(tie, company, positions)
    return positions


def _in_order(ties: Iterable[Tie], positions: Positions) -> Iterator[Tie]:
    """Yield the ties that name an organisation, then those that describe one and those that leave
    it unsaid, sentence by sentence, but first those that *positions* has come to tell."""
    open_ties: list[Tie] = []
    for tie in ties:
        if tie.company and not (tie.company.form is Form.DESCRIPTION and tie.company.others):
            yield tie
        else:
            open_ties.append(tie)
    open_ties.sort(key=lambda tie: (tie.skeleton.span.start, tie.company is None))
    while open_ties:
        known = (tie for tie in open_ties if tie.company and _seats(tie, positions))
        tie = next(known, open_ties[0])
        open_ties.remove(tie)
        yield tie


def _meant(tie: Tie, positions: Positions) -> Mention:
    """Return the organisation that *tie* names or describes: one where its person, or someone
    else of the sentence, is known to be, if the description fits it."""
    company = tie.company
    assert company
    if company.form is not Form.DESCRIPTION:
        return company
    party = next(iter(_seats(tie, positions)), company.party)
    return replace(company, party=party)


def _seats(tie: Tie, positions: Positions) -> list[Party]:
    """Return the organisations that the description of *tie* fits, and where its person is known
    to be, or others of the sentence.

    What someone is at a firm that the sentence names tells nothing of another that it describes,
    unless they leave it: « X, directrice d'Exemple, quitte l'entreprise ».
    """
    company = tie.company
    here = set[Party]() if tie.frame.ends else _named(tie.skeleton)
    own = [party for party in positions.found.get(tie.person, ()) if party not in here]
    others = [
        party
        for mention in tie.skeleton.parties(0, len(tie.skeleton.text))
        if mention.party is not tie.person
        for party in positions.found.get(mention.party, ())
    ]
    assert company
    return [party for party in (*own, *others) if party in (company.party, *company.others)]


def _named(skeleton: Skeleton) -> set[Party]:
    """Return the parties that a sentence names, alone or within a post."""
    items = [item for found in skeleton.items.values() for item in found]
    within = [m for post in items if isinstance(post, Post) for m in (post.company, *post.others)]
    mentions = [m for m in (*items, *within) if isinstance(m, Mention)]
    return {mention.party for mention in mentions if mention.form is Form.NAME}


def _is_private(tie: Tie, cast: Cast, words: PositionWords) -> bool:
    """Tell whether *tie* is to a person, who was spoken of last: « son avocat »."""
    if tie.title is None or not re.search(words.private, tie.title.of(tie.skeleton.article)):
        return False
    return _owner(tie, cast, words) is not None


def _superiors(tie: Tie, cast: Cast, words: PositionWords, positions: Positions) -> Mention | None:
    """Return the organisation of the person whose aide *tie* tells of: « sa directrice », where a
    person was spoken of last; of who leaves, where they are."""
    if tie.frame.ends and not tie.fellow:
        return _seat(tie.person, tie.skeleton, positions, ever=True)
    return _seat(_owner(tie, cast, words), tie.skeleton, positions)


def _companions(tie: Tie, positions: Positions) -> Mention | None:
    """Return the organisation of whoever the sentence names before *tie*, if it names none itself:
    « Ann, qui vend avec son mari, Luc, directeur »."""
    named = tie.skeleton.parties(0, len(tie.skeleton.text))
    before = [mention for mention in named if mention.span.end <= tie.words.start]
    people = [m.party for m in before if m.party.kind is PartyKind.PERSON]
    if len(people) < len(before) or tie.title is None or tie.fellow:
        return None
    seats = (_seat(each, tie.skeleton, positions) for each in people if each is not tie.person)
    return next((seat for seat in seats if seat), None)


def _owner(tie: Tie, cast: Cast, words: PositionWords) -> Party | None:
    """Return the person, spoken of last, whose aide a title tells of."""
    start, text = tie.words.start, tie.skeleton.article
    owner = compiled(words.owner).search(text, tie.skeleton.span.start, start)
    near = [m for m in cast.before(start) if m.span.end > tie.skeleton.span.start - _NEAR]
    if not owner or not near or near[-1].party.kind is not PartyKind.PERSON:
        return None
    return near[-1].party


def _elsewhere(tie: Tie, held: Mapping[Party, PositionClaim]) -> set[Party]:
    """Return the organisations of *held* that are not where *tie* leads: whoever sits on a board
    beside a post elsewhere may have held one here."""
    over = {party for party, claim in held.items() if claim.status is PositionStatus.FORMER}
    return set(held) - (over if tie.frame.beside else set())


def _own(held: Mapping[Party, PositionClaim], words: PositionWords) -> list[PositionClaim]:
    """Return the claims of *held* but for seats on boards, which go beside a post elsewhere."""
    beside = {f"position.{frame.name}" for frame in words.frames if frame.beside}
    return [claim for claim in held.values() if claim.evidence[0].rule not in beside]


def _may_be_unsaid(tie: Tie, held: Iterable[PositionClaim]) -> bool:
    """Tell whether *tie* may be to the organisation spoken of: someone who is known to hold a
    position elsewhere holds another only where it goes beside one, or was somebody's."""
    if tie.company:
        return False
    if tie.frame.beside or tie.frame.unsaid or tie.fellow:
        return True
    if tie.frame.ends and tie.title is None:
        return any(it.status is PositionStatus.CURRENT for it in held)
    return tie.title is not None and all(it.status is PositionStatus.FORMER for it in held)


def _shared(
    tie: Tie, topic: Mention | None, words: PositionWords, positions: Positions
) -> Mention | None:
    """Return the organisation where one takes the place of another: where who leaves is known to
    be, else *topic* if it is named beside them, else where who comes is, else *topic*."""
    leaving, coming = (tie.person, tie.fellow) if tie.former else (tie.fellow, tie.person)
    left = _seat(leaving, tie.skeleton, positions)
    if left and compiled(words.moved).search(tie.skeleton.article, tie.words.end, left.span.start):
        topic = None if topic and topic.party is left.party else topic
        left = None
    is_here = topic and topic.span.start >= tie.skeleton.span.start
    come = None if coming is leaving else _seat(coming, tie.skeleton, positions)
    return left or (topic if is_here else None) or come or topic


def _seat(
    person: Party | None, skeleton: Skeleton, positions: Positions, *, ever: bool = False
) -> Mention | None:
    """Return the organisation where *person* holds a position, as the text names it by the end of
    the sentence, or *ever*; or, behind that, held one."""
    held = positions.found.get(person, {}) if person else {}
    for company, claim in sorted(
        held.items(), key=lambda each: each[1].status is PositionStatus.FORMER
    ):
        at = claim.evidence[0].span
        is_held = claim.status is PositionStatus.CURRENT
        if claim.title is None if not is_held else ever or at.start < skeleton.span.end:
            return Mention(at, company)
    return None


def _keep(tie: Tie, company: Mention, positions: Positions) -> None:
    if company.party.kind is not PartyKind.COMPANY:
        return
    title = tie.title.of(tie.skeleton.article) if tie.title else tie.frame.title
    positions.add(
        tie.person,
        company.party,
        PositionClaim(
            company=company.party.name,
            title=title,
            status=PositionStatus.FORMER if tie.former else PositionStatus.CURRENT,
            ended_on=tie.date.date if tie.date else None,
            evidence=tuple(_evidence(tie, company, title)),
        ),
    )


def _evidence(tie: Tie, company: Mention, title: str | None) -> Iterator[Evidence]:
    rule = f"position.{tie.frame.name}"
    yield Evidence("company", company.span, rule, inferred=tie.company is None)
    if title:
        yield Evidence("title", tie.title or tie.words, rule, inferred=tie.title is None)
    # That someone still is what they are called goes without saying.
    yield Evidence("status", tie.former or tie.words, rule, inferred=tie.former is None)
    if tie.date:
        yield Evidence("ended_on", tie.date.span, rule)
