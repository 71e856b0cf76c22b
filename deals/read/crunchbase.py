"""The open Crunchbase export of October 2013: four files, a layout each.

What we hold absurd: dates before 1970 (a placeholder, 1960-01-01) or after the export; a price
below 25,000 (its thousands are lost) or above the dearest takeover ever, 250 billion; a round
below 1,000 or above 10 billion; a company that buys itself.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from deals.domain.amount import Amount
from deals.domain.partial_date import PartialDate
from deals.domain.row import NamedParty, Rejection, RowDeal, RowReading, Stated
from deals.domain.vocabulary import DealStatus, DealType, Loss, Reason, Role, Stage
from deals.errors import UnreadableTable
from deals.read.cell import PutAside, RowReader
from deals.read.party import kind_of, may_be_several, split_parties
from deals.read.table import Table, TableRow, check_columns, open_table

SCHEME = "crunchbase"
"""Whose identifiers the permalinks are."""

PUBLISHER = "Crunchbase (CC-BY)"
EXPORTED = PartialDate(2013, 10)

_EARLIEST = PartialDate(1970)
_OLDEST = PartialDate(1600)  # a company
_PRICES = 25_000, 250_000_000_000
_ROUNDS = 1_000, 10_000_000_000
_TOTALS = 1, 100_000_000_000
_STAGES = {"series-a": Stage.SERIES_A, "series-b": Stage.SERIES_B}
"""Of the other types none says a stage of ours: "angel" and "series-c+" say less."""

_CURRENCIES = frozenset("AUD BRL CAD CHF CNY DKK EUR GBP HKD INR JPY KRW NOK SEK SGD USD".split())

_NOBODY = frozenset(
    [
        "friends & family",
        "friends and family",
        "founder & friends",
        "management & angels",
        "and other angel investors",
        "unnamed angel investors",
        "various",
        "various angel investors",
    ]
)
"""Descriptions that stand in place of names."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What the columns of one of the files mean."""

    name: str
    file: str
    columns: tuple[str, ...]
    read: Callable[[RowReader], RowReading]
    version: str = "1"


def open_export(folder: Path) -> list[tuple[Layout, Table]]:
    """Return the files of the export in *folder* that are there, in the order to read them in.

    Raises:
        UnreadableTable: none is there.
        MissingColumns: one lacks a column.
    """
    found = [(each, folder / each.file) for each in LAYOUTS if (folder / each.file).exists()]
    if not found:
        names = ", ".join(layout.file for layout in LAYOUTS)
        raise UnreadableTable(f"{folder}: holds none of {names}")
    tables = [(layout, open_table(path)) for layout, path in found]
    for layout, table in tables:
        check_columns(table, layout.columns)
    return tables


def row_reader(
    layout: Layout,
) -> Callable[[TableRow], tuple[RowReading | None, list[Rejection]]]:
    """Return what reads the rows of a file of that layout."""
    return partial(read_row, layout)


def read_row(layout: Layout, row: TableRow) -> tuple[RowReading | None, list[Rejection]]:
    """Return what a row states, and what of it is put aside; None if that is the whole row."""
    reader = RowReader(row.number, row.cells)
    try:
        if row.fault is not None:
            raise PutAside(Reason.UNREADABLE, None, row.fault)
        return layout.read(reader), reader.aside
    except PutAside as fault:
        reader.note(fault.reason, fault.column, fault.detail, Loss.ROW)
        return None, reader.aside


def _read_company(reader: RowReader) -> RowReading:
    name = reader.name("name")
    reader.whole_number("funding_total_usd", *_TOTALS)
    reader.date("founded_at", _OLDEST, EXPORTED)
    company = NamedParty(name, "name", identifier=reader.cells.get("permalink"))
    return RowReading(number=reader.number, cells=reader.cells, company=company)


def _read_round(reader: RowReader) -> RowReading:
    investee = _identified(reader, "company")
    date = reader.date("funded_at", _EARLIEST, EXPORTED)
    amount = _sum(reader, "raised_amount_usd", _ROUNDS)
    stage = _STAGES.get(reader.cells.get("funding_round_type", ""))
    columns = {
        "type": "funding_round_type",
        "stage": "funding_round_type",
        "announced_on": "funded_at",
        "amount": "raised_amount_usd",
    }
    parties = ((investee, Role.INVESTEE),)
    return _telling(reader, DealType.FUNDING_ROUND, parties, columns, stage, amount, date)


