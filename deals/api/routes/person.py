"""GET /people."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from deals.api.deps import RESPONSES, STRICT, RecordId, answer_page, answer_record
from deals.api.schemas.base import page_of
from deals.api.schemas.person import PersonOut, PersonWithEvidence
from deals.store.queries.person import PersonSearch, get_person, list_people

router = APIRouter(prefix="/people", tags=["people"], dependencies=STRICT, responses=RESPONSES)


@router.get("", response_model=page_of(PersonOut))
def index(search: Annotated[PersonSearch, Query()], request: Request) -> Response:
    """List people by name, with their positions."""
    return answer_page(request, list_people, search)


@router.get("/{id}", response_model=PersonWithEvidence)
def show(id: RecordId, request: Request) -> Response:
    """Return a person, with the words that name them and tell their positions."""
    return answer_record(request, get_person, id)
