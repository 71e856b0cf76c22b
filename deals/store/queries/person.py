"""Questions about people."""

from typing import Annotated, Literal

from pydantic import Field
from sqlalchemy import ColumnElement, Connection, exists, select

from deals.domain.vocabulary import PartyKind
from deals.store.candidates import along
from deals.store.choice import Words
from deals.store.dialect import Members, json_array, json_object
from deals.store.listing import Key, Listing, Page, get_item, list_page
from deals.store.models import Evidence, Person, PersonName, Position
from deals.store.queries.evidence import articles_json, evidence_json, told_in
from deals.store.queries.position import MEMBERS, WITH_EVIDENCE, positions_of_person
from deals.store.search import Bearers, Id, Named, Names, Parameter, Search, Text, Where, part_of


def _is_called(part: Parameter) -> ColumnElement[bool]:
    name = PersonName
    return exists().where(name.person_id == Person.id, name.key.like(part, escape="/"))


def works_at(bearers: Bearers) -> ColumnElement[bool]:
    """Return whether a person holds, or held, a position at one of *bearers*."""
    there = Position.company_id.in_(bearers.companies)
    return exists().where(Position.person_id == Person.id, there)


_ALIASES = json_array(
    select(PersonName.name)
    .where(PersonName.person_id == Person.id, PersonName.name != Person.name)
    .order_by(PersonName.name)
    .correlate(Person)
)

_ITEM: Members = {"id": Person.id, "name": Person.name, "aliases": _ALIASES}

_SHOWN: Members = {**_ITEM, "positions": positions_of_person(MEMBERS)}


class PersonSearch(Search):
    """Which people to list."""

    name: Annotated[
        Names | None,
        Named(lambda bearers, _: Person.id.in_(bearers.people), (PartyKind.PERSON,)),
        Field(examples=["Elon Musk"]),
    ] = None
    """Any name of the person, whole, case and accents aside."""

    q: Annotated[Text | None, Where(_is_called, bind=part_of), Field(examples=["musk"])] = None
    """Part of any name of the person."""

    company: Annotated[
        Names | None,
        Named(lambda bearers, _: works_at(bearers), (PartyKind.COMPANY,)),
        Field(examples=["Tesla"]),
    ] = None
    """Any name of a company where the person holds or held a position."""

    article: Annotated[
        Id | None, Where(lambda article: Person.id.in_(told_in(Evidence.person_id, article)))
    ] = None
    """Id of an article that names the person."""

    sort: Literal["name", "-name"] = "name"
    """Order of the names, forwards or backwards."""

    fields: Annotated[str | None, Words(tuple(_SHOWN), negatable=False)] = None
    """What to tell of each record, between commas; everything if left out."""


PEOPLE = Listing(
    search=PersonSearch,
    record=Person,
    members=_SHOWN,
    sorts={"name": Key("name")},
    walk=along(Person, name=Person.key),
)

_WHOLE = json_object(
    {
        **_ITEM,
        "positions": positions_of_person(WITH_EVIDENCE),
        "evidence": evidence_json(Evidence.person_id, Person),
        "articles": articles_json(Evidence.person_id, Person),
    }
)


def list_people(connection: Connection, search: PersonSearch) -> Page:
    """Return a page of the people who meet every filter of *search*, with their positions."""
    return list_page(connection, PEOPLE, search)


def get_person(connection: Connection, id: int) -> bytes:
    """Return a person as JSON, with the evidence of their positions and of their names.

    Raises:
        NotFound: no person has that id.
    """
    return get_item(connection, Person, _WHOLE, id)
