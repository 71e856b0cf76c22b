"""Whether all that is stored still points at the words that state it."""

from collections.abc import Iterator
from dataclasses import dataclass

import orjson
from sqlalchemy import Connection, func, select

from deals.store.models import Article, Evidence, File, Reading, Row

_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A piece of evidence whose words are not those of its article or its row."""

    evidence_id: int
    place: str
    words: str
    found: str | None

    def __str__(self) -> str:
        return (
            f"evidence {self.evidence_id}: {self.words!r} is not what stands at "
            f"{self.place}, {self.found!r}"
        )


def verify(connection: Connection) -> Iterator[Mismatch]:
    """Read the words of all evidence again, and yield what does not match.

    Articles come first, then rows of files, in their order.
    """
    yield from _articles(connection)
    yield from _rows(connection)


def count(connection: Connection) -> int:
    """Return how many pieces of evidence there are to verify."""
    return connection.scalar(select(func.count()).select_from(Evidence)) or 0


def _articles(connection: Connection) -> Iterator[Mismatch]:
    spans = (
        select(Reading.article_id, Evidence.id, Evidence.start, Evidence.end, Evidence.words)
        .join(Evidence.reading)
        .order_by(Reading.article_id, Evidence.id)
        .execution_options(yield_per=_AT_ONCE)
    )
    article, text = 0, ""
    for article_id, id_, start, end, words in connection.execute(spans):
        assert start is not None  # the evidence is an article's
        assert end is not None
        if article_id != article:
            article = article_id
            text = connection.scalars(select(Article.text).where(Article.id == article)).one()
        if end > len(text) or text[start:end] != words:
            place = f"{start}:{end} of article {article_id}"
            yield Mismatch(id_, place, words, text[start:end])


def _rows(connection: Connection) -> Iterator[Mismatch]:
    stated = (
        select(Row.number, Row.cells, File.name, Evidence.id, Evidence.column, Evidence.words)
        .join(Row, Row.id == Evidence.row_id)
        .join(Row.file)
        .order_by(Row.id, Evidence.id)
        .execution_options(yield_per=_AT_ONCE)
    )
    for number, cells, file, id_, column, words in connection.execute(stated):
        found = orjson.loads(cells).get(column)
        if found != words:
            place = f"column {column!r} of row {number} of {file}"
            yield Mismatch(id_, place, words, found)
