"""Where sources disagree on a deal: values that cannot both be so.

A date that only says less than the one shown contradicts nothing, nor does a sum that is not
exact, or in another currency, which may be the same one converted. A status changes with time.
"""

from collections.abc import Mapping
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Connection, Select, String, and_, cast, func, or_, select

from deals.domain.vocabulary import Qualifier
from deals.store.dialect import json_array, json_object, json_text
from deals.store.models import Deal, Evidence, File, Reading, Row

_SAID = {
    "field": Evidence.field,
    "value": Evidence.value,
    "article_id": Reading.article_id,
    "file": File.name,
    "row": Row.number,
    "column": Evidence.column,
    "words": Evidence.words,
}


def _contradicts() -> ColumnElement[bool]:
    """Return whether a piece of evidence contradicts what its deal shows."""
    date = cast(Deal.announced_on, String)
    suffix = cast(" ", String) + Deal.currency + f" {Qualifier.EXACT}"
    shown = cast(Deal.amount, String) + suffix
    return or_(
        and_(
            Evidence.field == "announced_on",
            func.substr(date, 1, func.length(Evidence.value)) != Evidence.value,
            func.substr(Evidence.value, 1, func.length(date)) != date,
        ),
        and_(Evidence.field == "stage", Evidence.value != Deal.stage),
        and_(
            Evidence.field == "amount",
            Deal.amount_qualifier == Qualifier.EXACT,
            Evidence.value.like(cast("%", String) + suffix),
            Evidence.value != shown,
        ),
    )


def conflicts_json() -> ColumnElement[str]:
    """Return the values that contradict those shown of a deal of the enclosing statement."""
    rows = _sourced(select(json_object(_SAID))).where(Evidence.deal_id == Deal.id, _contradicts())
    return json_array(rows.order_by(Evidence.field, Evidence.id).correlate(Deal))


def list_conflicts(connection: Connection, limit: int, after: int = 0) -> bytes:
    """Return, as JSON, a page of the deals whose sources disagree, in the order of their ids.

    ``next`` is the *after* of the page that follows; null on the last.
    """
    disputed = select(Evidence.deal_id).join(Deal, Deal.id == Evidence.deal_id)
    query = (
        select(Deal.id, json_text(json_object({**_SHOWN, "conflicts": conflicts_json()})))
        .where(Deal.id.in_(disputed.where(_contradicts())), Deal.id > after)
        .order_by(Deal.id)
        .limit(limit + 1)
    )
    rows = connection.execute(query).all()
    items = [body for _, body in rows[:limit]]
    following = str(rows[limit - 1][0]) if len(rows) > limit else None
    return b'{"items":[%b],"next":%b}' % (",".join(items).encode(), orjson.dumps(following))


_SHOWN: Mapping[str, Any] = {
    "deal_id": Deal.id,
    "type": Deal.type,
    "announced_on": Deal.announced_on,
    "stage": Deal.stage,
    "amount": Deal.amount,
    "currency": Deal.currency,
}


def _sourced(query: Select[Any]) -> Select[Any]:
    return (
        query.select_from(Evidence)
        .outerjoin(Reading, Reading.id == Evidence.reading_id)
        .outerjoin(Row, Row.id == Evidence.row_id)
        .outerjoin(File, File.id == Row.file_id)
    )
