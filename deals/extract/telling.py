"""Tellings: each place where an article tells of a deal, before tellings of one deal are joined."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from deals.domain.amount import Amount
from deals.domain.evidence import Span
from deals.domain.vocabulary import FOCAL_ROLES, DealStatus, DealType, Role, Stage
from deals.extract.amount import AmountMention
from deals.extract.argument import Arguments
from deals.extract.circumstance import Circumstances
from deals.extract.mention import Party
from deals.extract.part import Part
from deals.extract.partial_date import DateMention
from deals.extract.skeleton import Item, Skeleton, compiled
from deals.extract.trigger import Trigger, Triggers
from deals.grammar import DealWords, Frame

CASH_IN = {DealType.INVESTMENT, DealType.FUNDING_ROUND}


@dataclass(slots=True, kw_only=True)
class Telling:
    """One trigger with what stands around it."""

    type: DealType | None  # None for an agreement without shares
    frame: Frame
    trigger: Span
    words: str  # of the trigger
    sentence: int  # its number in the article
    parts: list[Part] = field(default_factory=list)
    amount: AmountMention | None = None
    date: DateMention | None = None
    status: DealStatus | None = None  # None where the clause doesn't tell
    status_span: Span | None = None
    stage: Stage | None = None
    stage_span: Span | None = None
    unsaid: bool = False  # whom it is about is only a pronoun before its verb
    background: bool = False  # told of as past history
    fresh: bool = False  # reported as news, or planned
    aside: bool = False  # told in passing, by a relative clause
    sequel: bool = False  # tells what became of a deal known before
    unreal: bool = False  # denied, wished or supposed

    @property
    def gives_up(self) -> bool:
        """Whether it only tells that somebody drops a deal told before: "X throws in the towel"."""
        return self.frame.topical and self.frame.status is DealStatus.TERMINATED

    @property
    def focal_parts(self) -> list[Part]:
        return [p for p in self.parts if p.role in FOCAL_ROLES]

    @property
    def focal(self) -> set[Party]:
        return {p.party for p in self.focal_parts}


def find_tellings(
    skeletons: list[Skeleton], frames: Sequence[Frame], words: DealWords
) -> list[Telling]:
    """Return what the triggers of *frames* tell in *skeletons*, an article's sentences in order."""
    return [
        telling
        for number, skeleton, told in _told(skeletons, frames, words)
        for telling in _tellings(skeleton, number, told, words)
    ]


def find_parts(
    skeletons: list[Skeleton], frames: Sequence[Frame], words: DealWords
) -> Iterator[Part]:
    """Yield who plays which part in what `find_tellings` finds, without the rest of it."""
    for number, skeleton, told in _told(skeletons, frames, words):
        around = Circumstances(skeleton, [trigger for trigger, _ in told], words)
        for index, (trigger, parts) in enumerate(told):
            telling = _bare(skeleton, number, trigger, parts)
            _retype(telling, skeleton.text, trigger, around.bounds(index)[1], words)
            yield from telling.parts


def _told(
    skeletons: list[Skeleton], frames: Sequence[Frame], words: DealWords
) -> Iterator[tuple[int, Skeleton, list[tuple[Trigger, list[Part]]]]]:
    """Yield each sentence that has triggers of *frames*, with its number and what they tell."""
    triggers = Triggers(frames)
    for number, skeleton in enumerate(skeletons):
        if found := triggers.find(skeleton.text):
            yield number, skeleton, Arguments(skeleton, found, words).told()


def _bare(skeleton: Skeleton, number: int, trigger: Trigger, parts: list[Part]) -> Telling:
    return Telling(
        type=trigger.frame.type,
        frame=trigger.frame,
        trigger=skeleton.span_of(trigger.start, trigger.end),
        words=skeleton.text[trigger.start : trigger.end],
        sentence=number,
        parts=parts,
    )


