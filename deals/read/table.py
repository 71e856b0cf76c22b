"""Tables in files, a row at a time: comma-separated values, sheets and columnar files."""

import codecs
import csv
import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from deals.domain.row import Cells
from deals.errors import MissingColumns, UnreadableTable
from deals.read import sheet
from deals.read.text import western

MOST_COLUMNS = 1000
LONGEST_CELL = 100_000
"""Characters. A longer cell is more likely a quote mark that was never closed."""

Told = Callable[[int], object]
"""Is told how many bytes of the file are read."""

Lines = Callable[[Told], Iterator[list[str]]]

_SAMPLE = 65_536  # bytes by which an encoding other than UTF-8 is told
_DELIMITERS = ",;\t|"
_SHEETS: dict[str, Callable[[Path], Iterator[list[str]]]] = {
    ".xlsx": sheet.read_xlsx,
    ".parquet": sheet.read_parquet,
}


class TableRow(NamedTuple):
    """A row, counted as a spreadsheet counts them: the header is 1. ``fault``: why it has no
    cells."""

    number: int
    cells: Cells
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A file whose first row names the columns; one without a name is called by its number."""

    path: Path
    checksum: str  # SHA-256 of its bytes, in hexadecimal
    columns: tuple[str, ...]
    size: int  # bytes
    lines: Lines

    def rows(self, told: Told = lambda read: None) -> Iterator[TableRow]:
        """Yield each row.

        Raises:
            UnreadableTable: what follows is no text, or no row.
        """
        for number, row in enumerate(self.lines(told), start=1):
            if number > 1:
                yield TableRow(number, *self._cells(row))

    def _cells(self, row: list[str]) -> tuple[Cells, str | None]:
        if any(cell.strip() for cell in row[len(self.columns) :]):
            return {}, f"has {len(row)} cells, and the header {len(self.columns)}"
        cells = {name: cell for name, cell in zip(self.columns, row, strict=False) if cell.strip()}
        return cells, None if cells else "is blank"


def open_table(path: Path) -> Table:
    """Return the table at *path*, an XLSX or Parquet file by its suffix, else of separated values.

    The separator is the likeliest in the header. The encoding is UTF-8, else what the first part
    reads most like.

    Raises:
        UnreadableTable: it is missing, empty, no table, or its header is none.
    """
    checksum, encoding = _survey(path)
    lines = _lines(path, encoding)
    header = next(lines(lambda read: None), [])
    if not any(name.strip() for name in header):
        raise UnreadableTable(f"{path}: is empty, or its first line is, which names the columns")
    named = [n for n, name in enumerate(header, start=1) if name.strip()]
    columns = tuple(
        name.strip() or f"column {n}" for n, name in enumerate(header[: max(named)], start=1)
    )
    if len(columns) > MOST_COLUMNS:
        raise UnreadableTable(f"{path}: has {len(columns)} columns, more than {MOST_COLUMNS}")
    repeated = {name for name in columns if columns.count(name) > 1}
    if repeated:
        raise UnreadableTable(f"{path}: columns of one name: {', '.join(sorted(repeated))}")
    return Table(path, checksum, columns, path.stat().st_size, lines)


def check_columns(table: Table, wanted: Iterable[str]) -> None:
    """Pass if *table* has the columns *wanted*.

    Raises:
        MissingColumns: it has not; the message names those missing.
    """
    missing = [name for name in wanted if name not in table.columns]
    if missing:
        raise MissingColumns(f"{table.path}: columns are missing: {', '.join(missing)}")


def _lines(path: Path, encoding: str) -> Lines:
    read_sheet = _SHEETS.get(path.suffix.lower())
    if read_sheet is not None:
        return lambda told: read_sheet(path)
    return lambda told: _csv_rows(path, encoding, told)


def _csv_rows(path: Path, encoding: str, told: Told) -> Iterator[list[str]]:
    csv.field_size_limit(LONGEST_CELL)
    try:
        with path.open("rb") as file:
            header = file.readline().decode(encoding)
            separator = max(_DELIMITERS, key=header.count)
            file.seek(0)
            yield from csv.reader(_text(file, encoding, told), delimiter=separator)
    except (OSError, UnicodeError, csv.Error) as error:
        raise UnreadableTable(f"{path}: {_reason(error)}") from None


def _text(file: Iterable[bytes], encoding: str, told: Told) -> Iterator[str]:
    read = 0
    for line in file:
        text = line.decode("utf-8-sig" if encoding == "utf-8" and read == 0 else encoding)
        if "\0" in text:
            raise csv.Error("is binary, not text")
        yield text
        read += len(line)
        told(read)


def _survey(path: Path) -> tuple[str, str]:
    """Return the SHA-256 of the file's bytes, and the encoding of its text."""
    checksum, decoder = hashlib.sha256(), codecs.getincrementaldecoder("utf-8")()
    sample, in_utf8 = b"", True
    try:
        with path.open("rb") as file:
            while part := file.read(_SAMPLE):
                sample = sample or part
                checksum.update(part)
                in_utf8 = in_utf8 and _decodes(decoder, part)
    except OSError as error:
        raise UnreadableTable(f"{path}: {_reason(error)}") from None
    if in_utf8 or path.suffix.lower() in _SHEETS:
        return checksum.hexdigest(), "utf-8"
    return checksum.hexdigest(), western(sample)


def _decodes(decoder: codecs.IncrementalDecoder, part: bytes) -> bool:
    try:
        decoder.decode(part)
    except UnicodeDecodeError:
        return False
    return True


def _reason(error: Exception) -> str:
    if isinstance(error, OSError):
        return f"cannot be read: {error.strerror}"
    return "is in no encoding we can tell" if isinstance(error, UnicodeError) else str(error)
