"""Deals: what an article tells of each, as one claim."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from deals.domain.claims import DealClaim, Participant, Term
from deals.domain.evidence import Evidence, Span
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import ROLES, DealStatus, DealType, Role
from deals.extract.cast import Cast
from deals.extract.endowment import endow, put_in
from deals.extract.event import (
    LEAD,
    MONEY_IN,
    Event,
    fits,
    is_of_late,
    is_to_come,
    is_whole,
)
from deals.extract.figure import supply_dates, supply_sums
from deals.extract.mention import Party
from deals.extract.partial_date import DateMention
from deals.extract.retelling import joined, told_before
from deals.extract.skeleton import Skeleton, compiled
from deals.extract.supply import (
    lend_focal,
    share_focal,
    share_peers,
    supply_bid,
    supply_buyer,
    supply_focal,
    supply_peer,
    supply_resold,
    supply_seller,
)
from deals.extract.telling import Telling, find_tellings
from deals.extract.term import find_terms
from deals.grammar import DealWords

_PENDING = 18  # months that an agreement may wait for its closing
_SMALLEST = 100_000  # units of money that a company raises; what it sells may cost less


def find_news_date(
    skeletons: list[Skeleton], words: DealWords, published_on: PartialDate | None
) -> tuple[PartialDate, Evidence] | None:
    """Return when the article's news was made public, with where the text says so.

    That is the date beside the first word of announcing; None where there is none, though
    *published_on* may still date the news.
    """
    pattern = compiled(words.announcement, re.IGNORECASE)
    for skeleton in skeletons:
        for place, items in skeleton.items.items():
            date = items[0]
            if isinstance(date, DateMention) and pattern.search(skeleton.text[:place]):
                near = published_on is None or fits(date.date, published_on)
                if near:
                    return date.date, Evidence("announced_on", date.span, date.rule, date.inferred)
    return None


def find_deals(
    skeletons: list[Skeleton],
    cast: Cast,
    words: DealWords,
    published_on: PartialDate | None,
    news: tuple[PartialDate, Evidence] | None,
) -> list[DealClaim]:
    """Return the deals that *skeletons*, an article's sentences in order, tell of.

    Tellings of one type and focal party are one deal, unless their dates or sums part them.
    A deal without its focal party, or with no party but it and no sum, is left out.

    Args:
        skeletons: The sentences.
        cast: The parties of the article.
        words: What states a deal.
        published_on: When the article came out.
        news: When the article's own news was made public, where the text says so.
    """
    today = published_on or (news[0] if news else None) or _latest(skeletons)
    tellings = find_tellings(skeletons, words.frames, words)
    events = _events(tellings, skeletons, cast, words, today)
    terms = find_terms(events, skeletons, words)
    return [_claim(event, terms.get(id(event), []), published_on, news) for event in events]


def _events(
    tellings: Sequence[Telling],
    skeletons: list[Skeleton],
    cast: Cast,
    words: DealWords,
    today: PartialDate | None,
) -> list[Event]:
    """Return the deals that *tellings*, in reading order, tell of; those told in full.

    Tellings of one type and focal party are one deal, unless their dates or sums part them.
    What lies well before *today* is past history.
    """
    for telling, following in pairwise(tellings):
        lend_focal(telling, following)
    events: list[Event] = []
    previous: Telling | None = None
    for telling in tellings:
        if telling.unreal and telling.type is DealType.DEBT:
            continue  # a loan that is paid back
        if telling.date and today and is_to_come(telling.date.date, today):
            telling.date = None  # no day of the announcement
        if telling.date and today:
            told_late = telling.aside and telling.date.date.month != today.month
            telling.background = told_late or _is_old(telling.date.date, today)
        elif telling.aside:
            telling.background = True
        share_focal(previous, telling, skeletons)
        attempt = share_peers(telling, events)
        previous = telling
        if not attempt and (event := told_before(telling, events)):
            event.add(telling)
        elif telling.type and _opens(telling):
            events.append(Event(telling.type))
            events[-1].add(telling)
        else:
            put_in(telling, events)
    for number, event in enumerate(events):
        supply_bid(event, events[:number], skeletons, words)
        supply_focal(event, events, skeletons, cast, words)
        supply_buyer(event, cast)
        supply_seller(event, skeletons, cast, words)
        supply_resold(event, events)
        supply_peer(event, cast)
    endow(events)
    supply_sums(events, skeletons, words)
    supply_dates(events, skeletons, words)
    whole = [event for event in joined(events) if is_whole(event, words)]
    ventures = {p for e in whole for p, role in e.parts if role is Role.VENTURE}
    return [
        event
        for event in whole
        if not _is_total(event, skeletons, words) and not (_shares(event) & ventures)
    ]


def _opens(telling: Telling) -> bool:
    """Tell whether *telling* may be the first of a deal: it names a party, or a sum raised by whom
    the text speaks of."""
    if telling.frame.joining:
        return False
    raised = telling.amount if telling.type in MONEY_IN and telling.frame.topical else None
    return bool(telling.parts) or (raised is not None and raised.amount.value >= _SMALLEST)


def _is_total(event: Event, skeletons: list[Skeleton], words: DealWords) -> bool:
    """Tell whether what looks like a round is all that a company has raised so far."""
    first = event.tellings[0]
    if event.type is not DealType.FUNDING_ROUND or first.sentence < LEAD or event.date:
        return False
    text = skeletons[first.sentence].text
    return not first.stage and re.search(compiled(words.total), text) is not None


def _shares(event: Event) -> set[Party]:
    """Return whom *event* is about, if only a share of it is told: "X will hold 60% of the
    venture"."""
    held = not event.amount and not event.date and event.type is not DealType.JOINT_VENTURE
    return event.parties(focal=True) if held else set()


