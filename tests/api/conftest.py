"""A client of the application, on a database that holds the invented world."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

from deals.api.app import create_app
from deals.store.engine import make_engine
from tests.world import settle


@pytest.fixture
def readable(url: str, sessions: sessionmaker[Session]) -> Iterator[Engine]:
    """The world, through connections that cannot write."""
    with sessions.begin() as session:
        settle(session)
    engine = make_engine(url, read_only=True)
    yield engine
    engine.dispose()


@pytest.fixture
def client(readable: Engine) -> Iterator[TestClient]:
    with TestClient(create_app(readable), raise_server_exceptions=False) as client:
        yield client
