"""What people and organisations are quoted with."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from deals.store.base import Record
from deals.store.models.article import Article
from deals.store.models.company import Company
from deals.store.models.person import Person


class Quote(Record):
    """Direct speech in an article, known by where it begins."""

    __tablename__ = "quotes"
    __table_args__ = (
        CheckConstraint("company_id IS NULL OR person_id IS NULL", name="one_speaker"),
        UniqueConstraint("article_id", "start"),
    )

    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"), comment="the article that quotes"
    )
    start: Mapped[int] = mapped_column(comment="code point of the article where it begins")
    text: Mapped[str] = mapped_column(comment="the words between the marks")
    company_id: Mapped[int | None] = mapped_column(
        ForeignKey("companies.id", ondelete="CASCADE"),
        index=True,
        comment="the speaker, if an organisation",
    )
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("people.id", ondelete="CASCADE"),
        index=True,
        comment="the speaker, if a person; both are null where the text does not tell",
    )

    article: Mapped[Article] = relationship(lazy="raise")
    company: Mapped[Company | None] = relationship(lazy="raise")
    person: Mapped[Person | None] = relationship(lazy="raise")
