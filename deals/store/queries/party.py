"""Companies and people as they stand in the answers about what they do."""

from sqlalchemy import ColumnElement, case, func, literal_column, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from deals.domain.vocabulary import PartyKind
from deals.store.dialect import Members, json_object
from deals.store.models import Company, Person
from deals.store.search import Bearers

PartyColumn = InstrumentedAttribute[int | None] | InstrumentedAttribute[int]
"""A column that refers to companies or to people."""


def party_members(company: PartyColumn, person: PartyColumn) -> Members:
    """Return kind, id and name of the party that one of two columns refers to."""
    kind = case(
        (company.is_not(None), literal_column(f"'{PartyKind.COMPANY}'")),
        else_=literal_column(f"'{PartyKind.PERSON}'"),
    )
    return {
        "kind": kind,
        "id": func.coalesce(company, person),
        "name": func.coalesce(_name(Company, company), _name(Person, person)),
    }


def party_json(company: PartyColumn, person: PartyColumn) -> ColumnElement[str]:
    """Return the party that one of two columns refers to; null where neither does."""
    someone = or_(company.is_not(None), person.is_not(None))
    return case((someone, json_object(party_members(company, person))))


def company_json(company: PartyColumn) -> ColumnElement[str]:
    """Return id and name of the company that a column refers to; null where it does not."""
    shown = json_object({"id": company, "name": _name(Company, company)})
    return case((company.is_not(None), shown))


def is_borne_by(bearers: Bearers, company: PartyColumn, person: PartyColumn) -> ColumnElement[bool]:
    """Return whether the party that two columns refer to is one of *bearers*."""
    companies, people = company.in_(bearers.companies), person.in_(bearers.people)
    if bearers.companies and bearers.people:
        return or_(companies, people)
    return people if bearers.people else companies


def _name(party: type[Company | Person], column: PartyColumn) -> ColumnElement[str]:
    named = aliased(party)  # of its own, whatever the statement around joins
    return select(named.name).where(named.id == column).scalar_subquery()
