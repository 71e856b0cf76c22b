import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from time import sleep

import pytest
from sqlalchemy import URL, Connection, Engine, event, text
from sqlalchemy.pool import NullPool

from deals.errors import UnknownDatabase, UnreachableDatabase, UnstorableReading, UnusableDatabase
from deals.store.bulk import insert_many
from deals.store.engine import database_url, make_engine, writing

COMPANY = text("INSERT INTO companies (name, key) VALUES (:name, :name)")


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_postgresql_is_spoken_through_psycopg(scheme: str):
    assert database_url(f"{scheme}://ada@example.org/deals").drivername == "postgresql+psycopg"


def test_sqlite_addresses_stay_as_they_are():
    assert str(database_url("sqlite:///deals.db")) == "sqlite:///deals.db"


@pytest.mark.parametrize("address", ["mysql://ada:secret@localhost/deals", "secret.db", ""])
def test_other_addresses_are_refused_without_telling_their_password(address: str):
    with pytest.raises(UnknownDatabase) as raised:
        database_url(address)
    assert "secret" not in str(raised.value)


def test_foreign_keys_are_checked(engine: Engine):
    orphan = text("INSERT INTO company_names (company_id, name, key) VALUES (1, 'a', 'a')")
    with pytest.raises(UnstorableReading), writing(engine) as connection:
        connection.execute(orphan)


def test_a_read_only_engine_reads_and_refuses_to_write(url: str):
    engine = make_engine(url, read_only=True, poolclass=NullPool)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM deals")) == 0
    with pytest.raises(UnusableDatabase, match=r"read.?only"), engine.begin() as connection:
        connection.execute(COMPANY, {"name": "Orme"})


def test_what_breaks_a_rule_leaves_nothing_behind(engine: Engine):
    rows = [{"name": name} for name in ("Orme", "Lichen", "Orme")]
    with pytest.raises(UnstorableReading), writing(engine) as connection:
        connection.execute(COMPANY, rows)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM companies")) == 0


def test_writers_take_turns(engine: Engine):
    def add_one(_: int) -> None:
        with writing(engine) as connection:
            count = connection.scalar(text("SELECT count(*) FROM companies"))
            sleep(0.01)  # long enough for another to count the same
            connection.execute(COMPANY, {"name": f"company {count}"})

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(add_one, range(20)))
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM companies")) == 20


def test_readers_do_not_wait_for_a_writer(engine: Engine, url: str):
    reader = make_engine(url, read_only=True, poolclass=NullPool)
    with writing(engine) as writer:
        writer.execute(COMPANY, {"name": "Orme"})
        with reader.connect() as connection:
            assert connection.scalar(text("SELECT count(*) FROM companies")) == 0
    with reader.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM companies")) == 1


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize(
    "address", ["postgresql://127.0.0.1:1/deals", "sqlite:////none/of/these/deals.db", "{text}"]
)
def test_a_database_that_cannot_be_reached_is_told(tmp_path: Path, address: str, read_only: bool):
    no_database = tmp_path / "text.db"
    no_database.write_text("no database")
    engine = make_engine(address.format(text=f"sqlite:///{no_database}"), read_only=read_only)

    with pytest.raises(UnreachableDatabase, match="cannot be reached"), engine.connect():
        pass


def insert(connection: Connection, rows: int) -> None:
    connection.execute(text("INSERT INTO grown VALUES (:it)"), [{"it": "x" * 4000}] * rows)


def insert_at_once(connection: Connection, rows: int) -> None:
    insert_many(connection, "grown", ["it"], [["x" * 4000]] * rows)


@contextmanager
def no_room(engine: Engine) -> Iterator[None]:
    """Let the table ``grown`` not grow: real errors, without a disk to fill."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "begin", lambda it: it.exec_driver_sql("PRAGMA max_page_count = 1"))
        yield
        return
    with engine.connect() as connection:
        home = connection.scalar(text("SHOW data_directory"))
        path = Path(home, connection.scalar(text("SELECT pg_relation_filepath('grown')")))
    engine.dispose()  # those that have the file open
    path.unlink()
    path.symlink_to("/dev/full")
    yield


@pytest.fixture
def grown(engine: Engine) -> Iterator[None]:
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE grown (it TEXT)"))
    yield
    with writing(engine) as connection:
        connection.execute(text("DROP TABLE grown"))


@pytest.mark.usefixtures("grown")
@pytest.mark.parametrize("write", [insert, insert_at_once])
def test_a_full_disk_is_told_and_leaves_nothing_behind(
    engine: Engine, write: Callable[[Connection, int], None]
):
    def write_all() -> None:
        with writing(engine) as connection:
            connection.execute(COMPANY, {"name": "Orme"})
            write(connection, 50)

    with no_room(engine), pytest.raises(UnusableDatabase, match=r"is full|No space left"):
        write_all()
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM companies")) == 0


@pytest.mark.postgres
@pytest.mark.parametrize(("told", "patience"), [({}, "30000"), ({"tcp_user_timeout": "7"}, "7")])
def test_a_server_that_says_nothing_any_more_is_given_up(
    migrated_postgresql: URL, told: dict[str, str], patience: str
):
    engine = make_engine(migrated_postgresql.update_query_dict(told))
    with engine.connect() as connection:
        given = connection.connection.driver_connection.info.get_parameters()
    engine.dispose()

    assert given["tcp_user_timeout"] == patience
    assert int(given["keepalives_idle"]) < 60


@pytest.mark.postgres
def test_a_connection_that_is_cut_is_told_and_the_next_is_a_new_one(migrated_postgresql: URL):
    engine = make_engine(migrated_postgresql)
    other = make_engine(migrated_postgresql, poolclass=NullPool)

    def write_when_cut() -> None:
        with writing(engine) as connection:
            mine = connection.scalar(text("SELECT pg_backend_pid()"))
            with other.connect() as killer:
                killer.execute(text("SELECT pg_terminate_backend(:mine, 5000)"), {"mine": mine})
            insert_many(connection, "people", ["name", "key"], [["Ada", "ada"]])

    with pytest.raises(UnreachableDatabase):
        write_when_cut()
    with writing(engine) as connection:
        assert connection.scalar(text("SELECT count(*) FROM people")) == 0
    engine.dispose()


def test_a_writer_who_waits_too_long_is_told(migrated_sqlite: Path, tmp_path: Path):
    file = shutil.copyfile(migrated_sqlite, tmp_path / "deals.db")
    engine = make_engine(f"sqlite:///{file}", poolclass=NullPool)
    hasty = make_engine(f"sqlite:///{file}", poolclass=NullPool, connect_args={"timeout": 0})
    with writing(engine), pytest.raises(UnusableDatabase, match="locked"), writing(hasty):
        pass
