"""GET /quotes."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from deals.api.deps import RESPONSES, STRICT, RecordId, answer_page, answer_record
from deals.api.schemas.base import page_of
from deals.api.schemas.quote import QuoteOut, QuoteWithEvidence
from deals.store.queries.quote import QuoteSearch, get_quote, list_quotes

router = APIRouter(prefix="/quotes", tags=["quotes"], dependencies=STRICT, responses=RESPONSES)


@router.get("", response_model=page_of(QuoteOut))
def index(search: Annotated[QuoteSearch, Query()], request: Request) -> Response:
    """List quotes, the last loaded first."""
    return answer_page(request, list_quotes, search)


@router.get("/{id}", response_model=QuoteWithEvidence)
def show(id: RecordId, request: Request) -> Response:
    """Return a quote, with where it stands and what names its speaker."""
    return answer_record(request, get_quote, id)
