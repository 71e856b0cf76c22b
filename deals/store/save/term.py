"""Terms of deals and partnerships."""

from collections.abc import Collection, Hashable, Sequence

from deals.domain.claims import DealClaim, PartnershipClaim
from deals.domain.record import Parties
from deals.domain.vocabulary import PartyKind
from deals.store.models import Term
from deals.store.save.filing import Filing
from deals.store.save.row import Row, insert_distinct


def save_terms(
    filing: Filing,
    owner: str,
    told: Sequence[tuple[int, DealClaim | PartnershipClaim]],
    again: Collection[int],
    parties: Parties,
) -> None:
    """Store the terms of agreements, given with their ids, that column *owner* refers to.

    *again* are those of the agreements that may have terms already.
    """
    rows = [
        (
            {
                "deal_id": None,
                "partnership_id": None,
                "text": term.text,
                "status": term.status,
                "company_id": parties[PartyKind.COMPANY, term.party] if term.party else None,
            }
            | {owner: id_},
            term,
        )
        for id_, claim in told
        for term in claim.terms
    ]
    older = getattr(Term, owner).in_(again) if rows and again else None
    insert_distinct(filing, "term_id", rows, _identity, older)


def _identity(row: Row) -> Hashable:
    text = " ".join(row["text"].casefold().split())
    return row["deal_id"], row["partnership_id"], text, row["status"], row["company_id"]
