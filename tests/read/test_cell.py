import pytest

from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import Loss, Reason
from deals.read.cell import PutAside, RowReader


def reader(cell: str) -> RowReader:
    return RowReader(7, {"it": cell})


@pytest.mark.parametrize(
    ("written", "name"),
    [("Orme", "Orme"), (" Orme  Bois ", "Orme Bois"), ("#orme", "#orme"), ("École", "École")],
)
def test_a_name_is_kept_as_it_is_written(written: str, name: str):
    row = reader(written)
    assert row.name("it") == name
    assert row.aside == []


@pytest.mark.parametrize(
    ("written", "name"),
    [("PanÃ¨ve", "Panève"), ("Ormeâ€™s", "Orme’s"), ("OrmeAxisâ„¢", "OrmeAxis™")],
)
def test_a_lost_encoding_is_mended_and_told(written: str, name: str):
    row = reader(written)
    assert row.name("it") == name
    [told] = row.aside
    assert (told.reason, told.loss, told.value) == (Reason.MENDED, Loss.NOTHING, written)


@pytest.mark.parametrize("written", ["", "   ", "#NAME?", "#DIV/0!", "#######", "--", "?!"])
def test_what_names_nobody_puts_the_row_aside(written: str):
    with pytest.raises(PutAside):
        reader(written).name("it")


@pytest.mark.parametrize(
    ("written", "number"), [("5000", 5000), ("2.6E+3", 2600), ("100", 100), ("", None)]
)
def test_a_number_is_whole(written: str, number: int | None):
    row = RowReader(7, {"it": written} if written else {})
    assert row.whole_number("it", 100, 5000) == number
    assert row.aside == []


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("1/24/33", Reason.UNREADABLE),
        ("####", Reason.UNREADABLE),
        ("12.5", Reason.UNREADABLE),
        ("NaN", Reason.UNREADABLE),
        ("1E999999", Reason.UNREADABLE),
        ("99", Reason.ABSURD),
        ("2.6E+12", Reason.ABSURD),
        ("-5", Reason.ABSURD),
    ],
)
def test_a_number_that_cannot_be_is_put_aside(written: str, reason: Reason):
    row = reader(written)
    assert row.whole_number("it", 100, 5000) is None
    [told] = row.aside
    assert (told.number, told.column, told.value) == (7, "it", written)
    assert (told.reason, told.loss) == (reason, Loss.VALUE)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("12 May", Reason.UNREADABLE),
        ("2013-02-30", Reason.UNREADABLE),
        ("1960-01-01", Reason.ABSURD),
        ("2013-11-01", Reason.ABSURD),
    ],
)
def test_a_date_that_cannot_be_is_put_aside(written: str, reason: Reason):
    row = reader(written)
    assert row.date("it", PartialDate(1970), PartialDate(2013, 10)) is None
    assert [told.reason for told in row.aside] == [reason]


@pytest.mark.parametrize("written", ["1970", "2013-10-31", "2013-10", "1999-12-31"])
def test_a_date_within_bounds_is_kept(written: str):
    found = reader(written).date("it", PartialDate(1970), PartialDate(2013, 10))
    assert str(found) == written
