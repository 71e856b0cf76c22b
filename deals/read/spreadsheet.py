"""Anyone's spreadsheet of deals: a row a deal, its columns named by what they hold."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from babel.numbers import is_currency

from deals.domain.amount import Amount
from deals.domain.partial_date import PartialDate
from deals.domain.row import NamedParty, Rejection, RowDeal, RowReading, Stated
from deals.domain.vocabulary import (
    ROLES,
    DealStatus,
    DealType,
    Loss,
    Qualifier,
    Reason,
    Role,
    Stage,
)
from deals.errors import MissingColumns, UnreadableTable
from deals.read.cell import PutAside, RowReader
from deals.read.notation import read_date, read_sum
from deals.read.party import kind_of
from deals.read.table import Table, TableRow

NAME = "spreadsheet"
_VERSION = "1"

FIELDS: Mapping[str, str] = {
    "type": f"what kind of deal it is: {', '.join(DealType)}",
    "status": f"how far it has come: {', '.join(DealStatus)}; announced where it does not say",
    "stage": f"of a funding round: {', '.join(Stage)}",
    "announced_on": "2019, 2019-07, 2019-07-22, 22 juillet 2019, July 22, 2019, 22/07/2019",
    "amount": "1000000, 1 000 000, 1,000,000, 1,5 M€, $5.2m, 5 millions d’euros",
    "currency": "ISO 4217, where the amount does not say",
    "qualifier": f"{', '.join(Qualifier)}; exact where it does not say",
    **dict.fromkeys(Role, "names, parted by semicolons"),
}
"""The columns of a spreadsheet, and what stands in each."""

_LARGEST = 10**13  # more than any deal ever

V = TypeVar("V", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of a spreadsheet holds each field.

    ``language`` tells what can be read in two ways; None puts such a cell aside.
    """

    by_field: Mapping[str, str]
    language: str | None = None
    ignored: tuple[str, ...] = field(default=())

    @property
    def version(self) -> str:
        """What tells a reading of a file from one with other columns."""
        said = f"{sorted(self.by_field.items())} {self.language}"
        return f"{_VERSION}.{hashlib.sha256(said.encode()).hexdigest()[:12]}"


def find_columns(table: Table, renamed: Mapping[str, str], language: str | None = None) -> Columns:
    """Return the columns of *table*: those called as a field is, and those *renamed* to one.

    Raises:
        UnreadableTable: *renamed* names no column or no field, or several hold one field.
        MissingColumns: none holds the type or a party.
    """
    for column, meant in renamed.items():
        if column not in table.columns:
            raise UnreadableTable(_said(table, f"no column is called {column!r}"))
        if meant not in FIELDS:
            raise UnreadableTable(f"no field is called {meant!r}; there are {', '.join(FIELDS)}")
    held = [renamed.get(name) or _field(name) for name in table.columns]
    for meant in FIELDS:
        if held.count(meant) > 1:
            raise UnreadableTable(_said(table, f"several columns hold {meant}"))
    by_field = dict(zip(held, table.columns, strict=True))
    known = {meant: name for meant, name in by_field.items() if meant in FIELDS}
    if "type" not in known or not known.keys() & set(Role):
        wanted = [] if "type" in known else ["type"]
        wanted += [] if known.keys() & set(Role) else [f"one of {', '.join(Role)}"]
        raise MissingColumns(_said(table, f"columns are missing: {'; '.join(wanted)}"))
    ignored = tuple(name for name in table.columns if name not in known.values())
    return Columns(known, language, ignored)


def _field(column: str) -> str:
    """Return the field that a column would be called after: "Announced On" is `announced_on`."""
    return "_".join(column.casefold().replace("-", " ").split())


def _said(table: Table, reason: str) -> str:
    return f"{table.path}: {reason}; its columns are: {', '.join(table.columns)}"


def row_reader(
    columns: Columns,
) -> Callable[[TableRow], tuple[RowReading | None, list[Rejection]]]:
    """Return what reads the rows of a spreadsheet of those columns."""

    def read(row: TableRow) -> tuple[RowReading | None, list[Rejection]]:
        reader = _DealReader(row.number, row.cells, columns=columns)
        try:
            if row.fault is not None:
                raise PutAside(Reason.UNREADABLE, None, row.fault)
            return reader.reading(), reader.aside
        except PutAside as fault:
            reader.note(fault.reason, fault.column, fault.detail, Loss.ROW)
            return None, reader.aside

    return read


