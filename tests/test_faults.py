"""An importer that is killed outright, beside another, beside readers: nothing lost or doubled."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from deals.store.engine import make_engine
from tests.test_importing import contents, run

pytestmark = pytest.mark.long

KILLS = int(os.environ.get("DEALS_TEST_KILLS", "3"))
ROWS = 300

IMPORT = """
import sys
from pathlib import Path
from deals import importing
from deals.store.engine import make_engine
from tests.test_importing import imports
importing._BATCH = 20
importing.import_tables(make_engine(sys.argv[1]), imports(Path(sys.argv[2])))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "export"
    folder.mkdir()
    companies, rounds, investments = [], [], []
    for number in range(ROWS):
        name, link = f"Orme {number}", f"/company/orme-{number}"
        companies.append(f"{link},{name},1000000,")
        for year in (2010, 2012):
            rounds.append(f"{link},{name},angel,{year}-05-01,{1000 * (number + 1)}")
        investments.append(f"{name},Lichen {number % 7},2010-05-01,{1000 * (number + 1)}")
    rounds += rounds[::50]  # repeated
    header = "company_permalink,company_name,funding_round_type,funded_at,raised_amount_usd"
    for file, lines in {
        "companies": ["permalink,name,funding_total_usd,founded_at", *companies],
        "rounds": [header, *rounds],
        "investments": ["company_name,investor_name,funded_when,amount_usd", *investments],
    }.items():
        (folder / f"{file}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def start(url: str, folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", IMPORT, url, str(folder)])


def undisturbed(folder: Path, tmp_path: Path, migrated_sqlite: Path) -> dict[str, list[str]]:
    path = tmp_path / "undisturbed.db"
    path.write_bytes(migrated_sqlite.read_bytes())
    engine = make_engine(f"sqlite:///{path}")
    run(engine, folder)
    found = contents(engine)
    engine.dispose()
    return found


def test_an_importer_that_is_killed_again_and_again_ends_as_one_that_was_not(
    url: str, engine: Engine, folder: Path, tmp_path: Path, migrated_sqlite: Path
):
    chance = random.Random(5)
    for _ in range(KILLS):
        process = start(url, folder)
        time.sleep(chance.uniform(0.5, 1.8))
        process.send_signal(signal.SIGKILL)
        process.wait()
    run(engine, folder)

    assert contents(engine) == undisturbed(folder, tmp_path, migrated_sqlite)


def test_importers_of_the_same_beside_readers_lose_and_double_nothing(
    url: str, engine: Engine, folder: Path, tmp_path: Path, migrated_sqlite: Path
):
    processes = [start(url, folder) for _ in range(2)]
    reader = make_engine(url, read_only=True)
    counts = []
    while any(process.poll() is None for process in processes):
        with reader.connect() as connection:
            counts.append(connection.scalar(text("SELECT count(*) FROM deals")))
        time.sleep(0.01)
    reader.dispose()

    assert [process.returncode for process in processes] == [0, 0]
    assert counts == sorted(counts)
    assert contents(engine) == undisturbed(folder, tmp_path, migrated_sqlite)
