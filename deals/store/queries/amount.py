"""Bounds of amounts, and amounts in another currency.

A bound in a currency is one in every other, at the rate of each day: which, is worked out
beforehand for the days and currencies of the deals asked for, so that the database compares whole
numbers. Deals whose amount has no rate are not within any bound; they are counted.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    FromClause,
    Row,
    SQLColumnExpression,
    and_,
    case,
    cast,
    distinct,
    func,
    or_,
    select,
)

from deals.domain.vocabulary import Qualifier
from deals.store.candidates import Statement, Walk, matching
from deals.store.dialect import Members, entry_member, unindexed, with_entry
from deals.store.limit import MAX_AMOUNT
from deals.store.models import Deal
from deals.store.question import Form, Question, Unconverted, parameters
from deals.store.rate import day_of, rate
from deals.store.search import Filters, Given, Match, Parameter
from deals.store.sums import sums_json

UNDISCLOSED = -1
"""The size of a deal whose amount is not known."""

ABOUT = 10
"""What a sum that is "about" a figure may differ by: the figure divided by this."""

Size = SQLColumnExpression[int]


def least(size: Size, bound: Parameter, given: Given) -> ColumnElement[bool]:
    """Return whether a sum, or if need be the least or the most it may be, reaches a bound.

    Undisclosed ones are taken to.
    """
    return _in_currency(_reaches, size, bound, given)


def most(size: Size, bound: Parameter, given: Given) -> ColumnElement[bool]:
    """Return whether a sum, or if need be the least or the most it may be, keeps to a bound.

    Undisclosed ones are taken to.
    """
    return _in_currency(_keeps_to, size, bound, given)


def _reaches(size: Size, bound: Parameter, given: Given) -> ColumnElement[bool]:
    match given.get("match"):
        case Match.CERTAIN:
            reaches = and_(size >= bound, _least_meant() >= bound)
        case Match.POSSIBLE:
            reaches = _most_meant() >= bound
        case _:
            reaches = size >= bound
    # Two ranges of one index would be sorted together: one walk passes over both.
    return or_(reaches, unindexed(size) == UNDISCLOSED)


def _keeps_to(size: Size, bound: Parameter, given: Given) -> ColumnElement[bool]:
    undisclosed = size == UNDISCLOSED
    within: ColumnElement[bool] = size <= bound  # as what is undisclosed is by itself
    match given.get("match"):
        case Match.CERTAIN:
            return and_(within, or_(_most_meant() <= bound, undisclosed))
        case Match.POSSIBLE:
            return or_(_least_meant() <= bound, undisclosed)
    return within


def _least_meant() -> ColumnElement[int]:
    about = Deal.amount - Deal.amount // ABOUT
    return case(
        (Deal.amount_qualifier == Qualifier.AT_MOST, 0),
        (Deal.amount_qualifier == Qualifier.ABOUT, about),
        else_=Deal.amount,
    )


def _most_meant() -> ColumnElement[int]:
    unless_too_big = case(
        (Deal.amount <= MAX_AMOUNT - MAX_AMOUNT // ABOUT, Deal.amount + Deal.amount // ABOUT),
        else_=MAX_AMOUNT,
    )
    return case(
        (Deal.amount_qualifier == Qualifier.MORE_THAN, MAX_AMOUNT),
        (Deal.amount_qualifier == Qualifier.ABOUT, unless_too_big),
        else_=Deal.amount,
    )


_LEAST, _MOST = range(2)  # of a currency and a day: what the bounds are then


def _in_currency(
    within: Callable[[Size, Parameter, Given], ColumnElement[bool]],
    size: Size,
    bound: Parameter,
    given: Given,
) -> ColumnElement[bool]:
    """Return whether a sum is *within* a bound, one in the currency asked for where that is so."""
    if "convert" not in given:
        return within(size, bound, given)
    target, _ = given["convert"]
    same = and_(Deal.currency == target, within(size, bound, given))
    then = cast(entry_member(_LEAST if within is _reaches else _MOST), BigInteger)
    return or_(size == UNDISCLOSED, same, within(unindexed(size), then, given))


def with_bounds(table: FromClause, given: Given) -> FromClause:
    """Return a *table* of deals with what bounds in another currency are on the day of each."""
    if "convert" not in given:
        return table
    _, bounds = given["convert"]
    return with_entry(table, bounds, Deal.currency + Deal.recency)


_OF_AMOUNTS = {"convert", "min_amount", "max_amount", "include_undisclosed"}


def convert_bounds(
    connection: Connection, asked: Question, filters: Any, walking: Callable[[Given], Walk]
) -> Question:
    """Return what is asked with what its bounds are on each day, in each currency, of the deals.

    *filters* are those of deals. How many that meet all but the bounds have no rate is told.
    """
    target = filters.common_currency
    if filters.currency == target:  # which is of the bounds then, and no filter
        others = {name: value for name, value in asked.values.items() if name != "currency"}
        asked = replace(asked, values=others)
    told = Unconverted(currency=target, without_day=0, without_rate=0)
    bounds: dict[str, tuple[int | None, int | None]] = {}
    for currency, recency, deals in _days(connection, asked, filters, walking):
        day = day_of(recency)
        found = day and rate(currency, target, day)
        if found:
            bounds[currency + recency] = _bounds(filters, found.value)
        elif currency != target:
            told["without_rate" if day else "without_day"] += deals
    values = {**asked.values, "convert": (target, orjson.dumps(bounds).decode())}
    return replace(asked, values=values, unconverted=told)


def _bounds(filters: Any, rate: Decimal) -> tuple[int | None, int | None]:
    """Return the least and the most that come to no less and no more, in whole units."""
    half = Decimal("0.5")
    least = most = None
    if filters.min_amount is not None:
        least = int(((filters.min_amount - half) / rate).to_integral_value(ROUND_CEILING))
    if filters.max_amount is not None:
        most = int(((filters.max_amount + half) / rate).to_integral_value(ROUND_FLOOR))
    out_of_reach = least is not None and least > MAX_AMOUNT
    return None if out_of_reach else least, most and min(most, MAX_AMOUNT)


def _days(
    connection: Connection, asked: Question, filters: Filters, walking: Callable[[Given], Walk]
) -> Iterable[Row[*tuple[Any, ...]]]:
    """Return how many of the deals asked for, bounds aside, are of each currency and date."""
    others = {name: value for name, value in asked.values.items() if name not in _OF_AMOUNTS}
    everything = replace(asked, values=others)
    statement = _days_statement(type(filters), walking, everything.form)
    return () if asked.vain else connection.execute(statement, everything.bound)


@lru_cache(maxsize=1000)
def _days_statement(
    filters: type[Filters], walking: Callable[[Given], Walk], form: Form
) -> Statement:
    given = parameters(form)
    walk = walking(given)
    count = func.count(distinct(walk.id)) if walk.distinct else func.count()
    return (
        select(Deal.currency, Deal.recency, count)
        .select_from(walk.table)
        .where(Deal.currency.is_not(None), *matching(filters, walk, given))
        .group_by(Deal.currency, Deal.recency)
    )


STATED: Members = {
    "value": Deal.amount,
    "currency": Deal.currency,
    "announced_on": Deal.announced_on,
}
"""What `converted` is made of."""


def converted(item: str, currency: str | None) -> str:
    """Return a deal, as JSON, with its ``converted`` amount in place of what that is made of.

    It is null without a *currency* to convert to, and where there is no rate.
    """
    deal = orjson.loads(item)
    stated, deal["converted"] = deal["converted"], None
    if currency and stated:
        deal["converted"] = _converted(stated, currency)
    return sums_json(deal).decode()


def _converted(stated: Mapping[str, Any], to: str) -> dict[str, Any] | None:
    value, currency = stated["value"], stated["currency"]
    if currency == to:
        return {"value": value, "currency": to, "rate": 1.0, "day": None}
    day = day_of(stated["announced_on"] or "")
    found = day and rate(currency, to, day)
    if not found:
        return None
    whole = int((value * found.value).to_integral_value(ROUND_HALF_EVEN))
    return {"value": whole, "currency": to, "rate": float(found.value), "day": str(found.day)}
