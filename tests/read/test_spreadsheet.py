from pathlib import Path

import pytest

from deals.domain.amount import Amount
from deals.domain.row import Rejection, RowReading
from deals.domain.vocabulary import DealStatus, DealType, Loss, Qualifier, Reason, Role
from deals.errors import MissingColumns, UnreadableTable
from deals.read.spreadsheet import FIELDS, Columns, find_columns, row_reader
from deals.read.table import TableRow, open_table

ROUND = {
    "type": "funding round",
    "announced_on": "22 juillet 2019",
    "amount": "1,5 M€",
    "investee": "Orme",
    "investor": "Lichen; Alice Vernier",
}


def read(**cells: str) -> tuple[RowReading | None, list[Rejection]]:
    columns = Columns({name: name for name in FIELDS})
    return row_reader(columns)(TableRow(2, {name: cell for name, cell in cells.items() if cell}))


def test_a_row_tells_a_deal():
    reading, aside = read(**ROUND, qualifier="about", stage="Series A")

    assert aside == []
    assert reading is not None
    deal = reading.deal
    assert deal is not None
    assert (deal.type, deal.status) == (DealType.FUNDING_ROUND, DealStatus.ANNOUNCED)
    assert deal.amount == Amount(1_500_000, "EUR", Qualifier.ABOUT)
    assert str(deal.announced_on) == "2019-07-22"
    assert [(party.name, role) for party, role in deal.participants] == [
        ("Orme", Role.INVESTEE),
        ("Lichen", Role.INVESTOR),
        ("Alice Vernier", Role.INVESTOR),
    ]
    assert [stated.field for stated in deal.stated if stated.inferred] == ["status"]


@pytest.mark.parametrize(
    ("cells", "column", "reason", "loss"),
    [
        ({"type": "gift"}, "type", Reason.UNREADABLE, Loss.VALUE),
        ({"type": ""}, "type", Reason.UNREADABLE, Loss.ROW),
        ({"investee": ""}, "investee", Reason.UNREADABLE, Loss.ROW),
        ({"investee": "=1+1"}, "investee", Reason.UNREADABLE, Loss.ROW),
        ({"investor": "Orme"}, "investee", Reason.ABSURD, Loss.ROW),
        ({"seller": "Mousse"}, "seller", Reason.CONTRADICTORY, Loss.VALUE),
        ({"status": "perhaps"}, "status", Reason.UNREADABLE, Loss.VALUE),
        ({"announced_on": "03/04/2019"}, "announced_on", Reason.UNREADABLE, Loss.VALUE),
        ({"amount": "5"}, "amount", Reason.UNREADABLE, Loss.VALUE),
        ({"amount": "0 €"}, "amount", Reason.ABSURD, Loss.VALUE),
        ({"amount": "90000 milliards €"}, "amount", Reason.ABSURD, Loss.VALUE),
        ({"currency": "USD"}, "currency", Reason.CONTRADICTORY, Loss.VALUE),
        ({"currency": "USD", "amount": "5 foo"}, "amount", Reason.UNREADABLE, Loss.VALUE),
    ],
)
def test_what_cannot_be_read_is_put_aside(
    cells: dict[str, str], column: str, reason: Reason, loss: Loss
):
    reading, aside = read(**{**ROUND, **cells})

    assert (column, reason, loss) in [(each.column, each.reason, each.loss) for each in aside]
    assert (reading is None) is any(each.loss is Loss.ROW for each in aside)


def test_peers_are_two_at_least():
    reading, _ = read(type="merger", merging_party="Orme; Lichen")
    assert reading is not None
    assert read(type="merger", merging_party="Orme")[0] is None


def table(path: Path, header: str) -> Path:
    (path / "deals.csv").write_text(f"{header}\n", encoding="utf-8")
    return path / "deals.csv"


def test_columns_are_found_by_name_or_as_they_are_mapped(tmp_path: Path):
    file = open_table(table(tmp_path, "Nature;Target;note;Amount;Announced On;merging-party"))
    columns = find_columns(file, {"Nature": "type"})

    assert columns.by_field == {
        "type": "Nature",
        "target": "Target",
        "amount": "Amount",
        "announced_on": "Announced On",
        "merging_party": "merging-party",
    }
    assert columns.ignored == ("note",)
    assert columns.version != find_columns(file, {"Nature": "type"}, "fr").version


@pytest.mark.parametrize(
    ("header", "renamed", "message"),
    [
        ("type,target", {"kind": "type"}, "no column is called 'kind'"),
        ("type,target", {"type": "sort"}, "no field is called 'sort'"),
        ("type,Type,target", {}, "several columns hold type; its columns are: type, Type, target"),
        ("type,target,sum,amount", {"sum": "amount"}, "several columns hold amount"),
    ],
)
def test_a_table_whose_columns_are_not_as_said_is_refused(
    tmp_path: Path, header: str, renamed: dict[str, str], message: str
):
    with pytest.raises(UnreadableTable, match=message):
        find_columns(open_table(table(tmp_path, header)), renamed)


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("amount,target", r"missing: type; its columns are: amount, target"),
        ("type,amount", "missing: one of investee, lead_investor"),
    ],
)
def test_a_table_without_the_columns_it_needs_is_refused(tmp_path: Path, header: str, message: str):
    with pytest.raises(MissingColumns, match=message):
        find_columns(open_table(table(tmp_path, header)), {})
