"""A database of the test's own, for the command line."""

import pytest
from sqlalchemy.orm import Session, sessionmaker

from tests.world import settle


@pytest.fixture
def database(url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a migrated database, which the settings name."""
    monkeypatch.setenv("DEALS_DATABASE_URL", url)
    return url


@pytest.fixture
def world(database: str, sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        settle(session)
