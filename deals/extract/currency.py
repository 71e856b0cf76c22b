"""Signs, codes and names of currencies."""

from collections.abc import Mapping
from functools import cache

from babel.core import Locale
from babel.numbers import get_currency_name, list_currencies

SIGNS: Mapping[str, str] = {
    "US$": "USD",
    "$US": "USD",
    "USD$": "USD",
    "C$": "CAD",
    "CA$": "CAD",
    "CAN$": "CAD",
    "CAD$": "CAD",
    "Can$": "CAD",
    "Cdn$": "CAD",
    "CDN$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "AUD$": "AUD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "SG$": "SGD",
    "NT$": "TWD",
    "R$": "BRL",
    "MX$": "MXN",
    "CN¥": "CNY",
    "JP¥": "JPY",
    "RMB": "CNY",
    "NIS": "ILS",
    "Rs.": "INR",
    "Rs": "INR",
    "RM": "MYR",
    "SFr": "CHF",
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
    "฿": "THB",
    "₫": "VND",
    "₦": "NGN",
}
"""What stands beside a number for a currency. Case counts."""

CODES = frozenset(
    "AED ARS AUD BEF BGN BRL CAD CHF CLP CNY CZK DEM DKK DZD EGP ESP EUR FRF GBP HKD HUF IDR ILS "
    "INR ISK ITL JPY KES KRW KWD MAD MXN MYR NGN NLG NOK NZD PLN QAR RUB SAR SEK SGD THB TND TWD "
    "UAH USD VND XAF XOF ZAR".split()
)
"""The ISO 4217 codes that are read in a text: those that are no common word or abbreviation."""


@cache
def currency_names(locale: str) -> Mapping[str, str]:
    """Map CLDR's names of currencies in *locale*, in lower case, to ISO 4217 codes.

    Both numbers are there ("Swiss franc", "Swiss francs"). Names of one word are left out, since
    many are common words; a language pack adds those that it wants.
    """
    names: dict[str, str] = {}
    known = Locale.parse(locale).currencies
    for code in sorted(list_currencies() & known.keys()):
        for count in (1, 2):
            name = get_currency_name(code, count, locale=locale).lower()
            if " " in name and name.replace(" ", "").replace("-", "").isalpha():
                names.setdefault(name, code)
    return names
