"""Tellings: each place where an article tells of a deal, before tellings of one deal are joined."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from deals.domain.amount import Amount
from deals.domain.evidence import Span
from deals.domain.vocabulary import (
    FOCAL_ROLES,
    ROLES,
    DealStatus,
    DealType,
    Measure,
    PartyKind,
    Role,
    Stage,
)
from deals.extract.amount import AmountMention
from deals.extract.mention import Form, Mention, Party
from deals.extract.partial_date import DateMention
from deals.extract.skeleton import DATE, PARTY, SUM, Skeleton, compiled
from deals.grammar import DealWords, Frame

_REACH = 220  # characters of a skeleton that a trigger looks ahead for its parties
_SUM_REACH = 170
_NEAR = 28


@dataclass(frozen=True, slots=True)
class Part:
    """A mention that plays a role in what is told."""

    mention: Mention
    role: Role
    rule: str

    @property
    def party(self) -> Party:
        return self.mention.party


@dataclass(slots=True, kw_only=True)
class Telling:
    """One trigger with what stands around it."""

    type: DealType | None  # None for an agreement without shares
    frame: Frame
    trigger: Span
    sentence: int  # its number in the article
    parts: list[Part] = field(default_factory=list)
    amount: AmountMention | None = None
    date: DateMention | None = None
    status: DealStatus | None = None  # None where the clause doesn't tell
    status_span: Span | None = None
    stage: Stage | None = None
    stage_span: Span | None = None
    background: bool = False  # told of as past history

    @property
    def focal(self) -> set[Party]:
        return {p.party for p in self.parts if p.role in FOCAL_ROLES}

    def with_role(self, *roles: Role) -> set[Party]:
        return {p.party for p in self.parts if p.role in roles}


@dataclass(frozen=True, slots=True)
class _Trigger:
    frame: Frame
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Group:
    """Parties of one list: their signs' places in a skeleton."""

    places: tuple[int, ...]

    @property
    def start(self) -> int:
        return self.places[0]

    @property
    def end(self) -> int:
        return self.places[-1] + 1


def find_tellings(
    skeletons: list[Skeleton], frames: tuple[Frame, ...], words: DealWords
) -> list[Telling]:
    """Return what the triggers of *frames* tell in *skeletons*, the article's sentences in order."""
    return [
        telling
        for number, skeleton in enumerate(skeletons)
        for telling in _Sentence(skeleton, number, frames, words).tellings()
    ]


