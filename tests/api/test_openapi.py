"""What the application promises in its OpenAPI, it keeps, whatever is asked."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
import schemathesis
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import given, settings
from schemathesis import Case, GenerationMode
from sqlalchemy import create_engine

from deals.api.app import create_app
from tests.world import readable_world

BOUNDS = {
    "announced_to": "announced_from",
    "published_to": "published_from",
    "since_to": "since_from",
    "max_amount": "min_amount",
}
"""Parameters that may not be below others, which OpenAPI has no words for."""


@pytest.fixture
def applications(sqlite_url: str, postgresql_url: str) -> Iterator[list[FastAPI]]:
    """The application on the world in either database."""
    with ExitStack() as engines:
        yield [
            create_app(engines.enter_context(readable_world(url)))
            for url in (sqlite_url, postgresql_url)
        ]


def leave_out_crossed(case: Case) -> None:
    for most, least in BOUNDS.items():
        if case.query and least in case.query:
            case.query.pop(most, None)


@pytest.mark.long
@pytest.mark.postgres
@pytest.mark.parametrize("mode", GenerationMode)
def test_every_answer_is_as_documented(applications: list[FastAPI], mode: GenerationMode):
    schema = schemathesis.openapi.from_asgi("/openapi.json", applications[0])
    if mode is GenerationMode.NEGATIVE:
        schema = schema.exclude(path=["/", "/health"])  # take nothing that could be wrong
    for operation in schema.get_all_operations():

        @settings(max_examples=10, deadline=None, derandomize=True, database=None)
        @given(case=operation.ok().as_strategy(generation_mode=mode))
        def keeps_its_promises(case):
            if mode is GenerationMode.POSITIVE:
                leave_out_crossed(case)
            for application in applications:
                case.call_and_validate(app=application)

        keeps_its_promises()


@pytest.fixture(scope="module")
def documented():
    return create_app(create_engine("sqlite://")).openapi()


def test_the_api_only_reads(documented):
    assert {method for path in documented["paths"].values() for method in path} == {"get"}


def test_every_filter_says_what_it_does(documented):
    for path in documented["paths"].values():
        for parameter in path["get"].get("parameters", ()):
            assert parameter["in"] == "path" or parameter["description"], parameter["name"]


def test_every_operation_says_what_it_does_and_has_a_name_of_its_own(documented):
    operations = [path["get"] for path in documented["paths"].values()]

    assert all(operation["summary"].endswith(".") for operation in operations)
    assert len({operation["operationId"] for operation in operations}) == len(operations)
    assert documented["paths"]["/companies/{id}/deals"]["get"]["operationId"] == "companies_deals"


def test_what_is_sought_comes_before_how_it_is_told(documented):
    names = [each["name"] for each in documented["paths"]["/deals"]["get"]["parameters"]]

    assert names[0] == "company"
    assert names.index("sort") > names.index("q")


def test_pages_are_named_after_their_records(documented):
    pages = {name for name in documented["components"]["schemas"] if "Page" in name}

    assert pages == {
        "ArticlePage",
        "CompanyPage",
        "ListedDealPage",
        "PartnershipPage",
        "PersonPage",
        "QuotePage",
    }


def test_a_filter_is_given_or_left_out_never_null(documented):
    [kind] = (
        parameter["schema"]
        for parameter in documented["paths"]["/deals"]["get"]["parameters"]
        if parameter["name"] == "type"
    )
    assert kind["type"] == "string"
    assert kind["pattern"].startswith("^!?(funding_round|investment|")


def test_errors_are_documented_as_problems(documented):
    refused = documented["paths"]["/deals"]["get"]["responses"]["422"]["content"]
    assert list(refused) == ["application/problem+json"]
    assert "Problem" in documented["components"]["schemas"]


def test_an_answer_that_the_client_has_is_documented_wherever_it_is_given(
    client: TestClient, documented
):
    for path, operations in documented["paths"].items():
        answer = client.get(path.replace("{id}", "1"))
        assert answer.status_code == 200
        assert ("304" in operations["get"]["responses"]) == ("etag" in answer.headers), path
