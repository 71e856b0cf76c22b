"""Numbers as they are written, by their own marks and by the language's."""

from decimal import Decimal

import pytest

from deals import lang
from deals.extract.written_sum import WrittenSum, find_written_sums, read_digits


def written(text: str, language: str) -> list[WrittenSum]:
    return list(find_written_sums(text, lang.load(language).amount))


@pytest.mark.parametrize(
    ("digits", "decimal", "scaled", "value"),
    [
        ("1,5", ",", True, "1.5"),
        ("1.5", ",", True, "1.5"),
        ("1,375", ",", True, "1.375"),
        ("450,000", ",", False, "450000"),
        ("450.000", ",", False, "450000"),
        ("450.000", ".", False, "450.000"),
        ("1,250,000", ".", False, "1250000"),
        ("1.234,56", ".", False, "1234.56"),
        ("1,234.56", ",", False, "1234.56"),
        ("2\u202f000\u00a0000", ",", False, "2000000"),
        ("1'500'000", ",", False, "1500000"),
        ("22 1/2", ".", False, "22.5"),
        ("2-1/4", ".", False, "2.25"),
        ("1/0", ".", False, None),
        ("9" * 25, ".", False, None),
    ],
)
def test_marks_part_thousands_or_decimals(
    digits: str, decimal: str, scaled: bool, value: str | None
):
    number = read_digits(digits, decimal, scaled=scaled)
    assert number == (Decimal(value) if value else None)


def test_a_number_without_scale_or_currency_is_a_bare_one():
    (one,) = written("Il y a 12 places.", "fr")
    assert (one.value, one.exponent, one.currency) == (12, None, None)


def test_the_span_ends_with_the_last_word_of_the_sum():
    text = "Il verse 5 millions de plus."
    (one,) = written(text, "fr")
    assert one.span.of(text) == "5 millions"


def test_an_article_before_no_scale_is_no_number():
    assert written("A dollar a day keeps a doctor away.", "en") == []


def test_a_name_that_is_a_common_word_needs_a_scale():
    (year,) = written("In 2018 won by Vortal.", "en")
    assert year.currency is None
    (sum_,) = written("It paid 3 billion won.", "en")
    assert sum_.currency == "KRW"
