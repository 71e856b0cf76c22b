"""GET /people."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from deals.api.answer import answer_page, answer_record
from deals.api.deps import RESPONSES, STREAMED, STRICT, RecordId
from deals.api.schemas.base import page_of
from deals.api.schemas.deal import ListedDealOut
from deals.api.schemas.person import PersonOut, PersonWithEvidence
from deals.store.queries.deal import DEALS, DealSearch, list_deals_of_person
from deals.store.queries.person import PEOPLE, PersonSearch, get_person, list_people
from deals.store.search import Bearers

router = APIRouter(
    prefix="/people",
    tags=["people"],
    dependencies=STRICT,
    responses=RESPONSES,
)


@router.get("", response_model=page_of(PersonOut), responses=STREAMED)
async def index(search: Annotated[PersonSearch, Query()], request: Request) -> Response:
    """List people by name, with their positions."""
    return await answer_page(request, list_people, PEOPLE, search)


@router.get("/{id}", response_model=PersonWithEvidence)
async def show(id: RecordId, request: Request) -> Response:
    """Return a person, with the words that name them and tell their positions."""
    return await answer_record(request, get_person, id)


@router.get("/{id}/deals", response_model=page_of(ListedDealOut), responses=STREAMED)
async def deals(id: RecordId, search: Annotated[DealSearch, Query()], request: Request) -> Response:
    """List the deals in which a person takes part, the latest first; `role` is the person's."""
    party = {"party": Bearers(people=(id,))}
    return await answer_page(request, partial(list_deals_of_person, id=id), DEALS, search, party)
