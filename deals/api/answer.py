"""What routes answer: pages, records, and the whole of a search as a stream."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

import anyio
from fastapi import Request, Response
from fastapi.responses import StreamingResponse
from sqlalchemy import Connection
from starlette.types import Receive, Scope, Send

from deals.api.pool import Pool
from deals.store.listing import Listing, Page, stream_items
from deals.store.question import NOTHING
from deals.store.search import Format, Search
from deals.store.written import written

S = TypeVar("S", bound=Search)

MEDIA_TYPES = {
    Format.JSON: "application/json",
    Format.NDJSON: "application/x-ndjson",
    Format.CSV: "text/csv",
}

TOLD_BESIDE = {
    name: f"Deals-{name.title()}" for name in ("total", "facets", "unconverted", "unresolved")
}
"""What a page tells beside its records, and the header that tells it elsewhere, as JSON."""


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
    whole = form is not Format.JSON and search.whole
    asked = search.first if whole else search  # which refuses what it must, and tells the rest
    slow = asked.is_slow(beside)
    page = await pool.ask(lambda connection: list_records(connection, asked), slow=slow)
    media_type = MEDIA_TYPES[form]
    if form is Format.JSON:
        return Response(page.body, headers=_links(request, page), media_type=media_type)

    def write(items: Iterable[str]) -> Iterator[bytes]:
        return (part.encode() for part in written(form, listing, search, items, "\r\n"))

    if not whole:
        headers = _links(request, page) | _told_beside(page)
        return Response(b"".join(write(page.items)), headers=headers, media_type=media_type)
    parts = pool.stream(lambda each: write(stream_items(each, listing, search, beside)))
    return _Stream(parts, media_type=media_type, headers=_VARY | _told_beside(page))


def _links(request: Request, page: Page) -> dict[str, str]:
    if not page.next:
        return _VARY
    query = urlencode({**request.query_params, "cursor": page.next})
    return {**_VARY, "Link": f'<{quote(request.scope["path"])}?{query}>; rel="next"'}


def _told_beside(page: Page) -> dict[str, str]:
    """Return as headers what a page tells beside its records, for forms that have no place."""
    return {
        TOLD_BESIDE[name]: json.dumps(told)
        for name, told in page.beside.items()
        if name in TOLD_BESIDE and told not in (None, ())
    }


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
