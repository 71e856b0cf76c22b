"""Where articles, and rows of files, state what is recorded."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, column
from sqlalchemy.orm import Mapped, mapped_column, relationship

from deals.store.base import Record
from deals.store.models.file import Row
from deals.store.models.reading import Reading

OWNERS = {
    "deal_id": "deals",
    "participant_id": "participants",
    "term_id": "terms",
    "partnership_id": "partnerships",
    "partner_id": "partners",
    "position_id": "positions",
    "quote_id": "quotes",
    "company_id": "companies",
    "person_id": "people",
}
"""The column that tells whose evidence a row is, and the table it refers to."""


def _owner(column_name: str) -> Mapped[int | None]:
    table = OWNERS[column_name]
    return mapped_column(
        ForeignKey(f"{table}.id", ondelete="CASCADE"),
        comment=f"what is stated, if it is one of {table}",
    )


class Evidence(Record):
    """The words of an article, or of a row, that give one field of one record its value."""

    __tablename__ = "evidence"
    __table_args__ = (
        CheckConstraint('start >= 0 AND "end" > start', name="span"),
        CheckConstraint("(reading_id IS NULL) <> (row_id IS NULL)", name="one_source"),
        CheckConstraint(
            '(start IS NULL) = (reading_id IS NULL) AND ("end" IS NULL) = (reading_id IS NULL)',
            name="span_of_article",
        ),
        CheckConstraint('("column" IS NULL) = (row_id IS NULL)', name="column_of_row"),
        CheckConstraint(
            " + ".join(f"CAST({owner} IS NOT NULL AS INTEGER)" for owner in OWNERS) + " = 1",
            name="one_owner",
        ),
        *(
            Index(
                None,
                owner,
                sqlite_where=column(owner).is_not(None),
                postgresql_where=column(owner).is_not(None),
            )
            for owner in (*OWNERS, "row_id")
        ),
    )

    reading_id: Mapped[int | None] = mapped_column(
        ForeignKey("readings.id", ondelete="CASCADE"),
        index=True,
        comment="the reading, and so the article, that found it, or",
    )
    row_id: Mapped[int | None] = mapped_column(
        ForeignKey("rows.id", ondelete="CASCADE"), comment="the row of a file that states it"
    )
    column: Mapped[str | None] = mapped_column(comment="the column, if a row states it")
    deal_id: Mapped[int | None] = _owner("deal_id")
    participant_id: Mapped[int | None] = _owner("participant_id")
    term_id: Mapped[int | None] = _owner("term_id")
    partnership_id: Mapped[int | None] = _owner("partnership_id")
    partner_id: Mapped[int | None] = _owner("partner_id")
    position_id: Mapped[int | None] = _owner("position_id")
    quote_id: Mapped[int | None] = _owner("quote_id")
    company_id: Mapped[int | None] = _owner("company_id")
    person_id: Mapped[int | None] = _owner("person_id")
    field: Mapped[str] = mapped_column(String(32), comment="which field of it is stated")
    value: Mapped[str | None] = mapped_column(
        comment="the value that this source gives the field, written out"
    )
    start: Mapped[int | None] = mapped_column(
        comment="first code point of the article's text, if an article states it"
    )
    end: Mapped[int | None] = mapped_column(comment="code point after the last")
    words: Mapped[str] = mapped_column(
        comment="the article's text from start to end, or what stands in the cell"
    )
    rule: Mapped[str] = mapped_column(String(64), comment="name of the rule that read it")
    inferred: Mapped[bool] = mapped_column(
        comment="true where the words imply the value without stating it"
    )

    reading: Mapped[Reading | None] = relationship(lazy="raise")
    row: Mapped[Row | None] = relationship(lazy="raise")
