"""Deals, as answered."""

from pydantic import Field

from deals.api.schemas.base import ArticleRef, EvidenceOut, Out, PartyRef
from deals.api.schemas.conflict import ContradictionOut
from deals.api.schemas.term import TermOut
from deals.domain.vocabulary import DealStatus, DealType, Qualifier, Role, Stage


class AmountOut(Out):
    """A sum of money, no more exact than its source."""

    value: int = Field(examples=[1_000_000_000])
    """Whole units of the currency."""

    currency: str = Field(examples=["USD"])
    """ISO 4217."""

    qualifier: Qualifier = Field(examples=["exact"])
    """How the value bounds the true one."""


class ConvertedAmountOut(Out):
    """A stated amount in another currency, at the European Central Bank's rate of the deal's day.

    At weekends and on holidays that is the last rate before.
    """

    value: int = Field(examples=[891_662_951])
    """Whole units."""

    currency: str = Field(examples=["EUR"])

    rate: float = Field(examples=[0.8916629514043691])
    """What one unit of the stated currency was worth."""

    day: str | None = Field(examples=["2019-07-22"])
    """The day of the rate; null where the amount is stated in this currency."""


class ParticipantOut(PartyRef):
    """The part of a company or person in a deal."""

    role: Role = Field(examples=["investor"])


class DealOut(Out):
    """A deal, with everyone who takes part."""

    id: int = Field(examples=[1])
    type: DealType = Field(examples=["investment"])
    status: DealStatus = Field(examples=["announced"])

    stage: Stage | None = Field(examples=[None])
    """Of a funding round, where stated."""

    announced_on: str | None = Field(examples=["2019-07-22"])
    """As precise as the source: 2019, 2019-07 or 2019-07-22."""

    year: int | None = Field(examples=[2019])

    amount: AmountOut | None
    """Null where not disclosed."""

    participants: list[ParticipantOut]


class ListedDealOut(DealOut):
    """A deal in a list."""

    converted: ConvertedAmountOut | None
    """The amount in `currency`, with `convert=true`; null where it has no rate."""


class ParticipantWithEvidence(ParticipantOut):
    """A part in a deal, and the words that tell it."""

    evidence: list[EvidenceOut]


class DealWithEvidence(DealOut):
    """A deal, with its terms and the words that state each field."""

    participants: list[ParticipantWithEvidence]  # type: ignore[assignment]
    terms: list[TermOut]
    evidence: list[EvidenceOut]

    articles: list[ArticleRef]
    """The articles that tell of it."""

    conflicts: list[ContradictionOut]
    """The values that contradict those shown, with their sources."""
