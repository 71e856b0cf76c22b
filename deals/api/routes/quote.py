"""GET /quotes."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from deals.api.answer import answer_page, answer_record
from deals.api.deps import RESPONSES, STREAMED, STRICT, RecordId
from deals.api.schemas.base import page_of
from deals.api.schemas.quote import QuoteOut, QuoteWithEvidence
from deals.store.queries.quote import QUOTES, QuoteSearch, get_quote, list_quotes

router = APIRouter(
    prefix="/quotes",
    tags=["quotes"],
    dependencies=STRICT,
    responses=RESPONSES,
)


@router.get("", response_model=page_of(QuoteOut), responses=STREAMED)
async def index(search: Annotated[QuoteSearch, Query()], request: Request) -> Response:
    """List quotes, the last loaded first."""
    return await answer_page(request, list_quotes, QUOTES, search)


@router.get("/{id}", response_model=QuoteWithEvidence)
async def show(id: RecordId, request: Request) -> Response:
    """Return a quote, with where it stands and what names its speaker."""
    return await answer_record(request, get_quote, id)
