import pytest
from sqlalchemy import Connection, Engine, bindparam, column, select, table
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from deals.store.models import Company
from deals.store.prepared import rows
from deals.store.queries.deal import DealSearch, list_deals
from tests.statement import overhear
from tests.store.test_plan import FILTERS
from tests.world import settle

NAMED = select(Company.id, Company.name).where(Company.key == bindparam("key"))


@pytest.fixture
def connection(sessions: sessionmaker[Session]) -> Connection:
    with sessions.begin() as session:
        settle(session)
    with sessions() as session:
        yield session.connection()


def test_rows_are_those_that_sqlalchemy_finds(connection: Connection):
    values = {"key": "brumelle"}

    found = rows(connection, NAMED, values)

    assert found == [tuple(row) for row in connection.execute(NAMED, values)] != []


def test_the_driver_takes_the_values_of_every_filter(connection: Connection):
    asked = []
    overhear(connection, lambda statement, values: asked.append(statement))

    for name, value in FILTERS.items():
        asked.clear()
        list_deals(connection, DealSearch(**{name: value}))
        assert len(asked) == len(set(asked))  # else SQLAlchemy was asked again


def test_a_statement_that_fails_is_told_by_sqlalchemy_for_what_it_is(engine: Engine):
    firms = select(table("firms", column("id")))
    with engine.connect() as connection, pytest.raises(DBAPIError) as told:
        rows(connection, firms, {})

    assert "firms" in str(told.value.orig)
