from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import sleep

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.pool import NullPool

from deals.errors import UnknownDatabase, UnreachableDatabase, UnstorableReading, UnusableDatabase
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