def _is_old(date: PartialDate, today: PartialDate) -> bool:
    """Tell whether *date* lies more than two months before *today*."""
    return (today.year - date.year) * 12 + (today.month or 12) - (date.month or 12) > 2


def _latest(skeletons: list[Skeleton]) -> PartialDate | None:
    dates = [
        item.date
        for skeleton in skeletons
        for items in skeleton.items.values()
        for item in items
        if isinstance(item, DateMention)
    ]
    return max(dates, key=str, default=None)


def _claim(
    event: Event,
    terms: list[Term],
    published_on: PartialDate | None,
    news: tuple[PartialDate, Evidence] | None,
) -> DealClaim:
    first = event.tellings[0]
    date, dated = _announced_on(event, published_on, news)
    status, stated = _status(event, published_on)
    stage = next((t for t in event.tellings if t.stage), None)
    is_round = event.type is DealType.FUNDING_ROUND
    evidence = [Evidence("type", t.trigger, f"deal.{t.frame.name}") for t in event.tellings]
    evidence.append(
        Evidence("status", stated or first.trigger, "deal.status", inferred=stated is None)
    )
    if stage and is_round and stage.stage_span:
        evidence.append(Evidence("stage", stage.stage_span, "deal.stage"))
    if event.amount:
        evidence.append(Evidence("amount", event.amount.span, event.amount.rule))
    if dated:
        evidence.append(dated)
    return DealClaim(
        type=event.type,
        status=status,
        stage=stage.stage if stage and is_round else None,
        amount=event.amount.amount if event.amount else None,
        announced_on=date,
        participants=tuple(_participants(event)),
        terms=tuple(terms),
        evidence=tuple(evidence),
    )


def _participants(event: Event) -> Iterator[Participant]:
    order = ROLES[event.type]
    parts = [(role, part) for (_, role), part in event.parts.items() if role in order]
    for role, part in sorted(parts, key=lambda pair: order.index(pair[0])):
        evidence = Evidence("role", part.mention.span, part.rule)
        yield Participant(
            name=part.party.name, kind=part.party.kind, role=role, evidence=(evidence,)
        )


def _announced_on(
    event: Event,
    published_on: PartialDate | None,
    news: tuple[PartialDate, Evidence] | None,
) -> tuple[PartialDate | None, Evidence | None]:
    """Return when the deal was made public, with its evidence: news takes the article's date."""
    trigger = event.tellings[0].trigger
    if event.date:
        mention = event.date
        return mention.date, Evidence("announced_on", mention.span, mention.rule, mention.inferred)
    if event.tellings[0].status is DealStatus.TERMINATED or event.tellings[0].sequel:
        return None, None
    if event.is_news and news:
        return news
    if event.is_news and published_on:
        return published_on, Evidence("announced_on", trigger, "deal.news", inferred=True)
    return None, None


def _is_pending(event: Event, published_on: PartialDate | None) -> bool:
    """Tell whether an agreement is of the last year and a half: not all are closed sooner."""
    if not event.date or not published_on:
        return False
    date = event.date.date
    months = (published_on.year - date.year) * 12 + (published_on.month or 6) - (date.month or 6)
    return months <= _PENDING


def _status(event: Event, published_on: PartialDate | None) -> tuple[DealStatus, Span | None]:
    told = [t for t in event.tellings if t.status]
    if over := next((t for t in told if t.gives_up), None):
        return DealStatus.TERMINATED, over.trigger
    news = [t for t in told if not t.background] or told
    first = next(iter(news), None)
    if first and first.status is DealStatus.TERMINATED:
        return DealStatus.TERMINATED, first.status_span
    if first and first.status is DealStatus.ANNOUNCED and _is_pending(event, published_on):
        return DealStatus.ANNOUNCED, first.status_span
    clearing = event.tellings[0].sequel and event.tellings[0].sentence < LEAD
    if clearing and not any(t.status is DealStatus.COMPLETED for t in told):
        return DealStatus.ANNOUNCED, None
    if event.is_past or (event.date and published_on and event.date.date.year < published_on.year):
        bids = {t.sentence for t in event.tellings if t.frame.bid}
        if bids and all(
            t.sentence in bids or t.status is DealStatus.RUMORED for t in event.tellings
        ):
            return DealStatus.TERMINATED, None  # whoever had offered didn't get it
        return DealStatus.COMPLETED, None
    agreed = (t for t in news if t.status is DealStatus.ANNOUNCED and t.sentence < LEAD)
    if first and first.status is DealStatus.RUMORED and (stated := next(agreed, None)):
        return DealStatus.ANNOUNCED, stated.status_span  # a title promises less than the text
    if first and (first is event.tellings[0] or len(news) * 2 > len(event.tellings)):
        return first.status or DealStatus.ANNOUNCED, first.status_span
    for telling in news:
        # "is looking to sell its arm X, which interests Y"
        sought = telling.sentence == event.tellings[0].sentence and telling.frame.status
        if sought or telling.status is DealStatus.COMPLETED:
            return telling.status or DealStatus.ANNOUNCED, telling.status_span
    is_recent = event.date and published_on and is_of_late(event.date.date, published_on)
    return DealStatus.ANNOUNCED if event.is_news or is_recent else DealStatus.COMPLETED, None
