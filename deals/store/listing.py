"""Answers to searches: one statement a page, whose rows are the JSON to send.

What a statement says depends on which filters are given, not on their values, so it is put
together once for each such form and kept.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    func,
    null,
    select,
    union_all,
)

from deals.errors import NotFound
from deals.store.base import Record
from deals.store.candidates import Order, Statement, Term, Walk, candidates, in_order
from deals.store.cursor import KeyType, decode, encode
from deals.store.dialect import Members, json_object, json_text
from deals.store.prepared import Row, rows
from deals.store.queries.name import Unresolved
from deals.store.question import (
    NOTHING,
    Form,
    Question,
    Unconverted,
    guess,
    question,
    sole_bearers,
)
from deals.store.search import Given, Search

Facets = Mapping[str, Sequence[Mapping[str, Any]]]
"""How many records have each value of some fields."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of an answer: JSON objects, and the cursor of the page after it."""

    items: list[str] = field(default_factory=list)
    next: str | None = None
    total: int | None = None
    unresolved: tuple[Unresolved, ...] = ()
    facets: Facets | None = None
    unconverted: Unconverted | None = None

    @property
    def beside(self) -> dict[str, Any]:
        """What is told beside the records."""
        return {
            "next": self.next,
            "total": self.total,
            "facets": self.facets,
            "unconverted": self.unconverted,
            "unresolved": self.unresolved,
        }

    @property
    def body(self) -> bytes:
        """The whole as JSON."""
        beside = orjson.dumps(self.beside)[1:]
        return b'{"items":[%b],%b' % (",".join(self.items).encode(), beside)


@dataclass(frozen=True, slots=True)
class Key:
    """What records may be sorted by: a key of their walk, and what then decides between equals.

    ``then`` is a key of text.
    """

    name: str
    type: KeyType = str
    then: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """How the records of one concept are found and written out."""

    search: type[Search]
    record: type[Record]
    members: Members
    sorts: Mapping[str, Key]
    walk: Callable[[Given], Walk]


@dataclass(frozen=True, slots=True)
class Shape:
    """What decides the statement of a page."""

    form: Form
    fields: tuple[str, ...]
    sort: str
    resumed: bool = False
    limited: bool = True


def list_page(
    connection: Connection, listing: Listing, search: Search, beside: Mapping[str, Any] = NOTHING
) -> Page:
    """Return the page of *search*; *beside* are values of filters that it has no field for.

    A name that nobody bears is told with those it may have meant. Where a filter names nobody
    else, the answer is empty.

    Raises:
        NotFound: the cursor is that of no page, in this order.
    """
    guessed = guess(search, beside) if connection.dialect.name == "postgresql" else None
    if guessed and (found := _find(connection, listing, search, guessed)):
        found = [row for row in found if row[-1] is not None]
        return _read(connection, listing, search, guessed, found)
    asked = question(connection, search, beside)
    if asked.vain:
        return _page(asked, [], total=0 if search.total else None)
    return _read(connection, listing, search, asked, _find(connection, listing, search, asked))


def _find(connection: Connection, listing: Listing, search: Search, asked: Question) -> list[Row]:
    shape = _shape(listing, search, asked)
    values = {**asked.bound, **_last(listing, search), "limit": search.limit + 1}
    return rows(connection, _page_statement(listing, shape), values)


def _read(
    connection: Connection,
    listing: Listing,
    search: Search,
    asked: Question,
    found: Sequence[Row],
) -> Page:
    total = _count(connection, listing, asked) if search.total else None
    kept = found[: search.limit]
    more = None
    if len(found) > len(kept):
        _, *keys, id = kept[-1]
        more = encode(search.sort, keys, id)
    return _page(asked, list(search.finish([row[0] for row in kept])), more, total)


def _page(
    asked: Question, items: list[str], next: str | None = None, total: int | None = None
) -> Page:
    return Page(items, next, total, unresolved=asked.unresolved, unconverted=asked.unconverted)


