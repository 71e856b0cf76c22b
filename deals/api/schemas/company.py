"""Companies, as answered."""

from pydantic import Field

from deals.api.schemas.base import ArticleRef, EvidenceOut, Out, PartyRef
from deals.api.schemas.position import PositionAtCompanyWithEvidence
from deals.api.schemas.stats import TotalsOut
from deals.domain.vocabulary import Role


class CompanyOut(Out):
    """An organisation, whatever articles call it."""

    id: int = Field(examples=[1])
    name: str = Field(examples=["OpenAI"])

    aliases: list[str] = Field(examples=[["OpenAI LP"]])
    """The other names that articles use."""


class RoleTotalsOut(TotalsOut):
    """The deals in which a company plays one role."""

    role: Role = Field(examples=["investor"])


class CoInvestorOut(PartyRef):
    """Someone who pays in the same deals as a company."""

    deals: int = Field(examples=[1])


class CompanyWithEvidence(CompanyOut):
    """A company, with who is what there and the words that name it."""

    positions: list[PositionAtCompanyWithEvidence]

    totals: list[RoleTotalsOut]
    """The company's deals by its role in them, most deals first."""

    co_investors: list[CoInvestorOut]
    """Who pays in most deals beside it, twenty at most."""

    evidence: list[EvidenceOut]

    articles: list[ArticleRef]
    """The articles that name it."""
