"""Companies and what they are called."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from deals.store.base import Base, Record, SortedText


class Company(Record):
    """An organisation, whatever articles call it."""

    __tablename__ = "companies"
    __table_args__ = (UniqueConstraint("key", "homonym"),)

    name: Mapped[str] = mapped_column(comment="the name shown to readers")
    key: Mapped[str] = mapped_column(
        SortedText, comment="the name without case, accents and legal form"
    )
    homonym: Mapped[int] = mapped_column(
        default=0,
        server_default="0",
        comment="0 for whom the bare name means; 1, 2… for others that a source tells from it",
    )

    names: Mapped[list[CompanyName]] = relationship(
        back_populates="company", lazy="raise", passive_deletes=True
    )


class CompanyName(Base):
    """A written form of a company's name, the one shown among them."""

    __tablename__ = "company_names"
    __table_args__ = (Index(None, "key", "company_id"),)

    company_id: Mapped[int] = mapped_column(
        ForeignKey("companies.id", ondelete="CASCADE"), primary_key=True, comment="whose name it is"
    )
    name: Mapped[str] = mapped_column(SortedText, primary_key=True, comment="as written")
    key: Mapped[str] = mapped_column(
        SortedText, comment="the name without case, accents and legal form: what filters compare"
    )

    decided: Mapped[bool] = mapped_column(
        default=False,
        server_default=false(),
        comment="true where people decided that the name is this company's",
    )

    company: Mapped[Company] = relationship(back_populates="names", lazy="raise")
