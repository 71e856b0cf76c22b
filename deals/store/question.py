"""What a search asks, as values for the parameters of a statement.

What a statement says depends on which filters are given and how many values each has, which is the
form of the question; the values themselves are bound to it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import islice
from typing import Any, TypedDict

from sqlalchemy import ColumnElement, Connection, bindparam

from deals.domain.name import name_key
from deals.store.choice import NEGATION, Choice
from deals.store.queries.name import Unresolved, resolve, sole_bearer, suggest
from deals.store.search import (
    Bearers,
    Filters,
    Given,
    Mark,
    Mode,
    Named,
    Prepared,
    Ranged,
    Sole,
    Where,
)

Form = tuple[tuple[str, Any], ...]
"""The filters given, each with the names of its parameters in place of its values."""

NOTHING: Mapping[str, Any] = {}


class Unconverted(TypedDict):
    """How many deals have an amount that no rate converts to a currency, for want of what."""

    currency: str
    without_day: int
    without_rate: int


@dataclass(frozen=True)
class Question:
    """The value of each filter given, and what is to be told of them beside the answer.

    ``unresolved`` are the names among them that nobody bears. ``vain``: a filter names nobody
    else, so that no record meets it.
    """

    values: Mapping[str, Any]
    unresolved: tuple[Unresolved, ...] = ()
    vain: bool = False
    unconverted: Unconverted | None = None

    @cached_property
    def form(self) -> Form:
        """What decides the statement."""
        return tuple(
            (name, _filled(value, (_parameter(name, n) for n, _ in enumerate(_flat(value)))))
            for name, value in self.values.items()
        )

    @property
    def bound(self) -> dict[str, Any]:
        """What the parameters of the statement stand for."""
        return {
            _parameter(name, n): each
            for name, value in self.values.items()
            for n, each in enumerate(_flat(value))
        }


def _parameter(name: str, n: int) -> str:
    # `role_1` would be taken for a value that the statement compares a column `role` with.
    return f"asked_{name}_{n}"


def question(
    connection: Connection, filters: Filters, beside: Mapping[str, Any] = NOTHING
) -> Question:
    """Return what *filters* ask, *beside* values of no field of theirs."""
    values = dict(beside)
    unresolved: list[Unresolved] = []
    vain = False
    given = list(filters.given())
    for name, mark, value in given:
        if not isinstance(mark, Named):
            values |= _value(name, mark, value)
            continue
        found, nobody = resolve(connection, value, mark.kinds)
        unresolved += (suggest(connection, name, each, mark.kinds) for each in nobody)
        if found:
            values[name] = found
        elif not found.negated:
            vain = True
    asked = Question(values, tuple(unresolved), vain)
    for _, mark, value in given:
        if isinstance(mark, Prepared) and value:
            asked = mark.prepare(connection, asked, filters)
    return asked


def guess(filters: Filters, beside: Mapping[str, Any] = NOTHING) -> Question | None:
    """Return what *filters* ask if each name in them is that of one alone, found on the way.

    That is one way to a server in place of two. The names may be those of several, or of nobody:
    `sole_bearers` are then null, and nothing meets the question. None where no name is
    given, or one of either kind, or what may be several.
    """
    values = dict(beside)
    for name, mark, value in filters.given():
        if isinstance(mark, Prepared):
            return None
        if not isinstance(mark, Named):
            values |= _value(name, mark, value)
        elif len(mark.kinds) > 1 or "," in value or value.startswith(NEGATION):
            return None
        else:
            values[name] = Sole(mark.kinds[0], name_key(value))
    named = any(isinstance(value, Sole) for value in values.values())
    return Question(values) if named else None


def _value(name: str, mark: Mark, value: Any) -> Mapping[str, Any]:
    """Return what the statement is given of a filter, under its name, if anything."""
    match mark:
        case Mode():
            return {name: value}
        case Where() | Ranged():
            return {name: mark.bind(value)}
    return NOTHING


def parameters(form: Form) -> Given:
    """Return the bound parameters of a statement of that *form*."""
    given = {name: _filled(names, map(bindparam, _flat(names))) for name, names in form}
    return {
        name: sole_bearer(value.kind, value.key) if isinstance(value, Sole) else value
        for name, value in given.items()
    }


def sole_bearers(form: Form) -> list[ColumnElement[int]]:
    """Return who alone bears each name that a statement of that *form* finds by itself."""
    given = parameters(form)
    guessed = [given[name] for name, value in form if isinstance(value, Sole)]
    return [id for bearers in guessed for id in bearers.companies + bearers.people]


def _flat(value: Any) -> tuple[Any, ...]:
    match value:
        case Bearers():
            return value.companies + value.people
        case Choice():
            return value.values
        case Sole():
            return (value.key,)
        case tuple():
            return value
        case bool() | Enum():  # says how, and is part of the statement
            return ()
    return (value,)


def _filled(value: Any, leaves: Iterator[Any]) -> Any:
    """Return *value* with each of its leaves, in order, replaced by one of *leaves*."""
    match value:
        case Bearers():
            companies = tuple(islice(leaves, len(value.companies)))
            return Bearers(companies, tuple(leaves), value.negated)
        case Choice():
            return Choice(tuple(leaves), value.negated)
        case Sole():
            return Sole(value.kind, next(leaves))
        case tuple():
            return tuple(leaves)
        case bool() | Enum():
            return value
    return next(leaves)
