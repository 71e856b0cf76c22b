"""Deals: the tellings of one event joined into one claim."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from deals.domain.claims import DealClaim, Participant, Term
from deals.domain.evidence import Evidence, Span
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import (
    FOCAL_ROLES,
    ROLES,
    DealStatus,
    DealType,
    Role,
    PartyKind,
)
from deals.extract.amount import AmountMention
from deals.extract.coreference import Cast
from deals.extract.mention import Party
from deals.extract.partial_date import DateMention
from deals.extract.skeleton import Skeleton, compiled
from deals.extract.telling import Part, Telling, find_tellings, same_sum
from deals.grammar import DealWords

_LEAD = 5  # sentences that tell the news, the title among them
_HOSTS = {DealType.JOINT_VENTURE, DealType.IPO}
_PEERS = {DealType.MERGER, DealType.JOINT_VENTURE}
_CASH_IN = {DealType.INVESTMENT, DealType.FUNDING_ROUND}
_GOES_ON = _CASH_IN | {DealType.DEBT}


@dataclass(slots=True)
class _Event:
    """One deal, and all that tells of it."""

    type: DealType
    tellings: list[Telling] = field(default_factory=list)
    parts: dict[tuple[Party, Role], Part] = field(default_factory=dict)
    amount: AmountMention | None = None
    date: DateMention | None = None

    def add(self, telling: Telling) -> None:
        self.tellings.append(telling)
        roles = {party: role for party, role in self.parts}
        for part in telling.parts:
            role = roles.get(part.party)
            if role is None:
                self.parts[part.party, part.role] = part
            elif role is Role.INVESTOR and part.role is Role.LEAD_INVESTOR:
                del self.parts[part.party, role]
                self.parts[part.party, part.role] = part
        self.amount = self.amount or telling.amount
        if telling.status is not DealStatus.TERMINATED or telling.frame.name.startswith(
            "receives"
        ):  # the day of the drop is another's
            self.date = self.date or telling.date
        if telling.type is DealType.FUNDING_ROUND and self.type is DealType.INVESTMENT:
            self.type = DealType.FUNDING_ROUND

    def parties(self, *, focal: bool) -> set[Party]:
        return {party for party, role in self.parts if (role in FOCAL_ROLES) is focal}

    @property
    def is_news(self) -> bool:
        return self.tellings[0].sentence < _LEAD and not self.is_past

    @property
    def is_past(self) -> bool:
        return all(t.background for t in self.tellings) or any(
            t.background and t.date for t in self.tellings
        )


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
                near = published_on is None or _fit(date.date, published_on)
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
    events: list[_Event] = []
    previous: Telling | None = None
    for telling in find_tellings(skeletons, words.frames, words):
        if telling.date and today:
            telling.background = _is_old(telling.date.date, today)
        _share_focal(previous, telling)
        previous = telling
        event = _told_before(telling, events)
        if event is None:
            if not telling.parts:
                continue
            event = _Event(telling.type)
            events.append(event)
        event.add(telling)
    for event in events:
        _supply_focal(event, cast)
    _endow(events)
    _price(events, skeletons, words)
    whole = [event for event in _joined(events) if _is_whole(event)]
    terms = _terms(whole, skeletons, words)
    return [_claim(event, terms.get(id(event), []), published_on, news) for event in whole]


def _share_focal(previous: Telling | None, telling: Telling) -> None:
    """Let a second round of one sentence be of the company that the first is of."""
    if previous is None or telling.focal or telling.type is not DealType.FUNDING_ROUND:
        return
    if previous.sentence == telling.sentence and previous.type in _CASH_IN:
        telling.parts += [p for p in previous.parts if p.role in FOCAL_ROLES]


def _latest(skeletons: list[Skeleton]) -> PartialDate | None:
    dates = [
        item.date
        for skeleton in skeletons
        for items in skeleton.items.values()
        for item in items
        if isinstance(item, DateMention)
    ]
    return max(dates, key=str, default=None)


def _is_old(date: PartialDate, today: PartialDate) -> bool:
    """Tell whether *date* lies more than two months before *today*."""
    return (today.year - date.year) * 12 + (today.month or 12) - (date.month or 12) > 2


def _supply_focal(event: _Event, cast: Cast) -> None:
    """Let a stake whose object goes unsaid be one in the company that the text speaks of most."""
    first = event.tellings[0]
    if not first.frame.topical or event.parties(focal=True):
        return
    taken = {party for party, _ in event.parts}
    before = [
        m
        for m in cast.before(first.trigger.start)
        if m.party.kind is PartyKind.COMPANY and m.party not in taken
    ]
    counts = Counter(m.party for m in before)
    if counts:
        topic = counts.most_common(1)[0][0]
        mention = next(m for m in reversed(before) if m.party is topic)
        role = ROLES[event.type][0]
        event.parts[topic, role] = Part(mention, role, "deal.topic")


def _terms(
    events: list[_Event], skeletons: list[Skeleton], words: DealWords
) -> dict[int, list[Term]]:
    """Return what is denied or kept back, by the id of the event told last before it."""
    terms: dict[int, list[Term]] = defaultdict(list)
    for number, skeleton in enumerate(skeletons):
        for pattern, status in words.denials:
            for match in compiled(pattern).finditer(skeleton.text):
                told = {
                    max((t.sentence for t in e.tellings if t.sentence <= number), default=-9): e
                    for e in reversed(events)
                }
                last = max(told, default=-9)
                if number - last <= 2:
                    span = skeleton.span_of(*match.span("text"))
                    evidence = (Evidence("text", span, f"deal.term.{status}"),)
                    term = Term(text=span.of(skeleton.article), status=status, evidence=evidence)
                    terms[id(told[last])].append(term)
    return terms


def _told_before(telling: Telling, events: list[_Event]) -> _Event | None:
    """Return the event that *telling* tells again."""
    for event in reversed(events):
        if _compatible(telling, event) and _same(telling, event):
            return event
    return None


def _compatible(telling: Telling, event: _Event) -> bool:
    return telling.type is event.type or {telling.type, event.type} == _CASH_IN


def _same(telling: Telling, event: _Event) -> bool:
    if telling.type in _GOES_ON and _goes_on(telling, event):
        return True
    if _dates_part(telling, event) or _sums_part(telling, event):
        return False
    parties = {p.party for p in telling.parts}
    known = {party for party, _ in event.parts}
    if telling.type in _PEERS:
        return bool(parties & known) or not parties
    focal, others = telling.focal, parties - telling.focal
    ours, theirs = event.parties(focal=True), event.parties(focal=False)
    if not parties:
        return telling.sentence - event.tellings[-1].sentence <= 2
    if focal and ours and not focal & ours:
        return False
    if focal and focal & ours:
        # Two buyers of one target are two offers, unless one telling names them together.
        return not (others and theirs and not others & theirs) or telling.type in _CASH_IN
    if others & theirs:
        return not (focal and ours)
    near = telling.sentence - event.tellings[-1].sentence <= 3
    return near and telling.type in _CASH_IN and not focal and telling.background == event.is_past


def _goes_on(telling: Telling, event: _Event) -> bool:
    """Tell whether one sentence goes on about its round: "raised … in a round led by …"."""
    if telling.sentence != event.tellings[-1].sentence or _sums_part(telling, event):
        return False
    dates = (telling.date, event.date)
    return not telling.focal - event.parties(focal=True) and not (
        all(dates) and dates[0] != dates[1]
    )


def _dates_part(telling: Telling, event: _Event) -> bool:
    one, other = telling.date, event.date
    if telling.background != event.is_past and (telling.background or event.is_past):
        return bool(one and other and one.date.year != other.date.year) or bool(
            (telling.date if telling.background else event.date)
        )
    return bool(one and other) and not _fit(one.date, other.date)  # type: ignore[union-attr]


def _fit(one: PartialDate, other: PartialDate) -> bool:
    """Tell whether two dates may be of the same event: one a prefix of the other, or a month."""
    short, full = sorted((str(one), str(other)), key=len)
    if full.startswith(short):
        return True
    return one.year == other.year and abs((one.month or 0) - (other.month or 0)) <= 1


def _sums_part(telling: Telling, event: _Event) -> bool:
    if telling.amount is None or event.amount is None:
        return False
    return telling.type in _GOES_ON and not same_sum(telling.amount.amount, event.amount.amount)


def _joined(events: list[_Event]) -> list[_Event]:
    """Join an investment into the round of the same company that names no one else."""
    kept: list[_Event] = []
    for event in events:
        for other in kept:
            if _compatible(event.tellings[0], other) and _repeats(event, other):
                for telling in event.tellings:
                    other.add(telling)
                break
        else:
            kept.append(event)
    return kept


def _repeats(event: _Event, other: _Event) -> bool:
    """Tell whether *event* says nothing that *other* contradicts, and names the same parties."""
    if _dates_part(event.tellings[0], other) or _sums_part(event.tellings[0], other):
        return False
    mine, theirs = set(event.parts), set(other.parts)
    return bool(mine) and mine <= theirs


def _endow(events: list[_Event]) -> None:
    """Give a joint venture what its partners put into it, and a listing what it is to raise."""
    for event in [e for e in events if e.amount and e.type in _CASH_IN]:
        for host in events:
            near = 0 <= event.tellings[0].sentence - host.tellings[0].sentence <= 2
            if host is event or not near or host.amount or host.type not in _HOSTS:
                continue
            if {party for party, _ in event.parts} <= {party for party, _ in host.parts}:
                host.amount = event.amount
                host.tellings += event.tellings
                events.remove(event)
                break


def _price(events: list[_Event], skeletons: list[Skeleton], words: DealWords) -> None:
    """Give the sum that a later sentence tells ("the deal is worth …") to the deal just told."""
    pattern = compiled(words.price)
    for number, skeleton in enumerate(skeletons):
        for place, items in skeleton.items.items():
            item = items[0]
            if not isinstance(item, AmountMention) or item.measure != "sum":
                continue
            if not pattern.search(skeleton.text[:place]):
                continue
            told = [e for e in events if e.tellings[0].sentence <= number and _is_whole(e)]
            if told and all(e.amount is not item for e in events):
                event = max(
                    told, key=lambda e: max(t.sentence for t in e.tellings if t.sentence <= number)
                )
                event.amount = event.amount or item


def _is_whole(event: _Event) -> bool:
    roles = {role for _, role in event.parts}
    others = roles - FOCAL_ROLES
    if event.type in _PEERS:
        peers = {Role.MERGING_PARTY, Role.PARTNER}
        return sum(role in peers for _, role in event.parts) >= 2
    if not roles & FOCAL_ROLES:
        return False
    if event.type is DealType.INVESTMENT:
        return Role.INVESTOR in roles
    if event.type is DealType.FUNDING_ROUND:
        return bool(others) or event.amount is not None or any(t.stage for t in event.tellings)
    if event.type is DealType.DEBT:
        return bool(others) or event.amount is not None
    return event.type is DealType.IPO or bool(others)


def _claim(
    event: _Event,
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


def _participants(event: _Event) -> Iterator[Participant]:
    order = ROLES[event.type]
    parts = [(role, part) for (_, role), part in event.parts.items() if role in order]
    for role, part in sorted(parts, key=lambda pair: order.index(pair[0])):
        evidence = Evidence("role", part.mention.span, part.rule)
        yield Participant(
            name=part.party.name, kind=part.party.kind, role=role, evidence=(evidence,)
        )


def _announced_on(
    event: _Event,
    published_on: PartialDate | None,
    news: tuple[PartialDate, Evidence] | None,
) -> tuple[PartialDate | None, Evidence | None]:
    """Return when the deal was made public, with its evidence: news takes the article's date."""
    trigger = event.tellings[0].trigger
    if event.date:
        mention = event.date
        return mention.date, Evidence("announced_on", mention.span, mention.rule, mention.inferred)
    if event.tellings[0].status is DealStatus.TERMINATED:
        return None, None
    if event.is_news and news:
        return news
    if event.is_news and published_on:
        return published_on, Evidence("announced_on", trigger, "deal.news", inferred=True)
    return None, None


def _status(event: _Event, published_on: PartialDate | None) -> tuple[DealStatus, Span | None]:
    told = [t for t in event.tellings if t.status]
    news = [t for t in told if not t.background] or told
    first = next(iter(news), None)
    if first and first.status is DealStatus.TERMINATED:
        return DealStatus.TERMINATED, first.status_span
    if event.is_past or (event.date and published_on and event.date.date.year < published_on.year):
        return DealStatus.COMPLETED, None
    if first and (first is event.tellings[0] or len(news) * 2 > len(event.tellings)):
        return first.status or DealStatus.ANNOUNCED, first.status_span
    for telling in news:
        if telling.status is DealStatus.COMPLETED:
            return DealStatus.COMPLETED, telling.status_span
    return DealStatus.ANNOUNCED, None
