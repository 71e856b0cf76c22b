"""The values of records that readers are shown, chosen among what articles state."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Exists, delete, func, select, update

from deals.domain.amount import Amount
from deals.domain.name import name_key
from deals.domain.record import Statement
from deals.store.models import Article, Base, Evidence, File, Reading, Row
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
    elif owner in _FIELDS:
        _show_fields(connection, owner, records, choose)


def _show_fields(
    connection: Connection, owner: str, records: Collection[int], choose: Choose
) -> None:
    table = Base.metadata.tables[OWNERS[owner]]
    stated = _statements(connection, owner, records)
    for row in connection.execute(select(table).where(table.c.id.in_(records))).all():
        chosen = {field: choose(field, stated[row.id, field]) for field in _FIELDS[owner]}
        columns = _columns(connection, row.id, chosen)
        # Most articles tell a deal as others have told it.
        if any(str(value) != str(row._mapping[name]) for name, value in columns.items()):
            connection.execute(update(table).where(table.c.id == row.id).values(columns))


def _statements(
    connection: Connection, owner: str, records: Collection[int]
) -> dict[tuple[int, str], list[Statement]]:
    column = getattr(Evidence, owner)
    query = (
        select(
            column,
            Evidence.field,
            Evidence.value,
            Evidence.inferred,
            Evidence.row_id,
            func.coalesce(Article.published_on, File.published_on),
            Evidence.id,
        )
        .outerjoin(Evidence.reading)
        .outerjoin(Reading.article)
        .outerjoin(Row, Row.id == Evidence.row_id)
        .outerjoin(Row.file)
        .where(column.in_(records), Evidence.field.in_(_FIELDS[owner]))
    )
    found: dict[tuple[int, str], list[Statement]] = defaultdict(list)
    for record, field, value, inferred, row, published_on, order in connection.execute(query):
        if value is not None:
            stated = Statement(
                value=value,
                inferred=inferred,
                direct=row is None,
                published_on=published_on,
                order=order,
            )
            found[record, field].append(stated)
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
    """Drop the names that nothing states; the one shown always stays among them."""
    table, names = (Base.metadata.tables[name] for name in (OWNERS[owner], _NAMES[owner]))
    unstated = select(table.c.id).where(
        table.c.id.in_(records), ~_stated(owner, table.c.id, table.c.name)
    )
    for record in connection.scalars(unstated).all():
        _rename(connection, owner, record)
    shown = select(table.c.name).where(table.c.id == names.c[owner]).scalar_subquery()
    connection.execute(
        delete(names).where(
            names.c[owner].in_(records),
            ~_stated(owner, names.c[owner], names.c.name),
            names.c.name != shown,
            *([~names.c.decided] if "decided" in names.c else []),
        )
    )


def _stated(owner: str, record: ColumnElement[int], name: ColumnElement[str]) -> Exists:
    bears = getattr(Evidence, owner) == record
    return select(Evidence.id).where(bears, Evidence.value == name).exists()


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
