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
