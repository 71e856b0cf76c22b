"""What the answers share."""

from copy import copy
from functools import cache
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field, create_model

from deals.domain.vocabulary import PartyKind

T = TypeVar("T")


class Out(BaseModel):
    """What is sent, documented and tested; the store writes the JSON itself."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True, strict=True)


class UnresolvedOut(Out):
    """A name that nobody bears."""

    parameter: str = Field(examples=["company"])
    name: str = Field(examples=["Mircosoft"])

    suggestions: list[str] = Field(examples=[["Microsoft"]])
    """Known names that it may have meant, the likeliest first."""


class FacetOut(Out):
    """How many records have a value."""

    value: str | int | None = Field(examples=["acquisition"])
    """Null where it is not known."""

    count: int = Field(examples=[1])


class UnconvertedOut(Out):
    """Deals whose amount could not be converted, and so is within no bound."""

    currency: str = Field(examples=["EUR"])
    """The currency to convert to."""

    without_day: int = Field(examples=[0])
    """Deals whose day no source tells."""

    without_rate: int = Field(examples=[0])
    """Deals for whose currency the Bank set no rate then."""


class PageOut(Out, Generic[T]):
    """One page of an answer."""

    items: list[T]

    next: str | None = Field(examples=[None])
    """Cursor of the next page, also in the Link header; null on the last."""

    total: int | None = Field(examples=[None])
    """Records on all pages, where `total=true` asks for it."""

    facets: dict[str, list[FacetOut]] | None = Field(examples=[None])
    """Records on all pages by the fields that `facet` asks for, most first."""

    unconverted: UnconvertedOut | None = Field(examples=[None])
    """Deals that meet all else but have no rate, where `convert=true` asks for one."""

    unresolved: list[UnresolvedOut] = Field(examples=[[]])
    """Names that nobody bears, for which the answer is empty."""


@cache
def page_of(record: type[Out]) -> Any:
    """Return the schema of a page of *record*, or of those of its fields that were asked for."""
    either: Any = record | _some_of(record)
    name = record.__name__.removesuffix("Out")
    return create_model(f"{name}Page", __base__=PageOut[either], __doc__=PageOut.__doc__)


def _some_of(record: type[Out]) -> type[Out]:
    optional: dict[str, Any] = {}
    for name, field in record.model_fields.items():
        left_out = copy(field)
        left_out.default_factory = dict  # any: an answer is only read by it
        optional[name] = (field.annotation, left_out)
    said = f"The fields of a {record.__name__} that `fields` asks for."
    return create_model(f"{record.__name__}Fields", __base__=Out, __doc__=said, **optional)


class ProblemError(Out):
    """What is wrong with one parameter."""

    parameter: str = Field(examples=["compagny"])
    detail: str = Field(examples=["unknown parameter 'compagny': did you mean 'company'?"])

    nearest: str | None = Field(examples=["company"])
    """The known name or value that is most like the one given."""


class Problem(Out):
    """An error, as RFC 9457 has it."""

    type: str = Field(examples=["about:blank"])
    title: str = Field(examples=["Unprocessable Content"])
    status: int = Field(examples=[422])
    detail: str = Field(examples=["unknown parameter 'compagny': did you mean 'company'?"])
    errors: list[ProblemError]


class EvidenceOut(Out):
    """The words of an article, or of a row of a file, that give a field its value."""

    field: str = Field(examples=["amount"])

    value: str | None = Field(examples=["1000000000 USD exact"])
    """The value that this source gives the field; null where the words are the value."""

    article_id: int | None = Field(examples=[1])
    """The article; null where a row of a file states it."""

    start: int | None = Field(examples=[2061])
    """First code point of the article's text."""

    end: int | None = Field(examples=[2083])
    """Code point after the last."""

    file: str | None = Field(examples=[None])
    """Name of the file; null where an article states it."""

    row: int | None = Field(examples=[None])
    """Row of the file, as a spreadsheet counts: the header is row 1."""

    column: str | None = Field(examples=[None])
    """Column of the file."""

    words: str = Field(examples=["1 milliard de dollars"])
    rule: str = Field(examples=["amount"])

    inferred: bool
    """Whether the words imply the value without stating it."""


class CompanyRef(Out):
    """A company, by the name shown."""

    id: int = Field(examples=[1])
    name: str = Field(examples=["Microsoft"])


class PersonRef(Out):
    """A person, by the name shown."""

    id: int = Field(examples=[1])
    name: str = Field(examples=["Elon Musk"])


class PartyRef(Out):
    """A company or a person, by the name shown."""

    kind: PartyKind = Field(examples=["company"])
    id: int = Field(examples=[1])
    name: str = Field(examples=["Microsoft"])


class ArticleRef(Out):
    """An article, by its title."""

    id: int = Field(examples=[1])
    title: str | None
    published_on: str | None = Field(examples=["2019-07-23"])
