"""Partnerships, with their partners and terms."""

from collections.abc import Sequence

from sqlalchemy import update

from deals.domain.claims import PartnershipClaim
from deals.domain.record import Parties
from deals.domain.vocabulary import PartyKind
from deals.store.models import Partner, Partnership
from deals.store.save.filing import Filing
from deals.store.save.row import Known, by_columns, insert_distinct, insert_new
from deals.store.save.term import save_terms

_identity = by_columns("partnership_id", "company_id")


def save_partnerships(
    filing: Filing, told: Sequence[PartnershipClaim], known: Known, parties: Parties
) -> None:
    """Store partnerships, or what *told* adds to those known, and which continues which."""
    ids = insert_new(filing, "partnership_id", [{"since": its.since} for its in told], known)
    again = [id_ for id_ in known if id_ is not None]
    partnerships = list(zip(ids, told, strict=True))
    _support(filing, partnerships)
    rows = [
        (
            {"partnership_id": id_, "company_id": parties[PartyKind.COMPANY, partner.name]},
            partner,
        )
        for id_, claim in partnerships
        for partner in claim.partners
    ]
    older = Partner.partnership_id.in_(again) if again else None
    insert_distinct(filing, "partner_id", rows, _identity, older)
    save_terms(filing, "partnership_id", partnerships, again, parties)


def _support(filing: Filing, partnerships: Sequence[tuple[int, PartnershipClaim]]) -> None:
    for id_, claim in partnerships:
        if claim.continues is None:
            filing.support("partnership_id", id_, claim)
            continue
        earlier, _ = partnerships[claim.continues]
        filing.support("partnership_id", id_, claim, continues=str(earlier))
        filing.connection.execute(
            update(Partnership).where(Partnership.id == id_).values(continues_id=earlier)
        )
