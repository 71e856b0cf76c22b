"""The state of a database, as its answers depend on it."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import sleep

import pytest
from sqlalchemy import Engine, text

from deals.store.engine import make_engine, writing
from deals.store.watch import _ASKED as ASKED
from deals.store.watch import Watch

OTHERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""

NEW = "INSERT INTO companies (name, key) SELECT count(*), count(*) FROM companies"


@pytest.fixture
def watched(url: str) -> Iterator[Engine]:
    engine = make_engine(url, read_only=True)
    yield engine
    engine.dispose()


def commit(engine: Engine) -> None:
    with writing(engine) as connection:
        connection.execute(text(NEW))


def test_a_state_lasts_until_something_is_committed(watched, engine):
    watch = Watch(watched)
    states = [watch.state()]
    for _ in range(3):
        assert watch.state() == states[-1]
        commit(engine)
        states.append(watch.state())

    assert len(set(states)) == 4


def test_reading_leaves_the_state(watched):
    watch = Watch(watched)
    before = watch.state()
    with watched.connect() as connection:
        connection.execute(text("SELECT * FROM companies"))

    assert watch.state() == before


def test_a_watch_leaves_the_connections_of_its_engine_to_others(url):
    engine = make_engine(url, read_only=True, pool_size=1, max_overflow=0)
    watch = Watch(engine)
    state = watch.state()
    with engine.connect():
        assert watch.state() == state
    engine.dispose()


def test_no_state_is_that_of_an_earlier_connection(watched, engine):
    watch = Watch(watched)
    before = watch.state()
    watched.dispose()
    commit(engine)

    assert watch.state() != before


@pytest.mark.postgres
def test_a_watch_that_ends_while_it_asks_tells_no_state_and_no_fault(
    migrated_postgresql, caplog, monkeypatch
):
    monkeypatch.setitem(ASKED, "postgresql", "SELECT pg_sleep(5)")
    engine = make_engine(migrated_postgresql, read_only=True)
    with ThreadPoolExecutor(1) as other:
        state = other.submit(Watch(engine).state)
        sleep(0.2)
        engine.dispose()

        assert state.result(timeout=3) is None
    assert caplog.records == []


@pytest.mark.postgres
def test_a_server_that_hangs_up_tells_no_state_and_then_another(migrated_postgresql):
    address = migrated_postgresql.render_as_string(hide_password=False)
    engine, other = make_engine(address, read_only=True), make_engine(address)
    watch = Watch(engine)
    before = watch.state()
    with other.connect() as connection:
        connection.execute(text(OTHERS))

    assert watch.state() is None
    assert watch.state() not in {None, before}
    engine.dispose()
    other.dispose()


def test_a_database_that_is_not_there_tells_no_state(tmp_path):
    engine = make_engine(f"sqlite:///{tmp_path}/nowhere/deals.db", read_only=True)

    assert Watch(engine).state() is None
    engine.dispose()
