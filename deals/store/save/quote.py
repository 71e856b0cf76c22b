"""Quotes."""

from collections.abc import Sequence

from deals.domain.claims import QuoteClaim
from deals.domain.record import Parties
from deals.errors import UnstorableReading
from deals.store.models import Quote
from deals.store.save.filing import Filing
from deals.store.save.row import Row, by_columns, insert_distinct, party_columns

_identity = by_columns("article_id", "start")


def save_quotes(filing: Filing, told: Sequence[QuoteClaim], parties: Parties) -> None:
    """Store the quotes of the article: one for each place where a quote begins."""
    rows = [(_row(filing, claim, parties), claim) for claim in told]
    older = Quote.article_id == filing.article_id if told and filing.read_before else None
    insert_distinct(filing, "quote_id", rows, _identity, older)


def _row(filing: Filing, claim: QuoteClaim, parties: Parties) -> Row:
    return {
        "article_id": filing.article_id,
        "start": _start(claim),
        "text": claim.text,
        **party_columns(claim.speaker_kind, claim.speaker, parties),
    }


def _start(claim: QuoteClaim) -> int:
    pieces = [each.span.start for each in claim.evidence if each.field == "text"]
    if not pieces:
        raise UnstorableReading(f"nothing tells where the quote stands: {claim.text!r}")
    return min(pieces)
