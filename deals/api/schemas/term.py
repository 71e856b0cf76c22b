"""Terms, as answered."""

from pydantic import Field

from deals.api.schemas.base import CompanyRef, EvidenceOut, Out
from deals.domain.vocabulary import TermStatus


class TermOut(Out):
    """A condition of a deal or partnership."""

    text: str = Field(examples=["fournisseur cloud exclusif"])
    status: TermStatus = Field(examples=["stated"])

    party: CompanyRef | None
    """The company that it binds or favours."""

    evidence: list[EvidenceOut]
