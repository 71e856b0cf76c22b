"""Events: the tellings of one deal, joined; and two deals of the same parties, kept apart."""

import re
from dataclasses import dataclass, field

from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import FOCAL_ROLES, DealStatus, DealType, Role
from deals.extract.amount import AmountMention
from deals.extract.mention import Form, Party
from deals.extract.part import Part
from deals.extract.partial_date import DateMention
from deals.extract.skeleton import compiled
from deals.extract.telling import Telling, same_sum
from deals.grammar import DealWords

LEAD = 5  # sentences that tell the news, the title among them
_PEERS = {DealType.MERGER, DealType.JOINT_VENTURE}
CASH_IN = {DealType.INVESTMENT, DealType.FUNDING_ROUND}
MONEY_IN = CASH_IN | {DealType.DEBT}


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
            elif (role is Role.INVESTOR and part.role is Role.LEAD_INVESTOR) or (
                role is Role.SELLER and part.role is Role.TARGET not in roles.values()
            ):  # who sells, and turns out to be sold
                del self.parts[part.party, role]
                self.parts[part.party, part.role] = part
        self.amount = self.amount or telling.amount
        if not self._is_of_drop(telling):
            self.date = self.date or telling.date
        if telling.type is DealType.FUNDING_ROUND and self.type is DealType.INVESTMENT:
            self.type = DealType.FUNDING_ROUND

    def _is_of_drop(self, telling: Telling) -> bool:
        """Tell whether the date of *telling* is the day on which the deal was dropped."""
        status = telling.status if telling.background else self.tellings[0].status
        dated = telling.date is not None and telling.date.date.month is not None
        dropped = dated and DealStatus.TERMINATED in (status, telling.status)
        return dropped and not telling.frame.name.startswith("receives")

    def parties(self, *, focal: bool) -> set[Party]:
        return {party for party, role in self.parts if (role in FOCAL_ROLES) is focal}

    def last_told(self, sentence: int) -> int:
        """Return the last sentence, up to the given one, that tells of it; -9 where none does."""
        return max((t.sentence for t in self.tellings if t.sentence <= sentence), default=-9)

    @property
    def is_news(self) -> bool:
        first = self.tellings[0]
        return (first.sentence < LEAD or first.fresh) and not self.is_past

    @property
    def is_past(self) -> bool:
        return all(t.background for t in self.tellings) or any(
            t.background and t.date for t in self.tellings
        )


def told_before(telling: Telling, events: list[Event]) -> Event | None:
    """Return the event that *telling* tells again."""
    for event in reversed(events):
        if _compatible(telling, event) and _same(telling, event):
            return event
    return None


def _compatible(telling: Telling, event: Event) -> bool:
    if telling.frame.standing != event.tellings[0].frame.standing:
        return False
    return telling.type is event.type or {telling.type, event.type} == CASH_IN


def _same(telling: Telling, event: Event) -> bool:
    if telling.type in MONEY_IN and _goes_on(telling, event):
        return True
    if _is_plan(telling, event):
        return True
    if _dates_part(telling, event) or _sums_part(telling, event):
        return False
    if telling.frame.joining and telling.type not in CASH_IN:
        return _fills_in(telling, event)
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
        return telling.type in CASH_IN or not _rival(telling, event)
    if others & theirs:
        close = telling.sentence - event.tellings[-1].sentence <= LEAD or focal == ours
        return close and not (focal and ours) and not _contradicts(telling, event)
    if _is_other_half(telling, event):
        return True
    # One sentence tells who raises, another who puts up the money, in either order.
    reach = 1 if focal and not ours else 3
    near = telling.sentence - event.tellings[-1].sentence <= reach
    alike = telling.background == event.is_past
    return near and telling.type in MONEY_IN and not (focal and ours) and alike


def _is_plan(telling: Telling, event: Event) -> bool:
    """Tell whether of a sale just reported the text says when it was planned ("said last year that
    it would sell the unit")."""
    if telling.status is not DealStatus.RUMORED or telling.type is not DealType.ACQUISITION:
        return False
    known = {party for party, _ in event.parts}
    planned = {p.party for p in telling.parts}
    later = telling.date and event.date and str(telling.date.date) > str(event.date.date)
    return event.type is telling.type and len(planned) > 1 and planned <= known and not later


def _fills_in(telling: Telling, event: Event) -> bool:
    """Tell whether a sentence names who plays a part that goes unnamed so far: "the seller, X,"."""
    return telling.sentence - event.tellings[-1].sentence <= 2 and _adds(telling, event)


def _adds(telling: Telling, event: Event) -> bool:
    """Tell whether *telling* names parties, all of them in parts that nobody plays so far."""
    roles = {role for _, role in event.parts}
    return bool(telling.parts) and roles.isdisjoint(p.role for p in telling.parts)


def _is_other_half(telling: Telling, event: Event) -> bool:
    """Tell whether of one takeover a sentence names who is bought, and the next only the buyer."""
    if telling.type is not DealType.ACQUISITION or telling.background or event.is_past:
        return False
    later = telling.sentence > event.tellings[0].sentence
    near = later and telling.sentence - event.tellings[-1].sentence <= 1
    return near and not telling.focal and bool(event.parties(focal=True)) and _adds(telling, event)


