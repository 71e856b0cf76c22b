"""What people decide about records."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from deals.store.base import Record


class Decision(Record):
    """What people decided about records, and how to take it back."""

    __tablename__ = "decisions"

    kind: Mapped[str] = mapped_column(String(32), comment="what was decided")
    summary: Mapped[str] = mapped_column(comment="of what, for people to read")
    records: Mapped[str] = mapped_column(comment="JSON array of the ids concerned")
    by: Mapped[str] = mapped_column(comment="who decided")
    why: Mapped[str | None] = mapped_column(comment="for what reason")
    decided_at: Mapped[datetime] = mapped_column(comment="when, UTC")
    undone_at: Mapped[datetime | None] = mapped_column(
        comment="when it was taken back, UTC; null while it holds"
    )
    journal: Mapped[str] = mapped_column(comment="JSON array of what it changed, in order")
