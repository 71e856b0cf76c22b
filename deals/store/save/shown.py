"""The values of records that readers are shown, chosen among what articles state."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from deals.domain.amount import Amount
from deals.domain.name import name_key
from deals.domain.record import Statement
from deals.store.models import Article, Base, Evidence, Reading
from deals.store.models.evidence import OWNERS

Choose = Callable[[str, Collection[Statement]], str | None]
"""The rule that decides between statements on a field; returns the value to show, if any."""

Chosen = Mapping[str, str | None]
"""The values to show of one record, by field."""

_FIELDS = {
    "deal_id": ("status", "stage", "announced_on", "amount"),
    "participant_id": ("role",),
    "partnership_id": ("since", "continues"),
    "position_id": ("status", "started_on", "ended_on"),
    "quote_id": ("text", "speaker"),
}
"""The fields that are chosen; the others tell one record of a kind from another."""

_NAMES = {"company_id": "company_names", "person_id": "person_names"}
_REQUIRED = frozenset({"status", "role", "text"})


def show(connection: Connection, owner: str, records: Collection[int], choose: Choose) -> None:
    """Choose anew what the records that column *owner* refers to show, from all their evidence."""
    if owner in _NAMES:
        _show_names(connection, owner, records)
    for record, statements in _statements(connection, owner, records).items():
        chosen = {field: choose(field, statements[field]) for field in _FIELDS[owner]}
        table = Base.metadata.tables[OWNERS[owner]]
        columns = _columns(connection, record, chosen)
        connection.execute(update(table).where(table.c.id == record).values(columns))


def _statements(
    connection: Connection, owner: str, records: Collection[int]
) -> dict[int, dict[str, list[Statement]]]:
    column = getattr(Evidence, owner)
    query = (
        select(
            column,
            Evidence.field,
            Evidence.value,
            Evidence.inferred,
            Article.published_on,
            Evidence.id,
        )
        .join(Evidence.reading)
        .join(Reading.article)
        .where(column.in_(records))
    )
    found: dict[int, dict[str, list[Statement]]] = {}
    if owner not in _FIELDS:
        return found
    for record, field, value, inferred, published_on, order in connection.execute(query):
        stated = found.setdefault(record, defaultdict(list))[field]
        if value is not None:
            stated.append(
                Statement(value=value, inferred=inferred, published_on=published_on, order=order)
            )
    return found


def _columns(connection: Connection, record: int, chosen: Chosen) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for field, value in chosen.items():
        if field == "amount":
            columns |= amount_columns(Amount.parse(value) if value else None)
        elif field == "continues":
            columns["continues_id"] = int(value) if value else None
        elif field == "speaker":
            columns |= _speaker_columns(connection, record, value)
        elif value is not None or field not in _REQUIRED:
            columns[field] = value
    return columns


def amount_columns(amount: Amount | None) -> dict[str, Any]:
    """Return the columns of a deal that hold its sum."""
    if amount is None:
        return {"amount": None, "currency": None, "amount_qualifier": None}
    return {
        "amount": amount.value,
        "currency": amount.currency,
        "amount_qualifier": amount.qualifier,
    }


def _speaker_columns(connection: Connection, quote: int, name: str | None) -> dict[str, Any]:
    # A name is someone only within a reading: look among those named where the quote is told.
    tellings = select(Evidence.reading_id).where(Evidence.quote_id == quote)
    named = select(Evidence.person_id, Evidence.company_id).where(
        Evidence.reading_id.in_(tellings), Evidence.field == "name", Evidence.value == name
    )
    speaker = connection.execute(named.order_by(Evidence.id).limit(1)).one_or_none()
    person, company = speaker or (None, None)
    return {"person_id": person, "company_id": company}


def _show_names(connection: Connection, owner: str, records: Collection[int]) -> None:
    table, names = (Base.metadata.tables[name] for name in (OWNERS[owner], _NAMES[owner]))
    bearer = names.c[owner]
    stated = select(Evidence.id).where(
        getattr(Evidence, owner) == bearer, Evidence.value == names.c.name
    )
    connection.execute(delete(names).where(bearer.in_(records), ~stated.exists()))
    still_shown = select(bearer).where(bearer == table.c.id, names.c.name == table.c.name)
    renamed = select(table.c.id).where(table.c.id.in_(records), ~still_shown.exists())
    for record in connection.scalars(renamed).all():
        _rename(connection, owner, record)


def _rename(connection: Connection, owner: str, record: int) -> None:
    """Show the name that most readings give, unless another record is known by it."""
    table = Base.metadata.tables[OWNERS[owner]]
    tellings = func.count(Evidence.reading_id.distinct())
    names = (
        select(Evidence.value)
        .where(getattr(Evidence, owner) == record, Evidence.field == "name")
        .group_by(Evidence.value)
        .order_by(tellings.desc(), func.min(Evidence.id))
    )
    for name in filter(None, connection.scalars(names).all()):
        others = select(table.c.id).where(table.c.key == name_key(name), table.c.id != record)
        if connection.scalar(others) is None:
            columns = {"name": name, "key": name_key(name)}
            connection.execute(update(table).where(table.c.id == record).values(columns))
            return
