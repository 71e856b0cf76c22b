"""Who plays a part in an event, where a text tells it elsewhere than beside its triggers."""

import re
from collections import Counter
from dataclasses import replace

from deals.domain.vocabulary import (
    FOCAL_ROLES,
    ROLES,
    DealStatus,
    DealType,
    PartyKind,
    Role,
)
from deals.extract.cast import Cast
from deals.extract.event import Event
from deals.extract.mention import Form, Mention, Party
from deals.extract.part import Part
from deals.extract.skeleton import Skeleton, compiled
from deals.extract.telling import CASH_IN, Telling, same_sum
from deals.grammar import DealWords

_OFTEN = 2  # mentions of a company that a text speaks of
_ADJACENT = 6  # characters between a verb and its object
_BACK = 3  # sentences within which a pronoun finds what it stands for
_BIDDER = {Role.ACQUIRER}
_BACKERS = {Role.INVESTOR, Role.LEAD_INVESTOR, Role.LENDER}


def share_focal(previous: Telling | None, telling: Telling, skeletons: list[Skeleton]) -> None:
    """Let a second round of one sentence be of the company that the first is of, and "sold it on"
    be about what the deal told last is about."""
    if previous is None or telling.type is None:
        return
    if telling.frame.peer and telling.sentence - previous.sentence < _BACK:
        telling.parts += [p for p in previous.parts if p.role not in FOCAL_ROLES]
        return
    if telling.focal or telling.frame.joining:
        return
    again = telling.type is DealType.FUNDING_ROUND and previous.type in CASH_IN
    back = telling.sentence - previous.sentence
    role, taken = ROLES[telling.type][0], {p.party for p in telling.parts}
    # "X is owned by Y, which bought it in 2011": the pronoun stands for who was named just before.
    unsaid = telling.unsaid and not (back and _named_before(telling, taken, skeletons))
    if (unsaid and back < _BACK) or (again and not back):
        telling.parts += [
            replace(p, role=role) for p in previous.focal_parts if p.party not in taken
        ]


def _named_before(telling: Telling, taken: set[Party], skeletons: list[Skeleton]) -> bool:
    """Tell whether the sentence names a company, none of *taken*, before it tells."""
    skeleton = skeletons[telling.sentence]
    left = skeleton.parties(0, len(skeleton.before(telling.trigger)))
    return any(_is_other(mention, taken) for mention in left)


def share_peers(telling: Telling, events: list[Event]) -> bool:
    """Let an earlier attempt to merge that names nobody be one of those of whose merger the text
    told just before, and tell whether it is."""
    over = telling.background and telling.status is DealStatus.TERMINATED
    if telling.type is not DealType.MERGER or telling.parts or not over:
        return False
    for event in reversed(events):
        near = telling.sentence - event.last_told(telling.sentence) <= _BACK
        if event.type is DealType.MERGER and len(event.parts) > 1 and near:
            telling.parts += event.parts.values()
            return not event.is_past
    return False


def lend_focal(telling: Telling, following: Telling) -> None:
    """Let what opens a sentence about a round be of the company whose round it tells: "a year
    after a first round of 3m, X raises 12m", "led the round of X"; and an offer be for what is
    said to be bought right behind it: "chose the offer of X for the takeover of Y"."""
    offered = telling.frame.topical and {p.role for p in telling.parts} == _BIDDER
    bought = following.frame.noun and following.focal_parts == following.parts
    if offered and bought and telling.sentence == following.sentence:
        telling.parts += following.parts if following.type is telling.type else []
        return
    bought_before = telling.unsaid and telling.parts and not telling.focal
    if bought_before and telling.type is following.type and telling.sentence == following.sentence:
        taken = {p.party for p in telling.parts}  # "Two years after buying it, X sells Y"
        telling.parts += [p for p in following.focal_parts if p.party not in taken]
        telling.background = True
        return
    rounds = telling.type is following.type is DealType.FUNDING_ROUND
    if not rounds or telling.sentence != following.sentence or telling.focal:
        return
    sums = (telling.amount, following.amount)
    if all(sums) and not same_sum(*(s.amount for s in sums if s)):
        telling.parts += following.focal_parts
        telling.background = True
    elif following.trigger.start - telling.trigger.end < _ADJACENT:
        telling.parts += following.focal_parts


