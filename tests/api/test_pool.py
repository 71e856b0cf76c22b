"""A database that is away, or not as expected, while the API serves, and comes back."""

import asyncio
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import URL, Connection, Engine, text

from deals.api import pool
from deals.api.app import create_app
from deals.api.pool import Pool
from deals.store import at_hand
from deals.store.engine import make_engine
from deals.store.migrate import head
from tests.server import Server


def assert_unavailable(client: TestClient, path: str, reason: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 503
    assert answer.headers["content-type"] == "application/problem+json"
    assert reason in answer.json()["detail"]


def stamp(engine: Engine, revision: str | None) -> None:
    """Have the tables be of *revision*; None is that of tables before the first migration."""
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
        if revision is not None:
            connection.execute(text("INSERT INTO alembic_version VALUES (:it)"), {"it": revision})


@pytest.fixture
def tables(engine: Engine) -> Iterator[Engine]:
    """An engine to restamp the tables with; they are current again at the end."""
    yield engine
    stamp(engine, head())


@pytest.mark.parametrize(
    ("revision", "reason"), [("later", "newer version of deals"), (None, "run `deals db upgrade`")]
)
def test_tables_of_another_version_are_a_503_until_they_are_ours(
    client: TestClient,
    tables: Engine,
    revision: str | None,
    reason: str,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(pool, "_TRUSTED", 0)  # seconds
    assert client.get("/deals").status_code == 200

    stamp(tables, revision)
    for path in ("/deals", "/deals/1", "/stats?by=year", "/deals?format=csv", "/health"):
        assert_unavailable(client, path, reason)
    stamp(tables, head())

    assert client.get("/deals").status_code == 200


def test_tables_that_change_while_they_are_trusted_are_a_503_as_well(
    client: TestClient, tables: Engine
):
    assert client.get("/deals").status_code == 200
    with tables.begin() as connection:
        connection.execute(text("ALTER TABLE quotes RENAME TO sayings"))
    stamp(tables, None)

    assert_unavailable(client, "/quotes", "run `deals db upgrade`")

    with tables.begin() as connection:
        connection.execute(text("ALTER TABLE sayings RENAME TO quotes"))
    stamp(tables, head())
    assert client.get("/quotes").status_code == 200


@pytest.mark.postgres
def test_a_server_that_goes_away_is_a_503_until_it_is_back(
    migrated_postgresql: URL, postgresql: tuple[Server, URL]
):
    server, _ = postgresql
    engine = make_engine(migrated_postgresql, read_only=True)
    with TestClient(create_app(engine), raise_server_exceptions=False) as client:
        assert client.get("/deals").status_code == 200

        stop(server)
        for path in ("/deals", "/deals?format=ndjson", "/health"):
            assert_unavailable(client, path, "cannot be reached")
        server.ensure_postgres_running()
        assert client.get("/deals").status_code == 200

        stop(server)
        server.ensure_postgres_running()  # and nobody asked meanwhile
        assert client.get("/deals?limit=1").status_code == 200


def stop(server: Server) -> None:
    """Have the server cut all connections and go."""
    process = server.get_pid()
    os.kill(process, signal.SIGQUIT)
    with suppress(ProcessLookupError):
        while True:
            os.kill(process, 0)
            time.sleep(0.01)


def test_a_file_that_is_not_there_is_a_503_until_it_is(migrated_sqlite: Path, tmp_path: Path):
    home = tmp_path / "home"
    engine = make_engine(f"sqlite:///{home / 'deals.db'}", read_only=True)
    with TestClient(create_app(engine), raise_server_exceptions=False) as client:
        assert_unavailable(client, "/deals", "unable to open database file")

        home.mkdir()
        shutil.copyfile(migrated_sqlite, home / "deals.db")
        assert client.get("/deals").status_code == 200


def test_what_is_not_answered_at_once_is_answered_all_the_same(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
):
    paths = ("/deals", "/deals?company=Brumelle", "/deals/1", "/companies/1")
    at_once = {path: client.get(path).content for path in paths}

    monkeypatch.setattr(at_hand, "STEPS", 0)
    client.app.state.engine.dispose()  # and with it what is kept

    assert {path: client.get(path).content for path in paths} == at_once


@pytest.mark.skipif(sys.platform != "linux", reason="niceness is of whole processes elsewhere")
def test_slow_questions_give_way_to_quick_ones(readable: Engine):
    pool = Pool(readable)

    def niceness(connection: Connection) -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    async def ask() -> list[int]:
        return [await pool.ask(niceness, slow=slow) for slow in (False, True, False)]

    quick, slow, later = asyncio.run(ask())
    assert quick == later < slow


def test_slow_questions_are_answered_where_none_may_give_way(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
):
    def forbid(*asked: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "setpriority", forbid)

    assert client.get("/stats?by=year").status_code == 200
