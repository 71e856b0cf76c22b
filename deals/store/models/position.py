"""What people are to organisations."""

from __future__ import annotations

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import PositionStatus
from deals.store.base import Record, SortedText
from deals.store.models.company import Company
from deals.store.models.person import Person


class Position(Record):
    """A person's tie to an organisation."""

    __tablename__ = "positions"
    __table_args__ = (UniqueConstraint("person_id", "company_id", "title_key"),)

    person_id: Mapped[int] = mapped_column(
        ForeignKey("people.id", ondelete="CASCADE"), comment="who holds it"
    )
    company_id: Mapped[int] = mapped_column(
        ForeignKey("companies.id", ondelete="CASCADE"), index=True, comment="where"
    )
    title: Mapped[str | None] = mapped_column(comment="as an article words it")
    title_key: Mapped[str] = mapped_column(
        SortedText, comment="the title without case and accents; empty where there is none"
    )
    status: Mapped[PositionStatus] = mapped_column(comment="current or former")
    started_on: Mapped[PartialDate | None] = mapped_column(comment="ISO 8601 prefix")
    ended_on: Mapped[PartialDate | None] = mapped_column(comment="ISO 8601 prefix")

    person: Mapped[Person] = relationship(back_populates="positions", lazy="raise")
    company: Mapped[Company] = relationship(lazy="raise")
