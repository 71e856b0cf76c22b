"""Deals, with their participants and terms."""

from collections.abc import Collection, Hashable, Sequence

from sqlalchemy import select

from deals.domain.claims import DealClaim
from deals.domain.record import Parties
from deals.domain.vocabulary import Role
from deals.store.models import Deal, Participant
from deals.store.save.filing import Filing
from deals.store.save.row import Known, Row, insert_distinct, insert_new, party_columns
from deals.store.save.shown import amount_columns
from deals.store.save.term import save_terms


def save_deals(filing: Filing, told: Sequence[DealClaim], known: Known, parties: Parties) -> None:
    """Store deals, or what *told* adds to those known."""
    ids = insert_new(filing, "deal_id", [_row(claim) for claim in told], known)
    again = [id_ for id_ in known if id_ is not None]
    deals = list(zip(ids, told, strict=True))
    for id_, claim in deals:
        filing.support("deal_id", id_, claim)
    _save_participants(filing, deals, again, parties)
    save_terms(filing, "deal_id", deals, again, parties)


def _row(claim: DealClaim) -> Row:
    return {
        "type": claim.type,
        "status": claim.status,
        "stage": claim.stage,
        "announced_on": claim.announced_on,
        **amount_columns(claim.amount),
    }


def _save_participants(
    filing: Filing,
    deals: Sequence[tuple[int, DealClaim]],
    again: Collection[int],
    parties: Parties,
) -> None:
    recency = {id_: str(claim.announced_on or "") for id_, claim in deals} | _recency(filing, again)
    rows = [
        (
            {
                "deal_id": id_,
                "recency": recency[id_],
                "role": its.role,
            }
            | party_columns(its.kind, its.name, parties),
            its,
        )
        for id_, claim in deals
        for its in claim.participants
    ]
    older = Participant.deal_id.in_(again) if again else None
    insert_distinct(filing, "participant_id", rows, _identity, older)


def _recency(filing: Filing, deals: Collection[int]) -> dict[int, str]:
    if not deals:
        return {}
    stored = select(Deal.id, Deal.recency).where(Deal.id.in_(deals))
    return {row.id: row.recency for row in filing.connection.execute(stored)}


def _identity(row: Row) -> Hashable:
    # Who leads a round is one of its investors: two articles may name the two roles.
    role = Role.INVESTOR if row["role"] is Role.LEAD_INVESTOR else row["role"]
    return row["deal_id"], row["company_id"], row["person_id"], role