def _rival(telling: Telling, event: Event) -> bool:
    """Tell whether the two name different parties for one part beside the focal one's."""
    named: dict[Role, set[Party]] = {}
    for party, role in event.parts:
        named.setdefault(role, set()).add(party)
    told: dict[Role, set[Party]] = {}
    for part in telling.parts:
        told.setdefault(part.role, set()).add(part.party)
    return any(
        role not in FOCAL_ROLES and named[role].isdisjoint(told[role])
        for role in named.keys() & told.keys()
    )


def _contradicts(telling: Telling, event: Event) -> bool:
    """Tell whether a company sells in the one takeover and buys in the other: what it is of goes
    unnamed ("sold its soup business to Y")."""
    sides = {(p.party, p.role) for p in telling.parts}
    named = {key for key, part in event.parts.items() if part.mention.form is Form.NAME}
    return any(
        {(party, Role.SELLER), (party, Role.ACQUIRER)} <= sides | named for party, _ in sides
    )


def _goes_on(telling: Telling, event: Event) -> bool:
    """Tell whether one sentence goes on about its round: "raised … in a round led by …"."""
    if telling.sentence != event.tellings[-1].sentence or _sums_part(telling, event):
        return False
    dates = (telling.date, event.date)
    focal = event.parties(focal=True)
    return not (focal and telling.focal - focal) and not (all(dates) and dates[0] != dates[1])


def _dates_part(telling: Telling, event: Event) -> bool:
    one, other = telling.date, event.date
    if event.tellings[0].status is DealStatus.TERMINATED and other is None:
        return False  # what was dropped had been announced before
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


def is_to_come(date: PartialDate, today: PartialDate) -> bool:
    """Tell whether *date* lies after *today*, and not in the month or year that this may be."""
    return str(date) > str(today) and not str(date).startswith(str(today))


def _sums_part(telling: Telling, event: Event) -> bool:
    if telling.amount is None or event.amount is None:
        return False
    ours, theirs = telling.amount.amount, event.amount.amount
    is_share = telling.type is DealType.INVESTMENT and event.type is DealType.FUNDING_ROUND
    if is_share and ours.currency == theirs.currency and ours.value < theirs.value:
        return False  # what one backer puts into a round
    return telling.type in MONEY_IN and not same_sum(ours, theirs)


def joined(events: list[Event]) -> list[Event]:
    """Join what turns out to be told twice: an investment that names no one but the parties of a
    round, a merger or a stake that is told to be a takeover. The order stays."""
    kept: list[Event] = []
    for event in _without_retold(events):
        for other in kept:
            if _compatible(event.tellings[0], other) and _repeats(event, other):
                for telling in event.tellings:
                    other.add(telling)
                break
        else:
            kept.append(event)
    return kept


def _without_retold(events: list[Event]) -> list[Event]:
    """Leave out the mergers and stakes that are told to be takeovers: "a merger agreement under
    which X will acquire Y", "buys a stake in Y" where it turns out to be a majority."""
    takeovers = [
        event
        for event in events
        if event.type is DealType.ACQUISITION and event.parties(focal=True)
    ]

    def is_takeover(told: Event) -> bool:
        peers = {party for party, role in told.parts if role is not Role.SELLER}
        return any(
            peers == {p for p, role in event.parts if role in (Role.TARGET, Role.ACQUIRER)}
            and not _dates_part(told.tellings[0], event)
            for event in takeovers
        )

    def may_be(told: Event) -> bool:
        stake = told.type is DealType.INVESTMENT and not told.is_past
        return told.type is DealType.MERGER or stake

    return [event for event in events if not (may_be(event) and is_takeover(event))]


def _repeats(event: Event, other: Event) -> bool:
    """Tell whether *event* says nothing that *other* contradicts, and names the same parties."""
    if _dates_part(event.tellings[0], other) or _sums_part(event.tellings[0], other):
        return False
    mine, theirs = set(event.parts), set(other.parts)
    return bool(mine) and mine <= theirs


def is_whole(event: Event, words: DealWords) -> bool:
    """Tell whether enough is told of *event* to record it: whom it is about, and with whom, for
    how much or by what deed."""
    roles = {role for _, role in event.parts}
    others = roles - FOCAL_ROLES
    if all(telling.unreal for telling in event.tellings):
        return False
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
        told = event.amount is not None or (event.date is not None and event.is_past)
        frames = [telling.frame for telling in event.tellings]
        return told and any(f.subject is Role.TARGET and not f.noun for f in frames)
    if others == {Role.SELLER}:  # what is merely sold may be a product
        traded = all(re.match(compiled(words.trades), t.words) for t in event.tellings)
        sold = any(t.frame.subject is Role.SELLER for t in event.tellings)
        unit = any(part.rule.endswith("unit") for part in event.parts.values())
        return event.amount is not None or unit or (sold and not traded)
    if event.type is DealType.IPO:  # "since its listing, …" dates something else
        dated = event.date is not None or event.amount is not None
        return dated or not all(t.background and t.frame.noun for t in event.tellings)
    return bool(others)
