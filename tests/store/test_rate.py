from datetime import date
from decimal import Decimal
from typing import get_args

from currency_converter import CurrencyConverter

from deals.store.rate import Convertible, Rate, day_of, rate


def test_the_rate_is_that_of_the_day():
    assert rate("EUR", "USD", date(2019, 7, 22)) == Rate(Decimal("1.1215"), date(2019, 7, 22))


def test_only_a_whole_date_tells_a_day():
    assert day_of("2019-07-22") == date(2019, 7, 22)
    assert [day_of(prefix) for prefix in ("2019-07", "2019", "")] == [None, None, None]


def test_at_a_weekend_the_rate_is_the_last_one_set():
    assert rate("EUR", "USD", date(2019, 7, 21)) == rate("EUR", "USD", date(2019, 7, 19))
    assert rate("EUR", "USD", date(2019, 7, 21)).day == date(2019, 7, 19)


def test_a_rate_that_is_set_no_more_is_none():
    assert rate("RUB", "EUR", date(2022, 3, 1)) is not None
    assert rate("RUB", "EUR", date(2022, 6, 1)) is None
    assert rate("ISK", "EUR", date(2015, 6, 1)) is None  # nor one that was set again later


def test_what_never_had_a_rate_has_none():
    assert rate("TWD", "EUR", date(2019, 7, 22)) is None
    assert rate("USD", "EUR", date(1990, 7, 22)) is None


def test_the_currencies_we_name_are_those_that_have_rates():
    assert set(get_args(Convertible)) == CurrencyConverter().currencies
