"""What a clause says of a deal beside its parties: how much, when, how far it has come."""

import re
from collections.abc import Sequence

from deals.domain.evidence import Span
from deals.domain.vocabulary import DealStatus, DealType, Measure, Stage
from deals.extract.amount import AmountMention
from deals.extract.match import index_of
from deals.extract.partial_date import DateMention
from deals.extract.skeleton import PARTY, SUM, Skeleton, compiled
from deals.extract.trigger import Trigger
from deals.grammar import DealWords

_SUM_REACH = 170  # characters of a skeleton in which a trigger looks ahead for its sum
_SUM_BEFORE = 110  # and back
_BEFORE = 90  # characters before a trigger that tell its status
_APPOSED = re.compile(rf"{PARTY}(?: [a-zà-ÿ]+)?, (?:\w+ ){{0,2}}$")  # "X, later bought by Y"
_AFTER = 60  # characters behind a trigger that still tell its status
_BESIDE = 25  # characters between a verb and the date that is its own
_DATELINE = re.compile(r" ?(?:\([^()]*\) ?)?[-–—] ")  # behind the date that opens an article

Clause = tuple[str, int, int]  # a sentence's text, and where one of its clauses begins and ends


class Circumstances:
    """The sums, dates and tenses of one sentence, shared out among its triggers in order."""

    def __init__(self, skeleton: Skeleton, triggers: Sequence[Trigger], words: DealWords) -> None:
        self.skeleton, self.triggers, self.words = skeleton, triggers, words
        self.text = skeleton.text
        self.asides = [a.span() for a in compiled(words.asides).finditer(self.text)]
        self.spent: set[int] = set()  # places of sums and dates that a trigger has taken

    def bounds(self, index: int) -> tuple[int, int]:
        """Return where the trigger before the one numbered *index* ends, and the next begins."""
        floor = self.triggers[index - 1].end if index else 0
        last = index + 1 == len(self.triggers)
        return floor, len(self.text) if last else self.triggers[index + 1].start

    def status(self, trigger: Trigger, ceiling: int) -> tuple[DealStatus | None, Span | None]:
        """Return how far the deal has come, where the clause tells, and the words that do."""
        start = max(self._clause_start(trigger.start), trigger.start - _BEFORE)
        if not trigger.frame.noun and (apposed := _APPOSED.search(self.text[: trigger.start])):
            start = max(start, apposed.start())
        if self.is_aside(trigger):  # what follows the clause is of something else
            comma = self.text.find(", ", trigger.end, ceiling)
            ceiling = comma if comma > 0 else ceiling
        ceiling = self._own_end(trigger, ceiling)
        for pattern, status, reach in self.words.statuses:
            clause = self.text[start : min(ceiling, trigger.end + reach)]
            if match := compiled(pattern).search(clause):
                return status, self.skeleton.span_of(start + match.start(), start + match.end())
        return None, None

    def _own_end(self, trigger: Trigger, ceiling: int) -> int:
        """Return where another clause begins that "and" joins to *trigger*'s before *ceiling*:
        "bought X and tried in vain to buy", "merged, and regulators blocked"."""
        if trigger.frame.noun or ceiling == len(self.text):
            return ceiling
        ends = [
            joint.start()
            for joint in compiled(self.words.conjunction).finditer(self.text, trigger.end, ceiling)
            if self.text[: joint.start()].endswith(", ")
            or not re.search(PARTY, self.text[joint.end() : ceiling])
        ]
        return ends[-1] if ends else ceiling

    def is_fresh(self, trigger: Trigger, clause: Clause) -> bool:
        """Tell whether the clause reports news or plans."""
        if compiled(self.words.present, re.IGNORECASE).match(self.text, trigger.start):
            return True
        return bool(compiled(self.words.fresh).search(*clause))

    def is_unsaid(self, trigger: Trigger) -> bool:
        """Tell whether a pronoun beside the trigger stands for its object."""
        if trigger.frame.noun:  # the same word is its article
            return False
        if compiled(self.words.object_pronoun).match(self.text, trigger.end):
            return True
        return bool(compiled(self.words.clitic).search(self.text[: trigger.start]))

    def is_background(self, clause: Clause) -> bool:
        """Tell whether the clause speaks of an earlier deal; the pattern may look before it."""
        return bool(compiled(self.words.background).search(*clause))

    def is_aftermath(self, trigger: Trigger) -> bool:
        """Tell whether a noun only says what something came from: "costs from its purchase"."""
        before = compiled(self.words.aftermath, re.IGNORECASE).search(self.text[: trigger.start])
        return trigger.frame.noun and before is not None

    def is_aside(self, trigger: Trigger) -> bool:
        """Tell whether a relative clause tells it, as what is known ("X, which bought …")."""
        before = self.text[: trigger.start]
        named = compiled(rf"{PARTY}{self.words.relative}").search(before)
        return named is not None and not compiled(self.words.cleft).search(before[: named.start()])

    def is_sequel(self, clause: Clause) -> bool:
        """Tell whether the clause tells what became of a deal that was known before."""
        return bool(compiled(self.words.sequel).search(*clause))

    def is_unreal(self, trigger: Trigger) -> bool:
        """Tell whether the words before the trigger deny, wish or suppose what it tells."""
        return bool(compiled(self.words.unreal).search(self.text[: trigger.start]))

    def clause(self, trigger: Trigger, ceiling: int) -> Clause:
        """Return the sentence without asides, and where the trigger's clause begins and ends."""
        text = self.text
        for start, end in self._beside(trigger):
            text = text[:start] + " " * (end - start) + text[end:]
        return text, self._clause_start(trigger.start), min(ceiling, trigger.end + _AFTER)

    def stage(self, trigger: Trigger, floor: int, ceiling: int) -> tuple[Stage | None, Span | None]:
        """Return the stage named nearest to the trigger, in its part of the sentence if any."""
        patterns, stages = zip(*self.words.stages, strict=True)
        found = [
            (
                not floor <= match.start() < ceiling,
                abs(match.start() - trigger.start),
                stages[number],
                match,
            )
            for number, match in index_of(patterns).find(self.text)
        ]
        if not found:
            return None, None
        _, _, stage, match = min(found, key=lambda f: f[:2])
        return stage, self.skeleton.span_of(*match.span())

    def _clause_start(self, position: int) -> int:
        ends = [m.end() for m in compiled(self.words.boundary).finditer(self.text, 0, position)]
        return ends[-1] if ends else 0

    def amount(self, trigger: Trigger, floor: int, ceiling: int) -> AmountMention | None:
        """Return the sum of what *trigger* tells: inside it, touching it, behind it or before."""
        if trigger.frame.standing and trigger.frame.type is DealType.IPO:
            return None  # "listed since 2008, X raised 3m": in another way
        sums = {
            place: item
            for place, items in sorted(self.skeleton.items.items())
            for item in items[:1]
            if isinstance(item, AmountMention)
        }
        fit = [place for place, item in sums.items() if self._is_price(place, item)]
        inside = [place for place in fit if trigger.start <= place < trigger.end]
        # "7 billion of loans": a sum that touches the trigger is its own, whatever it measures.
        touching = [
            place
            for place, item in sums.items()
            if 0 <= trigger.start - place - 1 <= 4
            and not self._words(place, trigger)
            and item.measure is not Measure.PER_SHARE
        ]
        reach = min(ceiling, trigger.end + _SUM_REACH)
        behind = [place for place in fit if trigger.end <= place < reach]
        before = [
            place
            for place in fit
            if max(floor, trigger.start - _SUM_BEFORE) <= place < trigger.start
            and place not in self.spent
            and not self._is_of_purchase(place, trigger)
        ]
        chosen = inside or touching or behind or before[::-1]
        if not chosen:
            return None
        self.spent.add(chosen[0])
        return None if trigger.frame.share else sums[chosen[0]]

    def _is_of_purchase(self, place: int, trigger: Trigger) -> bool:
        """Tell whether the sum at *place* is the price of what a loan pays for: "the deal, worth
        3m, will be financed by debt"."""
        is_loan = trigger.frame.type is DealType.DEBT
        return is_loan and compiled(self.words.price).search(self.text[:place]) is not None

    def _words(self, place: int, trigger: Trigger) -> bool:
        """Tell whether more than a preposition stands between a sum and the trigger behind it."""
        return re.fullmatch(r" ?(?:\w{1,3} ?['’]?)?", self.text[place + 1 : trigger.start]) is None

    def _is_price(self, place: int, item: AmountMention) -> bool:
        if re.search(rf"{SUM} ?\([^()]*$", self.text[:place]):
            return False  # the same in another currency
        if compiled(self.words.attribute).search(self.text[place + 1 :]):
            return False
        if compiled(self.words.price_apposed).search(self.text[:place]):
            return False  # that of the deal told before
        if item.measure is Measure.VALUATION:  # "a deal valued at …" is worth that sum
            return bool(compiled(self.words.deal_value, re.IGNORECASE).search(self.text[:place]))
        return item.measure is Measure.SUM and not item.is_small

    def date(
        self, trigger: Trigger, floor: int, ceiling: int, *, sequel: bool
    ) -> DateMention | None:
        """Return when what *trigger* tells took place; a dateline is not that of a *sequel*."""
        first = self.triggers[0].start
        apart = self._asides(trigger)
        dates = [
            (min(abs(place - trigger.start), abs(place - trigger.end)), place, item)
            for place, items in sorted(self.skeleton.items.items())
            for item in items[:1]
            if isinstance(item, DateMention)
            and ((floor <= place < ceiling and place not in self.spent) or place < first)
            and place not in apart
            and not self._is_other_date(place, trigger)
            and not (sequel and self._is_sequels(place, item))
        ]
        if not dates:
            return None
        _, place, date = min(dates, key=lambda d: d[:2])
        if place > first:
            self.spent.add(place)
        return date

    def _is_sequels(self, place: int, date: DateMention) -> bool:
        """Tell whether the *date* at *place* opens the article, or is that of what became of a
        deal: "voted on Tuesday to approve the merger"."""
        if _DATELINE.match(self.text, place + 1) or date.rule.endswith("weekday"):
            return True
        found = compiled(self.words.sequel).finditer(self.text)
        return any(max(m.start() - place, place - m.end()) < _BESIDE for m in found)

    def _asides(self, trigger: Trigger) -> set[int]:
        """Return the places in what is said by the way beside the trigger: ", which had …"."""
        beside = self._beside(trigger)
        return {p for start, end in beside if self.text[start] == "," for p in range(start, end)}

    def _beside(self, trigger: Trigger) -> list[tuple[int, int]]:
        """Return where what is said by the way starts and ends, unless *trigger* stands in it."""
        return [(start, end) for start, end in self.asides if not start <= trigger.start < end]

    def _is_other_date(self, place: int, trigger: Trigger) -> bool:
        """Tell whether the date at *place* is of a closing to come, of a founding, or of what the
        clause behind it tells ("since May, when it raised …")."""
        if trigger.start <= place < trigger.end:
            return False
        left, told = self.text[:place], trigger.frame.type
        if compiled(self.words.when).match(self.text, place + 1):
            return trigger.start < place
        if compiled(self.words.closing, re.IGNORECASE).search(left):
            return True
        # Shares are listed, and partners work together, since the day on which they began to.
        if told not in (None, DealType.IPO) and compiled(self.words.since).search(left):
            return True
        if told in (DealType.MERGER, DealType.JOINT_VENTURE):  # "formed in 1979 by the merger of"
            return False
        founding = compiled(self.words.founding, re.IGNORECASE).search(left)
        if "," in self.text[place : trigger.start]:
            founding = founding or compiled(self.words.opening).match(left)
        return bool(founding) and not re.search(self.words.at_launch, self.text)
