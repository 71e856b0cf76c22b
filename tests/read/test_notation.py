from decimal import Decimal

import pytest

from deals.read.notation import Ambiguous, read_date, read_sum


@pytest.mark.parametrize(
    ("written", "number", "currency"),
    [
        ("5000000", 5_000_000, None),
        ("1 234 567", 1_234_567, None),
        ("1\u202f234\u202f567 €", 1_234_567, "EUR"),
        ("1,234,567", 1_234_567, None),
        ("1.234.567", 1_234_567, None),
        ("1 234 567,50", Decimal("1234567.5"), None),
        ("1,234,567.50", Decimal("1234567.5"), None),
        ("1,234", 1_234, None),
        ("1.234", 1_234, None),
        ("1,5 M€", 1_500_000, "EUR"),
        ("$5.2m", 5_200_000, "USD"),
        ("5,2 millions d’euros", 5_200_000, "EUR"),
        ("1 million de dollars", 1_000_000, "USD"),
        ("2 milliards", 2_000_000_000, None),
        ("3 bn GBP", 3_000_000_000, "GBP"),
        ("500 k€", 500_000, "EUR"),
    ],
)
def test_sums_are_read_in_either_notation(written: str, number: object, currency: str | None):
    assert read_sum(written) == (number, currency)


@pytest.mark.parametrize("written", ["", "five", "-5", "5 foo", "€", "5 € 6", "1,23,4", "12 34"])
def test_what_is_no_sum_is_refused(written: str):
    with pytest.raises(ValueError, match="not a sum"):
        read_sum(written)


@pytest.mark.parametrize(
    ("written", "french", "english"),
    [("1,234 M€", 1_234_000, 1_234_000_000), ("1 billion", 10**12, 10**9)],
)
def test_a_sum_that_two_languages_read_differently_needs_one(
    written: str, french: int, english: int
):
    with pytest.raises(Ambiguous, match="two sums"):
        read_sum(written)
    assert read_sum(written, "fr")[0] == french
    assert read_sum(written, "en")[0] == english


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2019", "2019"),
        ("2019-07", "2019-07"),
        ("2019-07-22", "2019-07-22"),
        ("2019-07-22 00:00:00", "2019-07-22"),
        ("2019-07-22T14:05:00.5Z", "2019-07-22"),
        ("2019-7-2", "2019-07-02"),
        ("2019/07/22", "2019-07-22"),
        ("2019/07", "2019-07"),
        ("22/07/2019", "2019-07-22"),
        ("07/22/2019", "2019-07-22"),
        ("5/5/2019", "2019-05-05"),
        ("3.4.2019", "2019-04-03"),
        ("22 juillet 2019", "2019-07-22"),
        ("1er mars 2020", "2020-03-01"),
        ("July 22, 2019", "2019-07-22"),
        ("juillet 2019", "2019-07"),
    ],
)
def test_dates_are_read_in_either_notation(written: str, date: str):
    assert str(read_date(written)) == date


@pytest.mark.parametrize(
    "written", ["hier", "31/02/2019", "2019-13", "22/07/19", "13/13/2019", "2019/7-2", "2019.7"]
)
def test_what_is_no_date_is_refused(written: str):
    with pytest.raises(ValueError, match=r"not a|must be|out of range"):
        read_date(written)


def test_a_date_whose_day_may_be_the_month_needs_a_language():
    with pytest.raises(Ambiguous, match="may come first"):
        read_date("03/04/2019")
    assert str(read_date("03/04/2019", "fr")) == "2019-04-03"
    assert str(read_date("03/04/2019", "en")) == "2019-03-04"
