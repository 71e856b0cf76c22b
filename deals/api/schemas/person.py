"""People, as answered."""

from pydantic import Field

from deals.api.schemas.base import ArticleRef, EvidenceOut, Out
from deals.api.schemas.position import PositionOfPerson, PositionOfPersonWithEvidence


class PersonOut(Out):
    """A person, with their positions."""

    id: int = Field(examples=[1])
    name: str = Field(examples=["Elon Musk"])

    aliases: list[str] = Field(examples=[["Musk"]])
    """The other names that articles use."""

    positions: list[PositionOfPerson]


class PersonWithEvidence(PersonOut):
    """A person, with the words that name them and tell their positions."""

    positions: list[PositionOfPersonWithEvidence]  # type: ignore[assignment]
    evidence: list[EvidenceOut]

    articles: list[ArticleRef]
    """The articles that name them."""