def _tellings(
    skeleton: Skeleton, number: int, told: list[tuple[Trigger, list[Part]]], words: DealWords
) -> Iterator[Telling]:
    around = Circumstances(skeleton, [trigger for trigger, _ in told], words)
    for index, (trigger, parts) in enumerate(told):
        floor, ceiling = around.bounds(index)
        telling = _bare(skeleton, number, trigger, parts)
        telling.amount = around.amount(trigger, floor, ceiling)
        clause = around.clause(trigger, ceiling)
        telling.sequel = around.is_sequel(clause)
        telling.date = around.date(trigger, floor, ceiling, sequel=telling.sequel)
        status, telling.status_span = around.status(trigger, ceiling)
        telling.status = trigger.frame.status or status
        telling.stage, telling.stage_span = around.stage(trigger, floor, ceiling)
        telling.unsaid = around.is_unsaid(trigger)
        telling.background = around.is_background(clause)
        if around.is_aftermath(trigger):
            telling.background, telling.date = True, None
        telling.fresh = around.is_fresh(trigger, clause)
        planned = telling.fresh or status is DealStatus.RUMORED
        telling.aside = around.is_aside(trigger) and not planned
        telling.unreal = around.is_unreal(trigger)
        _retype(telling, skeleton.text, trigger, ceiling, words)
        yield from _each(telling, skeleton, words)
        yield from _again(telling, skeleton, trigger, ceiling, words)


def _each(telling: Telling, skeleton: Skeleton, words: DealWords) -> Iterator[Telling]:
    """Yield *telling* once for each company that it is about: each is a deal of its own, with the
    sum and the date right beside its name, or with the date of all."""
    focal = sorted(telling.focal_parts, key=lambda p: p.mention.span.start)
    if len({p.party for p in focal}) < 2:
        yield from _rivals(telling)
        return
    others = [p for p in telling.parts if p not in focal]
    ends = [p.mention.span.start for p in focal[1:]] + [skeleton.span.end]
    own = [_within(skeleton, p.mention.span.end, end) for p, end in zip(focal, ends, strict=True)]
    if not own[-1]:  # "in 2018 X and, in 2020, Y"
        starts = [telling.trigger.end] + [
            _joint(skeleton, one.mention.span.end, two.mention.span.start, words)
            for one, two in pairwise(focal)
        ]
        own = [
            _within(skeleton, at, end)
            for at, end in pairwise([*starts, focal[-1].mention.span.start])
        ]
    sums = [next((i for i in its if isinstance(i, AmountMention)), None) for its in own]
    if compiled(words.respectively).search(skeleton.text):
        told = _within(skeleton, telling.trigger.start, skeleton.span.end)
        ordered = [item for item in told if isinstance(item, AmountMention)]
        if len(ordered) == len(focal):
            sums = [*ordered]
    dates = [next((i for i in its if isinstance(i, DateMention)), None) for its in own]
    for part, amount, date in zip(focal, sums, dates, strict=True):
        yield replace(
            telling,
            parts=[part, *others],
            amount=amount if sum(map(bool, sums)) > 1 else None,
            date=date if sum(map(bool, dates)) > 1 else telling.date,
        )


def _rivals(telling: Telling) -> Iterator[Telling]:
    """Yield *telling* once for each of those who bid against each other."""
    bidders = [p for p in telling.parts if p.role is Role.ACQUIRER]
    if not telling.frame.rivals or len(bidders) < 2:
        yield telling
        return
    for bidder in bidders:
        yield replace(telling, parts=[p for p in telling.parts if p is bidder or p not in bidders])


def _joint(skeleton: Skeleton, start: int, end: int, words: DealWords) -> int:
    """Return where between two names "and" stands, else where the first ends: what stands before
    it goes with the first ("for X in 2018 and 3m in 2020 for Y")."""
    joint = compiled(words.conjunction).search(skeleton.article, start, end)
    return joint.start() if joint else start


