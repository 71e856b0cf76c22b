"""Readings of articles."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from deals.store.base import Record
from deals.store.models.article import Article


class Reading(Record):
    """The last time a backend read an article."""

    __tablename__ = "readings"
    __table_args__ = (UniqueConstraint("article_id", "backend"),)

    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"), comment="the article read"
    )
    backend: Mapped[str] = mapped_column(String(64), comment="what read it")
    version: Mapped[str] = mapped_column(String(64), comment="version of the backend")
    read_at: Mapped[datetime] = mapped_column(comment="when its claims were stored, UTC")

    article: Mapped[Article] = relationship(lazy="raise")
