"""A migrated, empty database for each test, in SQLite and in PostgreSQL; and the command line."""

import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import URL, Engine
from sqlalchemy.orm import Session, sessionmaker

from deals.cli import main
from deals.store.engine import make_engine, make_sessions
from deals.store.migrate import upgrade
from tests import server
from tests.server import Server

DATABASES = [
    pytest.param("sqlite"),
    pytest.param("postgresql", marks=pytest.mark.postgres),
]

# A new database takes a quarter of a second, emptying one a hundredth: this goes with every
# test that uses one, and with every other connection to it.
EMPTY_AGAIN = """
DO $$
DECLARE
    called text;
BEGIN
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid();
    SET LOCAL session_replication_role = replica;  -- no order among tables
    FOR called IN
        SELECT oid::regclass::text FROM pg_class
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND relname <> 'alembic_version'
    LOOP
        EXECUTE 'DELETE FROM ' || called;
    END LOOP;
    PERFORM setval((schemaname || '.' || sequencename)::regclass, start_value, false)
    FROM pg_sequences WHERE last_value IS NOT NULL;
END $$
"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones first, so that no process ends up waiting for another."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[tuple[Server, URL]]:
    """A PostgreSQL server of this process's own, and its address."""
    with server.postgresql_server() as its:
        yield its


@pytest.fixture(scope="session")
def postgresql_server(postgresql: tuple[Server, URL]) -> URL:
    return postgresql[1]


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def migrated_postgresql(postgresql_server: URL) -> URL:
    server.run(postgresql_server, "CREATE DATABASE migrated")
    migrated = postgresql_server.set(database="migrated")
    upgrade(server.written(migrated))
    return migrated


@pytest.fixture(params=DATABASES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database with nothing in it, not even tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'deals.db'}"
    else:
        address: URL = request.getfixturevalue("postgresql_server")
        server.run(address, "CREATE DATABASE test")
        yield server.written(address.set(database="test"))
        server.run(address, "DROP DATABASE test WITH (FORCE)")


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, tmp_path: Path) -> str:
    shutil.copyfile(migrated_sqlite, tmp_path / "deals.db")
    return f"sqlite:///{tmp_path / 'deals.db'}"


@pytest.fixture
def postgresql_url(migrated_postgresql: URL) -> Iterator[str]:
    yield server.written(migrated_postgresql)
    server.run(migrated_postgresql, EMPTY_AGAIN)


@pytest.fixture(params=DATABASES)
def url(request: pytest.FixtureRequest) -> str:
    """The address of a migrated database without rows."""
    address: str = request.getfixturevalue(f"{request.param}_url")
    return address


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    engine = make_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture
def sessions(engine: Engine) -> sessionmaker[Session]:
    return make_sessions(engine)


@dataclass(frozen=True)
class Run:
    """How a command ended, and what it printed."""

    status: int
    out: str
    err: str


@pytest.fixture
def deals(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Run `deals` with some words in this process, as from a pipe."""

    def run(*words: str) -> Run:
        monkeypatch.setattr(sys, "argv", ["deals", *words])
        capfd.readouterr()
        with pytest.raises(SystemExit) as end:
            main()
        printed = capfd.readouterr()
        return Run(int(end.value.code or 0), printed.out, printed.err)

    return run
