"""Lists of parties: who is named in one breath, "A, B and C"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from deals.extract.skeleton import DATE, PARTY, compiled
from deals.extract.trigger import Trigger
from deals.grammar import DealWords


@dataclass(frozen=True, slots=True)
class Group:
    """Parties of one list: their signs' places in a skeleton."""

    places: tuple[int, ...]

    @property
    def start(self) -> int:
        return self.places[0]

    @property
    def end(self) -> int:
        return self.places[-1] + 1


def find_groups(text: str, triggers: Sequence[Trigger], words: DealWords) -> list[Group]:
    """Return the lists of parties in a skeleton's *text*, in reading order.

    What stands in brackets is no member of a list, unless one of the *triggers* stands there too;
    neither is the fund by which a party acts.
    """
    visible = re.sub(r"\([^()]*\)", lambda m: _veiled(m, triggers), text)
    visible = compiled(words.through).sub(lambda m: "\0" * len(m.group()), visible)
    return [
        Group(tuple(places))
        for run in _runs(visible, compiled(words.joiner))
        for places in _closed(run, text, words.conjunction)
    ]


def headlined(group: Group, text: str, words: DealWords) -> Group:
    """Return *group* with who stands before it in a headline's *text*: "X, rival Y join forces"."""
    first = re.match(rf"(?:[A-Z][\w.]*['’]s )?(?P<party>{PARTY})(?=, )", text[: group.start])
    if not first or not compiled(words.joiner).fullmatch(text[first.end() : group.start]):
        return group
    return Group((first.start("party"), *group.places))


def _veiled(brackets: re.Match[str], triggers: Sequence[Trigger]) -> str:
    start, end = brackets.span()
    told = any(start <= trigger.start < end for trigger in triggers)
    return brackets.group() if told else "\0" * (end - start)


def _runs(visible: str, joiner: re.Pattern[str]) -> Iterator[list[int]]:
    """Yield the places of parties with nothing but *joiner* between each two."""
    held: list[int] = []
    for match in re.finditer(PARTY, visible):
        gap = visible[held[-1] + 1 : match.start()] if held else ""
        if held and not joiner.fullmatch(re.sub(" ?\0+", "", gap)):
            yield held
            held = []
        held.append(match.start())
    if held:
        yield held


def _closed(places: list[int], text: str, conjunction: str) -> Iterator[list[int]]:
    """Yield *places* as one list, without a last that opens a clause of its own: a list ends in
    "and X", so that "from A, B plans to" is none."""
    last = places[-1]
    gap = text[places[-2] + 1 : last] if len(places) > 1 else ""
    behind = re.sub(rf"^ (?:\w+ )?{DATE}", "", text[last + 1 :])
    goes_on = re.match(rf" (?!{conjunction})[^\W\d_]", behind)
    if goes_on and re.search(r", [^,]*$", gap) and not re.search(conjunction, gap):
        yield places[:-1]
        places = places[-1:]
    yield places
