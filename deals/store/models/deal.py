"""Deals and who takes part in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Computed,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import DealStatus, DealType, Qualifier, Role, Stage
from deals.store.base import KEPT, Base, Json, Record, SortedText
from deals.store.models.company import Company
from deals.store.models.person import Person

if TYPE_CHECKING:
    from deals.store.models.term import Term


class Deal(Record):
    """An event in which money, shares or assets change hands: once, however often told."""

    __tablename__ = "deals"
    __table_args__ = (
        CheckConstraint("(amount IS NULL) = (currency IS NULL)", name="amount_has_currency"),
        CheckConstraint(
            "(amount IS NULL) = (amount_qualifier IS NULL)", name="amount_has_qualifier"
        ),
        CheckConstraint("amount >= 0", name="amount_is_not_negative"),
        UniqueConstraint("id", "recency"),  # participants refer to both
        Index(None, "recency", "id"),
        Index(None, "year", "recency", "id"),
        Index(None, "type", "recency", "id"),
        Index(None, "status", "recency", "id"),
        Index(None, "stage", "recency", "id"),
        Index(None, "currency", "recency", "id"),
        Index(None, "size", "recency", "id"),  # and ix_deals_size_recency_desc, of a migration
        Index(None, "type", "size", "recency", "id"),
        Index(None, "status", "size", "recency", "id"),
        Index(None, "stage", "size", "recency", "id"),
        Index(None, "currency", "size", "recency", "id"),
    )

    type: Mapped[DealType] = mapped_column(comment="what kind of event it is")
    status: Mapped[DealStatus] = mapped_column(comment="how far it has come")
    stage: Mapped[Stage | None] = mapped_column(comment="of a funding round, where stated")
    announced_on: Mapped[PartialDate | None] = mapped_column(
        comment="made public, or took place: ISO 8601 prefix 2019, 2019-07 or 2019-07-22"
    )
    year: Mapped[int | None] = mapped_column(
        Computed("CAST(substr(announced_on, 1, 4) AS INTEGER)", persisted=True),
        comment="year of announced_on, kept by the database",
    )
    recency: Mapped[str] = mapped_column(
        SortedText(10),
        Computed("coalesce(announced_on, '')", persisted=True),
        comment="announced_on, or empty so that undated deals come last; kept by the database",
    )
    amount: Mapped[int | None] = mapped_column(
        BigInteger, comment="whole units of the currency; null where not disclosed"
    )
    currency: Mapped[str | None] = mapped_column(String(3), comment="ISO 4217")
    amount_qualifier: Mapped[Qualifier | None] = mapped_column(
        comment="how the amount bounds the true one"
    )
    size: Mapped[int] = mapped_column(
        BigInteger,
        Computed("coalesce(amount, -1)", persisted=True),
        comment="amount, or -1 so that undisclosed deals are the least; kept by the database",
    )

    participants: Mapped[list[Participant]] = relationship(
        back_populates="deal", lazy="raise", passive_deletes=True
    )
    terms: Mapped[list[Term]] = relationship(
        back_populates="deal", lazy="raise", passive_deletes=True
    )


class Participant(Record):
    """The part of a company or person in a deal."""

    __tablename__ = "participants"
    __table_args__ = (
        # The copied date turns "the deals of this company, newest first" into a walk along one
        # index; the two-column key keeps the copy true.
        ForeignKeyConstraint(
            ["deal_id", "recency"],
            ["deals.id", "deals.recency"],
            onupdate="CASCADE",
            ondelete="CASCADE",
        ),
        CheckConstraint("(company_id IS NULL) <> (person_id IS NULL)", name="one_party"),
        UniqueConstraint("deal_id", "company_id", "role"),
        UniqueConstraint("deal_id", "person_id", "role"),
        Index(None, "company_id", "recency", "deal_id", "role"),
        Index(None, "person_id", "recency", "deal_id", "role"),
    )

    deal_id: Mapped[int] = mapped_column(comment="the deal")
    company_id: Mapped[int | None] = mapped_column(
        ForeignKey("companies.id", ondelete="CASCADE"), comment="the party, if a company"
    )
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("people.id", ondelete="CASCADE"), comment="the party, if a person"
    )
    role: Mapped[Role] = mapped_column(comment="what the party does in the deal")
    recency: Mapped[str] = mapped_column(
        SortedText(10), comment="the deal's, kept equal by the foreign key"
    )

    deal: Mapped[Deal] = relationship(back_populates="participants", lazy="raise")
    company: Mapped[Company | None] = relationship(lazy="raise")
    person: Mapped[Person | None] = relationship(lazy="raise")


class PartyList(Base):
    """What lists tell of the participants of a deal, written out; kept by the database.

    Triggers of the migration that makes the table write it anew, within the statement that changes
    a participant or the name of one, and nobody else does. A deal without participants may have
    none.
    """

    __tablename__ = "party_lists"
    __table_args__ = ({"info": {KEPT: True}},)

    deal_id: Mapped[int] = mapped_column(
        ForeignKey("deals.id", ondelete="CASCADE"), primary_key=True, comment="the deal"
    )
    parties: Mapped[str] = mapped_column(
        Json, comment="role, kind, id and name of each participant, in the order of their ids"
    )
