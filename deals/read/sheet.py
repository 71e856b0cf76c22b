"""Rows of XLSX and Parquet files, each cell as text."""

import warnings
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from deals.errors import UnreadableTable

_AT_ONCE = 1000


def read_xlsx(path: Path) -> Iterator[list[str]]:
    """Yield the rows of the first sheet, from the top, with the values of formulas.

    Raises:
        UnreadableTable: it is no such file.
    """
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions, which we do not read
            book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
        try:
            for row in book.worksheets[0].iter_rows(values_only=True):
                yield _texts(row)
        finally:
            book.close()
    except (BadZipFile, InvalidFileException, KeyError, ValueError, OSError) as error:
        raise UnreadableTable(f"{path}: is no XLSX file: {error}") from None


def read_parquet(path: Path) -> Iterator[list[str]]:
    """Yield the names of the columns, then the rows.

    Raises:
        UnreadableTable: it is no such file, or what reads one is not installed.
    """
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError:
        raise UnreadableTable(
            f"{path}: Parquet needs another package: pip install 'pyarrow>=20'"
        ) from None
    try:
        with ParquetFile(path) as file:
            yield list(file.schema_arrow.names)
            for batch in file.iter_batches(_AT_ONCE):
                for row in batch.to_pylist():
                    yield _texts(row.values())
    except (ArrowException, OSError) as error:
        raise UnreadableTable(f"{path}: is no Parquet file: {error}") from None


def _texts(values: Any) -> list[str]:
    texts = [_text(value) for value in values]
    while texts and not texts[-1]:  # sheets go on to the right with nothing in them
        texts.pop()
    return texts


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case float() | Decimal() if value == value // 1:
            return str(int(value))
    return str(value)
