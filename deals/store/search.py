"""Searches, every field of which is one condition.

The API's parameters, its refusals and the command line's options all follow from these fields, so
a filter is one line: a name, a type, and the mark that says what its value imposes.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import ColumnElement, Connection, SQLColumnExpression, and_, or_

from deals.domain.name import name_key
from deals.domain.vocabulary import PartyKind
from deals.store.limit import MAX_AMOUNT, MAX_ID
from deals.store.pattern import Pattern

_NO_NUL = Pattern(r"^[^\x00]*$", "write it without the character NUL")

Text = Annotated[str, Field(min_length=1, max_length=200), _NO_NUL]
"""Any text but NUL, which PostgreSQL cannot compare."""

Names = Annotated[str, Field(min_length=1, max_length=1000), _NO_NUL]
"""Names between commas, or the one name that has commas in it; ``!`` before them negates."""

_IN_ANY_MONTH = "(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?"
_IN_LONGER_ONES = "(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31"
_OF_FOUR = "(0[48]|[2468][048]|[13579][26])"  # what 4 divides, below 100, and not 0
_LEAP_YEAR = f"([0-9]{{2}}{_OF_FOUR}|({_OF_FOUR}|00)00)"

IsoPrefix = Annotated[
    str,
    Pattern(
        f"^([0-9]{{4}}(-({_IN_ANY_MONTH}|{_IN_LONGER_ONES}))?|{_LEAP_YEAR}-02-29)$",
        "write a real date like 2024-03-12, 2024-03 or 2024",
    ),
]
Year = Annotated[int, Field(ge=1, le=9999)]
Id = Annotated[int, Field(ge=1, le=MAX_ID)]
Money = Annotated[int, Field(ge=0, le=MAX_AMOUNT)]

Parameter = Any
"""A bound parameter, or a tuple, a `Choice`, `Bearers` or a `Sole` of them: what holds a filter's
value. The value of a `Mode` stands for itself."""

Given = Mapping[str, Parameter]
"""The parameters of all filters given, by name."""


@dataclass(frozen=True, slots=True)
class Bearers:
    """Those who bear a name, or the parameters that stand for them: ids of each kind.

    ``negated``: everyone but them.
    """

    companies: tuple[Any, ...] = ()
    people: tuple[Any, ...] = ()
    negated: bool = False

    def __bool__(self) -> bool:
        return bool(self.companies or self.people)


@dataclass(frozen=True, slots=True)
class Sole:
    """Who alone bears a name, by its key or the parameter for it; nobody where several do."""

    kind: PartyKind
    key: Any


@dataclass(frozen=True, slots=True)
class Where:
    """Marks a filter with its condition, made of a parameter so that it serves every value.

    *bind* makes the parameter's value of the field's; a tuple gives a tuple of parameters.
    *parted*: no record meets the condition by two values of a choice, so that the records of
    each may be walked along one after the other. *unless*: the filters beside which this one
    says something of them, and nothing by itself.
    """

    condition: Callable[[Parameter], ColumnElement[bool]]
    bind: Callable[[Any], Any] = lambda value: value
    parted: bool = False
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranged:
    """Marks a filter of dates or of sums, whose condition is also given the column of them.

    That column is a *key* of what a page walks along, whose values are never null. *narrow*: the
    records that meet the condition are few enough to sort.
    """

    key: str
    condition: Callable[[SQLColumnExpression[Any], Parameter, Given], ColumnElement[bool]]
    bind: Callable[[Any], Any] = lambda value: value
    narrow: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """Marks a filter that names companies or people, as any article writes their names.

    The condition is made of the ids of all who bear the names, and of all filters given.
    """

    condition: Callable[[Bearers, Given], ColumnElement[bool]]
    kinds: tuple[PartyKind, ...]


@dataclass(frozen=True, slots=True)
class Mode:
    """Marks what changes the meaning of other filters, and is no filter itself."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """Marks a flag that adds to all that is asked what only the database tells.

    It is given the `deals.store.question.Question` of the other filters, and returns another.
    """

    prepare: Callable[[Connection, Any, Any], Any]


Mark = Where | Ranged | Named | Mode | Prepared


class Format(StrEnum):
    """How an answer is written."""

    JSON = "json"  # a page
    NDJSON = "ndjson"  # a record a line, of all pages
    CSV = "csv"  # a table of all pages


class Filters(BaseModel):
    """What records must meet. A misspelt filter is an error, not a wider answer."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)

    @classmethod
    def marks(cls) -> Iterator[tuple[str, Mark]]:
        """Yield the name and mark of each filter, in the order of the fields."""
        for name, field in cls.model_fields.items():
            for mark in field.metadata:
                if isinstance(mark, Mark):
                    yield name, mark

    def given(self) -> Iterator[tuple[str, Mark, Any]]:
        """Yield the name, mark and value of each filter that is not left as it is by default."""
        told = self.model_fields_set
        for name, mark, default in _marks(type(self)):
            if name in told and (value := getattr(self, name)) != default:
                yield name, mark, value


