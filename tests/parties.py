"""Who takes part in deals, as lists tell it and as it is."""

import json

from sqlalchemy import Connection, Text, cast, func, select
from sqlalchemy.orm import Session

from deals.store.models import Company, Participant, PartyList, Person

Parties = dict[int, list[dict[str, object]]]
"""By deal, without deals that have none."""


def told_parties(session: Session | Connection) -> Parties:
    """Return what lists tell."""
    kept = session.execute(select(PartyList.deal_id, cast(PartyList.parties, Text)))
    told = {deal: json.loads(parties) for deal, parties in kept}
    return {deal: parties for deal, parties in told.items() if parties}


def parties(session: Session | Connection) -> Parties:
    """Return what is so."""
    parts = (
        select(
            Participant.deal_id,
            Participant.role,
            Participant.company_id,
            Participant.person_id,
            func.coalesce(Company.name, Person.name),
        )
        .outerjoin(Participant.company)
        .outerjoin(Participant.person)
        .order_by(Participant.id)
    )
    found: Parties = {}
    for deal, role, company, person, name in session.execute(parts):
        kind = "person" if company is None else "company"
        party = {"role": role, "kind": kind, "id": company or person, "name": name}
        found.setdefault(deal, []).append(party)
    return found
