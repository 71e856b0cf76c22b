"""Terms of deals and partnerships."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from deals.domain.vocabulary import TermStatus
from deals.store.base import Record
from deals.store.models.company import Company
from deals.store.models.deal import Deal
from deals.store.models.partnership import Partnership


class Term(Record):
    """A condition of a deal or of a partnership."""

    __tablename__ = "terms"
    __table_args__ = (
        CheckConstraint("(deal_id IS NULL) <> (partnership_id IS NULL)", name="one_agreement"),
    )

    deal_id: Mapped[int | None] = mapped_column(
        ForeignKey("deals.id", ondelete="CASCADE"), index=True, comment="of this deal, or"
    )
    partnership_id: Mapped[int | None] = mapped_column(
        ForeignKey("partnerships.id", ondelete="CASCADE"),
        index=True,
        comment="of this partnership",
    )
    text: Mapped[str] = mapped_column(comment="as an article words it")
    status: Mapped[TermStatus] = mapped_column(comment="stated, negated or undisclosed")
    company_id: Mapped[int | None] = mapped_column(
        ForeignKey("companies.id", ondelete="CASCADE"),
        index=True,
        comment="the company that it binds or favours",
    )

    deal: Mapped[Deal | None] = relationship(back_populates="terms", lazy="raise")
    partnership: Mapped[Partnership | None] = relationship(back_populates="terms", lazy="raise")
    company: Mapped[Company | None] = relationship(lazy="raise")