def supply_bid(
    event: Event, earlier: list[Event], skeletons: list[Skeleton], words: DealWords
) -> None:
    """Let a bid whose object goes unsaid be for what the deal told just before it is of."""
    first, roles = event.tellings[0], {role for _, role in event.parts} - {Role.SELLER}
    if roles != _BIDDER or not _leaves_unsaid(first, skeletons, words):
        return
    bidders = event.parties(focal=False)
    if first.unsaid and _named_before(first, bidders, skeletons):
        return
    # What has been bid for before comes first, then what was told last.
    latest = earlier[::-1]
    for other in sorted(latest, key=lambda e: not e.is_contested):
        wanted = other.parties(focal=True) - bidders
        reach = _BACK * (4 if other.is_contested else 2)
        near = first.sentence - other.last_told(first.sentence) <= reach
        if near and wanted and (first.unsaid or other.type is event.type):
            for (party, _), part in list(other.parts.items()):
                if party in wanted:
                    event.parts[party, Role.TARGET] = replace(part, role=Role.TARGET)
            if not other.is_past:
                _sell(event, other)
            return


def supply_resold(event: Event, others: list[Event]) -> None:
    """Let what a company once bought, where only a description names it, be what it sells now
    rather than who buys that: "X sells Y to Z … X paid 3m for the business"."""
    if event.type is not DealType.ACQUISITION or not event.is_past:
        return
    buyers = {party for party, role in event.parts if role is Role.ACQUIRER}
    described = [
        part
        for (_, role), part in event.parts.items()
        if role is Role.TARGET and part.mention.form is not Form.NAME
    ]
    for other in others:
        if other.is_past or not any(other.parts.get((b, Role.SELLER)) for b in buyers):
            continue
        sold = [part for (_, role), part in other.parts.items() if role is Role.TARGET]
        for part in described if len(sold) == 1 else []:
            if other.parts.get((part.party, Role.ACQUIRER)):
                mention = replace(part.mention, party=sold[0].party)
                del event.parts[part.party, Role.TARGET]
                event.parts[mention.party, Role.TARGET] = replace(part, mention=mention)


def _sell(event: Event, other: Event) -> None:
    """Let who sells what two bids are for be the same in both."""
    for (party, role), part in other.parts.items():
        if role is Role.SELLER and all(party is not known for known, _ in event.parts):
            event.parts[party, role] = part


def _leaves_unsaid(telling: Telling, skeletons: list[Skeleton], words: DealWords) -> bool:
    """Tell whether what a bid is for may go unsaid: "the sale to X was blocked", but not where X
    is the subject ("X funds the purchase")."""
    if telling.unsaid or telling.frame.topical or telling.frame.bid:
        return True
    article = skeletons[telling.sentence].article
    of = re.compile(rf"(?: [\w'’]+){{0,3}}? ?(?:{words.links['of']})")  # "the sale last year of"
    named = of.match(article, telling.trigger.end)
    linked = not any(part.rule.endswith(".subject") for part in telling.parts)
    return telling.frame.noun and linked and not named


def supply_peer(event: Event, cast: Cast) -> None:
    """Let a merger of which only the other party is named ("a merger with X") be one with the
    company that the text has spoken of most."""
    parts = list(event.parts.values())
    if event.type is not DealType.MERGER or len(parts) != 1 or not parts[0].rule.endswith(".with"):
        return
    before = [m for m in cast.before(parts[0].mention.span.start) if _is_other(m, {parts[0].party})]
    for topic, count in Counter(m.party for m in before).most_common(1):
        if count >= _OFTEN:
            mention = next(m for m in reversed(before) if m.party is topic)
            role = Role.MERGING_PARTY
            event.parts[topic, role] = Part(mention, role, "deal.topic")


def supply_seller(event: Event, skeletons: list[Skeleton], cast: Cast, words: DealWords) -> None:
    """Let whom a unit belongs to be who sells it: "Its arm X goes to Y"."""
    roles = {role for _, role in event.parts}
    if event.type is not DealType.ACQUISITION or roles != {Role.TARGET, Role.ACQUIRER}:
        return
    [target, *_] = [part.mention for part in event.parts.values() if part.role is Role.TARGET]
    first = event.tellings[0]
    left = skeletons[first.sentence].article[: target.span.start]
    if not compiled(words.own_unit).search(left):
        return
    taken = {party for party, _ in event.parts}
    before = [m for m in cast.before(first.trigger.start) if _is_other(m, taken)]
    if owner := _nearest(before, first, skeletons, words):
        event.parts[owner.party, Role.SELLER] = Part(owner, Role.SELLER, "deal.own unit")


