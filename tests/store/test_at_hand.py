import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, select, text
from sqlalchemy.orm import Session, sessionmaker

from deals.errors import NotFound
from deals.store.at_hand import AtHand, NotAtOnce
from deals.store.engine import make_engine, writing
from deals.store.models import Deal
from deals.store.prepared import rows
from deals.store.queries.deal import DealSearch, get_deal, list_deals
from tests.world import settle

COUNT = text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n")
SLEEP = text("SELECT pg_sleep(0.2)")
STATUSES = select(Deal.status).order_by(Deal.id)

only_sqlite = pytest.mark.parametrize("url", ["sqlite"], indirect=True)
only_postgresql = pytest.mark.parametrize(
    "url", [pytest.param("postgresql", marks=pytest.mark.postgres)], indirect=True
)


@pytest.fixture
def at_hand(url: str, sessions: sessionmaker[Session]) -> Iterator[AtHand]:
    with sessions.begin() as session:
        settle(session)
    engine = make_engine(url, read_only=True)
    at_hand = AtHand(engine)
    at_hand.connect()
    yield at_hand
    engine.dispose()


def ask(at_hand: AtHand, question: Callable[[Connection], Any]) -> Any:
    return asyncio.run(at_hand.ask(question))


def statuses(connection: Connection) -> set[str]:
    """Ask in both ways: the driver, and by SQLAlchemy."""
    read = {status for (status,) in rows(connection, STATUSES, {})}
    return read | set(connection.scalars(STATUSES))


def test_a_question_is_answered(at_hand: AtHand):
    page = ask(at_hand, lambda connection: list_deals(connection, DealSearch(company="Brumelle")))

    assert len(page.items) > 1


def test_what_is_not_there_is_told(at_hand: AtHand):
    with pytest.raises(NotFound):
        ask(at_hand, lambda connection: get_deal(connection, 99))


def test_commits_of_others_are_seen(at_hand: AtHand, engine: Engine):
    assert len(ask(at_hand, statuses)) > 1
    with writing(engine) as connection:
        connection.execute(text("UPDATE deals SET status = 'terminated'"))

    assert ask(at_hand, statuses) == {"terminated"}


def test_without_a_connection_nothing_is_asked(at_hand: AtHand):
    at_hand.close()
    with pytest.raises(NotAtOnce):
        ask(at_hand, statuses)

    at_hand.connect()
    assert ask(at_hand, statuses)


@only_sqlite
def test_a_question_that_takes_long_is_given_up_and_the_next_is_not(at_hand: AtHand):
    with pytest.raises(NotAtOnce):
        ask(at_hand, lambda connection: connection.scalar(COUNT))

    for _ in range(100):  # each has all the steps again
        assert ask(at_hand, statuses)


@only_sqlite
def test_a_lock_is_not_waited_for(at_hand: AtHand, engine: Engine, tmp_path: Path):
    engine.dispose()
    at_hand.close()
    with sqlite3.connect(tmp_path / "deals.db") as locking:
        locking.execute("PRAGMA journal_mode = DELETE")  # which has readers wait for writers
        at_hand.connect()
        locking.execute("BEGIN EXCLUSIVE")
        begun = monotonic()
        with pytest.raises(NotAtOnce):
            ask(at_hand, statuses)
        assert monotonic() - begun < 5  # seconds, of 30 that others wait
        locking.rollback()

    assert ask(at_hand, statuses)


@only_postgresql
def test_the_loop_goes_on_while_a_server_answers(at_hand: AtHand):
    async def ask_and_count() -> int:
        asked = asyncio.create_task(at_hand.ask(lambda connection: connection.execute(SLEEP)))
        times = 0
        while not asked.done():
            await asyncio.sleep(0.01)
            times += 1
        await asked
        return times

    assert asyncio.run(ask_and_count()) > 5


@only_postgresql
def test_a_question_that_is_left_in_the_middle_is_no_answer_to_the_next(at_hand: AtHand):
    async def leave() -> None:
        asked = asyncio.create_task(at_hand.ask(lambda connection: connection.execute(SLEEP)))
        await asyncio.sleep(0.05)
        asked.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asked

    asyncio.run(leave())

    assert not at_hand.connected
    at_hand.connect()
    assert ask(at_hand, statuses)
