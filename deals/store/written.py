"""Records as the lines of a file: JSON objects, or a table of comma-separated values."""

import csv
import io
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Literal

import orjson

from deals.store.column import columns
from deals.store.listing import Listing
from deals.store.search import Format, Search

LineForm = Literal[Format.NDJSON, Format.CSV]

_PART = 500
"""Records written at a time."""


def written(
    form: LineForm, listing: Listing, search: Search, items: Iterable[str], end: str = "\n"
) -> Iterator[str]:
    """Yield what a *search* found, hundreds of records at a time; CSV has a header in any case.

    Rows of CSV end with *end*.
    """
    rest = iter(items)
    return _table(listing, search, rest, end) if form is Format.CSV else _lines(rest)


def _lines(items: Iterator[str]) -> Iterator[str]:
    while part := list(islice(items, _PART)):
        yield "".join(f"{item}\n" for item in part)


def _table(listing: Listing, search: Search, items: Iterator[str], end: str) -> Iterator[str]:
    shown = columns(listing.record.__tablename__, search.told(listing.members))
    rows: list[list[object]] = [[column.name for column in shown]]
    while rows:
        part = io.StringIO()
        csv.writer(part, lineterminator=end).writerows(rows)
        yield part.getvalue()
        records = map(orjson.loads, islice(items, _PART))
        rows = [[column.cell(record) for column in shown] for record in records]
