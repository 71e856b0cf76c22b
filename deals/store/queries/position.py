"""Positions, as part of the answers about companies and people."""

from typing import Any

from sqlalchemy import ColumnElement, select

from deals.store.base import Record
from deals.store.dialect import Members, json_array, json_object
from deals.store.models import Company, Evidence, Person, Position
from deals.store.queries.evidence import evidence_json

MEMBERS: Members = {
    "title": Position.title,
    "status": Position.status,
    "started_on": Position.started_on,
    "ended_on": Position.ended_on,
}
WITH_EVIDENCE: Members = {
    **MEMBERS,
    "evidence": evidence_json(Evidence.position_id, Position),
}


def positions_of_person(members: Members) -> ColumnElement[str]:
    """Return the positions of the person of the enclosing statement, each with its company."""
    return _positions(members, "company", Company, Position.company_id, Person, Position.person_id)


def positions_at_company(members: Members) -> ColumnElement[str]:
    """Return the positions at the company of the enclosing statement, each with its person."""
    return _positions(members, "person", Person, Position.person_id, Company, Position.company_id)


def _positions(
    members: Members,
    name: str,
    other: type[Company | Person],
    to_other: Any,
    record: type[Record],
    to_record: Any,
) -> ColumnElement[str]:
    shown = json_object({"id": other.id, "name": other.name})
    rows = (
        select(json_object({name: shown, **members}))
        .select_from(Position)
        .join(other, other.id == to_other)
        .where(to_record == record.id)
        .order_by(Position.id)
    )
    return json_array(rows.correlate(record))
