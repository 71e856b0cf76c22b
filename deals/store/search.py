"""Searches, every field of which is one condition.

The API's parameters, its refusals and the command line's options all follow from these fields, so
a filter is one line: a name, a type, and the mark that says what its value imposes.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import ColumnElement, SQLColumnExpression, and_

from deals.domain.name import name_key
from deals.domain.vocabulary import PartyKind

MAX_ID = 2**31 - 1
MAX_AMOUNT = 2**63 - 1


Text = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00]*$")]
"""Any text but NUL, which PostgreSQL cannot compare."""

IsoPrefix = Annotated[
    str, Field(pattern=r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")
]
Year = Annotated[int, Field(ge=1, le=9999)]
Id = Annotated[int, Field(ge=1, le=MAX_ID)]
Money = Annotated[int, Field(ge=0, le=MAX_AMOUNT)]

Parameter = Any
"""A bound parameter, a tuple of them, or `Bearers` of them: what holds a filter's value."""


@dataclass(frozen=True, slots=True)
class Bearers:
    """Those who bear a name, or the parameters that stand for them: ids of each kind."""

    companies: tuple[Any, ...] = ()
    people: tuple[Any, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.companies or self.people)


@dataclass(frozen=True, slots=True)
class Where:
    """Marks a filter with its condition, made of a parameter so that it serves every value.

    *bind* makes the parameter's value of the field's; a tuple gives a tuple of parameters.
    """

    condition: Callable[[Parameter], ColumnElement[bool]]
    bind: Callable[[Any], Any] = lambda value: value


@dataclass(frozen=True, slots=True)
class Dated:
    """Marks a filter of dates, whose condition is also given the column that pages walk along.

    That column is empty, not null, for what has no date.
    """

    condition: Callable[[SQLColumnExpression[str], Parameter], ColumnElement[bool]]
    bind: Callable[[Any], Any] = lambda value: value


@dataclass(frozen=True, slots=True)
class Named:
    """Marks a filter that names a company or person, as any article writes the name.

    The condition is made of the ids of all who bear the name, and of the parameters of all
    filters given, by name.
    """

    condition: Callable[[Bearers, Mapping[str, Parameter]], ColumnElement[bool]]
    kinds: tuple[PartyKind, ...]


Mark = Where | Dated | Named


class Search(BaseModel):
    """Filters, and a page of their answer. A misspelt filter is an error, not a wider answer."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)

    limit: int = Field(50, ge=1, le=500)
    """Records on a page."""

    cursor: Text | None = None
    """Where the page begins: `next` of the page before, with the same filters and sort."""

    total: bool = False
    """Also count the records of all pages, which takes longer."""

    @classmethod
    def marks(cls) -> Iterator[tuple[str, Mark]]:
        """Yield the name and mark of each filter, in the order of the fields."""
        for name, field in cls.model_fields.items():
            for mark in field.metadata:
                if isinstance(mark, Mark):
                    yield name, mark


_AFTER = ":"  # sorts after the hyphen that goes on a prefix, and after every digit

YEAR = Dated(
    lambda column, bounds: and_(column >= bounds[0], column < bounds[1]),
    bind=lambda year: (f"{year:04}", f"{year:04}{_AFTER}"),
)
"""Dates of every precision in a year, as a range of prefixes."""

FROM = Dated(lambda column, prefix: and_(column >= prefix))
"""Dates that begin at an ISO prefix, or later."""

UP_TO = Dated(
    lambda column, after: and_(column > "", column < after), bind=lambda prefix: prefix + _AFTER
)
"""Dates that begin no later than an ISO prefix ends."""


def containing(part: str) -> str:
    """Return the LIKE pattern, escaped by /, of texts that hold *part*."""
    return f"%{re.sub('[/%_]', lambda sign: f'/{sign[0]}', part)}%"


def part_of(name: str) -> str:
    """Return the LIKE pattern, escaped by /, of the keys of names that hold *name*."""
    return containing(name_key(name))
