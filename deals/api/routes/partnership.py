"""GET /partnerships."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from deals.api.answer import answer_page, answer_record
from deals.api.deps import RESPONSES, STREAMED, STRICT, RecordId
from deals.api.schemas.base import page_of
from deals.api.schemas.partnership import PartnershipOut, PartnershipWithEvidence
from deals.store.queries.partnership import (
    PARTNERSHIPS,
    PartnershipSearch,
    get_partnership,
    list_partnerships,
)

router = APIRouter(
    prefix="/partnerships",
    tags=["partnerships"],
    dependencies=STRICT,
    responses=RESPONSES,
)


@router.get("", response_model=page_of(PartnershipOut), responses=STREAMED)
async def index(search: Annotated[PartnershipSearch, Query()], request: Request) -> Response:
    """List partnerships, the latest first."""
    return await answer_page(request, list_partnerships, PARTNERSHIPS, search)


@router.get("/{id}", response_model=PartnershipWithEvidence)
async def show(id: RecordId, request: Request) -> Response:
    """Return a partnership, with the words that state each of its fields."""
    return await answer_record(request, get_partnership, id)
