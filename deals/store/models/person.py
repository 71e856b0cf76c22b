"""People and what they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from deals.store.base import Base, Record, SortedText

if TYPE_CHECKING:
    from deals.store.models.position import Position


class Person(Record):
    """A person whom articles name."""

    __tablename__ = "people"

    name: Mapped[str] = mapped_column(comment="the name shown to readers")
    key: Mapped[str] = mapped_column(
        SortedText, unique=True, comment="the name without case and accents"
    )

    names: Mapped[list[PersonName]] = relationship(
        back_populates="person", lazy="raise", passive_deletes=True
    )
    positions: Mapped[list[Position]] = relationship(
        back_populates="person", lazy="raise", passive_deletes=True
    )


class PersonName(Base):
    """A written form of a person's name, the one shown among them."""

    __tablename__ = "person_names"
    __table_args__ = (Index(None, "key", "person_id"),)

    person_id: Mapped[int] = mapped_column(
        ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, comment="whose name it is"
    )
    name: Mapped[str] = mapped_column(SortedText, primary_key=True, comment="as written")
    key: Mapped[str] = mapped_column(
        SortedText, comment="the name without case and accents: what filters compare"
    )

    person: Mapped[Person] = relationship(back_populates="names", lazy="raise")
