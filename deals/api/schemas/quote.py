"""Quotes, as answered."""

from pydantic import Field

from deals.api.schemas.base import ArticleRef, EvidenceOut, Out, PartyRef


class QuoteOut(Out):
    """Direct speech, with its speaker."""

    id: int = Field(examples=[1])

    text: str = Field(examples=["céder sous licence certaines de nos technologies pré-AGI"])
    """The words between the marks."""

    speaker: PartyRef | None
    """Null where the article does not tell."""

    article: ArticleRef


class QuoteWithEvidence(QuoteOut):
    """A quote, with where it stands and what names its speaker."""

    evidence: list[EvidenceOut]
