"""One reading on its way into the records: its evidence, and what that changes of them."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

import orjson
from sqlalchemy import Connection, Row, delete, insert, select

from deals.domain import article as domain
from deals.domain import claims, evidence
from deals.domain.record import SettledDeal
from deals.errors import UnstorableReading
from deals.store.bulk import insert_many
from deals.store.dialect import among
from deals.store.models import Article, Base, Decision, Evidence, Reading
from deals.store.models.evidence import OWNERS
from deals.store.save.shown import Choose, show


class Claim(Protocol):
    """Anything that an article states, with the words that state it."""

    @property
    def evidence(self) -> tuple[evidence.Evidence, ...]: ...


Owned = dict[str, set[int]]
"""Ids of records by the column of evidence that refers to them."""

_ARTICLE_COLUMNS = "text language title published_on publisher url source encoding".split()
_NO_OWNER = dict.fromkeys(OWNERS)
_HELD_AS = {"partner": "name"}
"""Fields of evidence whose value claims hold under another name."""


@dataclass(slots=True)
class Filing:
    """The stored article and reading, and the evidence gathered so far."""

    connection: Connection
    text: str
    article_id: int
    read_before: bool  # by any backend, so that there may be quotes of it
    reading_id: int
    replaced: Owned  # the records that the reading before this one supported
    settled: list[SettledDeal]  # what of those people have made one with others
    told_again: Owned = field(default_factory=lambda: defaultdict(set))
    evidence: list[dict[str, Any]] = field(default_factory=list)

    def support(self, owner: str, record: int, claim: Claim, **values: str) -> None:
        """Gather the evidence of *claim* for the record that column *owner* refers to.

        *values* are those of fields that the claim does not hold as they are to be kept.

        Raises:
            UnstorableReading: a span reaches beyond the text.
        """
        for each in claim.evidence:
            if each.span.end > len(self.text):
                raise UnstorableReading(f"{each} is not in the text of {len(self.text)} characters")
            words = each.span.of(self.text)
            self.evidence.append(
                _NO_OWNER
                | {
                    owner: record,
                    "reading_id": self.reading_id,
                    "field": each.field,
                    "value": values.get(each.field) or _value(claim, each.field, words),
                    "start": each.span.start,
                    "end": each.span.end,
                    "words": words,
                    "rule": each.rule,
                    "inferred": each.inferred,
                }
            )


def open_filing(
    connection: Connection, article: domain.Article, reading: claims.Reading
) -> Filing | None:
    """Store the article and the fact of its reading; None if that reading is stored already.

    A reading by another version of the backend is forgotten, with its evidence. The records that
    it alone supported stay until the filing is closed: the new one may tell them again.
    """
    known = connection.scalar(select(Article.id).where(Article.checksum == article.checksum))
    article_id = _save_article(connection, article) if known is None else known
    last = None if known is None else _last(connection, article_id, reading.backend)
    if last is not None and last.version == reading.version:
        return None
    replaced = {} if last is None else _supported(connection, last.id)
    settled = [] if last is None else _settled(connection, last.id)
    if last is not None:
        connection.execute(delete(Reading).where(Reading.id == last.id))
    row = {
        "article_id": article_id,
        "backend": reading.backend,
        "version": reading.version,
        "read_at": datetime.now(UTC),
    }
    reading_id = connection.scalars(insert(Reading).returning(Reading.id), row).one()
    return Filing(
        connection, article.text, article_id, known is not None, reading_id, replaced, settled
    )


def close_filing(filing: Filing, choose: Choose) -> None:
    """Store the evidence, drop records that have none left, and show what the rest now says."""
    if filing.evidence:
        columns = tuple(filing.evidence[0])
        rows = [tuple(its[column] for column in columns) for its in filing.evidence]
        insert_many(filing.connection, "evidence", columns, rows)
    for owner, records in filing.replaced.items():
        drop_unsupported(filing.connection, owner, records)
    for owner in OWNERS:
        changed = filing.told_again[owner] | filing.replaced.get(owner, set())
        if changed:
            show(filing.connection, owner, changed, choose)


def _last(connection: Connection, article: int, backend: str) -> Row[int, str] | None:
    query = select(Reading.id, Reading.version).where(
        Reading.article_id == article, Reading.backend == backend
    )
    return connection.execute(query).one_or_none()


def _save_article(connection: Connection, article: domain.Article) -> int:
    row = {column: getattr(article, column) for column in _ARTICLE_COLUMNS}
    row |= {"checksum": article.checksum, "loaded_at": datetime.now(UTC)}
    return connection.scalars(insert(Article).returning(Article.id), row).one()


def _supported(connection: Connection, reading: int) -> Owned:
    columns = [getattr(Evidence, owner) for owner in OWNERS]
    rows = connection.execute(select(*columns).where(Evidence.reading_id == reading)).all()
    found = {
        owner: {record for record in records if record is not None}
        for owner, records in zip(OWNERS, zip(*rows, strict=True), strict=False)
    }
    return {owner: records for owner, records in found.items() if records}


def _settled(connection: Connection, reading: int) -> list[SettledDeal]:
    merged = select(Decision.records).where(
        Decision.kind == "merge_deals", Decision.undone_at.is_(None)
    )
    deals = {id_ for records in connection.scalars(merged) for id_ in orjson.loads(records)}
    told = select(Evidence.start, Evidence.end, Evidence.value, Evidence.deal_id).where(
        Evidence.reading_id == reading, Evidence.field == "type", among(Evidence.deal_id, deals)
    )
    return [
        SettledDeal(evidence.Span(row.start, row.end), row.value, row.deal_id)
        for row in connection.execute(told)
    ]


def drop_unsupported(connection: Connection, owner: str, records: Collection[int]) -> None:
    """Drop those of the *records* that column *owner* refers to of which there is no evidence."""
    table = Base.metadata.tables[OWNERS[owner]]
    evidence = select(Evidence.id).where(getattr(Evidence, owner) == table.c.id)
    connection.execute(delete(table).where(table.c.id.in_(records), ~evidence.exists()))


def _value(claim: Claim, field: str, words: str) -> str | None:
    if field == "alias":
        return " ".join(words.split())
    value = getattr(claim, _HELD_AS.get(field, field), None)
    return None if value is None else str(value)
