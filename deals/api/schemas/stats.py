"""Numbers and sums of deals, as answered."""

from pydantic import Field

from deals.api.schemas.base import Out, UnconvertedOut, UnresolvedOut


class ConvertedOut(Out):
    """A sum in another currency: each deal's at the rate of the European Central Bank of its day.

    At weekends and on holidays that is the last rate before.
    """

    currency: str = Field(examples=["EUR"])

    value: int = Field(examples=[891_662_951])
    """Whole units."""

    deals: int = Field(examples=[1])
    """Deals that are converted, and so in the sum."""

    without_day: int = Field(examples=[0])
    """Deals left out because no source tells their day."""

    without_rate: int = Field(examples=[0])
    """Deals left out because the Bank set no rate then."""


class ConvertedSumOut(ConvertedOut):
    """A sum in another currency, and the rates that it was converted at."""

    lowest_rate: float | None = Field(examples=[0.8917])
    """What one unit was worth at least; the rate itself, where there is one deal."""

    highest_rate: float | None = Field(examples=[0.8917])

    first_day: str | None = Field(examples=["2019-07-22"])
    """The day of the earliest rate used."""

    last_day: str | None = Field(examples=["2019-07-22"])
    """The day of the latest rate used."""


class SumOut(Out):
    """A sum of disclosed amounts, as their sources state them."""

    currency: str = Field(examples=["USD"])
    value: int = Field(examples=[1_000_000_000])
    deals: int = Field(examples=[1])

    converted: ConvertedSumOut | None
    """Null unless `convert_to` asks for it."""


class TotalsOut(Out):
    """How many deals, and what they add up to."""

    deals: int = Field(examples=[1])

    undisclosed: int = Field(examples=[0])
    """Deals whose amount is not known; they are in no sum."""

    sums: list[SumOut]
    """A sum for each currency."""

    converted: ConvertedOut | None
    """The total of all currencies; null unless `convert_to` asks for it, or without any sum."""


class GroupOut(TotalsOut):
    """The deals of one year, type, currency or company."""

    value: str | int | None = Field(examples=[2019])
    """The year, type or currency, or the company's id; null where it is not known."""

    name: str | None = Field(examples=[None])
    """Of the company."""


class StatsOut(Out):
    """Numbers and sums of deals."""

    groups: list[GroupOut]

    more: bool = Field(examples=[False])
    """Whether there are more groups than `limit` lets be told."""

    unconverted: UnconvertedOut | None = Field(examples=[None])
    """Deals that meet all else but have no rate, where `convert=true` asks for one."""

    unresolved: list[UnresolvedOut] = Field(examples=[[]])
    """Names that nobody bears."""