@cache
def _marks(filters: type[Filters]) -> tuple[tuple[str, Mark, Any], ...]:
    fields = filters.model_fields
    return tuple((name, mark, fields[name].default) for name, mark in filters.marks())


class Search(Filters):
    """Filters, and a page of their answer."""

    sort: str
    """Order of the records, which each search tells."""

    fields: str | None = None
    """What to tell of each record, which each search lists."""

    limit: int = Field(50, ge=1, le=500)
    """Records on a page."""

    cursor: Text | None = None
    """Where the page begins: `next` of the page before, with the same filters and sort."""

    total: bool = False
    """Also count the records of all pages, which takes longer."""

    format: Format | None = None
    """How to write the answer: `json` a page, `ndjson` or `csv` the records of all pages, of one
    moment, or of a page if `limit` or `cursor` is given; if left out, as `Accept` asks, or on the
    command line as a table."""

    @property
    def whole(self) -> bool:
        """Whether nothing asks for a page."""
        return not {"limit", "cursor"} & self.model_fields_set

    @property
    def first(self) -> Self:
        """The same search, for one record."""
        return self.model_copy(update={"limit": 1})

    def is_slow(self, beside: Given) -> bool:
        """Return whether the answer, *beside* other filters, takes more than a walk of a page."""
        return self.total or any(getattr(self, name, None) for name in ("q", "facet", "convert"))

    def told(self, known: Iterable[str]) -> tuple[str, ...]:
        """Return which of the *known* fields to tell of each record."""
        return tuple(self.fields.split(",") if self.fields else known)

    def finish(self, items: Iterable[str]) -> Iterable[str]:
        """Return records as they are told, of what the database writes of them."""
        return items


class Match(StrEnum):
    """What dates and sums that are not exact are to a filter."""

    STATED = "stated"  # what is written: a date's first day, the figure of a sum
    CERTAIN = "certain"  # whatever they may mean meets it
    POSSIBLE = "possible"  # something they may mean meets it


_AFTER = ":"  # sorts after the hyphen that goes on a prefix, and after every digit

YEAR = Ranged(
    "recency",
    lambda column, bounds, given: and_(column >= bounds[0], column < bounds[1]),
    bind=lambda year: (f"{year:04}", f"{year:04}{_AFTER}"),
    narrow=True,
)
"""Dates of every precision in a year, as a range of prefixes."""


def _from(
    column: SQLColumnExpression[str], parameters: tuple[Parameter, ...], given: Given
) -> ColumnElement[bool]:
    first, *coarser = parameters
    later = column >= first
    return or_(later, column.in_(coarser)) if given.get("match") is Match.POSSIBLE else later


def _up_to(
    column: SQLColumnExpression[str], parameters: tuple[Parameter, ...], given: Given
) -> ColumnElement[bool]:
    after, *coarser = parameters
    earlier = and_(column > "", column < after)
    return and_(earlier, column.not_in(coarser)) if given.get("match") is Match.CERTAIN else earlier


def _first(prefix: str) -> tuple[str, ...]:
    """Return the longest period that begins with *prefix*, and those that hold it."""
    begun = re.sub("(-01)+$", "", prefix)
    return begun, *_coarser(begun)


def _last(prefix: str) -> tuple[str, ...]:
    """Return what follows the longest period that *prefix* ends, and the periods that hold it."""
    if len(prefix) == 10 and prefix[8:] == f"{monthrange(int(prefix[:4]), int(prefix[5:7]))[1]}":
        prefix = prefix[:7]
    ended = prefix.removesuffix("-12") if len(prefix) == 7 else prefix
    return ended + _AFTER, *_coarser(ended)


def _coarser(prefix: str) -> tuple[str, str]:
    """Return the year and month that *prefix* is in, and in place of itself what is no date."""
    year, month = (part if part != prefix else "-" for part in (prefix[:4], prefix[:7]))
    return year, month


FROM = Ranged("recency", _from, bind=_first)
"""Dates that begin at an ISO prefix, or later; those that may, where possible ones match."""

UP_TO = Ranged("recency", _up_to, bind=_last)
"""Dates that begin no later than an ISO prefix ends; that end so, where certain ones match."""


def containing(part: str) -> str:
    """Return the LIKE pattern, escaped by /, of texts that hold *part*."""
    return f"%{re.sub('[/%_]', lambda sign: f'/{sign[0]}', part)}%"


def part_of(name: str) -> str:
    """Return the LIKE pattern, escaped by /, of the keys of names that hold *name*."""
    return containing(name_key(name))
