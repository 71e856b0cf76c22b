"""Loaders and importers of the same, killed again and again beside readers, on both databases.

Usage: python -m benchmarks.faults [--companies N] [--kills N]

Four loaders of overlapping articles and two importers of tables on the same deals work at once. One
of them, drawn at random, is killed by SIGKILL a moment later and started again, until there were as
many kills as wanted and all is done; two readers ask all the time. What is left must equal what one
who is alone leaves, whatever the order, and every piece of evidence must still say what its source
says.
"""

import argparse
import json
import random
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.process import BaseProcess
from pathlib import Path
from statistics import median, quantiles
from threading import Event

from deals.store.migrate import upgrade
from deals.store.verify import verify
from tests import crowd
from tests.server import postgresql_server, run, written

LOADERS, IMPORTERS, READERS = 4, 2, 2
PAUSE = 0.6  # seconds between two kills, at most

Start = Callable[[int], BaseProcess]
"""Starts a worker anew; the number makes its order its own."""


def workers(url: str, folder: Path, companies: int) -> list[Start]:
    def loader(number: int) -> Start:
        return lambda seed: crowd.start(crowd.load_most, url, companies, number, seed)

    return [
        *(loader(number) for number in range(LOADERS)),
        *(lambda seed: crowd.start(crowd.import_all, url, folder) for _ in range(IMPORTERS)),
    ]


def disturb(starts: list[Start], kills: int) -> int:
    """Have all work until they are done, and kill as told; return how many were at work then."""
    chance = random.Random(5)
    running = [start(0) for start in starts]
    struck = 0
    for seed in range(1, kills + 1):
        time.sleep(chance.uniform(0, PAUSE))
        number = chance.randrange(len(starts))
        running[number].kill()
        running[number].join()
        struck += running[number].exitcode != 0
        running[number] = starts[number](seed)
    for process in running:
        process.join()
    assert all(process.exitcode == 0 for process in running)
    return struck


def measure(
    url: str, folder: Path, companies: int, kills: int, expected: object
) -> dict[str, object]:
    upgrade(url)
    done = Event()
    begun = time.perf_counter()
    with ThreadPoolExecutor(READERS) as pool:
        readers = [pool.submit(crowd.read_until, done, url) for _ in range(READERS)]
        try:
            struck = disturb(workers(url, folder, companies), kills)
        finally:
            done.set()
    taken = time.perf_counter() - begun
    answers = [reader.result() for reader in readers]
    waits = [1000 * seconds for each in answers for _, seconds in each]
    counts = [[count for count, _ in each] for each in answers]
    with crowd.opened(url) as engine, engine.connect() as connection:
        return {
            "seconds": round(taken),
            "kills": kills,
            "killed_at_work": struck,
            "same_as_undisturbed": crowd.contents(engine) == expected,
            "evidence_that_does_not_match": len(list(verify(connection))),
            "questions": 3 * len(waits),
            "errors_to_readers": 0,  # one would have ended this
            "deals_never_fewer": counts == [sorted(each) for each in counts],
            "three_questions_ms_median": round(median(waits), 1),
            "three_questions_ms_99_of_100": round(quantiles(waits, n=100)[98], 1),
        }


def main() -> None:
    parser = argparse.ArgumentParser(description="Kill loaders and importers beside readers.")
    parser.add_argument("--companies", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=100)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as home, postgresql_server() as (_, server):
        folder = Path(home)
        crowd.write_tables(folder, given.companies)
        run(server, "CREATE DATABASE disturbed")
        alone = f"sqlite:///{home}/alone.db"
        upgrade(alone)
        crowd.start(crowd.work, alone, folder, given.companies, 0).join()
        with crowd.opened(alone) as engine:
            expected = crowd.contents(engine)
        urls = {
            "sqlite": f"sqlite:///{home}/disturbed.db",
            "postgresql": written(server.set(database="disturbed")),
        }
        figures = {
            name: measure(url, folder, given.companies, given.kills, expected)
            for name, url in urls.items()
        }
    rows = given.companies * 4 + crowd.INVESTORS
    print(json.dumps({"rows": rows, "articles": 2 * given.companies, **figures}, indent=2))


if __name__ == "__main__":
    main()
