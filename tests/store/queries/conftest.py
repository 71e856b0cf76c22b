"""The invented world, through a connection that cannot write."""

import json
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Connection
from sqlalchemy.orm import Session, sessionmaker

from deals.store.engine import make_engine
from tests.world import World, settle


@pytest.fixture
def world(sessions: sessionmaker[Session]) -> World:
    with sessions.begin() as session:
        world = settle(session)
        session.flush()
    return world


@pytest.fixture
def connection(url: str, world: World) -> Iterator[Connection]:
    engine = make_engine(url, read_only=True)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
def listed(connection: Connection) -> Callable:
    """Return what a list function finds for a search, as Python values."""

    def listed(list_records, search):
        return [json.loads(item) for item in list_records(connection, search).items]

    return listed