@dataclass(slots=True, kw_only=True)
class _DealReader(RowReader):
    """The cells of one row of a spreadsheet."""

    columns: Columns

    def reading(self) -> RowReading:
        """Return the deal that the row tells.

        Raises:
            PutAside: it does not say what kind, or of whom.
        """
        type_ = self._word("type", DealType)
        if type_ is None:
            raise PutAside(Reason.UNREADABLE, self._column("type"), "no kind of deal we know")
        participants = self._participants(type_)
        status, stage = self._word("status", DealStatus), self._word("stage", Stage)
        amount, date = self._amount(), self._date()
        status_column = self.columns.by_field["status" if status else "type"]
        said = {"stage": stage, "amount": amount, "announced_on": date}
        deal = RowDeal(
            type=type_,
            status=status or DealStatus.ANNOUNCED,
            participants=participants,
            stage=stage,
            amount=amount,
            announced_on=date,
            stated=(
                Stated("type", type_, self.columns.by_field["type"]),
                Stated("status", status or DealStatus.ANNOUNCED, status_column, not status),
                *(
                    Stated(name, str(value), self.columns.by_field[name])
                    for name, value in said.items()
                    if value
                ),
            ),
        )
        return RowReading(number=self.number, cells=self.cells, deal=deal)

    def _participants(self, type_: DealType) -> tuple[tuple[NamedParty, Role], ...]:
        found = [(party, role) for role in ROLES[type_] for party in self._parties(role)]
        others = [role for role in Role if role not in ROLES[type_] and self._cell(role)]
        for role in others:
            detail = f"nobody is {role} in a deal of type {type_}"
            self.note(Reason.CONTRADICTORY, self._column(role), detail, Loss.VALUE)
        focal = ROLES[type_][0]
        if sum(role is focal for _, role in found) < (2 if len(ROLES[type_]) == 1 else 1):
            raise PutAside(Reason.UNREADABLE, self._column(focal), f"names no {focal}")
        if len({party.name for party, _ in found}) < len(found):
            raise PutAside(Reason.ABSURD, self._column(focal), "someone takes part twice")
        return tuple(found)

    def _parties(self, role: Role) -> list[NamedParty]:
        column = self._column(role)
        names = (self._cell(role) or "").split(";")
        return [
            NamedParty(self.checked(name, column), column, None, kind_of(name.strip()))
            for name in names
            if column is not None and name.strip()
        ]

    def _word(self, meant: str, words: type[V]) -> V | None:
        written = self._cell(meant)
        if written is None:
            return None
        try:
            return words(_field(written))
        except ValueError:
            detail = f"none of {', '.join(words)}"
            self.note(Reason.UNREADABLE, self._column(meant), detail, Loss.VALUE)
            return None

    def _date(self) -> PartialDate | None:
        written = self._cell("announced_on")
        if written is None:
            return None
        try:
            return read_date(written, self.columns.language)
        except ValueError as error:
            self.note(Reason.UNREADABLE, self._column("announced_on"), str(error), Loss.VALUE)
            return None

    def _amount(self) -> Amount | None:
        written = self._cell("amount")
        if written is None:
            return None
        try:
            value, currency = read_sum(written, self.columns.language)
            return self._sum(value, currency)
        except ValueError as error:
            self.note(Reason.UNREADABLE, self._column("amount"), str(error), Loss.VALUE)
            return None

    def _sum(self, value: Decimal, beside: str | None) -> Amount | None:
        said = (self._cell("currency") or "").upper()
        currency = beside or said
        if not is_currency(currency):
            raise ValueError(f"in no currency we know: {currency or 'it does not say'}")
        if beside and said and beside != said:
            detail = f"the amount is in {beside}"
            self.note(Reason.CONTRADICTORY, self._column("currency"), detail, Loss.VALUE)
        if not 0 < value <= _LARGEST:
            detail = f"not between 1 and {_LARGEST:,}"
            self.note(Reason.ABSURD, self._column("amount"), detail, Loss.VALUE)
            return None
        qualifier = self._word("qualifier", Qualifier) or Qualifier.EXACT
        return Amount(max(1, round(value)), currency, qualifier)

    def _column(self, meant: str) -> str | None:
        return self.columns.by_field.get(meant)

    def _cell(self, meant: str) -> str | None:
        column = self._column(meant)
        written = self.cells.get(column) if column else None
        return written.strip() if written else None
