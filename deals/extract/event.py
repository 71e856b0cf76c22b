"""Events: the tellings of one deal, joined; and two deals of the same parties, kept apart."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import FOCAL_ROLES, ROLES, DealStatus, DealType, PartyKind, Role
from deals.extract.amount import AmountMention
from deals.extract.argument import Part
from deals.extract.coreference import Cast
from deals.extract.mention import Mention, Party
from deals.extract.partial_date import DateMention
from deals.extract.skeleton import Skeleton, compiled
from deals.extract.telling import Telling, same_sum
from deals.grammar import DealWords

_OFTEN = 2  # mentions of a company that a text speaks of
_LEAD = 5  # sentences that tell the news, the title among them
_HOSTS = {DealType.JOINT_VENTURE, DealType.IPO}
_PEERS = {DealType.MERGER, DealType.JOINT_VENTURE}
_CASH_IN = {DealType.INVESTMENT, DealType.FUNDING_ROUND}
_GOES_ON = _CASH_IN | {DealType.DEBT}


@dataclass(slots=True)
class Event:
    """One deal, and all that tells of it."""

    type: DealType
    tellings: list[Telling] = field(default_factory=list)
    parts: dict[tuple[Party, Role], Part] = field(default_factory=dict)
    amount: AmountMention | None = None
    date: DateMention | None = None

    def add(self, telling: Telling) -> None:
        self.tellings.append(telling)
        roles = dict(self.parts.keys())  # party -> role
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

    def last_told(self, sentence: int) -> int:
        """Return the last sentence, up to the given one, that tells of it; -9 where none does."""
        return max((t.sentence for t in self.tellings if t.sentence <= sentence), default=-9)

    @property
    def is_news(self) -> bool:
        first = self.tellings[0]
        return (first.sentence < _LEAD or first.fresh) and not self.is_past

    @property
    def is_past(self) -> bool:
        return all(t.background for t in self.tellings) or any(
            t.background and t.date for t in self.tellings
        )


def find_events(
    tellings: Iterable[Telling],
    skeletons: list[Skeleton],
    cast: Cast,
    words: DealWords,
    today: PartialDate | None,
) -> list[Event]:
    """Return the deals that *tellings*, in reading order, tell of; those told in full.

    Tellings of one type and focal party are one deal, unless their dates or sums part them.
    What lies well before *today* is past history.
    """
    events: list[Event] = []
    previous: Telling | None = None
    for telling in tellings:
        if telling.date and today:
            telling.background = _is_old(telling.date.date, today)
        _share_focal(previous, telling)
        previous = telling
        if event := _told_before(telling, events):
            event.add(telling)
        elif telling.parts and telling.type:
            events.append(Event(telling.type))
            events[-1].add(telling)
        else:
            _put_in(telling, events)
    for event in events:
        _supply_focal(event, skeletons, cast)
    _endow(events)
    _price(events, skeletons, words)
    _date(events, skeletons, words)
    whole = [event for event in _joined(events) if _is_whole(event, words)]
    return [event for event in whole if not _is_total(event, skeletons, words)]


def _is_total(event: Event, skeletons: list[Skeleton], words: DealWords) -> bool:
    """Tell whether what looks like a round is all that a company has raised so far."""
    first = event.tellings[0]
    if event.type is not DealType.FUNDING_ROUND or first.sentence < _LEAD or event.date:
        return False
    text = skeletons[first.sentence].text
    return not first.stage and re.search(compiled(words.total), text) is not None


def _share_focal(previous: Telling | None, telling: Telling) -> None:
    """Let a second round of one sentence be of the company that the first is of."""
    if previous is None or telling.focal or telling.type is not DealType.FUNDING_ROUND:
        return
    if previous.sentence == telling.sentence and previous.type in _CASH_IN:
        telling.parts += [p for p in previous.parts if p.role in FOCAL_ROLES]


def _is_old(date: PartialDate, today: PartialDate) -> bool:
    """Tell whether *date* lies more than two months before *today*."""
    return (today.year - date.year) * 12 + (today.month or 12) - (date.month or 12) > 2


def _supply_focal(event: Event, skeletons: list[Skeleton], cast: Cast) -> None:
    """Let a stake whose object goes unsaid be one in the company that the text speaks of most."""
    first = event.tellings[0]
    if not first.frame.topical or event.parties(focal=True):
        return
    taken = {party for party, _ in event.parts}
    sentence = skeletons[first.sentence]
    here = [m for m in sentence.parties(0, len(sentence.text)) if _is_other(m, taken)]
    before = [m for m in cast.before(first.trigger.start) if _is_other(m, taken)]
    counts = Counter(m.party for m in before)
    topic, count = next(iter(counts.most_common(1)), (None, 0))
    if len({m.party for m in here}) == 1:
        topic, before = here[0].party, here
    elif count < _OFTEN:
        return
    mention = next(m for m in reversed(before) if m.party is topic)
    role = ROLES[event.type][0]
    event.parts[mention.party, role] = Part(mention, role, "deal.topic")


def _is_other(mention: Mention, taken: set[Party]) -> bool:
    return mention.party.kind is PartyKind.COMPANY and mention.party not in taken


def _told_before(telling: Telling, events: list[Event]) -> Event | None:
    """Return the event that *telling* tells again."""
    for event in reversed(events):
        if _compatible(telling, event) and _same(telling, event):
            return event
    return None


def _compatible(telling: Telling, event: Event) -> bool:
    if telling.frame.standing != event.tellings[0].frame.standing:
        return False
    return telling.type is event.type or {telling.type, event.type} == _CASH_IN


def _same(telling: Telling, event: Event) -> bool:
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


def _goes_on(telling: Telling, event: Event) -> bool:
    """Tell whether one sentence goes on about its round: "raised … in a round led by …"."""
    if telling.sentence != event.tellings[-1].sentence or _sums_part(telling, event):
        return False
    dates = (telling.date, event.date)
    focal = event.parties(focal=True)
    return not (focal and telling.focal - focal) and not (all(dates) and dates[0] != dates[1])


def _dates_part(telling: Telling, event: Event) -> bool:
    one, other = telling.date, event.date
    if telling.background != event.is_past and (telling.background or event.is_past):
        return bool(one and other and one.date.year != other.date.year) or bool(
            telling.date if telling.background else event.date
        )
    return bool(one and other) and not fits(one.date, other.date)  # type: ignore[union-attr]


def fits(one: PartialDate, other: PartialDate) -> bool:
    """Tell whether two dates may be of the same event: one a prefix of the other, or a month."""
    short, full = sorted((str(one), str(other)), key=len)
    if full.startswith(short):
        return True
    return one.year == other.year and abs((one.month or 0) - (other.month or 0)) <= 1


def _sums_part(telling: Telling, event: Event) -> bool:
    if telling.amount is None or event.amount is None:
        return False
    return telling.type in _GOES_ON and not same_sum(telling.amount.amount, event.amount.amount)


def _joined(events: list[Event]) -> list[Event]:
    """Join an investment into the round of the same company that names no one else."""
    kept: list[Event] = []
    for event in events:
        for other in kept:
            if _compatible(event.tellings[0], other) and _repeats(event, other):
                for telling in event.tellings:
                    other.add(telling)
                break
        else:
            kept.append(event)
    return kept


def _repeats(event: Event, other: Event) -> bool:
    """Tell whether *event* says nothing that *other* contradicts, and names the same parties."""
    if _dates_part(event.tellings[0], other) or _sums_part(event.tellings[0], other):
        return False
    mine, theirs = set(event.parts), set(other.parts)
    return bool(mine) and mine <= theirs


def _put_in(telling: Telling, events: list[Event]) -> None:
    """Give the joint venture told last the sum that nobody in particular puts in."""
    if telling.type not in _CASH_IN or not telling.amount:
        return
    for event in reversed(events):
        near = telling.sentence - event.tellings[-1].sentence <= 1
        if event.type is DealType.JOINT_VENTURE and near:
            event.amount = event.amount or telling.amount


def _endow(events: list[Event]) -> None:
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


def _price(events: list[Event], skeletons: list[Skeleton], words: DealWords) -> None:
    """Give the sum that a later sentence tells ("the deal is worth …") to the deal just told."""
    pattern = compiled(words.price)
    for number, skeleton in enumerate(skeletons):
        for place, items in skeleton.items.items():
            item = items[0]
            if not isinstance(item, AmountMention) or item.measure != "sum":
                continue
            if not pattern.search(skeleton.text[:place]):
                continue
            told = [e for e in events if e.tellings[0].sentence <= number and _is_whole(e, words)]
            if told and all(e.amount is not item for e in events):
                event = max(
                    told, key=lambda e: max(t.sentence for t in e.tellings if t.sentence <= number)
                )
                event.amount = event.amount or item


def _date(events: list[Event], skeletons: list[Skeleton], words: DealWords) -> None:
    """Give the date that a sentence tells ("the sale was announced in …") to the deal just told."""
    pattern = compiled(words.announced, re.IGNORECASE)
    for number, skeleton in enumerate(skeletons):
        for place, items in skeleton.items.items():
            item = items[0]
            if isinstance(item, DateMention) and pattern.search(skeleton.text[:place]):
                told = [
                    e
                    for e in events
                    if _is_whole(e, words) and 0 <= number - e.last_told(number) <= 1
                ]
                if told:
                    max(told, key=lambda e: e.last_told(number)).date = item


def _is_passive(telling: Telling) -> bool:
    return telling.frame.subject is Role.TARGET and not telling.frame.noun


def _is_whole(event: Event, words: DealWords) -> bool:
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
    if event.type is DealType.ACQUISITION and not others:
        return any(_is_passive(t) for t in event.tellings) and event.amount is not None
    if others == {Role.SELLER}:  # what is merely sold may be a product
        traded = all(re.match(compiled(words.trades), t.words) for t in event.tellings)
        return event.amount is not None or not traded
    return event.type is DealType.IPO or bool(others)
