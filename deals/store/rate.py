"""Rates of exchange of the European Central Bank, which CurrencyConverter bundles."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from typing import Literal

from currency_converter import CurrencyConverter, RateNotFoundError

# fmt: off
Convertible = Literal[
    "AUD", "BGN", "BRL", "CAD", "CHF", "CNY", "CYP", "CZK", "DKK", "EEK", "EUR", "GBP",
    "HKD", "HRK", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KRW", "LTL", "LVL", "MTL",
    "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "ROL", "RON", "RUB", "SEK", "SGD", "SIT",
    "SKK", "THB", "TRL", "TRY", "USD", "ZAR",
]
"""The currencies that have, or had, a rate, by their ISO 4217 codes."""
# fmt: on

PATIENCE = timedelta(days=7)
"""How long before a day its rate may be of: the Bank sets none at weekends and on holidays."""


@dataclass(frozen=True, slots=True)
class Rate:
    """What one unit of a currency is worth in another, and the day that this was set."""

    value: Decimal
    day: date


def day_of(announced_on: str) -> date | None:
    """Return the day that an ISO prefix tells; None if it tells no day."""
    return date.fromisoformat(announced_on) if len(announced_on) == 10 else None


@lru_cache(maxsize=100_000)
def rate(of: str, to: str, on: date) -> Rate | None:
    """Return the rate of a day, or else the last one set before; None where there is none.

    Rates that stopped being set are not taken for those of later days.
    """
    for before in range(PATIENCE.days + 1):
        day = on - timedelta(days=before)
        try:
            return Rate(_converter().convert(1, of, to, date=day), day)
        except (RateNotFoundError, ValueError):  # none that day, or none at all
            continue
    return None


@cache
def _converter() -> CurrencyConverter:
    return CurrencyConverter(decimal=True)  # half a second, and 25 MB