def _again(
    telling: Telling, skeleton: Skeleton, trigger: Trigger, ceiling: int, words: DealWords
) -> Iterator[Telling]:
    """Yield a round more for each further sum with its date: "3m in 2021, then 12m in 2023"."""
    if telling.type is not DealType.FUNDING_ROUND:
        return
    pairs = list(compiled(words.dated_sum).finditer(skeleton.text, trigger.end, ceiling))
    for previous, pair in pairwise(pairs):
        if not compiled(words.enumeration).fullmatch(skeleton.text, previous.end(), pair.start()):
            return
        items = [skeleton.at(place)[0] for place in range(*pair.span()) if place in skeleton.items]
        amounts = [item for item in items if isinstance(item, AmountMention)]
        dates = [item for item in items if isinstance(item, DateMention)]
        yield replace(telling, amount=amounts[0], date=dates[0])


def _within(skeleton: Skeleton, start: int, end: int) -> list[Item]:
    items = (items[0] for _, items in sorted(skeleton.items.items()))
    return [item for item in items if start <= item.span.start < end]


def _retype(telling: Telling, text: str, trigger: Trigger, ceiling: int, words: DealWords) -> None:
    """Tell stakes from takeovers and rounds from investments by the words around."""
    if telling.frame.joining:
        return
    end = compiled(words.boundary).search(text, trigger.end)
    near = text[trigger.start : min(ceiling, trigger.end + 120, end.start() if end else ceiling)]
    swap: dict[Role, Role] = {}
    if telling.type is DealType.ACQUISITION and compiled(words.stake).search(near):
        if not re.search(words.majority, near):
            telling.type = DealType.INVESTMENT
            swap = {Role.TARGET: Role.INVESTEE, Role.ACQUIRER: Role.INVESTOR}
    elif telling.type is DealType.INVESTMENT and (
        re.search(words.majority, near)
        or re.search(rf"(?:{words.majority}) $", text[: trigger.start])  # "a majority investment"
    ):
        telling.type = DealType.ACQUISITION
        swap = {
            Role.INVESTEE: Role.TARGET,
            Role.INVESTOR: Role.ACQUIRER,
            Role.SELLER: Role.SELLER,
        }
    if telling.type in CASH_IN and compiled(words.lent).search(near):
        swap = swap or _lent(telling.parts, words)
        telling.type = DealType.DEBT if Role.LENDER in swap.values() else telling.type
    said = near if telling.aside else text
    led = any(part.role is Role.LEAD_INVESTOR for part in telling.parts)
    if telling.type is DealType.INVESTMENT and (led or re.search(words.round_words, said)):
        telling.type = DealType.FUNDING_ROUND
    if swap:
        telling.parts = [
            Part(p.mention, swap[p.role], p.rule) for p in telling.parts if p.role in swap
        ]
    if telling.type is DealType.DEBT:
        telling.parts = list(_by_trade(telling.parts, words))


def _lent(parts: Sequence[Part], words: DealWords) -> dict[Role, Role]:
    """Return the roles of a loan for those of a round of which every backer is a lender."""
    backers = [p for p in parts if p.role not in FOCAL_ROLES]
    if not backers or not all(_lends(p, words) for p in backers):
        return {}
    borrowers = dict.fromkeys(FOCAL_ROLES, Role.BORROWER)
    return {**borrowers, Role.INVESTOR: Role.LENDER, Role.LEAD_INVESTOR: Role.LENDER}


def _by_trade(parts: Sequence[Part], words: DealWords) -> Iterator[Part]:
    """Yield the *parts* of a loan, with whoever lends by trade as its lender where somebody else
    may be the borrower: "the bank and X signed a loan", "the bank agreed a loan with X"."""
    sides = {p.party: _lends(p, words) for p in parts if p.role in (Role.BORROWER, Role.LENDER)}
    borrowed = any(sides[p.party] for p in parts if p.role is Role.BORROWER)
    apart = borrowed and not all(sides.values())
    for part in parts:
        if apart and part.party in sides:
            part = replace(part, role=Role.LENDER if sides[part.party] else Role.BORROWER)
        yield part


def _lends(part: Part, words: DealWords) -> bool:
    return compiled(words.lenders).search(part.party.name) is not None


def same_sum(one: Amount, other: Amount) -> bool:
    """Tell whether two sums are the same within half a per cent."""
    return one.currency == other.currency and abs(one.value - other.value) <= 0.005 * max(
        one.value, other.value
    )
