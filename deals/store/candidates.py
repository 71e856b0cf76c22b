"""Which records meet a question, along indexes that hold them in the order asked for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    CompoundSelect,
    FromClause,
    Integer,
    Label,
    Select,
    SQLColumnExpression,
    String,
    and_,
    bindparam,
    false,
    func,
    inspect,
    literal_column,
    not_,
    select,
    union_all,
)

from deals.store.base import Record
from deals.store.choice import Choice
from deals.store.cursor import KeyType
from deals.store.dialect import unindexed
from deals.store.question import Form, parameters
from deals.store.search import Bearers, Filters, Given, Named, Ranged, Where

Statement = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Walk:
    """What a page walks along: tables, and the columns in them that tell the record and its keys.

    ``keys`` are what records are sorted by, and are never null. ``used`` names the filters that
    ``condition`` imposes. ``distinct``: a record may come more than once.
    """

    table: FromClause
    id: SQLColumnExpression[int]
    keys: Mapping[str, SQLColumnExpression[Any]] = field(default_factory=dict)
    condition: ColumnElement[bool] | None = None
    used: str | None = None
    distinct: bool = False


def along(record: type[Record], **keys: SQLColumnExpression[Any]) -> Callable[[Given], Walk]:
    """Return a walk along a whole table, whatever is asked."""
    walk = Walk(inspect(record).local_table, record.id, {"id": record.id, **keys})
    return lambda given: walk


@dataclass(frozen=True, slots=True)
class Term:
    """One part of an order: a key, its type, and its direction."""

    key: str
    type: KeyType
    descending: bool

    def sort(self, column: ColumnElement[Any]) -> ColumnElement[Any]:
        return column.desc() if self.descending else column.asc()

    def after(self, column: Any, last: Any) -> ColumnElement[bool]:
        following: ColumnElement[bool] = column < last if self.descending else column > last
        return following


PAGE = bindparam("limit", type_=Integer())
"""How many records a page takes."""

Order = tuple[Term, ...]
"""Records of equal keys come in the order of their ids, in the direction of the last term."""


def matching(
    filters: type[Filters], walk: Walk, given: Given, leading: str | None = None
) -> Iterator[ColumnElement[bool]]:
    """Yield the conditions that records along *walk* meet.

    Where they are sorted by the *leading* key, an index on another one that many records meet
    would only be sorted again: it is left alone.
    """
    if walk.condition is not None:
        yield walk.condition
    for name, mark in filters.marks():
        if name not in given or name == walk.used:
            continue
        match mark:
            case Ranged():
                column = walk.keys[mark.key]
                aside = leading not in {None, mark.key} and not mark.narrow
                yield mark.condition(unindexed(column) if aside else column, given[name], given)
            case Where() if not any(other in given for other in mark.unless):
                yield _unless_negated(mark.condition(given[name]), given[name])
            case Named():
                yield _unless_negated(mark.condition(given[name], given), given[name])


def _unless_negated(condition: ColumnElement[bool], value: Any) -> ColumnElement[bool]:
    """Return the condition, or where *value* is negated its contrary, which null meets too."""
    if isinstance(value, Bearers | Choice) and value.negated:
        return not_(func.coalesce(condition, false()))
    return condition


def candidates(
    filters: type[Filters],
    walking: Callable[[Given], Walk],
    form: Form,
    order: Order,
    *,
    resumed: bool = False,
    limited: bool = False,
) -> Statement | CompoundSelect[Any]:
    """Select ``id`` and ``key_0``… of the records that meet a question of that *form*, in *order*.

    Without any order they come as they are found.
    A choice of several values is answered by a walk for each, of which *limited* ones end with
    the page, so that only pages are merged. So is what comes after a page, for each key that may
    differ from the last one's.
    """
    given = parameters(form)
    walk = walking(given)
    parts = [given] if walk.used is not None else list(_parts(filters, given))
    found = [_select(filters, walk, each, order) for each in parts]
    if resumed:
        found = [each.where(after) for each in found for after in _following(order, walk)]
    if not order:
        return found[0] if len(found) == 1 else union_all(*found)
    named: list[ColumnElement[Any]] = [literal_column(f"key_{n}") for n, _ in enumerate(order)]
    terms = in_order(order, named, literal_column("id"))
    if limited:
        found = [each.order_by(*terms).limit(PAGE) for each in found]
    if len(found) == 1:
        return found[0] if limited else found[0].order_by(*terms)
    together = union_all(*(select(each.subquery()) for each in found) if limited else found)
    return (together.limit(PAGE) if limited else together).order_by(*terms)


def _parts(filters: type[Filters], given: Given) -> Iterator[Given]:
    for name, mark in filters.marks():
        choice = given.get(name)
        if not (isinstance(mark, Where) and mark.parted and choice) or choice.negated:
            continue
        if len(choice.values) > 1:
            yield from ({**given, name: Choice((value,))} for value in choice.values)
            return
    yield given


def _select(filters: type[Filters], walk: Walk, given: Given, order: Order) -> Statement:
    keys = [walk.keys[term.key] for term in order]
    labelled: list[Label[Any]] = [key.label(f"key_{n}") for n, key in enumerate(keys)]
    found: Statement = select(walk.id.label("id"), *labelled).select_from(walk.table)
    found = found.where(*matching(filters, walk, given, order[0].key if order else None))
    return found.distinct() if walk.distinct else found


def in_order(
    order: Order, keys: Sequence[ColumnElement[Any]], id: ColumnElement[Any]
) -> list[ColumnElement[Any]]:
    """Return what sorts rows of those *keys* and that *id*."""
    terms = [term.sort(key) for term, key in zip(order, keys, strict=True)]
    return [*terms, order[-1].sort(id)]


def _following(order: Order, walk: Walk) -> Iterator[ColumnElement[bool]]:
    """Yield what is so of records after the one that the last page ended with.

    Each condition is one range of an index, which SQLite makes neither of `OR` nor of a comparison
    of rows that ends with an id: it would read all records of the same date again.
    """
    kinds = {str: String, int: BigInteger}
    last: list[ColumnElement[Any]] = [
        bindparam(f"last_{n}", type_=kinds[term.type]()) for n, term in enumerate(order)
    ]
    columns = [*(walk.keys[term.key] for term in order), walk.id]
    values = [*last, bindparam("last_id", type_=Integer())]
    equal = [column == value for column, value in zip(columns, values, strict=True)]
    for n, term in enumerate([*order, order[-1]]):
        yield and_(*equal[:n], term.after(columns[n], values[n]))