def stream_items(
    connection: Connection, listing: Listing, search: Search, beside: Mapping[str, Any] = NOTHING
) -> Iterator[str]:
    """Yield every record of *search*, whatever its page, as the database finds them.

    All are of the moment when the first is read, and few are held at a time.
    """
    asked = question(connection, search, beside)
    if asked.vain:
        return
    shape = _shape(listing, search, asked, limited=False)
    streamed = connection.execution_options(stream_results=True, yield_per=_CHUNK)
    found = streamed.execute(_page_statement(listing, shape), asked.bound)
    yield from search.finish(row.item for row in found)


def get_item(
    connection: Connection, record: type[Record], item: ColumnElement[str], id: int
) -> bytes:
    """Return *item* of the record of that *id*.

    Raises:
        NotFound: there is none.
    """
    found = rows(connection, _item_statement(record, item), {"id": id})
    if not found:
        raise NotFound(f"no {record.__name__.lower()} has the id {id}")
    [[body]] = found
    return bytes(body, "utf-8")


def check_there(connection: Connection, record: type[Record], id: int) -> None:
    """Pass if a record has that *id*.

    Raises:
        NotFound: none has.
    """
    get_item(connection, record, _NOTHING, id)


_CHUNK = 500
_NOTHING = json_object({})


def order_of(listing: Listing, sort: str) -> Order:
    """Return the order that *sort* tells: names between commas, ``-`` before those that fall."""
    named = [(listing.sorts[name.removeprefix("-")], name[0] == "-") for name in sort.split(",")]
    order = [Term(key.name, key.type, falls) for key, falls in named]
    [*_, (last, falls)] = named
    if last.then and last.then not in {term.key for term in order}:
        order.append(Term(last.then, str, falls))
    return tuple(order)


def _shape(listing: Listing, search: Search, asked: Question, *, limited: bool = True) -> Shape:
    fields = search.told(listing.members)
    resumed = limited and search.cursor is not None
    return Shape(asked.form, fields, search.sort, resumed, limited)


def _last(listing: Listing, search: Search) -> dict[str, Any]:
    if not search.cursor:
        return {}
    types = tuple(term.type for term in order_of(listing, search.sort))
    keys, id = decode(search.cursor, search.sort, types)
    return {f"last_{n}": key for n, key in enumerate(keys)} | {"last_id": id}


def _count(connection: Connection, listing: Listing, asked: Question) -> int:
    statement = _count_statement(listing, asked.form)
    count: int | None = connection.scalar(statement, asked.bound)
    return count or 0


@lru_cache(maxsize=1000)
def _page_statement(listing: Listing, shape: Shape) -> Statement:
    """Return what selects the item, the keys and the id of each record of a page, in order.

    Where names are guessed to be those of one each, a row of nulls tells that they are.
    """
    order = order_of(listing, shape.sort)
    page = candidates(
        listing.search,
        listing.walk,
        shape.form,
        order,
        resumed=shape.resumed,
        limited=shape.limited,
    ).subquery("page")
    item = json_object({name: listing.members[name] for name in shape.fields})
    keys = [page.c[f"key_{n}"] for n, _ in enumerate(order)]
    found = (
        select(json_text(item).label("item"), *keys, page.c.id)
        .select_from(page)
        .join(listing.record, listing.record.id == page.c.id)
    )
    if not (alone := sole_bearers(shape.form)):
        return found.order_by(*in_order(order, keys, page.c.id))
    mark = select(*(null() for _ in found.selected_columns))
    marked = union_all(found, mark.where(*(id.is_not(None) for id in alone))).subquery()
    keys = [marked.c[f"key_{n}"] for n, _ in enumerate(order)]
    return select(marked).order_by(*in_order(order, keys, marked.c.id))


@lru_cache(maxsize=100)
def _item_statement(record: type[Record], item: ColumnElement[str]) -> Select[str]:
    return select(json_text(item)).where(record.id == bindparam("id", type_=Integer()))


@lru_cache(maxsize=1000)
def _count_statement(listing: Listing, form: Form) -> Statement:
    found = candidates(listing.search, listing.walk, form, ())
    return select(func.count()).select_from(found.subquery())
