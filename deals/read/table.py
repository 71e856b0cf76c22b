"""Tables in files, a row at a time: comma-separated values, and their like."""

import csv
import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from deals.domain.row import Cells
from deals.errors import UnreadableTable

MOST_COLUMNS = 1000
LONGEST_CELL = 100_000
"""Characters. A longer cell is more likely a quote mark that was never closed."""

Told = Callable[[int], object]
"""Is told how many bytes of the file are read."""


class TableRow(NamedTuple):
    """A row, counted as a spreadsheet counts them: the header is 1. ``fault``: why it has no
    cells."""

    number: int
    cells: Cells
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A file whose first row names the columns."""

    path: Path
    checksum: str  # SHA-256 of its bytes, in hexadecimal
    columns: tuple[str, ...]
    size: int  # bytes

    def rows(self, told: Told = lambda read: None) -> Iterator[TableRow]:
        """Yield each row.

        Raises:
            UnreadableTable: what follows is no text, or no row.
        """
        for number, row in enumerate(_csv_rows(self.path, told), start=1):
            if number > 1:
                yield TableRow(number, *self._cells(row))

    def _cells(self, row: list[str]) -> tuple[Cells, str | None]:
        if len(row) > len(self.columns):
            return {}, f"has {len(row)} cells, and the header {len(self.columns)}"
        cells = {name: cell for name, cell in zip(self.columns, row, strict=False) if cell.strip()}
        return cells, None if cells else "is blank"


def open_table(path: Path) -> Table:
    """Return the table at *path*.

    Raises:
        UnreadableTable: it is missing, empty, no text in UTF-8, or its header is none.
    """
    header = next(iter(_csv_rows(path, lambda read: None)), None)
    if not header:
        raise UnreadableTable(f"{path}: is empty")
    columns = tuple(name.strip() for name in header)
    if len(columns) > MOST_COLUMNS:
        raise UnreadableTable(f"{path}: has {len(columns)} columns, more than {MOST_COLUMNS}")
    repeated = {name for name in columns if columns.count(name) > 1}
    if repeated:
        raise UnreadableTable(f"{path}: columns of one name: {', '.join(sorted(repeated))}")
    return Table(path, _checksum(path), columns, path.stat().st_size)


def check_columns(table: Table, wanted: Iterable[str]) -> None:
    """Pass if *table* has the columns *wanted*.

    Raises:
        UnreadableTable: it has not; the message names those missing.
    """
    missing = [name for name in wanted if name not in table.columns]
    if missing:
        raise UnreadableTable(f"{table.path}: columns are missing: {', '.join(missing)}")


def _csv_rows(path: Path, told: Told) -> Iterator[list[str]]:
    csv.field_size_limit(LONGEST_CELL)
    try:
        with path.open("rb") as file:
            lines = _lines(file, told)
            yield from csv.reader(lines)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableTable(f"{path}: {_reason(error)}") from None


def _lines(file: Iterable[bytes], told: Told) -> Iterator[str]:
    read = 0
    for line in file:
        text = line.decode("utf-8-sig" if read == 0 else "utf-8")
        if "\0" in text:
            raise csv.Error("is binary, not text")
        yield text
        read += len(line)
        told(read)


def _reason(error: Exception) -> str:
    if isinstance(error, OSError):
        return f"cannot be read: {error.strerror}"
    return "is not in UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
