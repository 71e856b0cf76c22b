from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine

from deals.api.app import create_app
from deals.api.schemas.conflict import ConflictsOut
from deals.ingest import store_reading
from deals.resolve.choice import choose
from deals.store.decide import Reason, merge_companies, merge_deals
from deals.store.engine import writing
from tests.store.test_decide import company, courrier, gazette


@pytest.fixture
def client(engine: Engine) -> Iterator[TestClient]:
    """A client of a database with one disputed deal."""
    store_reading(engine, *gazette())
    store_reading(engine, *courrier())
    orme, bois = company(engine, "Orme"), company(engine, "Bois d’Orme")
    with writing(engine) as connection:
        merge_companies(connection, orme, bois, Reason(by="ada"))
        merge_deals(connection, 1, 2, Reason(by="ada"), choose)
    with TestClient(create_app(engine)) as client:
        yield client


def test_what_sources_disagree_on_is_listed_with_them(client):
    answer = client.get("/conflicts")

    assert answer.status_code == 200
    page = ConflictsOut.model_validate_json(answer.content)
    [deal] = page.items
    assert (deal.deal_id, deal.amount) == (1, 5_000_000)
    assert {(said.field, said.value, said.article_id) for said in deal.conflicts} == {
        ("announced_on", "2021-08-20", 2),
        ("amount", "6000000 EUR exact", 2),
    }


def test_a_page_says_where_the_next_begins(client):
    assert client.get("/conflicts", params={"after": 1}).json()["items"] == []
    assert client.get("/conflicts", params={"limit": 0}).status_code == 422
    assert client.get("/conflicts", params={"misspelt": 1}).status_code == 422


def test_a_deal_lists_what_contradicts_it(client):
    assert [said["field"] for said in client.get("/deals/1").json()["conflicts"]] == [
        "amount",
        "announced_on",
    ]
