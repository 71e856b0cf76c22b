"""Who the parties of a row are, and which known deal it tells again."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from deals.domain.name import full_key, name_key
from deals.domain.record import Bearer, DealFacts, PartyId, RowDealFacts
from deals.domain.row import NamedParty
from deals.domain.vocabulary import DealType, PartyKind
from deals.resolve.deal import resolve_deals

_SHORTEST_ALIAS = 3
"""Letters of a key below which an alias may be anyone's."""


@dataclass(slots=True)
class KnownParties:
    """Who is known so far, by identifier and by key. Grows as new parties are met."""

    identified: dict[str, int] = field(default_factory=dict)
    companies: dict[str, list[Bearer]] = field(default_factory=lambda: defaultdict(list))
    people: dict[str, int] = field(default_factory=dict)

    def find(self, party: NamedParty) -> PartyId | None:
        """Return who *party* is, None for someone new.

        An identifier decides. A name without one is whom the bare name means, but no company that
        the source identifies unless it is written with the same legal form, or none: "Inventure Oy"
        is not "InVenture". Nor, where it may be anyone's, one of which only the sale is known: who
        is bought seldom invests. A name with one is a company of that name that the source has not
        told from it by another identifier.
        """
        if party.identifier in self.identified:
            return PartyKind.COMPANY, self.identified[party.identifier]
        key = name_key(party.name)
        if party.kind is not PartyKind.PERSON:
            for bearer in self.bearers(party):
                if not bearer.identified or (party.identifier is None and _may_be(party, bearer)):
                    return PartyKind.COMPANY, bearer.id
        if party.kind is not PartyKind.COMPANY and key in self.people:
            return PartyKind.PERSON, self.people[key]
        return None

    def homonyms(self, party: NamedParty) -> int:
        """Return how many companies have the key of *party* for their own."""
        key = name_key(party.name)
        return sum(bearer.key == key for bearer in self.companies.get(key, ()))

    def add(self, party: NamedParty, id: PartyId) -> None:
        """Know *party* from now on by its name and identifier."""
        kind, number = id
        key = name_key(party.name)
        if kind is PartyKind.PERSON:
            self.people[key] = number
            return
        bearer = Bearer(
            number,
            key,
            self.homonyms(party),
            party.identifier is not None,
            full_keys=frozenset({full_key(party.name)}),
        )
        self.companies[key].append(bearer)
        if party.identifier is not None:
            self.identified[party.identifier] = number

    def write(self, party: NamedParty, company: int) -> None:
        """Know from now on that a known company is also written as *party* is."""
        bearers = self.companies[name_key(party.name)]
        bearers[:] = [
            each._replace(full_keys=each.full_keys | {full_key(party.name)})
            if each.id == company
            else each
            for each in bearers
        ]

    def identify(self, party: NamedParty, company: int) -> None:
        """Know from now on that a known company has the identifier of *party*."""
        assert party.identifier is not None
        self.identified[party.identifier] = company
        bearers = self.companies[name_key(party.name)]
        bearers[:] = [
            each._replace(identified=each.identified or each.id == company) for each in bearers
        ]

    def bearers(self, party: NamedParty) -> list[Bearer]:
        """Return the companies that may be called as *party* is, whom the name means first.

        An alias is one only where it is long enough and nobody else has it.
        """
        key = name_key(party.name)
        named = self.companies.get(key, [])
        own = [each for each in named if each.decided or each.key == key]
        if len(own) > 1:
            own.sort(key=lambda bearer: (not bearer.decided, bearer.homonym))
        if own:
            return own
        return named if len(named) == 1 and len(key) >= _SHORTEST_ALIAS else []


def _may_be(party: NamedParty, bearer: Bearer) -> bool:
    if bearer.sold and party.kind is None and not bearer.decided:
        return False
    return bearer.decided or full_key(party.name) in bearer.full_keys


_ONCE = frozenset({DealType.ACQUISITION, DealType.MERGER, DealType.JOINT_VENTURE, DealType.IPO})
"""What the same parties do once; a company may raise money again and again."""


class Fault(Enum):
    """Why the deal of a row is not stored."""

    REPEATED = "another row says the same"
    CONTRADICTORY = "another row gives the same deal another sum or date"
    AMBIGUOUS = "fits several deals that other rows tell"


def resolve_row(
    told: DealFacts, words: str, known: Mapping[int, RowDealFacts]
) -> int | Fault | None:
    """Return the known deal that a row tells again, None for a new one, or why it is put aside.

    What one file tells apart is never one deal: two of its rows that say the same are one too
    many, and two that differ only in sum, or a sale in its date, contradict each other.
    """
    for its in known.values():
        if its.told is not None and told.participants <= its.facts.participants:
            fault = _fault(told, its.told, words == its.words)
            if fault is not None:
                return fault
    others = {id_: its.facts for id_, its in known.items() if its.told is None}
    return resolve_deals([told], others)[0] if others else None


def resolve_addition(told: DealFacts, known: Mapping[int, RowDealFacts]) -> int | Fault | None:
    """Return the known deal to which a row only adds who takes part, None for a new one.

    The date and sum of such a row are the deal's: among deals of its date, the one of its sum,
    else the only one that has none.
    """
    dated = {
        id_: its.facts
        for id_, its in known.items()
        if told.announced_on is not None and its.facts.announced_on == told.announced_on
    }
    same = [id_ for id_, facts in dated.items() if facts.amount == told.amount]
    close = same or [
        id_ for id_, facts in dated.items() if facts.amount is None or told.amount is None
    ]
    if len(close) > 1:
        return Fault.AMBIGUOUS
    if close:
        return close[0]
    near = {id_: its.facts for id_, its in known.items() if its.told is None}
    return resolve_deals([told], near)[0] if near else None


def _fault(one: DealFacts, other: DealFacts, same_words: bool) -> Fault | None:
    same_date = one.announced_on == other.announced_on
    if one.type not in _ONCE:
        if not (same_date and same_words):
            return None
        return Fault.REPEATED if one.amount == other.amount else Fault.CONTRADICTORY
    if same_date and one.amount == other.amount:
        return Fault.REPEATED
    return Fault.CONTRADICTORY
