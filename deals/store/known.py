"""The records that claims may tell again."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from sqlalchemy import ColumnElement, Connection, Row, Select, false, func, literal, or_, select

from deals.domain.amount import Amount
from deals.domain.record import DealFacts, KnownName, PartnershipFacts, PartyId
from deals.domain.vocabulary import ROLES, PartyKind, Role
from deals.store.dialect import among
from deals.store.models import (
    Article,
    Company,
    CompanyName,
    Deal,
    Participant,
    Partner,
    Partnership,
    Person,
    PersonName,
    Reading,
)

Parts = dict[tuple[int, PartyId, Role], int]
"""Ids of participants by deal, party and role."""


def known_readings(
    connection: Connection, checksums: Collection[str], backend: str, version: str
) -> set[str]:
    """Return those of *checksums* whose articles that version of the backend has read."""
    query = (
        select(Article.checksum)
        .join(Reading)
        .where(
            among(Article.checksum, checksums),
            Reading.backend == backend,
            Reading.version == version,
        )
    )
    return set(connection.scalars(query))


def known_companies(connection: Connection, keys: Collection[str]) -> list[KnownName]:
    """Return the companies that bear a name of any of *keys*, in order of id."""
    bearers = select(CompanyName.company_id).where(among(CompanyName.key, keys))
    names = select(Company.id, Company.key, CompanyName.key, Company.homonym, CompanyName.decided)
    names = names.join(CompanyName)
    return _known_names(connection, names.where(Company.id.in_(bearers)).order_by(Company.id))


def known_people(connection: Connection, keys: Collection[str]) -> list[KnownName]:
    """Return the people who bear a name of any of *keys*, in order of id."""
    if not keys:
        return []
    bearers = select(PersonName.person_id).where(among(PersonName.key, keys))
    names = select(Person.id, Person.key, PersonName.key, literal(0), false()).join(PersonName)
    return _known_names(connection, names.where(Person.id.in_(bearers)).order_by(Person.id))


def known_deals(connection: Connection, told: Collection[DealFacts]) -> dict[int, DealFacts]:
    """Return by id the deals of the types of *told* that turn on a party that those turn on."""
    return known_deals_and_parts(connection, told)[0]


def known_deals_and_parts(
    connection: Connection, told: Collection[DealFacts]
) -> tuple[dict[int, DealFacts], Parts]:
    """Return the deals that `known_deals` does, and their participants."""
    focal = {party for facts in told for party in facts.focal}
    types = {facts.type for facts in told}
    if not focal:
        return {}, {}
    same_focus = select(Participant.deal_id).where(
        _is_one_of(focal), Participant.role.in_({ROLES[type_][0] for type_ in types})
    )
    deals = set(connection.scalars(same_focus))
    if not deals:
        return {}, {}
    query = (
        select(
            Deal.id,
            Deal.type,
            Deal.stage,
            Deal.announced_on,
            Deal.amount,
            Deal.currency,
            Deal.amount_qualifier,
        )
        .where(among(Deal.id, deals), Deal.type.in_(types))
        .order_by(Deal.id)
    )
    rows = connection.execute(query).all()
    parts = known_parts(connection, [row.id for row in rows])
    taking_part: dict[int, list[tuple[PartyId, Role]]] = defaultdict(list)
    for deal, party, role in parts:
        taking_part[deal].append((party, role))
    return {row.id: _deal_facts(row, taking_part[row.id]) for row in rows}, parts


def known_parts(connection: Connection, deals: Collection[int]) -> Parts:
    """Return the participants of *deals*."""
    query = select(
        Participant.deal_id,
        Participant.company_id,
        Participant.person_id,
        Participant.role,
        Participant.id,
    ).where(among(Participant.deal_id, deals))
    return {
        (deal, _party(company, person), role): id_
        for deal, company, person, role, id_ in connection.execute(query)
    }


def known_partnerships(
    connection: Connection, told: Collection[PartnershipFacts]
) -> dict[int, PartnershipFacts]:
    """Return by id the partnerships of any two partners of *told*."""
    partners = {company for facts in told for company in facts.partners}
    if not partners:
        return {}
    of_two = (
        select(Partner.partnership_id)
        .where(among(Partner.company_id, partners))
        .group_by(Partner.partnership_id)
        .having(func.count() >= 2)
    )
    query = (
        select(Partnership.id, Partnership.since, Partner.company_id)
        .join(Partner)
        .where(Partnership.id.in_(of_two))
        .order_by(Partnership.id)
    )
    found: dict[int, PartnershipFacts] = {}
    for id_, since, company in connection.execute(query):
        before = found[id_].partners if id_ in found else frozenset()
        found[id_] = PartnershipFacts(partners=before | {company}, since=since)
    return found


def _known_names(
    connection: Connection, names: Select[int, str, str, int, bool]
) -> list[KnownName]:
    keys: dict[tuple[int, str, int], set[str]] = defaultdict(set)
    settled: dict[int, set[str]] = defaultdict(set)
    for id_, shown, key, homonym, decided in connection.execute(names):
        keys[id_, shown, homonym].add(key)
        if decided:
            settled[id_].add(key)
    return [
        KnownName(id_, shown, frozenset(all_), homonym, frozenset(settled[id_]))
        for (id_, shown, homonym), all_ in keys.items()
    ]


def _is_one_of(parties: Iterable[PartyId]) -> ColumnElement[bool]:
    ids: dict[PartyKind, list[int]] = defaultdict(list)
    for kind, id_ in parties:
        ids[kind].append(id_)
    columns = {PartyKind.COMPANY: Participant.company_id, PartyKind.PERSON: Participant.person_id}
    return or_(*(among(columns[kind], found) for kind, found in ids.items()))


def _deal_facts(
    deal: Row[*tuple[object, ...]], participants: Collection[tuple[PartyId, Role]]
) -> DealFacts:
    return DealFacts(
        type=deal.type,
        participants=frozenset(participants),
        stage=deal.stage,
        amount=None
        if deal.amount is None
        else Amount(deal.amount, deal.currency, deal.amount_qualifier),
        announced_on=deal.announced_on,
    )


def _party(company: int | None, person: int | None) -> PartyId:
    if company is not None:
        return PartyKind.COMPANY, company
    assert person is not None
    return PartyKind.PERSON, person
