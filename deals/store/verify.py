"""Whether all that is stored still points at the words that state it."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from deals.store.models import Article, Evidence, Reading

_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A row of evidence whose words are not those of its article from start to end."""

    evidence_id: int
    article_id: int
    start: int
    end: int
    words: str
    found: str

    def __str__(self) -> str:
        return (
            f"evidence {self.evidence_id}: {self.words!r} is not what stands at "
            f"{self.start}:{self.end} of article {self.article_id}, {self.found!r}"
        )


def verify(connection: Connection) -> Iterator[Mismatch]:
    """Slice every span again, and yield the rows that do not match, in order of article and id."""
    spans = (
        select(Reading.article_id, Evidence.id, Evidence.start, Evidence.end, Evidence.words)
        .join(Evidence.reading)
        .order_by(Reading.article_id, Evidence.id)
        .execution_options(yield_per=_AT_ONCE)
    )
    article, text = 0, ""
    for article_id, id_, start, end, words in connection.execute(spans):
        if article_id != article:
            article = article_id
            text = connection.scalars(select(Article.text).where(Article.id == article)).one()
        if end > len(text) or text[start:end] != words:
            yield Mismatch(id_, article_id, start, end, words, text[start:end])
