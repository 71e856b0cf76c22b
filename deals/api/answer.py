"""What routes answer: pages, records, and the whole of a search as a stream."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any, TypeVar

import anyio
import orjson
from fastapi import Request, Response
from fastapi.responses import StreamingResponse
from sqlalchemy import Connection
from starlette.types import Receive, Scope, Send

from deals.api.pool import Pool
from deals.store.column import columns
from deals.store.listing import Listing, Page, stream_items
from deals.store.question import NOTHING
from deals.store.search import Format, Search

S = TypeVar("S", bound=Search)

MEDIA_TYPES = {
    Format.JSON: "application/json",
    Format.NDJSON: "application/x-ndjson",
    Format.CSV: "text/csv",
}

_PART = 500
"""Records written at a time."""


async def answer_page(
    request: Request,
    list_records: Callable[[Connection, S], Page],
    listing: Listing,
    search: S,
    beside: Mapping[str, Any] = NOTHING,
) -> Response:
    """Answer with the page of *search*, and with where the next one is; or with all of it.

    *listing* and *beside* tell again what *list_records* lists, which gives one page at a time.
    """
    pool: Pool = request.app.state.pool
    form = _form(request, search)
    if form is not Format.JSON:
        first = search.model_copy(update={"limit": 1, "total": False})
        await pool.ask(lambda connection: list_records(connection, first))  # refuses what it must
        write = _csv if form is Format.CSV else _lines
        parts = pool.stream(lambda connection: write(connection, listing, search, beside))
        return _Stream(parts, media_type=MEDIA_TYPES[form], headers=_VARY)
    slow = search.is_slow(beside)
    page = await pool.ask(lambda connection: list_records(connection, search), slow=slow)
    headers = dict(_VARY)
    if page.next:
        following = request.url.include_query_params(cursor=page.next)
        headers["Link"] = f'<{following.path}?{following.query}>; rel="next"'
    return Response(page.body, headers=headers, media_type=MEDIA_TYPES[form])


async def answer_record(
    request: Request,
    get_record: Callable[[Connection, int], bytes],
    id: int,
    *,
    slow: bool = False,
) -> Response:
    """Answer with the record of that *id*."""
    pool: Pool = request.app.state.pool
    body = await pool.ask(lambda connection: get_record(connection, id), slow=slow)
    return Response(body, media_type=MEDIA_TYPES[Format.JSON])


class _Stream(StreamingResponse):
    """A stream that gives back what it holds, also where the client leaves in the middle."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            with anyio.CancelScope(shield=True):
                await self.body_iterator.aclose()  # type: ignore[attr-defined]


_VARY = {"Vary": "Accept"}


def _form(request: Request, search: Search) -> Format:
    """Return the form that is asked for, by the parameter or else by the header."""
    if search.format is not None:
        return search.format
    for accepted in request.headers.get("accept", "").split(","):
        for form, media_type in MEDIA_TYPES.items():
            if accepted.partition(";")[0].strip() == media_type:
                return form
    return Format.JSON


def _lines(
    connection: Connection, listing: Listing, search: Search, beside: Mapping[str, Any]
) -> Iterator[bytes]:
    items = stream_items(connection, listing, search, beside)
    while part := list(islice(items, _PART)):
        yield "".join(f"{item}\n" for item in part).encode()


def _csv(
    connection: Connection, listing: Listing, search: Search, beside: Mapping[str, Any]
) -> Iterator[bytes]:
    shown = columns(listing.record.__tablename__, search.told(listing.members))
    items = stream_items(connection, listing, search, beside)
    rows: list[list[object]] = [[column.name for column in shown]]
    while rows:
        written = io.StringIO()
        csv.writer(written, lineterminator="\r\n").writerows(rows)
        yield written.getvalue().encode()
        records = map(orjson.loads, islice(items, _PART))
        rows = [[column.cell(record) for column in shown] for record in records]
