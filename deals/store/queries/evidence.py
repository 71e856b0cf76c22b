"""Where the values of a record are stated, as part of the answers about it."""

from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute

from deals.store.base import Record
from deals.store.dialect import json_array, json_object
from deals.store.limit import MAX_ID
from deals.store.models import Article, Evidence, File, Reading, Row
from deals.store.search import Parameter

_READING_ORDER = (Reading.article_id, Evidence.start, Evidence.end)

Owner = InstrumentedAttribute[int | None]
"""The column of `Evidence` that tells whose it is."""


def evidence_json(owner: Owner, record: type[Record]) -> ColumnElement[str]:
    """Return the evidence of a *record* of the enclosing statement: articles, then rows."""
    each = json_object(
        {
            "field": Evidence.field,
            "value": Evidence.value,
            "article_id": Reading.article_id,
            "start": Evidence.start,
            "end": Evidence.end,
            "file": File.name,
            "row": Row.number,
            "column": Evidence.column,
            "words": Evidence.words,
            "rule": Evidence.rule,
            "inferred": Evidence.inferred,
        }
    )
    rows = (
        select(each)
        .outerjoin(Reading, Reading.id == Evidence.reading_id)
        .outerjoin(Row, Row.id == Evidence.row_id)
        .outerjoin(File, File.id == Row.file_id)
        .where(owner == record.id)
        .order_by(*(func.coalesce(each, MAX_ID) for each in _READING_ORDER), Evidence.id)
    )
    return json_array(rows.correlate(record))


def articles_json(owner: Owner, record: type[Record]) -> ColumnElement[str]:
    """Return the articles that tell of a *record* of the enclosing statement."""
    telling = (
        select(Reading.article_id)
        .join(Evidence, Evidence.reading_id == Reading.id)
        .where(owner == record.id)
        .correlate(record)
    )
    each = json_object(
        {"id": Article.id, "title": Article.title, "published_on": Article.published_on}
    )
    rows = select(each).where(Article.id.in_(telling)).order_by(Article.id)
    return json_array(rows.correlate(record))


def told_in(owner: Owner, article: Parameter) -> Select[Any]:
    """Select the records, of the kind that *owner* tells, that an *article* has evidence of."""
    return (
        select(owner)
        .join(Reading, Reading.id == Evidence.reading_id)
        .where(Reading.article_id == article, owner.is_not(None))
    )
