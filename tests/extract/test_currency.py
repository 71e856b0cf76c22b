"""Currencies: signs, codes and names lead to ISO 4217."""

import pytest
from babel.numbers import list_currencies

from deals import lang
from deals.extract.currency import CODES, SIGNS, currency_names


def test_signs_and_codes_are_those_of_iso_4217():
    assert list_currencies() >= CODES
    assert set(SIGNS.values()) <= list_currencies()


@pytest.mark.parametrize("language", lang.available())
def test_the_names_a_pack_adds_lead_to_iso_4217(language: str):
    words = lang.load(language).amount
    assert {*words.currencies.values(), *words.hundredths.values()} <= list_currencies()


@pytest.mark.parametrize(
    ("name", "locale", "code"),
    [
        ("dollars canadiens", "fr", "CAD"),
        ("francs suisses", "fr", "CHF"),
        ("swiss franc", "en", "CHF"),
        ("indian rupees", "en", "INR"),
    ],
)
def test_cldr_names_lead_to_their_code(name: str, locale: str, code: str):
    assert currency_names(locale)[name] == code


def test_names_of_one_word_are_left_to_the_packs():
    assert all(" " in name for name in currency_names("en"))
