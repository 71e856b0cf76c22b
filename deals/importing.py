"""Rows of tables on their way into the database: read, resolve, save, a batch at a time.

A batch is one transaction that also tells how far the file is read, so that an import that was
killed goes on where it was, and ends as one that was not.
"""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from sqlalchemy import Engine

from deals.domain.row import Rejection, RowReading
from deals.domain.vocabulary import Loss, Reason
from deals.errors import RowPutAside
from deals.read import crunchbase
from deals.read.table import Table, TableRow
from deals.resolve.choice import choose
from deals.row_batch import RowBatch
from deals.store.engine import writing
from deals.store.save.row_filing import (
    FileSource,
    RowFiling,
    first_loss,
    open_file,
    rejected,
    stored_rows,
)

_BATCH = 3500
"""Rows that are stored in one transaction."""

Read = Callable[[TableRow], tuple[RowReading | None, list[Rejection]]]
Watch = Callable[[int], object]
"""Is told how many more bytes of all files are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """A table to import, and how its rows are read.

    ``scheme`` names whose the identifiers in it are. ``strict``: the first rejection by which
    something is lost ends it.
    """

    table: Table
    source: FileSource
    scheme: str
    read: Read
    strict: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What became of the rows of one file, over all runs."""

    name: str
    file: int
    rows: int
    stored: int
    aside: Mapping[tuple[Reason, Loss], int]
    unchanged: bool  # an earlier run had stored it all


def crunchbase_imports(folder: Path, strict: bool = False) -> list[Import]:
    """Return the imports of the tables of a Crunchbase export, in the order they build on.

    Raises:
        UnreadableTable: none of its tables is there.
        MissingColumns: one lacks a column.
    """
    return [
        Import(
            table=table,
            source=FileSource(
                name=layout.file,
                layout=layout.name,
                version=layout.version,
                checksum=table.checksum,
                publisher=crunchbase.PUBLISHER,
                published_on=crunchbase.EXPORTED,
            ),
            scheme=crunchbase.SCHEME,
            read=crunchbase.row_reader(layout),
            strict=strict,
        )
        for layout, table in crunchbase.open_export(folder)
    ]


def import_tables(
    engine: Engine, imports: Iterable[Import], watch: Watch = lambda read: None
) -> list[Imported]:
    """Import tables, one after the other, in their order.

    Raises:
        RowPutAside: an import is strict and something in it cannot be stored as it stands;
            nothing of that batch is.
    """
    return [import_table(engine, each, watch) for each in imports]


def import_table(engine: Engine, its: Import, watch: Watch = lambda read: None) -> Imported:
    """Import what is not yet imported of one table.

    Raises:
        RowPutAside: the import is strict and something cannot be stored as it stands, or could
            not when an earlier import, which was not, put it aside.
    """
    with writing(engine) as connection:
        start = open_file(connection, its.source)
        if its.strict:
            _refuse(its, first_loss(connection, start.file))
    last = start.read_to
    if not start.complete:
        for batch in _batches(its, start.read_to, watch):
            last = batch[-1].number
            with _uncollected():
                _import_batch(engine, its, start.file, batch)
        with writing(engine) as connection:
            RowFiling(connection, start.file, its.source.layout, its.scheme).close(
                last, True, choose
            )
    with engine.connect() as connection:
        stored, aside = stored_rows(connection, start.file), rejected(connection, start.file)
    lost = sum(count for (_, loss), count in aside.items() if loss is Loss.ROW)
    return Imported(
        name=its.source.name,
        file=start.file,
        rows=stored + lost,
        stored=stored,
        aside=aside,
        unchanged=start.complete,
    )


@contextmanager
def _uncollected() -> Iterator[None]:
    """Look for no cycles of objects meanwhile: rows make none, and it takes a sixth of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _batches(its: Import, read_to: int, watch: Watch) -> Iterator[list[TableRow]]:
    told = 0

    def tell(read: int) -> None:
        nonlocal told
        watch(read - told)
        told = read

    rows = (row for row in its.table.rows(tell) if row.number > read_to)
    while batch := list(islice(rows, _BATCH)):
        yield batch


def _import_batch(engine: Engine, its: Import, file: int, rows: Sequence[TableRow]) -> None:
    read = [its.read(row) for row in rows]
    with writing(engine) as connection:
        progress = open_file(connection, its.source)
        if progress.read_to >= rows[-1].number:
            return  # somebody else imports the same file at the same time
        filing = RowFiling(connection, file, its.source.layout, its.scheme)
        readings = [
            reading
            for reading, _ in read
            if reading is not None and reading.number > progress.read_to
        ]
        batch = RowBatch.of(filing, readings)
        aside = [each for _, found in read for each in found if each.number > progress.read_to]
        aside += [each for each in map(batch.store, readings) if each is not None]
        aside.sort(key=lambda each: each.number)
        if its.strict:
            _refuse(its, next((each for each in aside if each.loss is not Loss.NOTHING), None))
        for each in aside:
            filing.reject(each)
        filing.close(rows[-1].number, False, choose)


def _refuse(its: Import, lost: Rejection | None) -> None:
    if lost is not None:
        raise RowPutAside(f"{its.table.path}: {lost}")
