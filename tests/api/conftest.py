"""A client of the application, on a database that holds the invented world."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine

from deals.api.app import create_app
from tests.world import readable_world


@pytest.fixture
def readable(url: str) -> Iterator[Engine]:
    with readable_world(url) as engine:
        yield engine


@pytest.fixture
def client(readable: Engine) -> Iterator[TestClient]:
    with TestClient(create_app(readable), raise_server_exceptions=False) as client:
        yield client
