"""What every FollowTheMoney entity is made of."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute

from deals.store.models import Article, Evidence, File, Reading, Row

Entity = dict[str, Any]
Id = InstrumentedAttribute[int | None]
Query = Select[*tuple[Any, ...]]

_AT_ONCE = 500
_WEB = re.compile(r"https?://[^\s/.]+(\.[^\s/.]+)+(/\S*)?")


def sources_of(connection: Connection, owner: Id, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Return, for the records of those *ids*, who published what states them, and where."""
    publisher = func.coalesce(Article.publisher, File.publisher)
    query = (
        select(owner, publisher, Article.url)
        .outerjoin(Evidence.reading)
        .outerjoin(Reading.article)
        .outerjoin(Evidence.row)
        .outerjoin(Row.file)
        .where(owner.in_(ids))
        .distinct()
        .order_by(publisher, Article.url)
    )
    found: dict[int, dict[str, Any]] = defaultdict(dict)
    for id_, its in grouped(connection, query).items():
        found[id_]["publisher"] = [name for name, _ in its]
        found[id_]["sourceUrl"] = [on_the_web(url) for _, url in its]
    return found


def on_the_web(url: str | None) -> str | None:
    """Return *url* if FollowTheMoney takes it for one."""
    return url if url and _WEB.fullmatch(url) else None


def in_parts(connection: Connection, query: Query) -> Iterator[Sequence[Sequence[Any]]]:
    """Yield the rows of *query*, hundreds at a time."""
    with connection.execute(query.execution_options(yield_per=_AT_ONCE)) as found:
        yield from found.partitions()


def grouped(connection: Connection, query: Query) -> dict[int, list[tuple[Any, ...]]]:
    """Return the rows of *query* by their first column, without it."""
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for id_, *its in connection.execute(query):
        found[id_].append(tuple(its))
    return found


def make_entity(schema: str, id_: str, **properties: Any) -> Entity:
    """Return an entity with the *properties* that have a value, each value once."""
    lists = {
        name: value if isinstance(value, list) else [value] for name, value in properties.items()
    }
    written = {
        name: list(dict.fromkeys(str(each) for each in values if each is not None))
        for name, values in lists.items()
    }
    kept = {name: values for name, values in written.items() if values}
    return {"id": id_, "schema": schema, "properties": kept}


def proofs_of(connection: Connection, owner: Id, ids: Sequence[int]) -> dict[int, list[str]]:
    """Return, for the records of those *ids*, the documents that tell of them."""
    query = (
        select(owner, Reading.article_id, Row.file_id)
        .outerjoin(Evidence.reading)
        .outerjoin(Evidence.row)
        .where(owner.in_(ids))
        .distinct()
        .order_by(Reading.article_id, Row.file_id)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for id_, its in grouped(connection, query).items():
        found[id_] = [
            f"file-{file}" if article is None else f"article-{article}" for article, file in its
        ]
    return found
