"""GET /partnerships."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from deals.api.deps import RESPONSES, STRICT, RecordId, answer_page, answer_record
from deals.api.schemas.base import page_of
from deals.api.schemas.partnership import PartnershipOut, PartnershipWithEvidence
from deals.store.queries.partnership import PartnershipSearch, get_partnership, list_partnerships

router = APIRouter(
    prefix="/partnerships", tags=["partnerships"], dependencies=STRICT, responses=RESPONSES
)


@router.get("", response_model=page_of(PartnershipOut))
def index(search: Annotated[PartnershipSearch, Query()], request: Request) -> Response:
    """List partnerships, the latest first."""
    return answer_page(request, list_partnerships, search)


@router.get("/{id}", response_model=PartnershipWithEvidence)
def show(id: RecordId, request: Request) -> Response:
    """Return a partnership, with the words that state each of its fields."""
    return answer_record(request, get_partnership, id)
