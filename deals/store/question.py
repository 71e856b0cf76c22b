"""What a search asks, as values for the parameters of a statement.

What a statement says depends on which filters are given and how many values each has, which is the
form of the question; the values themselves are bound to it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from itertools import islice
from typing import Any, TypedDict

from sqlalchemy import Connection, bindparam

from deals.store.choice import Choice
from deals.store.queries.name import Unresolved, resolve, suggest
from deals.store.search import Bearers, Filters, Given, Mode, Named, Prepared, Ranged, Where

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
        # `role_1` would be taken for a value that the statement compares a column `role` with.
        return tuple(
            (name, _filled(value, (f"asked_{name}_{n}" for n, _ in enumerate(_flat(value)))))
            for name, value in self.values.items()
        )

    @property
    def bound(self) -> dict[str, Any]:
        """What the parameters of the statement stand for."""
        return {
            parameter: each
            for (_, names), value in zip(self.form, self.values.values(), strict=True)
            for parameter, each in zip(_flat(names), _flat(value), strict=True)
        }


def question(
    connection: Connection, filters: Filters, beside: Mapping[str, Any] = NOTHING
) -> Question:
    """Return what *filters* ask, *beside* values of no field of theirs."""
    values = dict(beside)
    unresolved: list[Unresolved] = []
    vain = False
    for name, mark, value in filters.given():
        match mark:
            case Named():
                found, nobody = resolve(connection, value, mark.kinds)
                unresolved += (suggest(connection, name, each, mark.kinds) for each in nobody)
                if found:
                    values[name] = found
                elif not found.negated:
                    vain = True
            case Mode():
                values[name] = value
            case Where() | Ranged():
                values[name] = mark.bind(value)
    asked = Question(values, tuple(unresolved), vain)
    for _, mark, value in filters.given():
        if isinstance(mark, Prepared) and value:
            asked = mark.prepare(connection, asked, filters)
    return asked


def parameters(form: Form) -> Given:
    """Return the bound parameters of a statement of that *form*."""
    return {name: _filled(names, map(bindparam, _flat(names))) for name, names in form}


def _flat(value: Any) -> tuple[Any, ...]:
    match value:
        case Bearers():
            return value.companies + value.people
        case Choice():
            return value.values
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
            return replace(value, companies=companies, people=tuple(leaves))
        case Choice():
            return replace(value, values=tuple(leaves))
        case tuple():
            return tuple(leaves)
        case bool() | Enum():
            return value
    return next(leaves)
