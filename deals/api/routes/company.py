"""GET /companies."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from deals.api.answer import answer_page, answer_record
from deals.api.deps import RESPONSES, STREAMED, STRICT, RecordId
from deals.api.schemas.base import page_of
from deals.api.schemas.company import CompanyOut, CompanyWithEvidence
from deals.api.schemas.deal import ListedDealOut
from deals.store.queries.company import COMPANIES, CompanySearch, get_company, list_companies
from deals.store.queries.deal import DEALS, DealSearch, list_deals_of_company
from deals.store.search import Bearers

router = APIRouter(
    prefix="/companies",
    tags=["companies"],
    dependencies=STRICT,
    responses=RESPONSES,
)


@router.get("", response_model=page_of(CompanyOut), responses=STREAMED)
async def index(search: Annotated[CompanySearch, Query()], request: Request) -> Response:
    """List companies by name."""
    return await answer_page(request, list_companies, COMPANIES, search)


@router.get("/{id}", response_model=CompanyWithEvidence)
async def show(id: RecordId, request: Request) -> Response:
    """Return a company, with who is what there and the words that name it."""
    return await answer_record(request, get_company, id, slow=True)


@router.get("/{id}/deals", response_model=page_of(ListedDealOut), responses=STREAMED)
async def deals(id: RecordId, search: Annotated[DealSearch, Query()], request: Request) -> Response:
    """List the deals in which a company takes part, the latest first; `role` is the company's."""
    party = {"party": Bearers(companies=(id,))}
    return await answer_page(request, partial(list_deals_of_company, id=id), DEALS, search, party)
