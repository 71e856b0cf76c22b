"""Who and what the rows of a file may tell again."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from deals.domain.amount import Amount
from deals.domain.name import full_key
from deals.domain.partial_date import PartialDate
from deals.domain.record import Bearer, DealFacts, RowDealFacts
from deals.domain.vocabulary import PartyKind, Role
from deals.store.dialect import among
from deals.store.known import Parts, known_deals_and_parts
from deals.store.models import (
    Company,
    CompanyName,
    Evidence,
    Identifier,
    Participant,
    PersonName,
    Row,
)


class KnownNames(NamedTuple):
    """Who is known by some identifiers and keys, and how their names have been written."""

    identified: dict[str, int]
    bearers: list[tuple[str, Bearer]]  # by key
    people: dict[str, int]  # by key
    written: set[tuple[PartyKind, int, str]]


def known_names(
    connection: Connection, keys: Collection[str], identifiers: Collection[str], scheme: str
) -> KnownNames:
    """Return who bears a name of any of *keys*, or an identifier of *scheme* among those."""
    found = select(Identifier.value, Identifier.company_id).where(
        Identifier.scheme == scheme, among(Identifier.value, identifiers)
    )
    identified = {row.value: row.company_id for row in connection.execute(found)}
    written: set[tuple[PartyKind, int, str]] = set()
    bearers: dict[tuple[str, int], Bearer] = {}
    companies = (
        select(
            CompanyName.company_id,
            CompanyName.name,
            CompanyName.key,
            Company.key,
            Company.homonym,
            Identifier.value.is_not(None),
            CompanyName.decided,
            _is_sold(),
        )
        .join(CompanyName.company)
        .outerjoin(
            Identifier, and_(Identifier.company_id == Company.id, Identifier.scheme == scheme)
        )
        .where(
            or_(among(CompanyName.key, keys), among(CompanyName.company_id, identified.values()))
        )
    )
    for id_, name, key, shown, homonym, identified_, decided, sold in connection.execute(companies):
        written.add((PartyKind.COMPANY, id_, name))
        before = bearers[key, id_].full_keys if (key, id_) in bearers else frozenset()
        full_keys = before | {full_key(name)}
        bearers[key, id_] = Bearer(id_, shown, homonym, identified_, decided, full_keys, sold)
    people = select(PersonName.person_id, PersonName.name, PersonName.key).where(
        among(PersonName.key, keys)
    )
    first: dict[str, int] = {}
    for id_, name, key in connection.execute(people):
        written.add((PartyKind.PERSON, id_, name))
        first.setdefault(key, id_)
    by_key = [(key, bearer) for (key, _), bearer in bearers.items()]
    return KnownNames(identified, by_key, first, written)


def _is_sold() -> ColumnElement[bool]:
    parts = select(Participant.id).where(Participant.company_id == CompanyName.company_id)
    return and_(
        parts.where(Participant.role == Role.TARGET).exists(),
        ~parts.where(Participant.role != Role.TARGET).exists(),
    )


def known_row_deals(
    connection: Connection, told: Collection[DealFacts], file: int
) -> tuple[dict[int, RowDealFacts], Parts]:
    """Return the deals that *told* may tell again, with what rows of *file* say of them, and
    their participants."""
    deals, parts = known_deals_and_parts(connection, told)
    query = (
        select(Evidence.deal_id, Evidence.field, Evidence.value, Evidence.words)
        .join(Row, Row.id == Evidence.row_id)
        .where(
            among(Evidence.deal_id, deals),
            Evidence.field.in_(("type", "amount", "announced_on")),
            Row.file_id == file,
        )
        .order_by(Evidence.id)
    )
    stated: dict[int, dict[str, tuple[str, str]]] = defaultdict(dict)
    for row in connection.execute(query) if deals else ():
        stated[row.deal_id].setdefault(row.field, (row.value, row.words))
    return {id_: _row_deal_facts(facts, stated.get(id_)) for id_, facts in deals.items()}, parts


def _row_deal_facts(facts: DealFacts, stated: Mapping[str, tuple[str, str]] | None) -> RowDealFacts:
    if not stated or "type" not in stated:
        return RowDealFacts(facts)
    _, words = stated["type"]
    amount, date = (stated.get(field, ("", ""))[0] for field in ("amount", "announced_on"))
    told = replace(
        facts,
        amount=Amount.parse(amount) if amount else None,
        announced_on=PartialDate.parse(date) if date else None,
    )
    return RowDealFacts(facts, told, words)


def supported_by(
    connection: Connection, owner: str, records: Collection[int], file: int
) -> set[int]:
    """Return those of *records*, which column *owner* refers to, that rows of *file* support."""
    column = getattr(Evidence, owner)
    query = (
        select(column)
        .join(Row, Row.id == Evidence.row_id)
        .where(among(column, records), Row.file_id == file)
    )
    return set(connection.scalars(query)) if records else set()
