"""Questions about deals."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Annotated, Any, Literal

from sqlalchemy import ColumnElement, Connection, case, func, literal_column, select

from deals.store.base import Json
from deals.store.choice import Words
from deals.store.dialect import Members, json_array, json_object
from deals.store.listing import Key, Listing, Page, check_there, get_item, list_page
from deals.store.models import Company, Deal, Evidence, Participant, PartyList, Person, Term
from deals.store.queries.amount import STATED, converted
from deals.store.queries.conflict import conflicts_json
from deals.store.queries.deal_filters import PARTIES, DealFilters, deal_walk
from deals.store.queries.evidence import articles_json, evidence_json
from deals.store.queries.facet import FACETS, count_facets
from deals.store.queries.party import party_members
from deals.store.queries.term import terms_json
from deals.store.question import NOTHING, question
from deals.store.search import Bearers, Given, Search

_PARTICIPANT: Members = {
    "role": Participant.role,
    **party_members(Participant.company_id, Participant.person_id),
    "name": func.coalesce(Company.name, Person.name),  # joined: a page has hundreds of them
}

_ITEM: Members = {
    "id": Deal.id,
    "type": Deal.type,
    "status": Deal.status,
    "stage": Deal.stage,
    "announced_on": Deal.announced_on,
    "year": Deal.year,
    "amount": case(
        (
            Deal.amount.is_not(None),
            json_object(
                {
                    "value": Deal.amount,
                    "currency": Deal.currency,
                    "qualifier": Deal.amount_qualifier,
                }
            ),
        )
    ),
}


def _participants(members: Members) -> ColumnElement[str]:
    rows = (
        select(json_object(members))
        .select_from(Participant)
        .outerjoin(Company, Company.id == Participant.company_id)
        .outerjoin(Person, Person.id == Participant.person_id)
        .where(Participant.deal_id == Deal.id)
        .order_by(Participant.id)
    )
    return json_array(rows.correlate(Deal))


_listed = select(PartyList.parties).where(PartyList.deal_id == Deal.id).scalar_subquery()

_SHOWN: Members = {
    **_ITEM,
    "participants": func.coalesce(_listed, literal_column("'[]'"), type_=Json()),
    "converted": case((Deal.amount.is_not(None), json_object(STATED))),
}


class DealSearch(DealFilters, Search):
    """Which deals to list."""

    sort: Literal[
        "-announced_on",
        "announced_on",
        "-amount",
        "amount",
        "-announced_on,-amount",
        "-announced_on,amount",
        "announced_on,-amount",
        "announced_on,amount",
        "-amount,-announced_on",
        "-amount,announced_on",
        "amount,-announced_on",
        "amount,announced_on",
    ] = "-announced_on"
    """Order: latest first, earliest first, greatest first or least first, and what then decides
    between equals. Undated and undisclosed deals count as the earliest and the least."""

    fields: Annotated[str | None, Words(tuple(_SHOWN), negatable=False)] = None
    """What to tell of each record, between commas; everything if left out, `converted` only with
    `convert`."""

    facet: Annotated[str | None, Words(tuple(FACETS), negatable=False)] = None
    """Also count the deals of all pages by each of these, between commas, which takes longer."""

    def told(self, known: Iterable[str]) -> tuple[str, ...]:
        unasked = set() if self.convert or self.fields else {"converted"}
        return super().told(name for name in known if name not in unasked)

    def finish(self, items: Iterable[str]) -> Iterable[str]:
        if "converted" not in self.fields if self.fields else not self.convert:
            return items
        currency = self.common_currency if self.convert else None
        return (converted(item, currency) for item in items)

    def is_slow(self, beside: Given) -> bool:
        """Return whether all deals of a party or a year must be sorted, too."""
        by_amount = self.sort.removeprefix("-").startswith("amount")
        return super().is_slow(beside) or (by_amount and bool(beside or self._of_few))

    @property
    def _of_few(self) -> bool:
        return any(getattr(self, name, None) for name in (*PARTIES, "year"))


DEALS = Listing(
    search=DealSearch,
    record=Deal,
    members=_SHOWN,
    sorts={"announced_on": Key("recency"), "amount": Key("size", int, then="recency")},
    walk=deal_walk,
)

_WHOLE = json_object(
    {
        **_ITEM,
        "participants": _participants(
            {**_PARTICIPANT, "evidence": evidence_json(Evidence.participant_id, Participant)}
        ),
        "terms": terms_json(Term.deal_id, Deal),
        "evidence": evidence_json(Evidence.deal_id, Deal),
        "articles": articles_json(Evidence.deal_id, Deal),
        "conflicts": conflicts_json(),
    }
)


def list_deals(connection: Connection, search: DealSearch) -> Page:
    """Return a page of the deals that meet every filter of *search*, with their participants."""
    return _list(connection, search, NOTHING)


def list_deals_of_company(connection: Connection, search: DealSearch, id: int) -> Page:
    """Return a page of those of these deals in which a company takes part.

    Raises:
        NotFound: no company has that id.
    """
    check_there(connection, Company, id)
    return _list(connection, search, {"party": Bearers(companies=(id,))})


def list_deals_of_person(connection: Connection, search: DealSearch, id: int) -> Page:
    """Return a page of those of these deals in which a person takes part.

    Raises:
        NotFound: no person has that id.
    """
    check_there(connection, Person, id)
    return _list(connection, search, {"party": Bearers(people=(id,))})


def _list(connection: Connection, search: DealSearch, beside: Mapping[str, Any]) -> Page:
    page = list_page(connection, DEALS, search, beside)
    if search.facet is None:
        return page
    names = tuple(dict.fromkeys(search.facet.split(",")))
    counted = count_facets(connection, question(connection, search, beside), names)
    return replace(page, facets=counted)


def get_deal(connection: Connection, id: int) -> bytes:
    """Return a deal as JSON, with its terms and the evidence of each field.

    Raises:
        NotFound: no deal has that id.
    """
    return get_item(connection, Deal, _WHOLE, id)
