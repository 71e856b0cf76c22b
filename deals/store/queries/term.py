"""Terms, as part of the answers about deals and partnerships."""

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute

from deals.store.base import Record
from deals.store.dialect import json_array, json_object
from deals.store.models import Evidence, Term
from deals.store.queries.evidence import evidence_json
from deals.store.queries.party import company_json

Agreement = InstrumentedAttribute[int | None]
"""The column of `Term` that tells which deal or partnership a term is of."""


def terms_json(agreement: Agreement, record: type[Record]) -> ColumnElement[str]:
    """Return the terms of a *record* of the enclosing statement, with their evidence."""
    each = json_object(
        {
            "text": Term.text,
            "status": Term.status,
            "party": company_json(Term.company_id),
            "evidence": evidence_json(Evidence.term_id, Term),
        }
    )
    rows = select(each).select_from(Term).where(agreement == record.id).order_by(Term.id)
    return json_array(rows.correlate(record))
