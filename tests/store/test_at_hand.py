import sqlite3
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import Connection, Engine, select, text
from sqlalchemy.orm import Session, sessionmaker

from deals.errors import NotFound
from deals.store.at_hand import AtHand, NotAtOnce
from deals.store.engine import make_engine, make_sessions, writing
from deals.store.models import Deal
from deals.store.prepared import rows
from deals.store.queries.deal import DealSearch, get_deal, list_deals
from tests.world import settle

COUNT = text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n")
STATUSES = select(Deal.status).order_by(Deal.id)


@pytest.fixture
def path(migrated_sqlite: Path, tmp_path: Path) -> Path:
    return Path(tmp_path / "deals.db")


@pytest.fixture
def writable(migrated_sqlite: Path, path: Path) -> Iterator[Engine]:
    path.write_bytes(migrated_sqlite.read_bytes())
    engine = make_engine(f"sqlite:///{path}")
    sessions: sessionmaker[Session] = make_sessions(engine)
    with sessions.begin() as session:
        settle(session)
    yield engine
    engine.dispose()


@pytest.fixture
def at_hand(writable: Engine, path: Path) -> Iterator[AtHand]:
    engine = make_engine(f"sqlite:///{path}", read_only=True)
    yield AtHand(engine)
    engine.dispose()


def test_a_question_is_answered(at_hand: AtHand):
    assert len(at_hand.ask(lambda connection: list_deals(connection, DealSearch())).items) == 5


def test_a_question_that_takes_long_is_given_up_and_the_next_is_not(at_hand: AtHand):
    with pytest.raises(NotAtOnce):
        at_hand.ask(lambda connection: connection.scalar(COUNT))

    for _ in range(100):  # each has all the steps again
        assert at_hand.ask(lambda connection: rows(connection, STATUSES, {}))


def test_commits_of_others_are_seen(at_hand: AtHand, writable: Engine):
    def statuses(connection: Connection) -> set[str]:
        read = {status for (status,) in rows(connection, STATUSES, {})}
        return read | set(connection.scalars(STATUSES))

    assert len(at_hand.ask(statuses)) > 1
    with writing(writable) as connection:
        connection.execute(text("UPDATE deals SET status = 'terminated'"))

    assert at_hand.ask(statuses) == {"terminated"}


def test_a_lock_is_not_waited_for(at_hand: AtHand, writable: Engine, path: Path):
    writable.dispose()
    with sqlite3.connect(path) as locking:
        locking.execute("PRAGMA journal_mode = DELETE")  # which has readers wait for writers
        assert at_hand.ask(lambda connection: rows(connection, STATUSES, {}))
        locking.execute("BEGIN EXCLUSIVE")
        begun = monotonic()
        with pytest.raises(NotAtOnce):
            at_hand.ask(lambda connection: rows(connection, STATUSES, {}))
        assert monotonic() - begun < 5  # seconds, of 30 that others wait
        locking.rollback()

    assert at_hand.ask(lambda connection: rows(connection, STATUSES, {}))


def test_what_is_not_there_is_told(at_hand: AtHand):
    with pytest.raises(NotFound):
        at_hand.ask(lambda connection: get_deal(connection, 99))
