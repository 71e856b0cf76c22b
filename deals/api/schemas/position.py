"""Positions, as answered."""

from pydantic import Field

from deals.api.schemas.base import CompanyRef, EvidenceOut, Out, PersonRef
from deals.domain.vocabulary import PositionStatus


class PositionOut(Out):
    """A tie of a person to an organisation."""

    title: str | None = Field(examples=["cofondateur et PDG"])
    """As an article words it."""

    status: PositionStatus = Field(examples=["current"])
    started_on: str | None = Field(examples=[None])
    ended_on: str | None = Field(examples=[None])


class PositionOfPerson(PositionOut):
    """What a person is at a company."""

    company: CompanyRef


class PositionOfPersonWithEvidence(PositionOfPerson):
    """What a person is at a company, and the words that tell it."""

    evidence: list[EvidenceOut]


class PositionAtCompanyWithEvidence(PositionOut):
    """Who is what at a company, and the words that tell it."""

    person: PersonRef
    evidence: list[EvidenceOut]
