"""Events: deals, each with all that tells of it."""

import datetime
import re
from dataclasses import dataclass, field

from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import FOCAL_ROLES, DealStatus, DealType, Role
from deals.extract.amount import AmountMention
from deals.extract.mention import Party
from deals.extract.part import Part
from deals.extract.partial_date import DateMention
from deals.extract.skeleton import compiled
from deals.extract.telling import CASH_IN, Telling
from deals.grammar import DealWords

LEAD = 5  # sentences that tell the news, the title among them
PEERS = {DealType.MERGER, DealType.JOINT_VENTURE}
_FORTNIGHT = 14  # days that news may be old
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
    def is_contested(self) -> bool:
        """Whether the text tells of it by an offer, which others may make too."""
        return self.type is DealType.ACQUISITION and any(
            t.frame.bid or t.frame.topical for t in self.tellings
        )

    @property
    def is_news(self) -> bool:
        first = self.tellings[0]
        new = first.sentence < LEAD or first.fresh
        return new and not self.is_past and not first.frame.standing

    @property
    def is_past(self) -> bool:
        return all(t.background for t in self.tellings) or any(
            t.background and t.date for t in self.tellings
        )


def fits(one: PartialDate, other: PartialDate) -> bool:
    """Tell whether two dates may be of the same event: one a prefix of the other, or a month."""
    short, full = sorted((str(one), str(other)), key=len)
    if full.startswith(short):
        return True
    return one.year == other.year and abs((one.month or 0) - (other.month or 0)) <= 1


def is_of_late(date: PartialDate, today: PartialDate) -> bool:
    """Tell whether *date* lies in the month of *today*, or is a day of the fortnight before it."""
    if date.day and today.month and today.day:
        day = datetime.date(date.year, date.month or 1, date.day)
        until = datetime.date(today.year, today.month, today.day) - day
        return 0 <= until.days <= _FORTNIGHT or str(date)[:7] == str(today)[:7]
    return str(date)[:7] == str(today)[:7]


def is_to_come(date: PartialDate, today: PartialDate) -> bool:
    """Tell whether *date* lies after *today*, and not in the month or year that this may be."""
    return str(date) > str(today) and not str(date).startswith(str(today))


def is_whole(event: Event, words: DealWords) -> bool:
    """Tell whether enough is told of *event* to record it: whom it is about, and with whom, for
    how much or by what deed."""
    roles = {role for _, role in event.parts}
    others = roles - FOCAL_ROLES
    if all(telling.unreal for telling in event.tellings):
        return False
    if event.type in PEERS:
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
        traded = all(
            re.match(compiled(words.trades), t.words) and t.status is not DealStatus.RUMORED
            for t in event.tellings
        )
        sold = any(t.frame.subject is Role.SELLER for t in event.tellings)
        unit = any(part.rule.endswith("unit") for part in event.parts.values())
        return event.amount is not None or unit or (sold and not traded)
    if event.type is DealType.IPO:  # "since its listing, …" dates something else
        dated = event.date is not None or event.amount is not None
        return dated or not all(t.background and t.frame.noun for t in event.tellings)
    return bool(others)
