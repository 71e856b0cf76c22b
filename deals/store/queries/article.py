"""Questions about articles."""

from typing import Annotated, Literal

from pydantic import Field
from sqlalchemy import ColumnElement, Connection, select

from deals.domain.vocabulary import PartyKind
from deals.errors import NotFound
from deals.store.bound import no_less_than
from deals.store.candidates import along
from deals.store.choice import Words, among, chosen, chosen_or_whole
from deals.store.dialect import Members, json_array, json_object
from deals.store.listing import Key, Listing, Page, get_item, list_page
from deals.store.models import Article, Evidence, Reading
from deals.store.pattern import Pattern
from deals.store.search import (
    FROM,
    UP_TO,
    YEAR,
    Bearers,
    IsoPrefix,
    Named,
    Names,
    Search,
    Text,
    Where,
    Year,
    containing,
)

Languages = Annotated[
    str, Pattern(r"^!?[a-z]{2}(,[a-z]{2})*$", "write ISO 639-1 codes like fr, or fr,en")
]


def _names(bearers: Bearers) -> ColumnElement[bool]:
    naming = (
        select(Reading.article_id)
        .join(Evidence, Evidence.reading_id == Reading.id)
        .where(Evidence.company_id.in_(bearers.companies))
    )
    return Article.id.in_(naming)


_ITEM: Members = {
    "id": Article.id,
    "title": Article.title,
    "language": Article.language,
    "publisher": Article.publisher,
    "published_on": Article.published_on,
    "url": Article.url,
    "source": Article.source,
    "checksum": Article.checksum,
    "encoding": Article.encoding,
    "loaded_at": Article.loaded_at,
}


class ArticleSearch(Search):
    """Which articles to list."""

    company: Annotated[
        Names | None,
        Named(lambda bearers, _: _names(bearers), (PartyKind.COMPANY,)),
        Field(examples=["OpenAI"]),
    ] = None
    """Any name of a company that the article names, case, accents and legal form aside."""

    language: Annotated[
        Languages | None,
        Field(examples=["fr"]),
        Where(among(Article.language), bind=chosen, parted=True),
    ] = None
    """Language of the text, by its ISO 639-1 code."""

    publisher: Annotated[
        Text | None,
        Where(among(Article.publisher), bind=chosen_or_whole),
        Field(examples=["Le Courrier"]),
    ] = None
    """Who published the article, as the article or its loading tells."""

    year: Annotated[Year | None, YEAR, Field(examples=[2019])] = None
    """Year of publication."""

    published_from: Annotated[IsoPrefix | None, FROM, Field(examples=["2019-07"])] = None
    """First date, as an ISO 8601 prefix."""

    published_to: Annotated[
        IsoPrefix | None, UP_TO, no_less_than("published_from"), Field(examples=["2019-07"])
    ] = None
    """Last date, as an ISO 8601 prefix that counts whole: 2019 goes to the end of that year."""

    q: Annotated[
        Text | None,
        Where(lambda part: Article.title.ilike(part, escape="/"), bind=containing),
        Field(examples=["intelligence"]),
    ] = None
    """Part of the title."""

    sort: Literal["-published_on", "published_on"] = "-published_on"
    """Order: latest first or earliest first. Undated articles count as the earliest."""

    fields: Annotated[str | None, Words(tuple(_ITEM), negatable=False)] = None
    """What to tell of each record, between commas; everything if left out."""


ARTICLES = Listing(
    search=ArticleSearch,
    record=Article,
    members=_ITEM,
    sorts={"published_on": Key("recency")},
    walk=along(Article, recency=Article.recency),
)

_READINGS = json_array(
    select(
        json_object(
            {"backend": Reading.backend, "version": Reading.version, "read_at": Reading.read_at}
        )
    )
    .where(Reading.article_id == Article.id)
    .order_by(Reading.backend)
    .correlate(Article)
)

_WHOLE = json_object({**_ITEM, "readings": _READINGS})


def list_articles(connection: Connection, search: ArticleSearch) -> Page:
    """Return a page of the articles that meet every filter of *search*, without their texts."""
    return list_page(connection, ARTICLES, search)


def get_article(connection: Connection, id: int) -> bytes:
    """Return an article as JSON, with who read it, without its text.

    Raises:
        NotFound: no article has that id.
    """
    return get_item(connection, Article, _WHOLE, id)


def get_article_text(connection: Connection, id: int) -> str:
    """Return the text of an article, in which evidence counts its code points.

    Raises:
        NotFound: no article has that id.
    """
    text: str | None = connection.scalar(select(Article.text).where(Article.id == id))
    if text is None:
        raise NotFound(f"no article has the id {id}")
    return text
