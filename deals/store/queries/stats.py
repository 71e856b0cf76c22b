"""Numbers and sums of deals, by year, type, currency or company."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field
from sqlalchemy import (
    Connection,
    FromClause,
    Integer,
    Label,
    Select,
    SQLColumnExpression,
    bindparam,
    func,
    inspect,
    literal_column,
    select,
)
from sqlalchemy.orm import aliased

from deals.store.candidates import Statement, matching
from deals.store.models import Company, Deal, Participant
from deals.store.queries.deal_filters import DealFilters, deal_walk, plays
from deals.store.question import Form, Question, parameters, question
from deals.store.rate import Convertible
from deals.store.search import Given
from deals.store.sums import Subtotal, add_up, subtotal, sum_columns, sums_json

_GROUPS: Mapping[str, SQLColumnExpression[Any]] = {
    "year": Deal.year,
    "type": Deal.type,
    "currency": Deal.currency,
}


class StatsSearch(DealFilters):
    """Which deals to count, and how."""

    by: Literal["year", "type", "currency", "company"] = "year"
    """What deals are grouped by: years latest first, others by their number of deals. A deal
    counts for each company that takes part, in the `role` asked for if there is one."""

    convert_to: Annotated[
        Convertible | None,
        BeforeValidator(lambda written: written and written.upper()),
        Field(examples=["EUR"]),
    ] = None
    """Currency, by its ISO 4217 code, to convert sums to, each deal's at the rate of the European
    Central Bank of its day. Deals without a day, or of a currency without a rate then, are not
    converted but counted."""

    limit: int = Field(100, ge=1, le=500)
    """Groups to return."""


def count_deals(connection: Connection, search: StatsSearch) -> bytes:
    """Return the numbers and sums of *search*, as JSON."""
    asked = question(connection, search)
    groups = [] if asked.vain else _groups(connection, search, asked)
    answer = {
        "groups": groups[: search.limit],
        "more": len(groups) > search.limit,
        "unconverted": asked.unconverted,
        "unresolved": asked.unresolved,
    }
    return sums_json(answer)


def _groups(connection: Connection, search: StatsSearch, asked: Question) -> list[dict[str, Any]]:
    """Return all groups, or of companies one more than are told."""
    names: dict[Any, str] = {}
    bound = asked.bound
    if search.by == "company":
        most = connection.execute(_most(asked.form), bound | {"groups": search.limit + 1})
        names = {row.id: row.name for row in most}
        bound |= {"companies": list(names)}
    rows = connection.execute(_subtotals(asked.form, search.by, bool(search.convert_to)), bound)
    parts: dict[Any, list[Subtotal]] = {}
    for row in rows:
        parts.setdefault(row.value, []).append(subtotal(row, row.recency))
    groups = [
        {"value": value, "name": names.get(value), **add_up(each, search.convert_to)}
        for value, each in parts.items()
    ]
    groups.sort(key=_ORDER["year" if search.by == "year" else "number"])
    return groups


_ORDER: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
    "year": lambda group: -(group["value"] or 0),
    "number": lambda group: (-group["deals"], group["value"] is None, group["value"]),
}


@lru_cache(maxsize=1000)
def _most(form: Form) -> Statement:
    """Select the companies that take part in the most deals, and their names."""
    parts = _parts(form).subquery()
    deals = func.count()
    most = select(parts.c.value, deals.label("deals")).group_by(parts.c.value)
    most = most.order_by(deals.desc(), parts.c.value).limit(bindparam("groups", type_=Integer()))
    chosen = most.subquery()
    return select(Company.id, Company.name).join(chosen, chosen.c.value == Company.id)


def _parts(form: Form) -> Select[Any]:
    """Select companies and deals, once for each deal in which a company takes part."""
    given = parameters(form)
    part = aliased(Participant, name="grouped")
    columns: tuple[Label[Any], ...] = part.deal_id.label("id"), part.company_id.label("value")
    parts: Select[Any] = select(*columns).distinct()
    parts = parts.where(part.company_id.is_not(None), part.deal_id.in_(_matched(given)))
    if "role" in given:
        parts = parts.where(plays(part, given["role"]))
    return parts


def _matched(given: Given) -> Select[Any]:
    walk = deal_walk(given)
    return select(walk.id).select_from(walk.table).where(*matching(DealFilters, walk, given))


@lru_cache(maxsize=1000)
def _subtotals(form: Form, by: str, dated: bool) -> Statement:
    """Select numbers and sums by group and currency, and if *dated* by date."""
    given = parameters(form)
    table: FromClause = inspect(Deal).local_table
    if by == "company":
        parts = _parts(form).subquery()
        value: SQLColumnExpression[Any] = parts.c.value
        table = table.join(parts, parts.c.id == Deal.id)
        condition = value.in_(bindparam("companies", expanding=True))
    else:
        value = _GROUPS[by]
        condition = Deal.id.in_(_matched(given))
    recency: SQLColumnExpression[str] = Deal.recency if dated else literal_column("''")
    return (
        select(
            value.label("value"),
            Deal.currency.label("currency"),
            recency.label("recency"),
            *sum_columns(),
        )
        .select_from(table)
        .where(condition)
        .group_by(value, Deal.currency, *([recency] if dated else []))
    )
