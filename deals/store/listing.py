"""Answers to searches: one statement a page, whose rows are the JSON to send.

What a statement says depends on which filters are given, not on their values, so it is put
together once for each such shape and kept.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    Select,
    SQLColumnExpression,
    String,
    bindparam,
    func,
    inspect,
    literal_column,
    select,
    tuple_,
)

from deals.errors import NotFound
from deals.store.base import Record
from deals.store.cursor import KeyType, decode, encode
from deals.store.dialect import json_text
from deals.store.queries.name import Unresolved, bearers, suggest
from deals.store.search import Bearers, Dated, Named, Parameter, Search, Where

Statement = Select[*tuple[Any, ...]]

_DATELESS: ColumnElement[str] = literal_column("''")


@dataclass(frozen=True, slots=True)
class Page:
    """One page of an answer: JSON objects, and the cursor of the page after it."""

    items: list[str] = field(default_factory=list)
    next: str | None = None
    total: int | None = None
    unresolved: tuple[Unresolved, ...] = ()

    @property
    def body(self) -> bytes:
        """The whole as JSON."""
        rest = {"next": self.next, "total": self.total, "unresolved": self.unresolved}
        return b'{"items":[%b],%b' % (",".join(self.items).encode(), orjson.dumps(rest)[1:])


@dataclass(frozen=True, slots=True)
class Walk:
    """What a page walks along: tables, and the columns in them that tell the record and its date.

    ``used`` names the filter that ``condition`` imposes. ``distinct``: a record may come more
    than once.
    """

    table: FromClause
    id: SQLColumnExpression[int]
    recency: SQLColumnExpression[str] = _DATELESS  # empty, not null, for what has no date
    condition: ColumnElement[bool] | None = None
    used: str | None = None
    distinct: bool = False


@dataclass(frozen=True, slots=True)
class Sort:
    """An order. The key is never null; records of one key come in the order of their ids."""

    key: Callable[[Walk], SQLColumnExpression[Any]]
    descending: bool = False
    key_type: KeyType = str

    def resume(self, walk: Walk) -> ColumnElement[bool]:
        """Return whether a record comes after the one that the last page ended with."""
        column = {str: String, int: BigInteger}[self.key_type]
        here = tuple_(self.key(walk), walk.id)
        last = tuple_(bindparam("last_key", type_=column()), bindparam("last_id", type_=Integer()))
        return here < last if self.descending else here > last

    def order(self, key: Any, id: Any) -> list[ColumnElement[Any]]:
        return [each.desc() if self.descending else each.asc() for each in (key, id)]


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """How the records of one concept are found and written out."""

    search: type[Search]
    record: type[Record]
    item: ColumnElement[str]
    sorts: Mapping[str, Sort]
    walk: Callable[[Mapping[str, Parameter]], Walk]


def along(
    record: type[Record], recency: SQLColumnExpression[str] = _DATELESS
) -> Callable[[Mapping[str, Parameter]], Walk]:
    """Return a walk along a whole table, whatever is asked."""
    walk = Walk(inspect(record).local_table, record.id, recency)
    return lambda given: walk


@dataclass(frozen=True, slots=True)
class Shape:
    """What decides the statement of a search: the filters given and how many values each has."""

    filters: tuple[tuple[str, Any], ...]
    sort: str
    resumed: bool


def list_page(connection: Connection, listing: Listing, search: Search) -> Page:
    """Return the page of *search*.

    A name that nobody bears makes the answer empty, and is told with those it may have meant.

    Raises:
        NotFound: the cursor is that of no page, in this order.
    """
    values, unresolved = _values(connection, search)
    if unresolved:
        return Page(total=0 if search.total else None, unresolved=unresolved)
    sort: str = search.sort  # type: ignore[attr-defined]
    key_type = listing.sorts[sort].key_type
    last: dict[str, Any] = {}
    if search.cursor:
        last["last_key"], last["last_id"] = decode(search.cursor, sort, key_type)
    shape = Shape(tuple((name, _size(value)) for name, value in values.items()), sort, bool(last))
    bound = {key: each for name, value in values.items() for key, each in _spread(name, value)}
    rows = connection.execute(
        _page_statement(listing, shape), bound | last | {"limit": search.limit + 1}
    ).all()
    total = connection.scalar(_count_statement(listing, shape), bound) if search.total else None
    kept = rows[: search.limit]
    more = encode(sort, kept[-1].key, kept[-1].id) if len(rows) > len(kept) else None
    return Page([row.item for row in kept], more, total)


def get_item(
    connection: Connection, record: type[Record], item: ColumnElement[str], id: int
) -> bytes:
    """Return *item* of the record of that *id*.

    Raises:
        NotFound: there is none.
    """
    body = connection.scalar(select(json_text(item)).where(record.id == id))
    if body is None:
        raise NotFound(f"no {record.__name__.lower()} has the id {id}")
    return body.encode()


def _values(
    connection: Connection, search: Search
) -> tuple[dict[str, Any], tuple[Unresolved, ...]]:
    values: dict[str, Any] = {}
    unresolved: list[Unresolved] = []
    for name, mark in search.marks():
        value = getattr(search, name)
        if value == type(search).model_fields[name].default:
            continue  # not given
        if isinstance(mark, Named):
            values[name] = bearers(connection, value, mark.kinds)
            if not values[name]:
                unresolved.append(suggest(connection, name, value, mark.kinds))
        else:
            values[name] = mark.bind(value)
    return values, tuple(unresolved)


@lru_cache(maxsize=1000)
def _page_statement(listing: Listing, shape: Shape) -> Statement:
    walk, candidates = _candidates(listing, shape)
    sort = listing.sorts[shape.sort]
    if shape.resumed:
        candidates = candidates.where(sort.resume(walk))
    chosen = candidates.selected_columns
    candidates = candidates.order_by(*sort.order(chosen.key, chosen.id))
    page = candidates.limit(bindparam("limit", type_=Integer())).subquery("page")
    return (
        select(json_text(listing.item).label("item"), page.c.key, page.c.id)
        .select_from(page)
        .join(listing.record, listing.record.id == page.c.id)
        .order_by(*sort.order(page.c.key, page.c.id))
    )


@lru_cache(maxsize=1000)
def _count_statement(listing: Listing, shape: Shape) -> Statement:
    _, candidates = _candidates(listing, shape)
    return select(func.count()).select_from(candidates.subquery())


def _candidates(listing: Listing, shape: Shape) -> tuple[Walk, Statement]:
    given = {name: _parameter(name, size) for name, size in shape.filters}
    walk = listing.walk(given)
    key = listing.sorts[shape.sort].key(walk)
    candidates: Statement = select(walk.id.label("id"), key.label("key"))
    candidates = candidates.select_from(walk.table)
    candidates = candidates.where(*_conditions(listing.search, given, walk))
    return walk, candidates.distinct() if walk.distinct else candidates


def _conditions(
    search: type[Search], given: Mapping[str, Parameter], walk: Walk
) -> Iterator[ColumnElement[bool]]:
    if walk.condition is not None:
        yield walk.condition
    for name, mark in search.marks():
        if name not in given or name == walk.used:
            continue
        match mark:
            case Where():
                yield mark.condition(given[name])
            case Dated():
                yield mark.condition(walk.recency, given[name])
            case Named():
                yield mark.condition(given[name], given)


def _size(value: Any) -> Any:
    match value:
        case Bearers():
            return len(value.companies), len(value.people)
        case tuple():
            return len(value)
    return None


def _spread(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    match value:
        case Bearers():
            yield from _spread(f"{name}_company", value.companies)
            yield from _spread(f"{name}_person", value.people)
        case tuple():
            yield from ((f"{name}_{n}", each) for n, each in enumerate(value))
        case _:
            yield name, value


def _parameter(name: str, size: Any) -> Parameter:
    match size:
        case None:
            return bindparam(name)
        case int():
            return tuple(bindparam(f"{name}_{n}") for n in range(size))
    companies, people = size
    return Bearers(_parameter(f"{name}_company", companies), _parameter(f"{name}_person", people))
