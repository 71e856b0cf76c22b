"""Questions about quotes."""

from typing import Annotated, Literal

from pydantic import Field
from sqlalchemy import ColumnElement, Connection, or_, select

from deals.domain.vocabulary import PartyKind
from deals.store.candidates import along
from deals.store.choice import Words
from deals.store.dialect import Members, json_object, question_words, words_match
from deals.store.listing import Key, Listing, Page, get_item, list_page
from deals.store.models import Article, Evidence, Position, Quote, Reading
from deals.store.queries.evidence import evidence_json
from deals.store.queries.party import is_borne_by, party_json
from deals.store.search import Bearers, Id, Named, Names, Parameter, Search, Text, Where


def _speaks(bearers: Bearers) -> ColumnElement[bool]:
    return is_borne_by(bearers, Quote.company_id, Quote.person_id)


def _speaks_for(bearers: Bearers) -> ColumnElement[bool]:
    there = Position.company_id.in_(bearers.companies)
    people = select(Position.person_id).where(there)
    return or_(Quote.company_id.in_(bearers.companies), Quote.person_id.in_(people))


def _stands_beside(deal: Parameter) -> ColumnElement[bool]:
    telling = (
        select(Reading.article_id)
        .join(Evidence, Evidence.reading_id == Reading.id)
        .where(Evidence.deal_id == deal)
    )
    return Quote.article_id.in_(telling)


_ITEM: Members = {
    "id": Quote.id,
    "text": Quote.text,
    "speaker": party_json(Quote.company_id, Quote.person_id),
    "article": select(
        json_object(
            {"id": Article.id, "title": Article.title, "published_on": Article.published_on}
        )
    )
    .where(Article.id == Quote.article_id)
    .scalar_subquery(),
}


class QuoteSearch(Search):
    """Which quotes to list."""

    speaker: Annotated[
        Names | None,
        Named(lambda bearers, _: _speaks(bearers), tuple(PartyKind)),
        Field(examples=["Mike Gualtieri"]),
    ] = None
    """Any name of the person or company that says it, case and accents aside."""

    company: Annotated[
        Names | None,
        Named(lambda bearers, _: _speaks_for(bearers), (PartyKind.COMPANY,)),
        Field(examples=["Forrester"]),
    ] = None
    """Any name of a company that says it, or where its speaker holds or held a position."""

    deal: Annotated[Id | None, Where(_stands_beside)] = None
    """Id of a deal that the quoting article tells of."""

    article: Annotated[Id | None, Where(Quote.article_id.__eq__)] = None
    """Id of the quoting article."""

    q: Annotated[
        Text | None,
        Where(lambda words: words_match(Quote, words), bind=question_words),
        Field(examples=["investissement"]),
    ] = None
    """Words that all stand in the quote, case and accents aside."""

    sort: Literal["-id", "id"] = "-id"
    """Order of loading: latest first or earliest first."""

    fields: Annotated[str | None, Words(tuple(_ITEM), negatable=False)] = None
    """What to tell of each record, between commas; everything if left out."""


QUOTES = Listing(
    search=QuoteSearch,
    record=Quote,
    members=_ITEM,
    sorts={"id": Key("id", int)},
    walk=along(Quote),
)

_WHOLE = json_object({**_ITEM, "evidence": evidence_json(Evidence.quote_id, Quote)})


def list_quotes(connection: Connection, search: QuoteSearch) -> Page:
    """Return a page of the quotes that meet every filter of *search*, with their speakers."""
    return list_page(connection, QUOTES, search)


def get_quote(connection: Connection, id: int) -> bytes:
    """Return a quote as JSON, with where it stands and what names its speaker.

    Raises:
        NotFound: no quote has that id.
    """
    return get_item(connection, Quote, _WHOLE, id)
