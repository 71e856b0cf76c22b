"""GET /deals."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from deals.api.answer import answer_page, answer_record
from deals.api.deps import RESPONSES, STREAMED, STRICT, RecordId
from deals.api.schemas.base import page_of
from deals.api.schemas.deal import DealWithEvidence, ListedDealOut
from deals.store.queries.deal import DEALS, DealSearch, get_deal, list_deals

router = APIRouter(
    prefix="/deals",
    tags=["deals"],
    dependencies=STRICT,
    responses=RESPONSES,
)


@router.get("", response_model=page_of(ListedDealOut), responses=STREAMED)
async def index(search: Annotated[DealSearch, Query()], request: Request) -> Response:
    """List deals, the latest first."""
    return await answer_page(request, list_deals, DEALS, search)


@router.get("/{id}", response_model=DealWithEvidence)
async def show(id: RecordId, request: Request) -> Response:
    """Return a deal, with the words that state each of its fields."""
    return await answer_record(request, get_deal, id)