def _read_acquisition(reader: RowReader) -> RowReading:
    target = _identified(reader, "company")
    acquirers = _listed(reader, _identified(reader, "acquirer"))
    if target.identifier in {each.identifier for each in acquirers} - {None}:
        raise PutAside(Reason.ABSURD, "acquirer_name", "the company that is bought")
    date = reader.date("acquired_at", _EARLIEST, EXPORTED)
    currency = reader.cells.get("price_currency_code", "USD")
    amount = _sum(reader, "price_amount", _PRICES, currency)
    columns = {
        "type": "acquirer_name",
        "announced_on": "acquired_at",
        "amount": "price_amount",
    }
    parties = ((target, Role.TARGET), *((each, Role.ACQUIRER) for each in acquirers))
    return _telling(reader, DealType.ACQUISITION, parties, columns, None, amount, date)


def _read_investment(reader: RowReader) -> RowReading:
    investee = NamedParty(reader.name("company_name"), "company_name")
    name = reader.name("investor_name")
    if name.strip("'\"").casefold() in _NOBODY:
        raise PutAside(Reason.UNREADABLE, "investor_name", "names nobody")
    investor = NamedParty(name, "investor_name", kind=None, likely=kind_of(name))
    date = reader.date("funded_when", _EARLIEST, EXPORTED)
    amount = _sum(reader, "amount_usd", _ROUNDS)
    columns = {"type": "funded_when", "announced_on": "funded_when", "amount": "amount_usd"}
    parties = (
        (investee, Role.INVESTEE),
        *((each, Role.INVESTOR) for each in _listed(reader, investor)),
    )
    return _telling(
        reader, DealType.FUNDING_ROUND, parties, columns, None, amount, date, adds_parties=True
    )


def _identified(reader: RowReader, who: str) -> NamedParty:
    column = f"{who}_name"
    permalink = reader.cells.get(f"{who}_permalink")
    return NamedParty(reader.name(column), column, identifier=permalink)


def _listed(reader: RowReader, party: NamedParty) -> tuple[NamedParty, ...]:
    """Return the parties that the name of *party* lists, which then has no identifier."""
    names = split_parties(party.name)
    if len(names) == 1:
        if may_be_several(party.name):
            detail = "one party, or several"
            reader.note(Reason.KEPT_WHOLE, party.column, detail, Loss.NOTHING)
        return (party,)
    return tuple(NamedParty(name, party.column, None, kind_of(name)) for name in names)


def _sum(
    reader: RowReader, column: str, bounds: tuple[int, int], currency: str = "USD"
) -> Amount | None:
    value = reader.whole_number(column, *bounds)
    if value is None:
        return None
    if currency not in _CURRENCIES:
        reader.note(Reason.UNREADABLE, column, f"in no currency known: {currency}", Loss.VALUE)
        return None
    return Amount(value, currency)


def _telling(
    reader: RowReader,
    type_: DealType,
    participants: tuple[tuple[NamedParty, Role], ...],
    columns: Mapping[str, str],
    stage: Stage | None,
    amount: Amount | None,
    date: PartialDate | None,
    *,
    adds_parties: bool = False,
) -> RowReading:
    """Return the reading of a row that tells a deal; *columns* say where its fields stand."""
    kind = columns["type"] if columns["type"] in reader.cells else participants[0][0].column
    when = columns["announced_on"] if columns["announced_on"] in reader.cells else kind
    stated = _implied(type_, kind, when)
    for field, value in (("stage", stage), ("amount", amount), ("announced_on", date)):
        if value is not None:
            stated += (Stated(field, str(value), columns[field]),)
    deal = RowDeal(
        type=type_,
        status=DealStatus.COMPLETED,
        participants=participants,
        stage=stage,
        amount=amount,
        announced_on=date,
        stated=stated,
        adds_parties=adds_parties,
    )
    return RowReading(number=reader.number, cells=reader.cells, deal=deal)


@lru_cache
def _implied(type_: DealType, kind: str, when: str) -> tuple[Stated, ...]:
    """Return what all rows of a file state: the type, and that it is done, as it is in the past."""
    return (
        Stated("type", type_, kind, inferred=True),
        Stated("status", DealStatus.COMPLETED, when, inferred=True),
    )


LAYOUTS = (
    Layout(
        "crunchbase.companies",
        "companies.csv",
        ("permalink", "name", "funding_total_usd", "founded_at"),
        _read_company,
    ),
    Layout(
        "crunchbase.rounds",
        "rounds.csv",
        (
            "company_permalink",
            "company_name",
            "funding_round_type",
            "funded_at",
            "raised_amount_usd",
        ),
        _read_round,
    ),
    Layout(
        "crunchbase.acquisitions",
        "acquisitions.csv",
        (
            "company_permalink",
            "company_name",
            "acquirer_permalink",
            "acquirer_name",
            "acquired_at",
            "price_amount",
            "price_currency_code",
        ),
        _read_acquisition,
    ),
    Layout(
        "crunchbase.investments",
        "investments.csv",
        ("company_name", "investor_name", "funded_when", "amount_usd"),
        _read_investment,
    ),
)
"""In the order to read them in: who identifies a company comes before who only names it."""
