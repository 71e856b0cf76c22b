"""Loaders and importers that are killed outright, beside each other, beside readers."""

import os
import random
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import Engine

from tests import crowd

pytestmark = pytest.mark.long

KILLS = int(os.environ.get("DEALS_TEST_KILLS", "3"))
COMPANIES = 15 * max(KILLS, 3)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export")
    crowd.write_tables(folder, COMPANIES)
    return folder


@pytest.fixture(scope="module")
def undisturbed(folder: Path, migrated_sqlite: Path) -> tuple[object, float]:
    """What one who is alone leaves, and how many seconds that takes."""
    path = shutil.copyfile(migrated_sqlite, folder / "undisturbed.db")
    crowd.start(time.sleep, 0).join()  # so that the first to come need not wait for Python
    begun = time.perf_counter()
    crowd.start(crowd.work, f"sqlite:///{path}", folder, COMPANIES, 0).join()
    taken = time.perf_counter() - begun
    with crowd.opened(f"sqlite:///{path}") as engine:
        return crowd.contents(engine), taken


def test_one_who_is_killed_again_and_again_ends_as_one_who_was_not(
    url: str, engine: Engine, folder: Path, undisturbed: tuple[object, float]
):
    expected, taken = undisturbed
    chance = random.Random(5)
    struck = 0
    for kill in range(KILLS):
        process = crowd.start(crowd.work, url, folder, COMPANIES, kill)
        time.sleep(chance.uniform(0, taken / KILLS))
        process.kill()
        process.join()
        struck += process.exitcode == -9
    crowd.start(crowd.work, url, folder, COMPANIES, 0).join()

    print(f"{struck} of {KILLS} were at work")
    assert struck > 0
    assert crowd.contents(engine) == expected


def test_loaders_and_importers_beside_readers_lose_and_double_nothing(
    url: str, engine: Engine, folder: Path, undisturbed: tuple[object, float]
):
    done = Event()
    with ThreadPoolExecutor(2) as readers:
        reading = [readers.submit(crowd.read_until, done, url) for _ in range(2)]
        workers = [crowd.start(crowd.load_most, url, COMPANIES, loader) for loader in range(4)]
        workers += [crowd.start(crowd.import_all, url, folder) for _ in range(2)]
        for worker in workers:
            worker.join()
        done.set()
    counts = [[count for count, _ in reader.result()] for reader in reading]

    assert [worker.exitcode for worker in workers] == [0] * 6
    assert counts == [sorted(each) for each in counts]
    assert crowd.contents(engine) == undisturbed[0]
