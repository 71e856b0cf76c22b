"""What the words right around a party of a sentence make of it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from deals.domain.vocabulary import FOCAL_ROLES, Role
from deals.extract.group import Group, find_groups
from deals.extract.mention import Form, Mention
from deals.extract.skeleton import DATE, Skeleton, compiled
from deals.extract.trigger import Trigger
from deals.grammar import DealWords

_OWNER = re.compile(r"\b[A-Z][\w.]+['’]s $")
# An adverbial: "buys, in one go, X", "bought in 2010, for 3m, X"
_BETWEEN_COMMAS = re.compile(rf"^(?: (?:\w+ )?{DATE})?, [^,;:]{{2,45}}, ")

_NEXT = re.compile(r"(?: [a-zà-ÿ]+)?, (?:\w+ )?")  # "its unit X, bought by Y", "X, later sold to Y"


class Surroundings:
    """The words of one sentence, asked about its parties by their places in the skeleton."""

    def __init__(self, skeleton: Skeleton, words: DealWords) -> None:
        self.skeleton, self.text, self.words = skeleton, skeleton.text, words

    def lists(self, triggers: Sequence[Trigger]) -> Iterator[Group]:
        """Yield the lists of parties, cut before a pronoun that no "and" joins to the others ("X,
        the firm it buys") and without who is only told again: "Ann, a partner at X"."""
        last: Group | None = None
        for group in find_groups(self.text, triggers, self.words):
            if last is None or not self._repeats(last, group):
                yield from self._parted(group)
            last = group

    def _repeats(self, group: Group, behind: Group) -> bool:
        """Tell whether what stands *behind* a group tells who its last party is."""
        [one, *_], [other, *_] = self.skeleton.at(group.places[-1]), self.skeleton.at(behind.start)
        if not (isinstance(one, Mention) and isinstance(other, Mention)):
            return False
        apposed = re.fullmatch(r", (?:\w+ )?", self.text[group.end : behind.start])
        return apposed is not None and one.party is other.party

    def _parted(self, group: Group) -> Iterator[Group]:
        places = group.places
        starts = [
            index
            for index, (left, place) in enumerate(pairwise(places), 1)
            if self._is_pronoun(Group((place,)))
            and not re.search(f"(?:{self.words.conjunction}) $", self.text[left + 1 : place])
        ]
        for start, end in pairwise([0, *starts, len(places)]):
            yield Group(places[start:end])

    def owns_named(self, place: int) -> bool:
        """Tell whether a party owns what is named behind it: "buys X's arm Y"."""
        return compiled(self.words.named_part).match(self.text, place + 1) is not None

    def acting(self, places: Sequence[int], role: Role) -> list[int]:
        """Return *places* without the firms that only tell who somebody is: "bought by the founder
        of X, Ann"."""
        if role in FOCAL_ROLES:
            return list(places)
        return [p for p in places if not compiled(self.words.bosses).search(self.text[:p])]

    def is_unit(self, place: int) -> bool:
        """Tell whether a party is called a part of another: "sells its X division"."""
        return compiled(self.words.unit_behind).match(self.text, place + 1) is not None

    def is_owner(self, gap: str) -> bool:
        """Tell whether who stands behind *gap* owns who stands before it: "sold to X, owned by"."""
        return compiled(self.words.owned).match(gap) is not None

    def is_next(self, gap: str) -> bool:
        """Tell whether a participle behind *gap* is of who stands before it."""
        return _NEXT.fullmatch(gap) is not None

    def is_indirect(self, gap: str) -> bool:
        """Tell whether who stands behind *gap* is no object: "buys an advert with X"."""
        between = compiled(rf"[,;:]|{self.words.indirect}").search(gap)
        return bool(between or compiled(self.words.oblique).search(gap))

    def qualifies(self, place: int, role: Role) -> bool:
        """Tell whether the party only qualifies what follows: "sells X's services"."""
        if role not in FOCAL_ROLES and role is not Role.SELLER:
            return False
        return compiled(self.words.modifies).search(self.text[place + 1 :]) is not None

    def tells_who(self, place: int) -> bool:
        """Tell whether the party only tells who a person is: "from X founder Mary"."""
        return compiled(self.words.officer).match(self.text, place + 1) is not None

    def leads(self, place: int) -> bool:
        """Tell whether a backer is said to lead the round: "X, the lead investor"."""
        return compiled(self.words.lead_behind).match(self.text, place + 1) is not None

    def is_relative(self, group: Group, trigger: Trigger, left: str) -> bool:
        """Tell whether a pronoun stands for the party before *trigger*: "X, which bought"."""
        is_clause = not trigger.frame.noun or trigger.frame.topical
        between = left[group.end : trigger.start]
        return is_clause and compiled(self.words.relative).match(between) is not None

    def is_possessor(self, group: Group, between: str) -> bool:
        """Tell whether *group* is a possessive before a noun ("its planned purchase")."""
        return self._is_pronoun(group) and re.fullmatch(r" (?:[\w-]+ ){0,3}", between) is not None

    def _is_pronoun(self, group: Group) -> bool:
        [first, *_] = self.skeleton.at(group.start)
        return isinstance(first, Mention) and first.form is Form.PRONOUN

    def is_oblique(self, group: Group) -> bool:
        """Tell whether a preposition stands before the parties: no verb's subject does so."""
        left = _OWNER.sub("", self.text[: group.start])  # "from Japan's X"
        if self._is_pronoun(group):  # "for it", but "the 3m in equity it raised"
            left = "".join(re.findall(r"(?:^|[ '’])[^ '’]*[ '’]?$", left))
        if not compiled(self.words.oblique).search(left) or self.has_organ(group):
            return False
        return not compiled(self.words.trade).search(left)

    def acts(self, group: Group, trigger: Trigger) -> bool:
        """Tell whether who stands behind a preposition is the subject of the participle that
        follows: "raised 3m, with X putting in 1m"."""
        absolute = compiled(self.words.absolute).finditer(self.text, 0, trigger.end)
        return any(a.start() < group.start < a.end() == trigger.start for a in absolute)

    def has_organ(self, group: Group) -> bool:
        """Tell whether a party acts through a part of it: "the owners of X"."""
        left = self.text[: group.start]
        return compiled(self.words.organs, re.IGNORECASE).search(left) is not None

    def without_asides(self, end: int) -> str:
        """Return the text before *end* with blanks for what only stands between a subject and
        its verb."""
        left = self.text[:end]
        return compiled(self.words.asides).sub(lambda m: " " * len(m.group()), left)

    def gap(self, start: int, places: Sequence[int]) -> str:
        """Return the text from *start* up to a party, without what it is in apposition to: "sold
        to a private fund, X." is sold to X."""
        gap = _BETWEEN_COMMAS.sub(" ", self.text[start : places[0]])
        apposed = re.match(r"[,.;:)]|$", self.text[places[-1] + 1 :])
        if not apposed or re.search(self.words.named_unit, gap):
            return gap
        return compiled(self.words.described).sub("", gap)

    def is_sold(self, group: Group, trigger: Trigger, taken: set[Role]) -> bool:
        """Tell whether who owns a sale is what is sold: "its sale to X", but "its sale of X"."""
        if not trigger.frame.noun or Role.TARGET in taken or Role.ACQUIRER not in taken:
            return False
        between = self.text[group.end : trigger.start]
        buyers = [n for n, role in trigger.frame.links.items() if role is Role.ACQUIRER]
        if any(compiled(self.words.links[n]).match(self.text, trigger.end + 1) for n in buyers):
            return True  # "announces a sale to X"
        return between.startswith(("'", "’")) or self.is_possessor(group, between)
