"""What the database holds true, as far as it tells one record from another."""

from collections.abc import Mapping
from dataclasses import dataclass

from deals.domain.amount import Amount
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import ROLES, DealType, PartyKind, Role, Stage

PartyId = tuple[PartyKind, int]
"""A company or person of the database."""

Parties = Mapping[tuple[PartyKind, str], int]
"""The company or person of the database that each name in a reading is."""


@dataclass(frozen=True, slots=True)
class KnownName:
    """A company or person, by what it is called. ``key`` is the shown name's, ``keys`` are all."""

    id: int
    key: str
    keys: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DealFacts:
    """What is known, or told, of one deal whose parties are resolved."""

    type: DealType
    participants: frozenset[tuple[PartyId, Role]]
    stage: Stage | None = None
    amount: Amount | None = None
    announced_on: PartialDate | None = None

    @property
    def focal(self) -> frozenset[PartyId]:
        """Those whom the deal turns on: the investee, the target, each of those that merge."""
        role = ROLES[self.type][0]
        return frozenset(party for party, its in self.participants if its is role)

    @property
    def others(self) -> frozenset[PartyId]:
        role = ROLES[self.type][0]
        return frozenset(party for party, its in self.participants if its is not role)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnershipFacts:
    """What is known, or told, of one partnership. ``partners`` are ids of companies."""

    partners: frozenset[int]
    since: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One source's word on one field of a record."""

    value: str  # as `str` writes it
    inferred: bool = False
    direct: bool = True  # an article reports; a row of a table only repeats
    published_on: PartialDate | None = None  # the source's date
    order: int = 0  # by which later statements are told from earlier ones
