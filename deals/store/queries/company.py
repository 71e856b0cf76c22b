"""Questions about companies."""

from typing import Annotated, Literal

from pydantic import Field
from sqlalchemy import ColumnElement, Connection, exists, select

from deals.domain.vocabulary import PartyKind
from deals.store.candidates import along
from deals.store.choice import Words
from deals.store.dialect import Members, json_array, json_object
from deals.store.listing import Key, Listing, Page, get_item, list_page
from deals.store.models import Company, CompanyName, Evidence
from deals.store.queries.evidence import articles_json, evidence_json, told_in
from deals.store.queries.position import WITH_EVIDENCE, positions_at_company
from deals.store.queries.totals import co_investors, role_totals
from deals.store.search import Id, Named, Names, Parameter, Search, Text, Where, part_of
from deals.store.sums import sums_json


def _is_called(part: Parameter) -> ColumnElement[bool]:
    name = CompanyName
    return exists().where(name.company_id == Company.id, name.key.like(part, escape="/"))


_ALIASES = json_array(
    select(CompanyName.name)
    .where(CompanyName.company_id == Company.id, CompanyName.name != Company.name)
    .order_by(CompanyName.name)
    .correlate(Company)
)

_ITEM: Members = {"id": Company.id, "name": Company.name, "aliases": _ALIASES}


class CompanySearch(Search):
    """Which companies to list."""

    name: Annotated[
        Names | None,
        Named(lambda bearers, _: Company.id.in_(bearers.companies), (PartyKind.COMPANY,)),
        Field(examples=["OpenAI"]),
    ] = None
    """Any name of the company, whole, case, accents and legal form aside."""

    q: Annotated[Text | None, Where(_is_called, bind=part_of), Field(examples=["open"])] = None
    """Part of any name of the company."""

    article: Annotated[
        Id | None, Where(lambda article: Company.id.in_(told_in(Evidence.company_id, article)))
    ] = None
    """Id of an article that names the company."""

    sort: Literal["name", "-name"] = "name"
    """Order of the names, forwards or backwards."""

    fields: Annotated[str | None, Words(tuple(_ITEM), negatable=False)] = None
    """What to tell of each record, between commas; everything if left out."""


COMPANIES = Listing(
    search=CompanySearch,
    record=Company,
    members=_ITEM,
    sorts={"name": Key("name")},
    walk=along(Company, name=Company.key),
)

_WHOLE = json_object(
    {
        **_ITEM,
        "positions": positions_at_company(WITH_EVIDENCE),
        "evidence": evidence_json(Evidence.company_id, Company),
        "articles": articles_json(Evidence.company_id, Company),
    }
)


def list_companies(connection: Connection, search: CompanySearch) -> Page:
    """Return a page of the companies that meet every filter of *search*."""
    return list_page(connection, COMPANIES, search)


def get_company(connection: Connection, id: int) -> bytes:
    """Return a company as JSON, with who is what there, what it does, and where articles name it.

    Raises:
        NotFound: no company has that id.
    """
    company = get_item(connection, Company, _WHOLE, id)
    parts = {"totals": role_totals(connection, id), "co_investors": co_investors(connection, id)}
    return b"%b,%b" % (company[:-1], sums_json(parts)[1:])
