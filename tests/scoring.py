"""What a reading gets right of a gold record: facts are tuples, and a score is counted from them.

A fact starts with its article and its kind. A deal is told from another by its type and its focal
parties, so the sums of two rounds of one company are compared as a multiset.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from deals.domain.name import name_key
from deals.domain.vocabulary import ROLES, DealType

Json = dict[str, Any]
Fact = tuple[Any, ...]

KINDS = (
    "company",
    "person",
    "position",
    "deal",
    "party",
    "amount",
    "announced_on",
    "partnership",
    "quote",
    "speaker",
)


@dataclass(frozen=True, slots=True)
class Score:
    """Facts found, found wrongly, and missed."""

    hits: Counter[Fact] = field(default_factory=Counter)
    wrong: Counter[Fact] = field(default_factory=Counter)
    missed: Counter[Fact] = field(default_factory=Counter)

    def __add__(self, other: "Score") -> "Score":
        return Score(self.hits + other.hits, self.wrong + other.wrong, self.missed + other.missed)

    def f1(self, kind: str | None = None) -> float:
        """Return the F1 of *kind*, or of all facts; 1 where there is nothing to find."""
        hits, wrong, missed = (
            sum(n for fact, n in facts.items() if kind in (None, fact[1]))
            for facts in (self.hits, self.wrong, self.missed)
        )
        return 2 * hits / (2 * hits + wrong + missed) if hits + wrong + missed else 1.0

    def __str__(self) -> str:
        figures = [f"{kind:12} {self.f1(kind):.3f}" for kind in KINDS]
        figures.append(f"{'all facts':12} {self.f1():.3f}")
        misses = [f"missed {_line(fact)}" for fact in self.missed.elements()]
        misses += [f"wrong  {_line(fact)}" for fact in self.wrong.elements()]
        return "\n".join([*figures, *sorted(misses, key=lambda line: line[7:])])


def compare(article: str, gold: Json, found: Json) -> Score:
    """Compare what was *found* in an article with the *gold* record of it.

    What is optional in the gold record earns nothing and costs nothing.
    """
    names = _Names(gold)
    required = Counter((article, *fact) for fact, optional in _facts(gold, names) if not optional)
    allowed = Counter((article, *fact) for fact, optional in _facts(gold, names) if optional)
    stated = Counter((article, *fact) for fact, _ in _facts(found, names))
    return Score(
        hits=required & stated,
        wrong=stated - required - allowed,
        missed=required - stated,
    )


class _Names:
    """Spellings of names, and sums in a second currency, as the gold record's own."""

    def __init__(self, gold: Json) -> None:
        self._key = {
            name_key(spelling): name_key(each["name"])
            for each in [*gold["companies"], *gold["people"]]
            for spelling in [each["name"], *each.get("aliases", [])]
        }
        sums = [deal["amount"] for deal in gold["deals"] if deal["amount"]]
        self._sum = {_sum(also): _sum(each) for each in sums for also in each.get("also", [])}

    def name(self, spelling: str) -> str:
        key = name_key(spelling)
        return self._key.get(key, key)

    def sum(self, amount: Json) -> Fact:
        return self._sum.get(_sum(amount), _sum(amount))


def _sum(amount: Json) -> Fact:
    return amount["value"], amount["currency"], amount["qualifier"]


def _facts(record: Json, names: _Names) -> Iterator[tuple[Fact, bool]]:
    """Yield each fact of *record*, and whether it is optional."""
    named: dict[Fact, bool] = dict(_named(record, names))
    yield from named.items()
    for deal in record["deals"]:
        yield from _deal(deal, names)
    for each in record["partnerships"]:
        partners = frozenset(map(names.name, each["partners"]))
        yield ("partnership", partners), each.get("optional", False)
    for quote in record["quotes"]:
        optional = quote.get("optional", False)
        words = name_key(quote["text"])
        yield ("quote", words), optional
        if quote["speaker"]:
            yield ("speaker", words, names.name(quote["speaker"])), optional


def _named(record: Json, names: _Names) -> Iterator[tuple[Fact, bool]]:
    for each in record["companies"]:
        yield ("company", names.name(each["name"])), each.get("optional", False)
    for person in record["people"]:
        name, optional = names.name(person["name"]), person.get("optional", False)
        yield ("person", name), optional
        for each in person["positions"]:
            seat = ("position", name, names.name(each["company"]))
            yield seat, optional or each.get("optional", False)


def _deal(deal: Json, names: _Names) -> Iterator[tuple[Fact, bool]]:
    role = ROLES[DealType(deal["type"])][0]
    parties = {(names.name(each["name"]), str(each["role"])) for each in deal["participants"]}
    focal = frozenset(name for name, its in parties if its == role)
    event, optional = (str(deal["type"]), focal), deal.get("optional", False)
    yield ("deal", *event), optional
    for party in parties:
        yield ("party", *event, *party), optional
    if deal["amount"]:
        yield ("amount", *event, names.sum(deal["amount"])), optional
    if deal["announced_on"]:
        yield ("announced_on", *event, deal["announced_on"]), optional


def _line(fact: Fact) -> str:
    return " · ".join(_shown(part) for part in fact)


def _shown(part: Any) -> str:
    if isinstance(part, frozenset):
        return " + ".join(sorted(part)) or "nobody"
    if isinstance(part, tuple):
        return " ".join(map(str, part))
    return str(part)[:70]


def total(scores: Iterable[Score]) -> Score:
    return sum(scores, Score())
