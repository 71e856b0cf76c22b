"""The whole of a search as a stream."""

import csv
import json

import anyio
import pytest

from deals.api.pool import STREAMS, Pool
from deals.domain.vocabulary import DealType
from deals.store.models import Deal

LISTS = ["/deals", "/companies", "/people", "/partnerships", "/quotes", "/articles"]


@pytest.mark.parametrize("path", [*LISTS, "/companies/1/deals", "/people/1/deals"])
def test_every_list_comes_whole_in_each_form(client, path):
    page = client.get(path).json()["items"]
    lines = client.get(f"{path}?format=ndjson")
    table = client.get(f"{path}?format=csv")

    assert [json.loads(line) for line in lines.text.splitlines()] == page != []
    assert lines.headers["content-type"] == "application/x-ndjson"
    assert table.headers["content-type"] == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(table.text.splitlines()))
    assert [int(row["id"]) for row in rows] == [each["id"] for each in page]


def test_the_header_asks_for_a_form_too_and_the_parameter_wins(client):
    wanted = {"Accept": "text/csv;q=0.9"}

    assert client.get("/deals", headers=wanted).text.startswith("id,announced_on,")
    assert client.get("/deals?format=json", headers=wanted).json()["items"]
    assert client.get("/deals", headers={"Accept": "text/html, */*"}).json()["items"]
    assert client.get("/deals").headers["vary"] == "Accept, Accept-Encoding"


def test_filters_orders_and_fields_hold_for_streams(client):
    answer = client.get("/deals?company=Brumelle&sort=amount&fields=id,amount&format=csv")

    assert answer.text.split() == [
        "id,amount,currency,qualifier",
        "3,,,",
        "1,2000000,EUR,exact",
        "2,5000000,USD,more_than",
    ]


def test_a_page_comes_in_each_form_with_where_the_next_one_is(client):
    first = client.get("/deals?format=csv&fields=id&limit=4")
    assert first.text == "id\r\n1\r\n2\r\n5\r\n3\r\n"

    last = client.get(first.links["next"]["url"])
    assert last.text == "id\r\n4\r\n"
    assert "link" not in last.headers


def test_headers_tell_what_a_page_tells_beside_its_records(client):
    asked = "company=Bruméle,Brumelle&total=true&facet=type&currency=SEK&convert=true"
    stream = client.get(f"/deals?{asked}&format=ndjson")
    page = client.get(f"/deals?{asked}&limit=1&format=ndjson")

    told = {
        name: json.loads(stream.headers[f"deals-{name}"])
        for name in ("total", "facets", "unconverted", "unresolved")
    }
    body = client.get(f"/deals?{asked}").json()
    assert told == {name: body[name] for name in told}
    assert told["total"] == len(stream.text.splitlines()) == 3
    assert told["unresolved"][0]["name"] == "Bruméle"
    assert page.headers["deals-total"] == "3"
    assert "deals-total" not in client.get("/deals?format=ndjson").headers


def test_what_a_page_refuses_a_stream_refuses(client):
    assert client.get("/companies/77/deals?format=csv").status_code == 404
    assert client.get("/deals?format=csv&type=aquisition").status_code == 422
    assert client.get("/deals?format=xml").json()["errors"][0]["parameter"] == "format"


def test_more_records_than_are_written_at_a_time_all_come(client, sessions):
    with sessions.begin() as session:
        session.add_all(Deal(type=DealType.IPO, status="completed") for _ in range(1203))

    lines = client.get("/deals?type=ipo&format=ndjson&fields=id").text.splitlines()

    assert len(set(lines)) == 1203


def test_a_stream_that_is_left_gives_its_connection_back(readable):
    pool = Pool(readable)

    async def leave():
        for _ in range(STREAMS + 1):
            stream = pool.stream(lambda connection: iter([b"one", b"two"]))
            assert await anext(stream) == b"one"
            assert readable.pool.checkedout() == 1
            await stream.aclose()

    anyio.run(leave)
    assert readable.pool.checkedout() == 0
