"""Searches are read at once, and refused as FastAPI and the route's dependencies refuse."""

from typing import Annotated

import pytest
from fastapi import APIRouter, Depends, FastAPI, Query, Request, Response
from fastapi.testclient import TestClient

from deals.api.searches import Searches
from deals.store.queries.company import CompanySearch

LOOKED_AT = []


def look(request: Request) -> None:
    LOOKED_AT.append(request.url.query)


@pytest.fixture
def plain():
    """A route whose dependency tells what FastAPI has looked at."""
    LOOKED_AT.clear()
    router = APIRouter(dependencies=[Depends(look)])

    @router.get("/companies")
    async def index(search: Annotated[CompanySearch, Query()], request: Request) -> Response:
        return Response(search.model_dump_json())

    app = FastAPI(telemetry={"tracing": False, "metrics": False, "logs": False})
    app.include_router(router)
    app.add_middleware(Searches, routes=router.routes)
    return TestClient(app)


def test_a_search_that_its_model_takes_is_read_at_once(plain):
    answer = plain.get("/companies?name=Orme&limit=7&total=true&cursor=")

    assert answer.status_code == 422
    assert LOOKED_AT == ["name=Orme&limit=7&total=true&cursor="]
    answer = plain.get("/companies?name=Orme&limit=7&total=true")
    assert answer.json() == CompanySearch(name="Orme", limit=7, total=True).model_dump(mode="json")
    assert len(LOOKED_AT) == 1


@pytest.mark.parametrize("query", ["limit=0", "nmae=Orme", "limit=1&limit=2"])
def test_what_its_model_does_not_take_is_left_to_fastapi(plain, query):
    plain.get(f"/companies?{query}")

    assert [query] == LOOKED_AT


@pytest.mark.parametrize(
    "path", ["/companies/0/deals", "/companies/x/deals", "/companies/1/deals?limit=1&limit=2"]
)
def test_what_is_refused_is_refused_as_before(client, path):
    answer = client.get(path)

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert len(answer.json()["errors"]) == 1
