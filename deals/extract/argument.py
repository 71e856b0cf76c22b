"""Who stands around the words that state a deal or an agreement, and in which role."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from deals.domain.vocabulary import FOCAL_ROLES, Role
from deals.extract.group import Group, headlined
from deals.extract.link import find_link
from deals.extract.mention import Mention
from deals.extract.part import Part, claimed, may_play, open_role, opposed, sound
from deals.extract.skeleton import COMPANY, DATE, SUM, Skeleton, compiled
from deals.extract.surroundings import Surroundings
from deals.extract.trigger import Trigger
from deals.grammar import DealWords, Frame

_PEERS = (Role.MERGING_PARTY, Role.PARTNER)
_BUYERS = (Role.ACQUIRER, Role.INVESTOR, Role.LEAD_INVESTOR, Role.LENDER)
_TRADERS = {Role.SELLER, Role.ACQUIRER}
_REACH = 220  # characters of a skeleton that a trigger looks ahead for its parties


class Arguments:
    """The triggers of one sentence and the parties around them."""

    def __init__(self, skeleton: Skeleton, triggers: Sequence[Trigger], words: DealWords) -> None:
        self.skeleton, self.words = skeleton, words
        self.text = skeleton.text
        self.around = Surroundings(skeleton, words)
        self.triggers = triggers
        self.groups = list(self.around.lists(triggers))
        self.objects: set[int] = set()  # places already taken behind a trigger

    def told(self) -> list[tuple[Trigger, list[Part]]]:
        """Return each trigger with who plays a part in what it states, in reading order."""
        told = self._told()
        # A noun without parties ("an investment bank") tells nothing and parts no clause.
        telling = [t for t, parts in told if parts or not t.frame.noun or t.frame.topical]
        if len(telling) == len(told):
            return told
        self.triggers = telling
        self.objects.clear()
        return self._told()

    def _told(self) -> list[tuple[Trigger, list[Part]]]:
        return [(t, self._told_by(index, t)) for index, t in enumerate(self.triggers)]

    def _told_by(self, index: int, trigger: Trigger) -> list[Part]:
        behind = sound([*self._within(trigger), *self._behind(index, trigger)])
        taken = claimed(behind)
        linked = list(self._before_by_link(trigger))
        # "X merges its arm A with B": X only has it done.
        apart = {p.rule.rpartition(".")[-1] for p in behind} >= {"object", "with"}
        subject = [] if apart else self._before(trigger, taken | claimed(linked))
        before = [*subject, *self._compound(trigger, taken), *linked]
        if before or trigger.frame.noun:
            behind += self._fronted(trigger, before, taken)
        if not before and compiled(self.words.lead_in).fullmatch(self.text, 0, trigger.start):
            before = list(self._resumed(trigger, taken))
        return sound(opposed(behind + before), announced=trigger.frame.noun)

    def _resumed(self, trigger: Trigger, taken: set[Role]) -> Iterator[Part]:
        """Yield the subject behind what opens a sentence: "Bought in 2014 by X, Y employs …",
        "By buying X, Y grows"."""
        role, comma = open_role(trigger.frame, taken), self.text.find(", ", trigger.end)
        places = [
            place
            for group in self.groups
            for place in group.places
            if 0 < comma < place <= comma + 30 and place not in self.objects
        ]
        if role:
            yield from self._parts(places[:1], role, f"deal.{trigger.frame.name}.resumed")

    def _within(self, trigger: Trigger) -> Iterator[Part]:
        """Yield whom the first name or pronoun among the trigger's own words stands for: "rejected
        its offer"."""
        if role := trigger.frame.within:
            places = [p for p in range(trigger.start, trigger.end) if p in self.skeleton.items]
            yield from self._parts(places[:1], role, f"deal.{trigger.frame.name}.within")

    # --- what follows the trigger ---

    def _behind(self, index: int, trigger: Trigger) -> Iterator[Part]:
        stop = self._stop(index, trigger)
        previous = trigger.end
        object_found = False
        last: Role | None = None
        for group in self.groups:
            places = [p for p in group.places if trigger.end <= p < stop]
            if not places or self.around.tells_who(places[-1]):
                continue
            gap = self.around.gap(previous, places)
            role, rule = self._role(trigger.frame, gap, object_found=object_found)
            if role is Role.SELLER and last in _BUYERS and self.around.is_owner(gap):
                continue  # "sold to X, owned by Y"
            owns = self.around.owns_named(places[-1])
            if owns and (role in _BUYERS or role is Role.MERGING_PARTY):
                continue  # "merges with X's arm Y", "sold to Ann's company Y"
            previous = places[-1] + 1
            if gap == " of " and role is last is Role.TARGET:
                continue  # "buys X of Y": where it is from
            last = role
            if role is Role.TARGET and owns:
                role = Role.SELLER
            elif role is Role.TARGET and self.around.is_unit(places[-1]):
                rule = f"deal.{trigger.frame.name}.named unit"
            if role is None or (self.around.qualifies(places[-1], role) and not owns):
                continue
            object_found = object_found or role is trigger.frame.object
            self.objects.update(places)
            yield from self._parts(self.around.acting(places, role), role, rule)

    def _stop(self, index: int, trigger: Trigger) -> int:
        later = [t.start for t in self.triggers[index + 1 :] if t.start >= trigger.end]
        boundaries = compiled(self.words.boundary).finditer(self.text, trigger.end)
        lists = [range(g.start, g.end) for g in self.groups]  # "X and two more: Y"
        outside = (b.start() for b in boundaries if not any(b.start() in its for its in lists))
        return min([trigger.end + _REACH, len(self.text), *later[:1], *islice(outside, 1)])

    def _role(self, frame: Frame, gap: str, *, object_found: bool) -> tuple[Role | None, str]:
        """Return the role of who stands behind *gap*, by its last link that the frame has."""
        if re.search(self.words.named_unit, gap) and Role.TARGET in (
            frame.object,
            *frame.links.values(),
        ):
            return Role.TARGET, f"deal.{frame.name}.named unit"
        if name := find_link(frame, gap, self.words):
            role = frame.links[name]
            if role is Role.TARGET and re.search(self.words.units, gap):
                role = Role.SELLER
                if object_found and compiled(self.words.joiner).search(gap):
                    # "buying X and a unit of Y": another purchase
                    return None, ""
            return role, f"deal.{frame.name}.{name}"
        sold = object_found and frame.object is Role.TARGET
        if sold and compiled(self.words.parent).fullmatch(gap) and frame.subject is Role.ACQUIRER:
            return Role.SELLER, f"deal.{frame.name}.parent"
        if frame.object and not object_found and not self.around.is_indirect(gap):
            if frame.object is Role.TARGET and re.search(self.words.units, gap):
                return Role.SELLER, f"deal.{frame.name}.unit"
            return frame.object, f"deal.{frame.name}.object"
        return None, ""

    # --- what stands before it ---

    def _before(self, trigger: Trigger, taken: set[Role]) -> Iterator[Part]:
        frame, role = trigger.frame, open_role(trigger.frame, taken)
        if role is None or (frame.noun and self._is_adjunct(trigger)):
            return
        if role is Role.TARGET and role in taken and not frame.noun:
            role = Role.SELLER  # "X received an offer for its unit Y"
        if role is Role.ISSUER and role in taken:
            return  # "X plans the listing of its unit Y"
        left = self.around.without_asides(trigger.start)
        # "X takes part in the round" is no round of X's.
        earlier = [t for t in self.triggers if t.end <= trigger.start] if frame.noun else []
        floor = max((t.end for t in earlier if t.is_share), default=0)
        before = [g for g in self.groups if floor <= g.start and g.end <= trigger.start]
        before = [g for g in before if left[g.start] != " "]
        turned = role is not frame.subject
        for group in map(self._subject_of_list, reversed(before)):
            if turned and "," in left[group.end : trigger.start]:
                return  # "X raises its offer, topping a bid from Y"
            if self._is_subject(group, trigger, left):
                if role in _PEERS:
                    group = headlined(group, self.text, self.words)
                if role in FOCAL_ROLES and self.around.is_relative(group, trigger, left):
                    group = Group(group.places[-1:])  # "such as X and Y, which raised": Y did
                if role is Role.SELLER and self.around.is_sold(group, trigger, taken):
                    role = Role.TARGET
                subject = self._principal(group, announces=frame.noun or frame.organ)
                alone = len(subject.places) == 1 and {role, frame.subject} == _TRADERS
                if alone or (frame.organ and not self.around.has_organ(subject)):
                    return
                yield from self._parts(subject.places, role, f"deal.{frame.name}.subject")
                yield from self._companions(trigger, role)
                if role is Role.TARGET and Role.ACQUIRER not in taken:
                    yield from self._owner(subject, frame)
                return

    def _is_adjunct(self, trigger: Trigger) -> bool:
        return bool(compiled(self.words.adjunct).search(self.text[: trigger.start]))

    def _principal(self, speaker: Group, *, announces: bool) -> Group:
        """Return who acts where an officer is the subject: "the head of X, Y, confirmed the
        purchase" of his company, "the head of X, Y, buys" for himself."""
        places = [p for group in self.groups for p in group.places if p < speaker.end]
        for company, person in pairwise(places):
            is_organ = compiled(self.words.organs).search(self.text[:company])
            if is_organ and person in speaker.places and self.text[company + 1 : person] == ", ":
                return Group((company if announces else person,))
        return speaker

    def _companions(self, trigger: Trigger, role: Role) -> Iterator[Part]:
        """Yield who acts together with the subject: "Alongside X, Y invests"."""
        for group in self.groups:
            beside = compiled(self.words.beside).search(self.text[: group.start])
            if group.end <= trigger.start and beside and self.objects.isdisjoint(group.places):
                yield from self._parts(group.places, role, f"deal.{trigger.frame.name}.beside")

    def _owner(self, owned: Group, frame: Frame) -> Iterator[Part]:
        """Yield who has what was bought: "X also owns Y, bought in 2018"."""
        for group in self.groups:
            between = self.text[group.end : owned.start]
            owns = compiled(self.words.owns).fullmatch(between)
            if group.end <= owned.start and owns and frame.links.get("by") is Role.ACQUIRER:
                yield from self._parts(group.places, Role.ACQUIRER, f"deal.{frame.name}.owner")

    def _compound(self, trigger: Trigger, taken: set[Role]) -> Iterator[Part]:
        """Yield who stands right before a noun and is no possessor: "the X purchase"."""
        role = trigger.frame.compound
        right_before = [
            p
            for g in self.groups
            for p in (g.places if role is Role.MERGING_PARTY else g.places[-1:])
            if g.places[-1] == trigger.start - 2 and self.objects.isdisjoint(g.places)
        ]
        if role and role not in taken:
            yield from self._parts(right_before, role, f"deal.{trigger.frame.name}.compound")

    def _fronted(self, trigger: Trigger, before: list[Part], taken: set[Role]) -> list[Part]:
        """Return whom a pronoun stands for before the clause: "X, which Y bought", "X, whose
        purchase by Y"."""
        frame = trigger.frame
        place = trigger.start if frame.noun else self.skeleton.place_of(before[0].mention)
        if re.search("[,;:]", self.text[place : trigger.start]):
            return []
        for name, pattern in self.words.fronted.items():
            role = frame.object if name == "object" else frame.links.get(name)
            if frame.noun and role in taken:
                role = frame.subject  # "X, whose purchase of Y": X buys
            if not role or role in taken or (frame.noun and name != "of"):
                continue
            if found := compiled(pattern).search(self.text[:place]):
                return list(self._parts([found.start()], role, f"deal.{frame.name}.fronted"))
        return []

    def _before_by_link(self, trigger: Trigger) -> Iterator[Part]:
        """Yield who stands before a noun behind a link: "proposed to X a merger"."""
        for group in self.groups:
            between = self.text[group.end : trigger.start]
            near = re.fullmatch(r",?(?: [^\W\d_][\w'’-]*){1,9} ?", between)
            cleft = compiled(self.words.cleft).search(self.text[: group.start])
            if group.end > trigger.start or not (near or cleft):
                continue
            gap = self.text[max(0, group.start - 45) : group.start]
            for name, role in trigger.frame.before.items():
                if compiled(rf"(?:{self.words.links[name]})(?: |[\w.-]+['’ ]){{0,5}}$").search(gap):
                    yield from self._parts(group.places, role, f"deal.{trigger.frame.name}.{name}")

    def _subject_of_list(self, group: Group) -> Group:
        """Return the last party of what only looks like a list: "a spin-off of X, Y raised"."""
        *others, last = group.places
        if others and self.text[:last].endswith(", ") and self.around.is_oblique(group):
            return Group((last,))
        return group

    def _is_subject(self, group: Group, trigger: Trigger, left: str) -> bool:
        between = left[group.end : trigger.start]
        possessive = bool(
            re.fullmatch(rf"['’]s? (?:(?:[\w-]+|{SUM}|{DATE}|{COMPANY}) ){{0,4}}", between)
        )
        if trigger.frame.noun and self.around.is_possessor(group, between):
            return True
        if self.around.is_relative(group, trigger, left):
            return True  # "of X, which bought": the pronoun stands for the name it follows
        if (
            trigger.frame.subject in FOCAL_ROLES
            and not trigger.frame.noun
            and self.around.is_next(between)
        ):
            return True  # "sold its unit X, bought by Y": the participle is of the nearest
        taken = self.objects.intersection(group.places)
        if trigger.frame.noun and not possessive:
            if taken or self.around.is_oblique(group):
                return False
            return compiled(self.words.support).search(between) is not None
        if possessive:
            return True
        customers = compiled(self.words.modifies).search(self.text[group.end : trigger.start])
        if customers and trigger.frame.subject not in FOCAL_ROLES:
            return False
        joined = compiled(self.words.conjunction).match(between.strip(", "))
        near = re.match(r",? (?:\w+ ?)?$", between) and not joined  # "from X, and bought"
        oblique = self.around.is_oblique(group) and not self.around.acts(group, trigger)
        return not oblique and not (taken and not near)

    def _parts(self, places: tuple[int, ...] | list[int], role: Role, rule: str) -> Iterator[Part]:
        for place in places:
            leads = role is Role.INVESTOR and self.around.leads(place)
            played = Role.LEAD_INVESTOR if leads else role
            for item in self.skeleton.at(place):
                if not isinstance(item, Mention):
                    continue
                parties = [item.party, *item.others]
                umpire = compiled(self.words.umpires).search(item.party.name)
                if not umpire and (able := [p for p in parties[:2] if may_play(p, role)]):
                    yield Part(replace(item, party=able[0]), played, rule)
