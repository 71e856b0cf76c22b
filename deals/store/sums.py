"""Sums of money, added up by currency and converted at the rates of their days."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any, NamedTuple

from sqlalchemy import Label, Row, func

from deals.store.models import Deal
from deals.store.rate import Rate, day_of, rate


class Subtotal(NamedTuple):
    """Deals of one day, or of less of a date, and of one currency: their number and sum.

    Undisclosed amounts have no currency, and add up to nothing.
    """

    currency: str | None
    announced_on: str
    deals: int
    value: int


@dataclass(slots=True)
class _Converted:
    value: Decimal = Decimal(0)
    deals: int = 0
    without_day: int = 0
    without_rate: int = 0
    rates: list[Rate] = field(default_factory=list)

    def add(self, each: Subtotal, currency: str) -> None:
        if each.currency == currency:
            self.value += each.value
            self.deals += each.deals
            return
        day = day_of(each.announced_on)
        if day is None:
            self.without_day += each.deals
            return
        found = rate(str(each.currency), currency, day)
        if found is None:
            self.without_rate += each.deals
            return
        self.value += each.value * found.value
        self.deals += each.deals
        self.rates.append(found)

    def told(self, currency: str) -> dict[str, Any]:
        by_value, by_day = (lambda rate: rate.value), (lambda rate: rate.day)
        rates = self.rates
        return {
            "currency": currency,
            "value": int(self.value.to_integral_value(ROUND_HALF_EVEN)),
            "deals": self.deals,
            "without_day": self.without_day,
            "without_rate": self.without_rate,
            "lowest_rate": float(min(rates, key=by_value).value) if rates else None,
            "highest_rate": float(max(rates, key=by_value).value) if rates else None,
            "first_day": str(min(rates, key=by_day).day) if rates else None,
            "last_day": str(max(rates, key=by_day).day) if rates else None,
        }


BILLION = 1_000_000_000


def sum_columns() -> tuple[Label[Any], Label[Any], Label[Any]]:
    """Return what counts deals and adds up their amounts, as `subtotal` reads them.

    The sum comes in billions and the rest: one of big amounts fits no integer of SQLite.
    """
    return (
        func.count().label("deals"),
        func.sum(Deal.amount // BILLION).label("billions"),
        func.sum(Deal.amount % BILLION).label("rest"),
    )


def subtotal(row: Row[Any], announced_on: str = "") -> Subtotal:
    """Return a row of a currency and of `sum_columns`."""
    value = int(row.billions or 0) * BILLION + int(row.rest or 0)
    return Subtotal(row.currency, announced_on, row.deals, value)


def add_up(subtotals: Iterable[Subtotal], currency: str | None = None) -> dict[str, Any]:
    """Return how many deals there are, how many of them undisclosed, their sums and the total.

    There is a sum for each currency, most deals first. With a *currency* each is converted to
    it, deal by deal at the rate of its day; deals without a day or a rate are counted instead.
    """
    by_currency: dict[str, list[Subtotal]] = {}
    undisclosed = 0
    for each in subtotals:
        if each.currency is None:
            undisclosed += each.deals
        else:
            by_currency.setdefault(each.currency, []).append(each)
    sums = [_sum(name, parts, currency) for name, parts in by_currency.items()]
    sums.sort(key=lambda each: (-each["deals"], each["currency"]))
    return {
        "deals": undisclosed + sum(each["deals"] for each in sums),
        "undisclosed": undisclosed,
        "sums": sums,
        "converted": _total(sums, currency) if currency and sums else None,
    }


def _total(sums: Iterable[Mapping[str, Any]], currency: str) -> dict[str, Any]:
    """Return what all *sums* come to in the *currency* that they are converted to."""
    parts = [each["converted"] for each in sums]
    counted = ("value", "deals", "without_day", "without_rate")
    return {"currency": currency} | {name: sum(each[name] for each in parts) for name in counted}


def _sum(currency: str, parts: list[Subtotal], to: str | None) -> dict[str, Any]:
    converted = _Converted()
    if to is not None:
        for part in parts:
            converted.add(part, to)
    return {
        "currency": currency,
        "value": sum(part.value for part in parts),
        "deals": sum(part.deals for part in parts),
        "converted": None if to is None else converted.told(to),
    }


def sums_json(value: Mapping[str, Any]) -> bytes:
    """Return as JSON what has sums in it, which may be longer than orjson writes."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
