"""All tables as files, from one snapshot, and back into an empty database.

A file is one table, a row a line (or a row of Parquet), with the columns of `docs/`. Dates are ISO
8601, moments are UTC, null is null (in CSV an empty cell of a column that may be null).
"""

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Integer,
    Table,
    func,
    insert,
    select,
    text,
    update,
)

from deals.errors import UnreadableTable, Unwritable
from deals.store.base import KEPT, Moment
from deals.store.models import Base
from deals.store.whole import whole_files

_AT_ONCE = 1000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_REFERS_TO_ITSELF = {"partnerships": "continues_id"}

Row = dict[str, Any]
Write = Callable[[Row], object]


class Format(StrEnum):
    """What an export is written as."""

    CSV = "csv"
    NDJSON = "ndjson"
    PARQUET = "parquet"


def exported_tables() -> list[Table]:
    """Return all tables but those kept by the database, each after those that it refers to."""
    return [table for table in Base.metadata.sorted_tables if KEPT not in table.info]


def export_tables(
    connection: Connection, folder: Path, format_: Format, *, neutral: bool = False
) -> dict[str, int]:
    """Write every table to a file of its own in *folder*; return how many rows each has.

    *connection* must be in one transaction that sees one snapshot. With *neutral*, text in CSV that
    a spreadsheet would take for a formula begins with an apostrophe.

    Raises:
        Unwritable: a file cannot be written; then none of them is there.
    """
    with whole_files(folder) as partial:
        return {
            table.name: _export(connection, table, partial, format_, neutral)
            for table in exported_tables()
        }


def import_tables(connection: Connection, folder: Path) -> dict[str, int]:
    """Read the files of an export back into an empty database; return how many rows each has.

    Raises:
        UnreadableTable: *folder* holds no export, or the database is not empty.
    """
    format_ = next((each for each in Format if (folder / f"deals.{each}").exists()), None)
    if format_ is None:
        raise UnreadableTable(f"{folder}: holds no export")
    for table in exported_tables():
        if connection.scalar(select(func.count()).select_from(table)):
            raise UnreadableTable(f"the database is not empty: it has {table.name}")
    return {
        table.name: _import(connection, table, folder / f"{table.name}.{format_}", format_)
        for table in exported_tables()
    }


def _export(
    connection: Connection, table: Table, folder: Path, format_: Format, neutral: bool
) -> int:
    columns = stored_columns(table)
    query = select(*columns).order_by(*table.primary_key).execution_options(yield_per=_AT_ONCE)
    count = 0
    path = folder / f"{table.name}.{format_}"
    with connection.execute(query) as found, _WRITERS[format_](path, columns) as write:
        for row in found.mappings():
            plain = {name: _plain(value) for name, value in row.items()}
            write({name: _safe(value) for name, value in plain.items()} if neutral else plain)
            count += 1
    return count


def _import(connection: Connection, table: Table, path: Path, format_: Format) -> int:
    readers = {column.name: _reader(column) for column in stored_columns(table)}
    itself = _REFERS_TO_ITSELF.get(table.name)
    batch: list[Row] = []
    later: list[tuple[int, int]] = []
    count = 0
    for written in _READERS[format_](path):
        row = {name: read(written.get(name)) for name, read in readers.items()}
        if itself is not None and row[itself] is not None:
            later.append((row["id"], row[itself]))
            row[itself] = None
        batch.append(row)
        count += 1
        if len(batch) == _AT_ONCE:
            connection.execute(insert(table), batch)
            batch = []
    if batch:
        connection.execute(insert(table), batch)
    for id_, other in later:
        connection.execute(update(table).where(table.c.id == id_).values({itself: other}))
    _advance(connection, table)
    return count


def _advance(connection: Connection, table: Table) -> None:
    if connection.dialect.name == "postgresql" and "id" in table.c:
        last = f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), max(id))"
        connection.execute(text(f"{last} FROM {table.name} HAVING max(id) IS NOT NULL"))


def stored_columns(table: Table) -> list[Column[Any]]:
    """Return the columns of a table that are not generated from others."""
    return [column for column in table.c if column.computed is None]


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, bool | int):
        return value
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _safe(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _reader(column: Column[Any]) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if value is None or (value == "" and column.nullable):
            return None
        match column.type:
            case Boolean():
                return value if isinstance(value, bool) else value == "True"
            case Integer():
                return int(value)
            case Moment():
                return datetime.fromisoformat(value)
        return value

    return read


@contextmanager
def _write_csv(path: Path, columns: list[Column[Any]]) -> Iterator[Write]:
    with path.open("w", encoding="utf-8", newline="") as file:
        names = [column.name for column in columns]
        writer = csv.DictWriter(file, names, lineterminator="\n")
        writer.writeheader()
        yield writer.writerow


@contextmanager
def _write_ndjson(path: Path, columns: list[Column[Any]]) -> Iterator[Write]:
    with path.open("w", encoding="utf-8") as file:
        yield lambda row: file.write(json.dumps(row, ensure_ascii=False) + "\n")


@contextmanager
def _write_parquet(path: Path, columns: list[Column[Any]]) -> Iterator[Write]:
    try:
        import pyarrow as pa
        from pyarrow.parquet import ParquetWriter
    except ImportError:
        raise Unwritable("Parquet needs another package: pip install 'pyarrow>=20'") from None
    types: Mapping[type, Any] = {Boolean: pa.bool_(), Integer: pa.int64()}
    schema = pa.schema(
        [
            (
                column.name,
                next((t for c, t in types.items() if isinstance(column.type, c)), pa.string()),
            )
            for column in columns
        ]
    )
    rows: list[Row] = []
    with ParquetWriter(path, schema) as writer:

        def write(row: Row) -> None:
            rows.append(row)
            if len(rows) == _AT_ONCE:
                writer.write_batch(pa.RecordBatch.from_pylist(rows, schema))
                rows.clear()

        yield write
        writer.write_batch(pa.RecordBatch.from_pylist(rows, schema))


def _read_csv(path: Path) -> Iterator[Row]:
    csv.field_size_limit(2**31 - 1)  # the texts of articles
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _read_ndjson(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def _read_parquet(path: Path) -> Iterator[Row]:
    from pyarrow.parquet import ParquetFile

    with ParquetFile(path) as file:
        for batch in file.iter_batches(_AT_ONCE):
            yield from batch.to_pylist()


_WRITERS = {
    Format.CSV: _write_csv,
    Format.NDJSON: _write_ndjson,
    Format.PARQUET: _write_parquet,
}
_READERS: Mapping[Format, Callable[[Path], Iterator[Row]]] = {
    Format.CSV: _read_csv,
    Format.NDJSON: _read_ndjson,
    Format.PARQUET: _read_parquet,
}
