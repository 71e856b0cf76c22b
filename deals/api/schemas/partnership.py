"""Partnerships, as answered."""

from pydantic import Field

from deals.api.schemas.base import ArticleRef, CompanyRef, EvidenceOut, Out
from deals.api.schemas.term import TermOut


class PartnershipOut(Out):
    """An agreement to work together, with its partners."""

    id: int = Field(examples=[2])

    since: str | None = Field(examples=["2019-07-22"])
    """When it was made public, or began: 2019, 2019-07 or 2019-07-22."""

    year: int | None = Field(examples=[2019])

    continues_id: int | None = Field(examples=[1])
    """Id of the earlier partnership that this one renews."""

    partners: list[CompanyRef]


class PartnerWithEvidence(CompanyRef):
    """A partner, and the words that name it."""

    evidence: list[EvidenceOut]


class PartnershipWithEvidence(PartnershipOut):
    """A partnership, with its terms and the words that state each field."""

    partners: list[PartnerWithEvidence]  # type: ignore[assignment]
    terms: list[TermOut]
    evidence: list[EvidenceOut]

    articles: list[ArticleRef]
    """The articles that tell of it."""
