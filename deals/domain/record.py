"""What the database holds true, as far as it tells one record from another."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from deals.domain.amount import Amount
from deals.domain.evidence import Span
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
    homonym: int = 0  # other than 0: a bare name does not mean this one
    decided: frozenset[str] = frozenset()  # keys that people decided are its


class Bearer(NamedTuple):
    """A company that bears a name. ``homonym`` is 0 for whom the bare name means."""

    id: int
    key: str  # of the name shown
    homonym: int
    identified: bool  # the source at hand has an identifier for it
    decided: bool = False  # people decided that the name is its
    full_keys: frozenset[str] = frozenset()  # of its written names that share a key
    sold: bool = False  # all that is known of its deals is that it was bought


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


class SettledDeal(NamedTuple):
    """Words that told a deal of that type, which people have made one with another."""

    span: Span
    type: str
    deal: int


class RowDealFacts(NamedTuple):
    """What is known of a deal, and what a row of the file at hand says, if one tells it.

    ``words`` are what that row calls its type.
    """

    facts: DealFacts
    told: DealFacts | None = None
    words: str | None = None


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
