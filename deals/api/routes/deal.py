"""GET /deals."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from deals.api.deps import RESPONSES, STRICT, RecordId, answer_page, answer_record
from deals.api.schemas.base import page_of
from deals.api.schemas.deal import DealOut, DealWithEvidence
from deals.store.queries.deal import DealSearch, get_deal, list_deals

router = APIRouter(prefix="/deals", tags=["deals"], dependencies=STRICT, responses=RESPONSES)


@router.get("", response_model=page_of(DealOut))
def index(search: Annotated[DealSearch, Query()], request: Request) -> Response:
    """List deals, the latest first."""
    return answer_page(request, list_deals, search)


@router.get("/{id}", response_model=DealWithEvidence)
def show(id: RecordId, request: Request) -> Response:
    """Return a deal, with the words that state each of its fields."""
    return answer_record(request, get_deal, id)