class _Sentence:
    """One sentence's triggers and the parties around them."""

    def __init__(
        self, skeleton: Skeleton, number: int, frames: tuple[Frame, ...], words: DealWords
    ) -> None:
        self.skeleton, self.number, self.frames, self.words = skeleton, number, frames, words
        self.text = skeleton.text
        self.triggers = sorted(self._triggers(), key=lambda t: t.start)
        self.groups = list(self._groups())
        self.objects: set[int] = set()  # places already taken behind a trigger
        self.spent: set[int] = set()  # places of sums and dates that a trigger has taken

    def tellings(self) -> Iterator[Telling]:
        # A noun without parties ("an investment bank") tells nothing and parts no clause.
        self.triggers = [
            t for t, parts in self._told() if parts or not t.frame.noun or t.frame.topical
        ]
        self.objects.clear()
        for index, (trigger, parts) in enumerate(self._told()):
            yield self._telling(index, trigger, parts)

    def _told(self) -> list[tuple[_Trigger, list[Part]]]:
        return [(t, self._around(index, t)) for index, t in enumerate(self.triggers)]

    def _around(self, index: int, trigger: _Trigger) -> list[Part]:
        behind = list(self._behind(index, trigger))
        before = list(self._before(trigger, taken={p.role for p in behind}))
        if (
            not before
            and trigger.frame.subject in FOCAL_ROLES
            and not self.text[: trigger.start].strip()
        ):
            before = list(self._resumed(trigger))
        return _sound(behind + before)

    def _resumed(self, trigger: _Trigger) -> Iterator[Part]:
        """Yield the subject that follows a participle: "Bought in 2014 by X, Y employs …"."""
        comma = self.text.find(", ", trigger.end)
        for group in self.groups:
            if trigger.frame.subject and 0 < comma < group.start <= comma + 30:
                yield from self._parts(
                    group.places[:1], trigger.frame.subject, f"deal.{trigger.frame.name}.resumed"
                )
                return

    def _triggers(self) -> Iterator[_Trigger]:
        """Yield the triggers, none overlapping another; the longer goes first."""
        found = [
            _Trigger(frame, *match.span())
            for frame in self.frames
            for match in compiled(frame.trigger, re.IGNORECASE).finditer(self.text)
        ]
        taken: list[_Trigger] = []
        for trigger in sorted(found, key=lambda t: (t.start - t.end, t.start)):
            if all(trigger.end <= t.start or t.end <= trigger.start for t in taken):
                taken.append(trigger)
                yield trigger

    def _veiled(self, brackets: re.Match[str]) -> str:
        """Return blanks for brackets, unless a trigger stands in them."""
        start, end = brackets.span()
        told = any(start <= trigger.start < end for trigger in self.triggers)
        return brackets.group() if told else "\0" * (end - start)

    def _groups(self) -> Iterator[_Group]:
        held: list[int] = []
        joiner = compiled(self.words.joiner)
        # What stands in brackets is no member of a list.
        visible = re.sub(r"\([^()]*\)", self._veiled, self.text)
        for match in re.finditer(PARTY, visible):
            gap = visible[held[-1] + 1 : match.start()] if held else ""
            if held and not joiner.fullmatch(re.sub(" ?\0+", "", gap)):
                yield _Group(tuple(held))
                held = []
            held.append(match.start())
        if held:
            yield _Group(tuple(held))

    # --- what follows the trigger ---

    def _behind(self, index: int, trigger: _Trigger) -> Iterator[Part]:
        stop = self._stop(index, trigger)
        previous = trigger.end
        object_found = False
        for group in self.groups:
            places = [p for p in group.places if trigger.end <= p < stop]
            if not places:
                continue
            gap = self.text[previous : places[0]]
            role, rule = self._role(trigger.frame, gap, object_found=object_found)
            previous = places[-1] + 1
            if role is None:
                continue
            object_found = object_found or role is trigger.frame.object
            self.objects.update(places)
            yield from self._parts(places, role, rule)

    def _stop(self, index: int, trigger: _Trigger) -> int:
        later = [t.start for t in self.triggers[index + 1 :] if t.start >= trigger.end]
        boundary = compiled(self.words.boundary).search(self.text, trigger.end)
        ends = [trigger.end + _REACH, len(self.text), *later[:1]]
        if boundary:
            ends.append(boundary.start())
        return min(ends)

    def _role(self, frame: Frame, gap: str, *, object_found: bool) -> tuple[Role | None, str]:
        """Return the role of who stands behind *gap*, by the last link in it that the frame knows."""
        found = [
            (match.end(), name)
            for name, pattern in self.words.links.items()
            if name in frame.links
            for match in re.finditer(pattern, gap)
            if not re.search(r"[,;:]", gap[match.end() :])
            and (name != "of" or _leads_on(pattern, gap))
        ]
        if found:
            _, name = max(found)
            role = frame.links[name]
            if role is Role.TARGET and re.search(self.words.units, gap):
                role = Role.SELLER
            return role, f"deal.{frame.name}.{name}"
        if frame.object and not object_found and not re.search(r"[,;:]", gap):
            if frame.object is Role.TARGET and re.search(self.words.units, gap):
                return Role.SELLER, f"deal.{frame.name}.unit"
            return frame.object, f"deal.{frame.name}.object"
        return None, ""

    # --- what stands before it ---

    def _before(self, trigger: _Trigger, taken: set[Role]) -> Iterator[Part]:
        frame, role = trigger.frame, trigger.frame.subject
        if role is None:
            return
        if frame.noun and role in taken and frame.type:
            # "X's purchase by Y": with the buyer behind, the owner is what is bought.
            role = ROLES[frame.type][0]
            if role in taken:
                return
        left = self._without_asides(trigger.start)
        candidates = [
            g for g in reversed(self.groups) if g.end <= trigger.start and left[g.start] != " "
        ]
        for group in candidates:
            if self._is_subject(group, trigger, left):
                yield from self._parts(group.places, role, f"deal.{frame.name}.subject")
                return
        if candidates and not frame.noun:
            last = candidates[-1]
            yield from self._parts(last.places[:1], role, f"deal.{frame.name}.first")

    def _is_subject(self, group: _Group, trigger: _Trigger, left: str) -> bool:
        between = left[group.end : trigger.start]
        possessive = bool(re.fullmatch(rf"['’]s? (?:(?:[\w-]+|{SUM}|{DATE}) ){{0,4}}", between))
        if trigger.frame.noun and self._is_possessor(group, between):
            return True
        if trigger.frame.noun and not possessive:
            return bool(compiled(self.words.support).search(between)) and not self._oblique(group)
        if possessive:
            return True
        taken = self.objects.intersection(group.places)
        return not self._oblique(group) and not (taken and not re.match(r",? \w+ ?$", between))

    def _is_possessor(self, group: _Group, between: str) -> bool:
        """Tell whether *group* is a possessive before a noun ("its planned purchase")."""
        [first, *_] = self.skeleton.at(group.start)
        pronoun = isinstance(first, Mention) and first.form is Form.PRONOUN
        return pronoun and re.fullmatch(r" (?:[\w-]+ ){0,3}", between) is not None

    def _oblique(self, group: _Group) -> bool:
        return bool(compiled(self.words.oblique).search(self.text[: group.start]))

    def _without_asides(self, end: int) -> str:
        """Return the text before *end* with blanks for what only stands between a subject and
        its verb."""
        left = self.text[:end]
        return compiled(self.words.asides).sub(lambda m: " " * len(m.group()), left)

    def _parts(self, places: tuple[int, ...] | list[int], role: Role, rule: str) -> Iterator[Part]:
        for place in places:
            for item in self.skeleton.at(place):
                if not isinstance(item, Mention):
                    continue
                parties = [item.party, *item.others]
                if able := [p for p in parties[:2] if _may_play(p, role)]:
                    yield Part(replace(item, party=able[0]), role, rule)

    # --- sum, date, status ---

    def _telling(self, index: int, trigger: _Trigger, parts: list[Part]) -> Telling:
        floor = self.triggers[index - 1].end if index else 0
        ceiling = (
            self.triggers[index + 1].start if index + 1 < len(self.triggers) else len(self.text)
        )
        telling = Telling(
            type=trigger.frame.type,
            frame=trigger.frame,
            trigger=self.skeleton.span_of(trigger.start, trigger.end),
            sentence=self.number,
            parts=parts,
            amount=self._amount(trigger, floor, ceiling),
            date=self._date(trigger, floor, ceiling),
        )
        clause_start = self._clause_start(trigger.start)
        clause = self.text[clause_start : min(ceiling, trigger.end + 60)]
        telling.background = bool(compiled(self.words.background).search(clause))
        for pattern, status in self.words.statuses:
            if match := compiled(pattern).search(clause):
                telling.status = status
                telling.status_span = self.skeleton.span_of(
                    clause_start + match.start(), clause_start + match.end()
                )
                break
        if trigger.frame.status:
            telling.status = trigger.frame.status
        telling.stage, telling.stage_span = self._stage(trigger, floor, ceiling)
        self._retype(telling, trigger, ceiling)
        return telling

    def _stage(
        self, trigger: _Trigger, floor: int, ceiling: int
    ) -> tuple[Stage | None, Span | None]:
        """Return the stage named nearest to the trigger, in its part of the sentence if any."""
        found = [
            (not floor <= match.start() < ceiling, abs(match.start() - trigger.start), stage, match)
            for pattern, stage in self.words.stages
            for match in compiled(pattern).finditer(self.text)
        ]
        if not found:
            return None, None
        _, _, stage, match = min(found, key=lambda f: f[:2])
        return stage, self.skeleton.span_of(*match.span())

    def _retype(self, telling: Telling, trigger: _Trigger, ceiling: int) -> None:
        """Tell stakes from takeovers and rounds from investments by the words around."""
        near = self.text[trigger.start : min(ceiling, trigger.end + 120)]
        swap: dict[Role, Role] = {}
        if telling.type is DealType.ACQUISITION and re.search(self.words.stake, near):
            if not re.search(self.words.majority, near):
                telling.type = DealType.INVESTMENT
                swap = {Role.TARGET: Role.INVESTEE, Role.ACQUIRER: Role.INVESTOR}
        elif telling.type is DealType.INVESTMENT and re.search(self.words.majority, near):
            telling.type = DealType.ACQUISITION
            swap = {Role.INVESTEE: Role.TARGET, Role.INVESTOR: Role.ACQUIRER}
        if telling.type is DealType.INVESTMENT and re.search(self.words.round_words, self.text):
            telling.type = DealType.FUNDING_ROUND
        if swap:
            telling.parts = [
                Part(p.mention, swap[p.role], p.rule) for p in telling.parts if p.role in swap
            ]

    def _clause_start(self, position: int) -> int:
        ends = [m.end() for m in compiled(self.words.boundary).finditer(self.text, 0, position)]
        return ends[-1] if ends else 0

    def _amount(self, trigger: _Trigger, floor: int, ceiling: int) -> AmountMention | None:
        """Return the sum of what *trigger* tells: inside it, touching it, behind it or before."""
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
            p for p in sums if 0 <= trigger.start - p - 1 <= 4 and not self._words(p, trigger)
        ]
        reach = min(ceiling, trigger.end + _SUM_REACH)
        behind = [place for place in fit if trigger.end <= place < reach]
        before = [
            place
            for place in fit
            if max(floor, trigger.start - 110) <= place < trigger.start and place not in self.spent
        ]
        chosen = inside or touching or behind or before[::-1]
        if not chosen:
            return None
        self.spent.add(chosen[0])
        return sums[chosen[0]]

    def _words(self, place: int, trigger: _Trigger) -> bool:
        """Tell whether more than a preposition stands between a sum and the trigger behind it."""
        return len(self.text[place + 1 : trigger.start].strip()) > 3

    def _is_price(self, place: int, item: AmountMention) -> bool:
        if item.measure is Measure.VALUATION:  # "a deal valued at …" is worth that sum
            return bool(compiled(self.words.deal_value, re.IGNORECASE).search(self.text[:place]))
        return item.measure is Measure.SUM

    def _date(self, trigger: _Trigger, floor: int, ceiling: int) -> DateMention | None:
        first = self.triggers[0].start
        dates = [
            (min(abs(place - trigger.start), abs(place - trigger.end)), place, item)
            for place, items in sorted(self.skeleton.items.items())
            for item in items[:1]
            if isinstance(item, DateMention)
            and ((floor <= place < ceiling and place not in self.spent) or place < first)
            and not self._is_other_date(place, trigger.frame.type)
        ]
        if not dates:
            return None
        _, place, date = min(dates, key=lambda d: d[:2])
        if place > first:
            self.spent.add(place)
        return date

    def _is_other_date(self, place: int, told: DealType | None) -> bool:
        """Tell whether the date at *place* is of a closing to come, or of a founding."""
        left = self.text[:place]
        if compiled(self.words.closing, re.IGNORECASE).search(left):
            return True
        if told in (DealType.MERGER, DealType.JOINT_VENTURE):  # "formed in 1979 by the merger of"
            return False
        founding = compiled(self.words.founding, re.IGNORECASE).search(left)
        return bool(founding) and not re.search(self.words.at_launch, self.text)


