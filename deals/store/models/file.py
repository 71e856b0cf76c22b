"""Tables of others that are read in, row by row."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import Loss, Reason
from deals.store.base import Base, Record, SortedText
from deals.store.models.company import Company


class File(Record):
    """A file of rows, known by its bytes and by how they are read."""

    __tablename__ = "files"
    __table_args__ = (UniqueConstraint("checksum", "layout", "version"),)

    name: Mapped[str] = mapped_column(comment="name of the file, without its folder")
    layout: Mapped[str] = mapped_column(String(64), comment="what its columns mean")
    version: Mapped[str] = mapped_column(String(64), comment="version of the layout's reader")
    checksum: Mapped[str] = mapped_column(
        String(64), comment="SHA-256 of its bytes, in hexadecimal"
    )
    publisher: Mapped[str | None] = mapped_column(comment="who published it, if known")
    published_on: Mapped[PartialDate | None] = mapped_column(
        comment="ISO 8601 prefix: 2019, 2019-07 or 2019-07-22"
    )
    loaded_at: Mapped[datetime] = mapped_column(comment="when its import began, UTC")
    read_to: Mapped[int] = mapped_column(
        default=0, server_default="0", comment="the last row that is stored or put aside"
    )
    complete: Mapped[bool] = mapped_column(
        default=False, server_default=false(), comment="true once every row is"
    )


class Row(Record):
    """A row of a file that a record rests on, with its cells as they were."""

    __tablename__ = "rows"
    __table_args__ = (UniqueConstraint("file_id", "number"),)

    file_id: Mapped[int] = mapped_column(
        ForeignKey("files.id", ondelete="CASCADE"), comment="the file"
    )
    number: Mapped[int] = mapped_column(comment="as a spreadsheet counts: the header is row 1")
    cells: Mapped[str] = mapped_column(comment="JSON object of the cells that are not empty")

    file: Mapped[File] = relationship(lazy="raise")


class Rejection(Record):
    """A row, or a value of one, that was put aside or stored otherwise than it stands."""

    __tablename__ = "rejections"
    __table_args__ = (Index(None, "file_id", "number"),)

    file_id: Mapped[int] = mapped_column(
        ForeignKey("files.id", ondelete="CASCADE"), comment="the file"
    )
    number: Mapped[int] = mapped_column(comment="the row")
    column: Mapped[str | None] = mapped_column(comment="the column; null for the whole row")
    value: Mapped[str | None] = mapped_column(comment="what stands there")
    reason: Mapped[Reason] = mapped_column(comment="what is wrong with it, in a word")
    loss: Mapped[Loss] = mapped_column(comment="what is not stored: the row, the value, nothing")
    detail: Mapped[str] = mapped_column(comment="what is wrong with it, for people")

    file: Mapped[File] = relationship(lazy="raise")


class Identifier(Base):
    """What a source calls a company so that it is taken for no other."""

    __tablename__ = "identifiers"

    scheme: Mapped[str] = mapped_column(String(32), primary_key=True, comment="whose name it is")
    value: Mapped[str] = mapped_column(SortedText, primary_key=True, comment="as written there")
    company_id: Mapped[int] = mapped_column(
        ForeignKey("companies.id", ondelete="CASCADE"), index=True, comment="the company"
    )

    company: Mapped[Company] = relationship(lazy="raise")
