"""The command line, run in this process on a database of the test's own."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from sqlalchemy.orm import Session, sessionmaker

from deals.cli import main
from tests.world import settle


@dataclass(frozen=True)
class Run:
    """How a command ended, and what it printed."""

    status: int
    out: str
    err: str


@pytest.fixture
def deals(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Run `deals` with some words, as from a pipe."""

    def run(*words: str) -> Run:
        monkeypatch.setattr(sys, "argv", ["deals", *words])
        capfd.readouterr()
        with pytest.raises(SystemExit) as end:
            main()
        printed = capfd.readouterr()
        return Run(int(end.value.code or 0), printed.out, printed.err)

    return run


@pytest.fixture
def database(url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a migrated database, which the settings name."""
    monkeypatch.setenv("DEALS_DATABASE_URL", url)
    return url


@pytest.fixture
def world(database: str, sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        settle(session)
