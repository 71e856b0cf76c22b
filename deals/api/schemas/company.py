"""Companies, as answered."""

from pydantic import Field

from deals.api.schemas.base import ArticleRef, EvidenceOut, Out
from deals.api.schemas.position import PositionAtCompanyWithEvidence


class CompanyOut(Out):
    """An organisation, whatever articles call it."""

    id: int = Field(examples=[1])
    name: str = Field(examples=["OpenAI"])

    aliases: list[str] = Field(examples=[["OpenAI LP"]])
    """The other names that articles use."""


class CompanyWithEvidence(CompanyOut):
    """A company, with who is what there and the words that name it."""

    positions: list[PositionAtCompanyWithEvidence]
    evidence: list[EvidenceOut]

    articles: list[ArticleRef]
    """The articles that name it."""
