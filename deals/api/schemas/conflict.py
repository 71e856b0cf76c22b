"""Contradictions between sources, as answered."""

from pydantic import Field

from deals.api.schemas.base import Out
from deals.domain.vocabulary import DealType, Stage


class ContradictionOut(Out):
    """A value that contradicts the one shown, and where it stands."""

    field: str = Field(examples=["amount"])
    value: str = Field(examples=["7000000 USD exact"])

    article_id: int | None = Field(examples=[1])
    """The article; null where a row of a file states it."""

    file: str | None = Field(examples=[None])
    row: int | None = Field(examples=[None])
    column: str | None = Field(examples=[None])
    words: str = Field(examples=["7 millions de dollars"])


class ConflictOut(Out):
    """A deal whose sources disagree: what is shown, and what contradicts it."""

    deal_id: int = Field(examples=[1])
    type: DealType
    announced_on: str | None = Field(examples=["2019-07-22"])
    stage: Stage | None
    amount: int | None = Field(examples=[5_000_000])
    currency: str | None = Field(examples=["USD"])
    conflicts: list[ContradictionOut]


class ConflictsOut(Out):
    """One page of deals whose sources disagree."""

    items: list[ConflictOut]

    next: str | None = Field(examples=[None])
    """The `after` of the next page; null on the last."""