def _leads_on(pattern: str, gap: str) -> bool:
    """Tell whether an "of" leads from the trigger to a party: only close by, and not from an
    apposition (", the owner of …")."""
    match = re.search(pattern, gap)
    if match is None or match.start() > _NEAR or "," in gap[: match.start()]:
        return False
    return re.search(f"{SUM}|{DATE}", gap) is None


def _may_play(party: Party, role: Role) -> bool:
    """Only an organisation is bought, funded, listed or lent to."""
    return party.kind is PartyKind.COMPANY or role not in FOCAL_ROLES


def _sound(parts: list[Part]) -> list[Part]:
    """Let nobody stand on both sides of a deal.

    A description that would have them there means the next likeliest; else the first role stays.
    """
    roles: dict[Party, Role] = {}
    sound: list[Part] = []
    for part in sorted(parts, key=lambda p: p.mention.form is Form.DESCRIPTION):
        if roles.setdefault(part.party, part.role) is part.role:
            sound.append(part)
            continue
        if part.mention.form is not Form.DESCRIPTION:
            continue
        peers = [p for p in sound if p.role is roles[part.party]]
        if len(peers) > 1:  # "A and B announced the purchase of the platform": B is the buyer
            sound = [p for p in sound if p.party is not part.party]
            roles[part.party] = part.role
            sound.append(part)
            continue
        others = [p for p in part.mention.others if p not in roles]
        if others:
            roles[others[0]] = part.role
            sound.append(Part(replace(part.mention, party=others[0]), part.role, part.rule))
    return sound


def same_sum(one: Amount, other: Amount) -> bool:
    """Tell whether two sums are the same within half a per cent."""
    return one.currency == other.currency and abs(one.value - other.value) <= 0.005 * max(
        one.value, other.value
    )