def supply_buyer(event: Event, cast: Cast) -> None:
    """Let the company that a text speaks of most be who buys where nobody is said to: "will pay
    for the purchase of X"."""
    first, roles = event.tellings[0], {role for _, role in event.parts}
    bought = first.frame.noun and first.frame.subject is Role.ACQUIRER and "of" in first.frame.links
    if not bought or roles != {Role.TARGET} or not (event.amount or event.date):
        return
    targets = event.parties(focal=True)
    counts = Counter(m.party for m in cast.mentions if _is_other(m, set()))
    for topic, count in counts.most_common(1):
        if count > _OFTEN and topic not in targets:
            mention = next(m for m in cast.mentions if m.party is topic)
            event.parts[topic, Role.ACQUIRER] = Part(mention, Role.ACQUIRER, "deal.topic")


def supply_focal(
    event: Event, events: list[Event], skeletons: list[Skeleton], cast: Cast, words: DealWords
) -> None:
    """Let a stake whose object goes unsaid be one in the company that the text speaks of most, if
    that is none of the backers in *events*."""
    first = event.tellings[0]
    if not (first.frame.topical or first.unsaid) or event.parties(focal=True):
        return
    if not event.amount and any(_is_venture_before(other, first) for other in events):
        return  # "X will hold 60% of it"
    backers = {party for e in events for party, role in e.parts if role in _BACKERS}
    taken = {party for party, _ in event.parts}
    if event.type in (DealType.FUNDING_ROUND, DealType.DEBT):
        taken |= backers - {party for e in events for party in e.parties(focal=True)}
    sentence = skeletons[first.sentence]
    here = [m for m in sentence.parties(0, len(sentence.text)) if _is_other(m, taken)]
    if first.unsaid:  # a pronoun stands for whom the text has named before it
        here = [m for m in here if m.span.start < first.trigger.start]
    before = [m for m in cast.before(first.trigger.start) if _is_other(m, taken)]
    counts = Counter(m.party for m in before)
    topic, count = next(iter(counts.most_common(1)), (None, 0))
    named = {m.party for m in here}
    if not event.parts and named and topic not in named:
        return
    backer = event.type in CASH_IN and here and here[0].span.start > first.trigger.start
    subjects = [m for m in here if m.span.start < first.trigger.start]
    if len(named) > 1:  # "Born at Y, X raised"
        oblique = compiled(words.oblique)
        subjects = [m for m in subjects if not oblique.search(sentence.before(m.span))]
    if len(named) == 1 and not backer:
        topic, before = here[0].party, here
    elif event.type is DealType.FUNDING_ROUND and len({m.party for m in subjects}) == 1:
        topic, before = subjects[0].party, subjects
    elif first.unsaid and (near := _nearest(before, first, skeletons, words)):
        topic, before = near.party, [near]
    elif count < _OFTEN or not first.frame.topical:
        return
    mention = next(m for m in reversed(before) if m.party is topic)
    role = ROLES[event.type][0]
    event.parts[mention.party, role] = Part(mention, role, "deal.topic")


def _is_venture_before(event: Event, telling: Telling) -> bool:
    """Tell whether *event* is a joint venture that the text tells of right before *telling*."""
    back = telling.sentence - event.last_told(telling.sentence)
    return event.type is DealType.JOINT_VENTURE and back <= 1 and telling.unsaid


def _nearest(
    before: list[Mention], telling: Telling, skeletons: list[Skeleton], words: DealWords
) -> Mention | None:
    """Return what a pronoun of *telling* stands for: the first company of the sentence before, or
    of the one before that, if it stands behind no preposition there."""
    last = telling.sentence - 1
    for number in range(last, max(-1, last - 2), -1):
        for mention in before:
            skeleton = skeletons[number]
            if skeleton.span.covers(mention.span):
                left = skeleton.before(mention.span)
                if number == last or not compiled(words.oblique).search(left):
                    return mention
    return None


def _is_other(mention: Mention, taken: set[Party]) -> bool:
    return mention.party.kind is PartyKind.COMPANY and mention.party not in taken
