"""How many deals have each value of a field, under the filters of a search."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, FromClause, SQLColumnExpression, distinct, func, select
from sqlalchemy.orm import aliased

from deals.store.candidates import Statement, matching
from deals.store.listing import Facets
from deals.store.models import Deal, Participant
from deals.store.queries.deal_filters import DealFilters, deal_walk
from deals.store.question import Form, Question, parameters

_PART = aliased(Participant, name="facet")

FACETS: Mapping[str, SQLColumnExpression[Any]] = {
    "type": Deal.type,
    "year": Deal.year,
    "currency": Deal.currency,
    "role": _PART.role,
    "status": Deal.status,
}
"""The fields that deals are counted by. A deal counts for each role that someone has in it."""


def count_facets(connection: Connection, asked: Question, names: tuple[str, ...]) -> Facets:
    """Return for each of *names* the values that deals have and how many have it, most first."""
    return {name: [] if asked.vain else _count(connection, asked, name) for name in names}


def _count(connection: Connection, asked: Question, name: str) -> list[Mapping[str, Any]]:
    rows = connection.execute(_statement(asked.form, name), asked.bound)
    found = sorted(rows, key=lambda row: (-row.deals, row.value is None, row.value))
    return [{"value": row.value, "count": row.deals} for row in found]


@lru_cache(maxsize=1000)
def _statement(form: Form, name: str) -> Statement:
    given = parameters(form)
    walk = deal_walk(given)
    table: FromClause = walk.table
    if name == "role":
        table = table.join(_PART, _PART.deal_id == walk.id)
    repeated = walk.distinct or name == "role"
    count = func.count(distinct(walk.id)) if repeated else func.count()
    value = FACETS[name]
    return (
        select(value.label("value"), count.label("deals"))
        .select_from(table)
        .where(*matching(DealFilters, walk, given))
        .group_by(value)
    )
