"""Articles."""

from datetime import datetime

from sqlalchemy import Computed, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from deals.domain.partial_date import PartialDate
from deals.store.base import Record, SortedText


class Article(Record):
    """A news article, known by its text."""

    __tablename__ = "articles"
    __table_args__ = (Index(None, "recency", "id"),)

    checksum: Mapped[str] = mapped_column(
        String(64), unique=True, comment="SHA-256 of the text in UTF-8, in hexadecimal"
    )
    title: Mapped[str | None] = mapped_column(comment="headline, where one was found")
    language: Mapped[str] = mapped_column(String(8), comment="ISO 639-1")
    publisher: Mapped[str | None] = mapped_column(comment="who published it, if known")
    published_on: Mapped[PartialDate | None] = mapped_column(
        comment="ISO 8601 prefix: 2019, 2019-07 or 2019-07-22"
    )
    recency: Mapped[str] = mapped_column(
        SortedText(10),
        Computed("coalesce(published_on, '')", persisted=True),
        comment="published_on, or empty so that undated ones come last; kept by the database",
    )
    url: Mapped[str | None] = mapped_column(comment="where it can be read")
    source: Mapped[str | None] = mapped_column(comment="file or address it was first read from")
    encoding: Mapped[str] = mapped_column(String(32), comment="what its bytes were decoded with")
    loaded_at: Mapped[datetime] = mapped_column(comment="when it was first stored, UTC")
    text: Mapped[str] = mapped_column(
        deferred=True,
        comment="the text that evidence counts its code points in",
    )
