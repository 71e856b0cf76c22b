"""Partnerships and who works together in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Computed, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from deals.domain.partial_date import PartialDate
from deals.store.base import Record, SortedText
from deals.store.models.company import Company

if TYPE_CHECKING:
    from deals.store.models.term import Term


class Partnership(Record):
    """An agreement to work together: once, however often told."""

    __tablename__ = "partnerships"
    __table_args__ = (
        Index(None, "recency", "id"),
        Index(None, "year", "recency", "id"),
    )

    since: Mapped[PartialDate | None] = mapped_column(
        comment="made public, or began: ISO 8601 prefix 2019, 2019-07 or 2019-07-22"
    )
    year: Mapped[int | None] = mapped_column(
        Computed("CAST(substr(since, 1, 4) AS INTEGER)", persisted=True),
        comment="year of since, kept by the database",
    )
    recency: Mapped[str] = mapped_column(
        SortedText(10),
        Computed("coalesce(since, '')", persisted=True),
        comment="since, or empty so that undated ones come last; kept by the database",
    )
    continues_id: Mapped[int | None] = mapped_column(
        ForeignKey("partnerships.id", ondelete="SET NULL"),
        index=True,
        comment="the earlier partnership that this one renews",
    )

    continues: Mapped[Partnership | None] = relationship(remote_side="Partnership.id", lazy="raise")
    partners: Mapped[list[Partner]] = relationship(
        back_populates="partnership", lazy="raise", passive_deletes=True
    )
    terms: Mapped[list[Term]] = relationship(
        back_populates="partnership", lazy="raise", passive_deletes=True
    )


class Partner(Record):
    """A company in a partnership."""

    __tablename__ = "partners"
    __table_args__ = (UniqueConstraint("partnership_id", "company_id"),)

    partnership_id: Mapped[int] = mapped_column(
        ForeignKey("partnerships.id", ondelete="CASCADE"), comment="the partnership"
    )
    company_id: Mapped[int] = mapped_column(
        ForeignKey("companies.id", ondelete="CASCADE"), index=True, comment="the company"
    )

    partnership: Mapped[Partnership] = relationship(back_populates="partners", lazy="raise")
    company: Mapped[Company] = relationship(lazy="raise")
