"""Rows, inserted where there is none of their identity yet."""

from collections.abc import Callable, Hashable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Insert, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert

from deals.domain.record import Parties
from deals.domain.vocabulary import PartyKind
from deals.store.models import Base
from deals.store.models.evidence import OWNERS
from deals.store.save.filing import Claim, Filing

Row = dict[str, Any]
Known = Sequence[int | None]
"""For each claim the known record that it tells again, or None."""


def insert_rows(connection: Connection, table: str, rows: Sequence[Row]) -> list[int]:
    """Insert *rows*, which have the same columns, and return their ids in order."""
    if not rows:
        return []
    return list(connection.scalars(_insertion(table), rows))


@cache
def _insertion(table: str) -> ReturningInsert[int]:
    target = Base.metadata.tables[table]
    return insert(target).returning(target.c.id, sort_by_parameter_order=True)


def insert_missing(connection: Connection, table: str, rows: Sequence[Row]) -> None:
    """Insert those of *rows* that break no unique key."""
    if rows:
        connection.execute(_insertion_of_missing(table, connection.dialect.name), rows)


@cache
def _insertion_of_missing(table: str, dialect: str) -> Insert:
    made = postgresql.insert if dialect == "postgresql" else sqlite.insert
    return made(Base.metadata.tables[table]).on_conflict_do_nothing()


def insert_new(filing: Filing, owner: str, rows: Sequence[Row], known: Known) -> list[int]:
    """Insert those of *rows* whose record is not known; return the ids of all, in order."""
    new = [row for row, id_ in zip(rows, known, strict=True) if id_ is None]
    inserted = iter(insert_rows(filing.connection, OWNERS[owner], new))
    filing.told_again[owner].update(id_ for id_ in known if id_ is not None)
    return [next(inserted) if id_ is None else id_ for id_ in known]


def insert_distinct(
    filing: Filing,
    owner: str,
    told: Sequence[tuple[Row, Claim]],
    identity: Callable[[Row], Hashable],
    older: ColumnElement[bool] | None,
) -> None:
    """Insert each row unless there is one of its *identity*; support it by its claim.

    *older* holds for the stored rows that may be identical; None if there can be none.
    """
    table = Base.metadata.tables[OWNERS[owner]]
    stored = filing.connection.execute(select(table).where(older)) if older is not None else ()
    ids: dict[Hashable, int] = {identity(row._asdict()): row.id for row in stored}
    new = {identity(row): row for row, _ in told if identity(row) not in ids}
    filing.told_again[owner].update(ids[identity(row)] for row, _ in told if identity(row) in ids)
    ids.update(zip(new, insert_rows(filing.connection, table.name, [*new.values()]), strict=True))
    for row, claim in told:
        filing.support(owner, ids[identity(row)], claim)


def by_columns(*names: str) -> Callable[[Row], Hashable]:
    """Return the identity of rows that is made of these columns."""
    return lambda row: tuple(row[name] for name in names)


def party_columns(kind: PartyKind | None, name: str | None, parties: Parties) -> Row:
    """Return the two columns that refer to a company or a person, null but for the one named."""
    id_ = parties[kind, name] if kind is not None and name is not None else None
    return {
        "company_id": id_ if kind is PartyKind.COMPANY else None,
        "person_id": id_ if kind is PartyKind.PERSON else None,
    }
