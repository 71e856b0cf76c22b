"""Records as FollowTheMoney entities, which its tools load and search.

| Ours | FollowTheMoney's |
|---|---|
| articles, files | `Article`, `Table` |
| companies, people | `Company`, `Person`, with the documents that name them as `proof` |
| positions | `Directorship` where the title is that of an office, else `UnknownLink` |
| who invested in, bought or set up a company | `Ownership`, in deals announced or completed |

A sum is the deal's, not one owner's, so it is words in a summary. Rumours, loans, mergers, quotes
and partnerships are left out: these schemata would say more of them than their sources do.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from functools import cache
from pathlib import Path, PurePath
from typing import Any

import orjson
from sqlalchemy import Connection, Select, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from deals import lang
from deals.domain.vocabulary import DealStatus, Role
from deals.errors import Unwritable
from deals.store.models import (
    Article,
    Company,
    CompanyName,
    Deal,
    Evidence,
    File,
    Participant,
    Person,
    PersonName,
    Position,
    Reading,
    Row,
)

FILE = "entities.ftm.json"

_AT_ONCE = 500
_OWNING = (
    (Role.INVESTOR, Role.INVESTEE),
    (Role.LEAD_INVESTOR, Role.INVESTEE),
    (Role.INVESTOR, Role.ISSUER),
    (Role.ACQUIRER, Role.TARGET),
    (Role.PARTNER, Role.VENTURE),
)
_WEB = re.compile(r"https?://[^\s/.]+(\.[^\s/.]+)+(/\S*)?")

Entity = dict[str, Any]
Id = InstrumentedAttribute[int | None]
Query = Select[*tuple[Any, ...]]


def write_entities(connection: Connection, folder: Path) -> Counter[str]:
    """Write all entities to a file in *folder*, a line each; return how many of each schema.

    *connection* must be in one transaction that sees one snapshot.

    Raises:
        Unwritable: the file cannot be written.
    """
    counts: Counter[str] = Counter()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / FILE).open("wb") as file, closing(entities(connection)) as found:
            for entity in found:
                file.write(orjson.dumps(entity, option=orjson.OPT_APPEND_NEWLINE))
                counts[entity["schema"]] += 1
    except OSError as error:
        raise Unwritable(f"{error.filename or folder}: {error.strerror}") from None
    return counts


def entities(connection: Connection) -> Generator[Entity, None, None]:
    """Yield all entities, each after those that it refers to."""
    yield from _articles(connection)
    yield from _files(connection)
    yield from _parties(connection, "Company", Company, CompanyName, Evidence.company_id)
    yield from _parties(connection, "Person", Person, PersonName, Evidence.person_id)
    yield from _positions(connection)
    yield from _ownerships(connection)


def _articles(connection: Connection) -> Iterator[Entity]:
    told = (Article.title, Article.publisher, Article.published_on, Article.url, Article.text)
    query = select(Article.id, Article.source, Article.checksum, *told).order_by(Article.id)
    for part in _parts(connection, query):
        for id_, source, checksum, title, publisher, published_on, url, text in part:
            yield _entity(
                "Article",
                f"article-{id_}",
                fileName=PurePath(source or f"{checksum}.txt").name,
                title=title,
                publisher=publisher,
                publishedAt=published_on,
                sourceUrl=_on_the_web(url),
                bodyText=text,
            )


def _files(connection: Connection) -> Iterator[Entity]:
    query = select(File.id, File.name, File.publisher, File.published_on).order_by(File.id)
    for part in _parts(connection, query):
        for id_, name, publisher, published_on in part:
            yield _entity(
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
    for part in _parts(connection, select(party.id, party.name).order_by(party.id)):
        ids = [id_ for id_, _ in part]
        named = select(name_of, names.name).where(name_of.in_(ids)).order_by(names.name)
        aliases = _grouped(connection, named)
        proofs = _proofs(connection, evidence, ids)
        for id_, name in part:
            yield _entity(
                schema,
                f"{schema.lower()}-{id_}",
                name=name,
                alias=[alias for (alias,) in aliases[id_] if alias != name],
                proof=proofs[id_],
            )


def _proofs(connection: Connection, owner: Id, ids: Sequence[int]) -> dict[int, list[str]]:
    """Return, for the parties of those *ids*, the documents that name them."""
    query = (
        select(owner, Reading.article_id, Row.file_id)
        .outerjoin(Evidence.reading)
        .outerjoin(Evidence.row)
        .where(owner.in_(ids))
        .distinct()
        .order_by(Reading.article_id, Row.file_id)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for id_, its in _grouped(connection, query).items():
        found[id_] = [
            f"file-{file}" if article is None else f"article-{article}" for article, file in its
        ]
    return found


def _positions(connection: Connection) -> Iterator[Entity]:
    times = (Position.started_on, Position.ended_on)
    who = (Position.person_id, Position.company_id, Position.title, Position.status)
    for part in _parts(connection, select(Position.id, *who, *times).order_by(Position.id)):
        sources = _sources(connection, Evidence.position_id, [row[0] for row in part])
        for id_, person, company, title, status, started_on, ended_on in part:
            directs = title is not None and _is_office(title)
            ends = ("director", "organization") if directs else ("subject", "object")
            yield _entity(
                "Directorship" if directs else "UnknownLink",
                f"position-{id_}",
                **dict(zip(ends, (f"person-{person}", f"company-{company}"), strict=True)),
                role=title,
                status=status,
                startDate=started_on,
                endDate=ended_on,
                **sources[id_],
            )


def _ownerships(connection: Connection) -> Iterator[Entity]:
    owner, asset = aliased(Participant), aliased(Participant)
    query = (
        select(owner.id, owner.company_id, owner.person_id, owner.role)
        .add_columns(asset.id, asset.company_id, Deal.id, Deal.type, Deal.stage, Deal.status)
        .add_columns(Deal.announced_on, Deal.amount, Deal.currency, Deal.amount_qualifier)
        .join(Deal, Deal.id == owner.deal_id)
        .join(asset, asset.deal_id == Deal.id)
        .where(or_(*(and_(owner.role == one, asset.role == other) for one, other in _OWNING)))
        .where(Deal.status.in_([DealStatus.ANNOUNCED, DealStatus.COMPLETED]))
        .where(asset.company_id.is_not(None))
        .order_by(owner.id, asset.id)
    )
    for part in _parts(connection, query):
        sources = _sources(connection, Evidence.participant_id, [row[0] for row in part])
        for (
            id_,
            company,
            person,
            role,
            other,
            target,
            deal,
            *terms,
            date,
            sum_,
            money,
            bound,
        ) in part:
            stated = [*terms, f"{sum_} {money} {bound}" if sum_ is not None else None]
            yield _entity(
                "Ownership",
                f"ownership-{id_}-{other}",
                owner=f"person-{person}" if company is None else f"company-{company}",
                asset=f"company-{target}",
                role=role,
                status=terms[-1],
                date=date,
                summary=", ".join(str(each) for each in stated if each is not None),
                recordId=f"deal-{deal}",
                **sources[id_],
            )


@cache
def _offices() -> re.Pattern[str]:
    return re.compile("|".join(lang.load(code).position.offices for code in lang.available()))


def _is_office(title: str) -> bool:
    return _offices().search(title) is not None


def _sources(connection: Connection, owner: Id, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
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
    for id_, its in _grouped(connection, query).items():
        found[id_]["publisher"] = [name for name, _ in its]
        found[id_]["sourceUrl"] = [_on_the_web(url) for _, url in its]
    return found


def _on_the_web(url: str | None) -> str | None:
    return url if url and _WEB.fullmatch(url) else None


def _parts(connection: Connection, query: Query) -> Iterator[Sequence[Sequence[Any]]]:
    with connection.execute(query.execution_options(yield_per=_AT_ONCE)) as found:
        yield from found.partitions()


def _grouped(connection: Connection, query: Query) -> dict[int, list[tuple[Any, ...]]]:
    """Return the rows of *query* by their first column, without it."""
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for id_, *its in connection.execute(query):
        found[id_].append(tuple(its))
    return found


def _entity(schema: str, id_: str, **properties: Any) -> Entity:
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
