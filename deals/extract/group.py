"""Groups: the parties that one list of a sentence names together."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from deals.extract.skeleton import PARTY, compiled
from deals.extract.trigger import Trigger


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


def find_groups(text: str, triggers: Sequence[Trigger], joiner: str) -> Iterator[Group]:
    """Yield the groups in the text of a skeleton, in reading order.

    *joiner* is the pattern of what stands between two of a list. What stands in brackets is no
    member of it, unless it is one of the *triggers* that stands there.
    """

    def veiled(brackets: re.Match[str]) -> str:
        start, end = brackets.span()
        told = any(start <= trigger.start < end for trigger in triggers)
        return brackets.group() if told else "\0" * (end - start)

    held: list[int] = []
    visible = re.sub(r"\([^()]*\)", veiled, text)
    for match in re.finditer(PARTY, visible):
        gap = visible[held[-1] + 1 : match.start()] if held else ""
        if held and not compiled(joiner).fullmatch(re.sub(" ?\0+", "", gap)):
            yield Group(tuple(held))
            held = []
        held.append(match.start())
    if held:
        yield Group(tuple(held))
