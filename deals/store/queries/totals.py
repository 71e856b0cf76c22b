"""What a company does in its deals, as part of the answer about it."""

from typing import Any

from sqlalchemy import Connection, bindparam, distinct, func, select
from sqlalchemy.orm import aliased

from deals.domain.vocabulary import PartyKind
from deals.store.models import Company, Deal, Participant, Person
from deals.store.queries.deal_filters import ROLES
from deals.store.sums import Subtotal, add_up, subtotal, sum_columns

CO_INVESTORS = 20

_BY_ROLE = (
    select(Participant.role, Deal.currency, *sum_columns())
    .join(Deal, Deal.id == Participant.deal_id)
    .where(Participant.company_id == bindparam("company"))
    .group_by(Participant.role, Deal.currency)
)

_own, _other = aliased(Participant), aliased(Participant)
_deals = func.count(distinct(_other.deal_id))
_CO_INVESTORS = (
    select(_other.company_id, _other.person_id, Company.name, Person.name, _deals)
    .join(_own, _own.deal_id == _other.deal_id)
    .outerjoin(Company, Company.id == _other.company_id)
    .outerjoin(Person, Person.id == _other.person_id)
    .where(
        _own.company_id == bindparam("company"),
        _own.role.in_(ROLES["investor"]),
        _other.role.in_(ROLES["investor"]),
        func.coalesce(_other.company_id, 0) != bindparam("company"),
    )
    .group_by(_other.company_id, _other.person_id, Company.name, Person.name)
    .order_by(_deals.desc(), func.coalesce(Company.name, Person.name), _other.company_id)
    .limit(CO_INVESTORS)
)


def role_totals(connection: Connection, id: int) -> list[dict[str, Any]]:
    """Return the number and sums of a company's deals by its role in them, most deals first."""
    parts: dict[str, list[Subtotal]] = {}
    for row in connection.execute(_BY_ROLE, {"company": id}):
        parts.setdefault(row.role, []).append(subtotal(row))
    totals = [{"role": role, **add_up(each)} for role, each in parts.items()]
    return sorted(totals, key=lambda each: (-each["deals"], each["role"]))


def co_investors(connection: Connection, id: int) -> list[dict[str, Any]]:
    """Return who pays in the deals that a company pays in, those in most deals first."""
    rows = connection.execute(_CO_INVESTORS, {"company": id})
    return [
        {"kind": PartyKind.PERSON, "id": person, "name": called, "deals": deals}
        if company is None
        else {"kind": PartyKind.COMPANY, "id": company, "name": name, "deals": deals}
        for company, person, name, called, deals in rows
    ]
