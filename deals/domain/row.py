"""What a row of a table states, before anyone decides who the names refer to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from deals.domain.amount import Amount
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import DealStatus, DealType, Loss, PartyKind, Reason, Role, Stage

Cells = Mapping[str, str]
"""The cells of a row that are not empty, as they stand, by the names of their columns."""


class Stated(NamedTuple):
    """What one cell gives the field of a record: evidence, as a span of an article is."""

    field: str
    value: str  # as `str` writes it
    column: str
    inferred: bool = False


class NamedParty(NamedTuple):
    """Someone whom a row names.

    ``kind`` is None where the name alone would tell, and ``likely`` what it tells.
    ``identifier`` is what the source calls the company so that it is taken for no other.
    """

    name: str
    column: str
    kind: PartyKind | None = PartyKind.COMPANY
    likely: PartyKind = PartyKind.COMPANY
    identifier: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowDeal:
    """A deal that a row tells. ``adds_parties``: other rows tell the deal, this one who else
    takes part."""

    type: DealType
    status: DealStatus
    participants: tuple[tuple[NamedParty, Role], ...]
    stage: Stage | None = None
    amount: Amount | None = None
    announced_on: PartialDate | None = None
    stated: tuple[Stated, ...]
    adds_parties: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RowReading:
    """All that one row states. ``company`` is whom a row describes that tells no deal."""

    number: int  # as a spreadsheet counts: the header is row 1
    cells: Cells
    company: NamedParty | None = None
    deal: RowDeal | None = None

    @property
    def parties(self) -> tuple[NamedParty, ...]:
        """All whom the row names."""
        named = (self.company,) if self.company else ()
        return (*named, *(party for party, _ in self.deal.participants)) if self.deal else named


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """A row, or a value of one, that is put aside or stored otherwise than it stands."""

    number: int
    column: str | None = None  # None is the whole row
    value: str | None = None
    reason: Reason
    loss: Loss
    detail: str

    def __str__(self) -> str:
        place = f"row {self.number}" + (f", {self.column} {self.value!r}" if self.column else "")
        return f"{place}: {self.reason}: {self.detail}"
