"""What ties parties to each other, as FollowTheMoney entities: positions, deals, partnerships."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import Connection, and_, or_, select
from sqlalchemy.orm import aliased

from deals import lang
from deals.domain.vocabulary import DealStatus, Role
from deals.store.ftm_entity import Entity, in_parts, make_entity, sources_of
from deals.store.models import Deal, Evidence, Participant, Partner, Partnership, Position

_LINK = "UnknownLink"
_ENDS = {
    _LINK: ("subject", "object"),
    "Directorship": ("director", "organization"),
    "Ownership": ("owner", "asset"),
    "Debt": ("creditor", "debtor"),
}
"""The properties that hold who is tied, and to whom."""

_TIES = {
    (Role.INVESTOR, Role.INVESTEE): "Ownership",
    (Role.LEAD_INVESTOR, Role.INVESTEE): "Ownership",
    (Role.INVESTOR, Role.ISSUER): "Ownership",
    (Role.ACQUIRER, Role.TARGET): "Ownership",
    (Role.PARTNER, Role.VENTURE): "Ownership",
    (Role.LENDER, Role.BORROWER): "Debt",
    (Role.SELLER, Role.TARGET): _LINK,
    (Role.PARTNER, Role.PARTNER): _LINK,
    (Role.MERGING_PARTY, Role.MERGING_PARTY): _LINK,
}
"""What a deal that is announced or completed makes of two who take part in it."""

_AGREED = frozenset({DealStatus.ANNOUNCED, DealStatus.COMPLETED})


def positions(connection: Connection) -> Iterator[Entity]:
    """Yield what people are to organisations."""
    times = (Position.started_on, Position.ended_on)
    who = (Position.person_id, Position.company_id, Position.title, Position.status)
    for part in in_parts(connection, select(Position.id, *who, *times).order_by(Position.id)):
        sources = sources_of(connection, Evidence.position_id, [row[0] for row in part])
        for id_, person, company, title, status, started_on, ended_on in part:
            directs = title is not None and _is_office(title)
            yield _tie(
                "Directorship" if directs else _LINK,
                f"position-{id_}",
                (f"person-{person}", f"company-{company}"),
                role=title,
                status=status,
                startDate=started_on,
                endDate=ended_on,
                **sources[id_],
            )


@cache
def _offices() -> re.Pattern[str]:
    return re.compile("|".join(lang.load(code).position.offices for code in lang.available()))


def _is_office(title: str) -> bool:
    return _offices().search(title) is not None


def parts_in_deals(connection: Connection) -> Iterator[Entity]:
    """Yield what each two who take part in a deal are to each other by it."""
    one, other = aliased(Participant), aliased(Participant)
    roles = [and_(one.role == first, other.role == second) for first, second in _TIES]
    query = (
        select(one.id, one.company_id, one.person_id, one.role)
        .add_columns(other.id, other.company_id, other.person_id, other.role)
        .add_columns(Deal.id, Deal.type, Deal.stage, Deal.status, Deal.announced_on)
        .add_columns(Deal.amount, Deal.currency, Deal.amount_qualifier)
        .join(Deal, Deal.id == one.deal_id)
        .join(other, other.deal_id == Deal.id)
        .where(or_(*roles), or_(one.role != other.role, one.id < other.id))
        .order_by(one.id, other.id)
    )
    for part in in_parts(connection, query):
        sources = sources_of(connection, Evidence.participant_id, [row[0] for row in part])
        for row in part:
            yield _tie_by_deal(row[:4], row[4:8], row[8:], sources[row[0]])


def _tie_by_deal(one: Any, other: Any, deal: Any, sources: dict[str, Any]) -> Entity:
    (id_, *who, role), (other_id, *whom, other_role) = one, other
    deal_id, type_, stage, status, date, sum_, currency, qualifier = deal
    schema = _TIES[role, other_role] if status in _AGREED else _LINK
    if schema == "Ownership" and whom[0] is None:
        schema = _LINK  # people are nobody's
    terms = [type_, stage, status, f"{sum_} {currency} {qualifier}" if sum_ is not None else None]
    told = {} if schema == "Debt" else {"role": role, "status": status}
    return _tie(
        schema,
        f"{schema.lower()}-{id_}-{other_id}",
        (_party(*who), _party(*whom)),
        **told,
        date=date,
        summary=", ".join(str(each) for each in terms if each is not None),
        recordId=f"deal-{deal_id}",
        **sources,
    )


def partnerships(connection: Connection) -> Iterator[Entity]:
    """Yield what each two partners are to each other."""
    one, other = aliased(Partner), aliased(Partner)
    query = (
        select(one.id, other.id, one.company_id, other.company_id)
        .add_columns(Partnership.id, Partnership.since)
        .join(Partnership, Partnership.id == one.partnership_id)
        .join(other, and_(other.partnership_id == Partnership.id, other.id > one.id))
        .order_by(one.id, other.id)
    )
    for part in in_parts(connection, query):
        sources = sources_of(connection, Evidence.partner_id, [row[0] for row in part])
        for id_, other_id, company, other_company, partnership, since in part:
            yield _tie(
                _LINK,
                f"partners-{id_}-{other_id}",
                (f"company-{company}", f"company-{other_company}"),
                role="partner",
                startDate=since,
                recordId=f"partnership-{partnership}",
                **sources[id_],
            )


def _tie(schema: str, id_: str, ends: tuple[str, str], **properties: Any) -> Entity:
    return make_entity(schema, id_, **dict(zip(_ENDS[schema], ends, strict=True)), **properties)


def _party(company: int | None, person: int | None) -> str:
    return f"person-{person}" if company is None else f"company-{company}"
