"""Questions about partnerships."""

from typing import Annotated, Any, Literal

from pydantic import Field
from sqlalchemy import ColumnElement, Connection, Select, and_, false, select, union_all

from deals.domain.vocabulary import PartyKind
from deals.store.bound import no_less_than
from deals.store.candidates import along
from deals.store.choice import Words
from deals.store.dialect import Members, json_array, json_object, question_words, words_match
from deals.store.listing import Key, Listing, Page, get_item, list_page
from deals.store.models import Company, Evidence, Partner, Partnership, Term
from deals.store.queries.evidence import articles_json, evidence_json, told_in
from deals.store.queries.term import terms_json
from deals.store.search import (
    FROM,
    UP_TO,
    YEAR,
    Bearers,
    Id,
    IsoPrefix,
    Named,
    Names,
    Parameter,
    Search,
    Text,
    Where,
    Year,
)


def _is_of(bearers: Bearers) -> ColumnElement[bool]:
    partner = Partner.company_id.in_(bearers.companies)
    return Partnership.id.in_(select(Partner.partnership_id).where(partner))


def _telling(word: Parameter) -> Select[Any]:
    """Select the partnerships with *word* in their evidence, their partners' or their terms'."""
    match = words_match(Evidence, (word,))
    own = select(Evidence.partnership_id.label("id")).where(match)
    partners = select(Partner.partnership_id).join(Evidence, Evidence.partner_id == Partner.id)
    terms = select(Term.partnership_id).join(Evidence, Evidence.term_id == Term.id)
    found = union_all(own, partners.where(match), terms.where(match)).subquery()
    return select(found.c.id).where(found.c.id.is_not(None))


def _say(words: Parameter) -> ColumnElement[bool]:
    return and_(*(Partnership.id.in_(_telling(word)) for word in words)) if words else false()


def _partners(more: Members) -> ColumnElement[str]:
    rows = (
        select(json_object({"id": Company.id, "name": Company.name, **more}))
        .select_from(Partner)
        .join(Company, Company.id == Partner.company_id)
        .where(Partner.partnership_id == Partnership.id)
        .order_by(Partner.id)
    )
    return json_array(rows.correlate(Partnership))


_ITEM: Members = {
    "id": Partnership.id,
    "since": Partnership.since,
    "year": Partnership.year,
    "continues_id": Partnership.continues_id,
}

_SHOWN: Members = {**_ITEM, "partners": _partners({})}


class PartnershipSearch(Search):
    """Which partnerships to list."""

    company: Annotated[
        Names | None,
        Named(lambda bearers, _: _is_of(bearers), (PartyKind.COMPANY,)),
        Field(examples=["Microsoft"]),
    ] = None
    """Any name of a partner, case, accents and legal form aside."""

    year: Annotated[Year | None, YEAR, Field(examples=[2019])] = None
    """Year in which the partnership was made public, or began."""

    since_from: Annotated[IsoPrefix | None, FROM, Field(examples=["2016"])] = None
    """First date, as an ISO 8601 prefix."""

    since_to: Annotated[
        IsoPrefix | None, UP_TO, no_less_than("since_from"), Field(examples=["2019-07"])
    ] = None
    """Last date, as an ISO 8601 prefix that counts whole: 2019 goes to the end of that year."""

    article: Annotated[
        Id | None,
        Where(lambda article: Partnership.id.in_(told_in(Evidence.partnership_id, article))),
    ] = None
    """Id of an article that tells of the partnership."""

    q: Annotated[Text | None, Where(_say, bind=question_words), Field(examples=["cloud"])] = None
    """Words that all stand in the evidence of the partnership, case and accents aside."""

    sort: Literal["-since", "since"] = "-since"
    """Order: latest first or earliest first. Undated ones count as the earliest."""

    fields: Annotated[str | None, Words(tuple(_SHOWN), negatable=False)] = None
    """What to tell of each record, between commas; everything if left out."""


PARTNERSHIPS = Listing(
    search=PartnershipSearch,
    record=Partnership,
    members=_SHOWN,
    sorts={"since": Key("recency")},
    walk=along(Partnership, recency=Partnership.recency),
)

_WHOLE = json_object(
    {
        **_ITEM,
        "partners": _partners({"evidence": evidence_json(Evidence.partner_id, Partner)}),
        "terms": terms_json(Term.partnership_id, Partnership),
        "evidence": evidence_json(Evidence.partnership_id, Partnership),
        "articles": articles_json(Evidence.partnership_id, Partnership),
    }
)


def list_partnerships(connection: Connection, search: PartnershipSearch) -> Page:
    """Return a page of the partnerships that meet every filter of *search*."""
    return list_page(connection, PARTNERSHIPS, search)


def get_partnership(connection: Connection, id: int) -> bytes:
    """Return a partnership as JSON, with its terms and the evidence of each field.

    Raises:
        NotFound: no partnership has that id.
    """
    return get_item(connection, Partnership, _WHOLE, id)
