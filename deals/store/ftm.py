"""Records as FollowTheMoney entities, which its tools load and search.

| Ours | FollowTheMoney's |
|---|---|
| articles, files | `Article`, `Table` |
| companies, people | `Company`, `Person`, with the documents that name them as `proof` |
| positions | `Directorship` where the title is that of an office, else `UnknownLink` |
| who invested in, bought or set up a company | `Ownership`, in deals announced or completed |
| who lent to whom | `Debt`, likewise |
| who sold, merged or set up something with whom; all deals rumoured or called off | `UnknownLink` |
| partnerships | an `UnknownLink` between each two partners |
| quotes | `Note` on who speaks, with the article as `proof` |

A sum is the deal's, not one owner's, so it is words in a summary. Who alone is known of a deal, and
terms of partnerships, are left out: no schema ties one to nobody.
"""

from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path, PurePath
from typing import Any

import orjson
from sqlalchemy import Connection, select

from deals.store.ftm_entity import (
    Entity,
    Id,
    grouped,
    in_parts,
    make_entity,
    on_the_web,
    proofs_of,
)
from deals.store.ftm_tie import partnerships, parts_in_deals, positions
from deals.store.models import (
    Article,
    Company,
    CompanyName,
    Evidence,
    File,
    Person,
    PersonName,
    Quote,
)
from deals.store.whole import whole_files

FILE = "entities.ftm.json"


def write_entities(connection: Connection, folder: Path) -> Counter[str]:
    """Write all entities to a file in *folder*, a line each; return how many of each schema.

    *connection* must be in one transaction that sees one snapshot.

    Raises:
        Unwritable: the file cannot be written.
    """
    counts: Counter[str] = Counter()
    with (
        whole_files(folder) as partial,
        (partial / FILE).open("wb") as file,
        closing(entities(connection)) as found,
    ):
        for entity in found:
            file.write(orjson.dumps(entity, option=orjson.OPT_APPEND_NEWLINE))
            counts[entity["schema"]] += 1
    return counts


def entities(connection: Connection) -> Generator[Entity, None, None]:
    """Yield all entities, each after those that it refers to."""
    yield from _articles(connection)
    yield from _files(connection)
    yield from _parties(connection, "Company", Company, CompanyName, Evidence.company_id)
    yield from _parties(connection, "Person", Person, PersonName, Evidence.person_id)
    yield from positions(connection)
    yield from parts_in_deals(connection)
    yield from partnerships(connection)
    yield from _quotes(connection)


def _articles(connection: Connection) -> Iterator[Entity]:
    told = (Article.title, Article.publisher, Article.published_on, Article.url, Article.text)
    query = select(Article.id, Article.source, Article.checksum, *told).order_by(Article.id)
    for part in in_parts(connection, query):
        for id_, source, checksum, title, publisher, published_on, url, text in part:
            yield make_entity(
                "Article",
                f"article-{id_}",
                fileName=PurePath(source or f"{checksum}.txt").name,
                title=title,
                publisher=publisher,
                publishedAt=published_on,
                sourceUrl=on_the_web(url),
                bodyText=text,
            )


def _files(connection: Connection) -> Iterator[Entity]:
    query = select(File.id, File.name, File.publisher, File.published_on).order_by(File.id)
    for part in in_parts(connection, query):
        for id_, name, publisher, published_on in part:
            yield make_entity(
                "Table",
                f"file-{id_}",
                fileName=name,
                publisher=publisher,
                publishedAt=published_on,
            )


def _parties(
    connection: Connection, schema: str, party: Any, names: Any, evidence: Id
) -> Iterator[Entity]:
    name_of, *_ = names.__table__.primary_key  # whose name it is
    for part in in_parts(connection, select(party.id, party.name).order_by(party.id)):
        ids = [id_ for id_, _ in part]
        named = select(name_of, names.name).where(name_of.in_(ids)).order_by(names.name)
        aliases = grouped(connection, named)
        proofs = proofs_of(connection, evidence, ids)
        for id_, name in part:
            yield make_entity(
                schema,
                f"{schema.lower()}-{id_}",
                name=name,
                alias=[alias for (alias,) in aliases[id_] if alias != name],
                proof=proofs[id_],
            )


def _quotes(connection: Connection) -> Iterator[Entity]:
    query = select(Quote.id, Quote.text, Quote.company_id, Quote.person_id, Quote.article_id)
    for part in in_parts(connection, query.order_by(Quote.id)):
        for id_, text, company, person, article in part:
            speakers = [f"person-{person}"] * (person is not None)
            speakers += [f"company-{company}"] * (company is not None)
            yield make_entity(
                "Note",
                f"quote-{id_}",
                description=text,
                entity=speakers,
                keywords="quote",
                proof=f"article-{article}",
            )
