"""Answers that were given before, that the client has already, and that are long."""

import gzip
import subprocess
import sys

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine, event, text

from deals.api.app import create_app
from deals.store.engine import writing
from tests.statement import overhear

COMMIT = """
import sys
from deals.store.engine import make_engine, writing
with writing(make_engine(sys.argv[1])) as connection:
    connection.exec_driver_sql("UPDATE deals SET status = 'terminated' WHERE id = 1")
"""


class Asked(list):
    """The statements that the application asks of the database."""

    def __init__(self, engine: Engine) -> None:
        overhear(engine, lambda statement, values: self.append(statement))

    def count(self, request) -> int:
        self.clear()
        request()
        return len(self)


@pytest.fixture
def asked(readable: Engine) -> Asked:
    return Asked(readable)


def test_what_was_asked_before_is_answered_without_a_question(client, asked):
    first = client.get("/deals?company=Brumelle")

    assert asked.count(lambda: client.get("/deals?company=Brumelle")) == 0
    again = client.get("/deals?company=Brumelle")
    assert (again.content, again.headers) == (first.content, first.headers)


def test_a_commit_of_another_connection_is_seen_by_the_next_request(client, engine):
    for number in range(20):
        with writing(engine) as connection:
            connection.execute(text("UPDATE deals SET amount = :n WHERE id = 1"), {"n": number})
        amounts = [client.get("/deals/1").json()["amount"]["value"] for _ in range(2)]
        assert amounts == [number] * 2


def test_a_commit_of_another_process_is_seen_by_the_next_request(client, url):
    assert [client.get("/deals/1").json()["status"] for _ in range(2)] == ["announced"] * 2

    subprocess.run([sys.executable, "-c", COMMIT, url], check=True)

    assert client.get("/deals/1").json()["status"] == "terminated"


def test_what_is_rolled_back_changes_nothing(client, engine, asked):
    client.get("/deals/1")
    with engine.connect() as connection:
        connection.execute(text("UPDATE deals SET status = 'rumored' WHERE id = 1"))
        assert client.get("/deals/1").json()["status"] == "announced"
        connection.rollback()

    assert client.get("/deals/1").json()["status"] == "announced"


def test_an_answer_that_was_read_before_a_commit_is_not_given_after_it(client, readable, engine):
    once = iter([True])

    @event.listens_for(readable, "after_cursor_execute")
    def commit(*call):
        if next(once, False):
            with writing(engine) as connection:
                connection.execute(text("UPDATE deals SET status = 'terminated' WHERE id = 1"))

    client.get("/deals/1")
    assert client.get("/deals/1").json()["status"] == "terminated"


@pytest.mark.parametrize(
    ("path", "accept"),
    [
        ("/deals?fields=id", "*/*"),
        ("/deals?limit=1", "*/*"),
        ("/deals?format=csv", "*/*"),
        ("/deals", "text/csv"),
        ("/deals", "application/x-ndjson"),
    ],
)
def test_what_is_asked_otherwise_is_answered_otherwise(client, path, accept):
    plain = client.get("/deals").content
    for _ in range(2):
        other = client.get(path, headers={"Accept": accept})
        assert other.status_code == 200
        assert other.content != plain
    assert client.get("/deals").content == plain


def test_errors_are_not_kept(client, engine):
    assert client.get("/deals?company=Nouvelle").json()["unresolved"]
    assert client.get("/companies/99").status_code == 404
    missing = client.get("/companies/99")

    assert (missing.status_code, missing.headers.get("etag")) == (404, None)
    with writing(engine) as connection:
        connection.execute(
            text("INSERT INTO companies (id, name, key) VALUES (99, 'Nouvelle', 'nouvelle')")
        )
    assert client.get("/companies/99").json()["name"] == "Nouvelle"


def test_streams_are_not_kept(client, asked):
    for _ in range(3):
        assert asked.count(lambda: client.get("/deals?format=csv")) > 0
    assert "etag" not in client.get("/deals?format=csv").headers


def test_health_is_told_of_the_moment(client, asked):
    client.get("/health")

    assert asked.count(lambda: client.get("/health")) > 0
    assert client.get("/health").headers["cache-control"] == "no-store"


def test_nothing_is_kept_where_the_cache_has_no_size(readable):
    asked = Asked(readable)
    with TestClient(create_app(readable, cache_size=0)) as client:
        tag = client.get("/deals").headers["etag"]

        assert asked.count(lambda: client.get("/deals")) > 0
        assert client.get("/deals", headers={"If-None-Match": tag}).status_code == 304


def test_what_the_client_has_is_not_sent_again(client, engine):
    answer = client.get("/deals?limit=1")
    tag = answer.headers["etag"]

    for held in (tag, f'"other", {tag}', tag.removeprefix("W/"), "*"):
        unchanged = client.get("/deals?limit=1", headers={"If-None-Match": held})
        assert (unchanged.status_code, unchanged.content) == (304, b"")
        assert unchanged.headers["etag"] == tag
        assert unchanged.headers["link"] == answer.headers["link"]
        assert "content-length" not in unchanged.headers
    assert client.get("/deals?limit=1", headers={"If-None-Match": '"other"'}).status_code == 200
    with writing(engine) as connection:
        connection.execute(text("UPDATE deals SET status = 'terminated'"))
    assert client.get("/deals?limit=1", headers={"If-None-Match": tag}).status_code == 200


def test_long_answers_are_compressed_for_those_who_take_it(client):
    plain = client.get("/deals", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers

    for _ in range(2):
        with client.stream("GET", "/deals", headers={"Accept-Encoding": "br, gzip"}) as short:
            raw = b"".join(short.iter_raw())
        assert short.headers["content-encoding"] == "gzip"
        assert short.headers["etag"] == plain.headers["etag"]
        assert len(raw) == int(short.headers["content-length"]) < len(plain.content) // 2
        assert gzip.decompress(raw) == plain.content
    refused = client.get("/deals", headers={"Accept-Encoding": "gzip;q=0, *"})
    assert "content-encoding" not in refused.headers


def test_short_answers_and_streams_are_not_compressed(client):
    for path in ("/deals?fields=id", "/deals?format=csv"):
        assert "content-encoding" not in client.get(path).headers
