from pathlib import Path

import pytest

from deals.domain.amount import Amount
from deals.domain.partial_date import PartialDate
from deals.domain.row import Rejection, RowReading
from deals.domain.vocabulary import DealType, Loss, PartyKind, Reason, Role, Stage
from deals.errors import MissingColumns, UnreadableTable
from deals.read.crunchbase import LAYOUTS, open_export, read_row
from deals.read.table import TableRow

BY_FILE = {layout.file: layout for layout in LAYOUTS}
ROUND = {
    "company_permalink": "/company/orme",
    "company_name": "Orme",
    "funding_round_type": "series-a",
    "funded_at": "2012-06-30",
    "raised_amount_usd": "1750000",
}
SALE = {
    "company_permalink": "/company/orme",
    "company_name": "Orme",
    "acquirer_permalink": "/company/lichen",
    "acquirer_name": "Lichen",
    "acquired_at": "2012-10-03",
    "price_amount": "40000000",
    "price_currency_code": "EUR",
}
INVESTMENT = {
    "company_name": "Orme",
    "investor_name": "Alice Vernier",
    "funded_when": "2012-06-30",
    "amount_usd": "1750000",
}


def read(file: str, **cells: str) -> tuple[RowReading | None, list[Rejection]]:
    given = {column: cell for column, cell in cells.items() if cell}
    return read_row(BY_FILE[file], TableRow(2, given))


def test_a_round_says_who_raised_what_and_when():
    reading, aside = read("rounds.csv", **ROUND)

    assert aside == []
    assert reading is not None
    deal = reading.deal
    assert deal is not None
    assert (deal.type, deal.stage) == (DealType.FUNDING_ROUND, Stage.SERIES_A)
    assert (deal.amount, deal.announced_on) == (
        Amount(1_750_000, "USD"),
        PartialDate(2012, 6, 30),
    )
    [(party, role)] = deal.participants
    assert (party.name, party.identifier, role) == ("Orme", "/company/orme", Role.INVESTEE)


def test_each_value_is_stated_by_a_cell():
    for file, row in {"rounds.csv": ROUND, "acquisitions.csv": SALE}.items():
        reading, _ = read(file, **row)
        assert reading is not None
        assert reading.deal is not None
        fields = {stated.field for stated in reading.deal.stated}
        assert fields >= {"type", "status", "announced_on", "amount"}
        assert all(stated.column in reading.cells for stated in reading.deal.stated)


@pytest.mark.parametrize("type_", ["angel", "venture", "series-c+", "other", "crowdfunding"])
def test_a_type_that_says_no_stage_gives_none(type_: str):
    reading, _ = read("rounds.csv", **{**ROUND, "funding_round_type": type_})
    assert reading is not None
    assert reading.deal is not None
    assert reading.deal.stage is None


@pytest.mark.parametrize(
    ("file", "row", "cells", "reason", "loss"),
    [
        ("rounds.csv", ROUND, {"company_name": "#NAME?"}, Reason.UNREADABLE, Loss.ROW),
        ("rounds.csv", ROUND, {"funded_at": "1960-01-01"}, Reason.ABSURD, Loss.VALUE),
        ("rounds.csv", ROUND, {"raised_amount_usd": "291"}, Reason.ABSURD, Loss.VALUE),
        ("acquisitions.csv", SALE, {"price_amount": "2.6E+12"}, Reason.ABSURD, Loss.VALUE),
        ("acquisitions.csv", SALE, {"price_amount": "1000"}, Reason.ABSURD, Loss.VALUE),
        ("acquisitions.csv", SALE, {"price_currency_code": "ZZZ"}, Reason.UNREADABLE, Loss.VALUE),
        (
            "acquisitions.csv",
            SALE,
            {"acquirer_permalink": "/company/orme"},
            Reason.ABSURD,
            Loss.ROW,
        ),
        (
            "investments.csv",
            INVESTMENT,
            {"investor_name": "Friends & Family"},
            Reason.UNREADABLE,
            Loss.ROW,
        ),
        (
            "investments.csv",
            INVESTMENT,
            {"investor_name": "Orme & Lichen"},
            Reason.KEPT_WHOLE,
            Loss.NOTHING,
        ),
    ],
)
def test_what_cannot_be_so_is_put_aside(
    file: str, row: dict[str, str], cells: dict[str, str], reason: Reason, loss: Loss
):
    reading, aside = read(file, **{**row, **cells})

    assert [(each.reason, each.loss) for each in aside] == [(reason, loss)]
    assert (reading is None) is (loss is Loss.ROW)


def test_several_acquirers_in_one_string_are_several():
    reading, _ = read("acquisitions.csv", **{**SALE, "acquirer_name": "Alice Orme & Robert Bois"})
    assert reading is not None
    assert reading.deal is not None
    _, *acquirers = reading.deal.participants
    assert [(party.name, party.identifier) for party, _ in acquirers] == [
        ("Alice Orme", None),
        ("Robert Bois", None),
    ]
    assert {party.likely for party, _ in acquirers} == {PartyKind.PERSON}


def test_a_company_is_described_whatever_its_total():
    row = {"permalink": "/company/orme", "name": "Orme", "funding_total_usd": "1/24/33"}
    reading, aside = read("companies.csv", **row)
    assert reading is not None
    assert reading.company is not None
    assert reading.company.identifier == "/company/orme"
    assert [each.loss for each in aside] == [Loss.VALUE]


def test_a_blank_row_is_put_aside():
    reading, [aside] = read_row(BY_FILE["rounds.csv"], TableRow(9, {}, "is blank"))
    assert reading is None
    assert (aside.number, aside.reason, aside.loss) == (9, Reason.UNREADABLE, Loss.ROW)


def test_a_folder_without_any_of_the_files_is_refused(tmp_path: Path):
    with pytest.raises(UnreadableTable, match=r"holds none of companies\.csv, rounds\.csv"):
        open_export(tmp_path)


def test_an_unknown_layout_is_refused_naming_the_columns_that_are_missing(tmp_path: Path):
    (tmp_path / "rounds.csv").write_text("company_name,funded_at\nOrme,2012\n")
    with pytest.raises(MissingColumns, match="missing: company_permalink, funding_round_type"):
        open_export(tmp_path)
