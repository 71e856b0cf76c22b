"""The records that claims may tell again."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from sqlalchemy import ColumnElement, Connection, Row, Select, false, func, literal, or_, select

from deals.domain.amount import Amount
from deals.domain.record import DealFacts, KnownName, PartnershipFacts, PartyId
from deals.domain.vocabulary import ROLES, PartyKind
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
    focal = {party for facts in told for party in facts.focal}
    types = {facts.type for facts in told}
    if not focal:
        return {}
    same_focus = select(Participant.deal_id).where(
        _is_one_of(focal), Participant.role.in_({ROLES[type_][0] for type_ in types})
    )
    deals = set(connection.scalars(same_focus))
    query = (
        select(
            Deal.id,
            Deal.type,
            Deal.stage,
            Deal.announced_on,
            Deal.amount,
            Deal.currency,
            Deal.amount_qualifier,
            Participant.company_id,
            Participant.person_id,
            Participant.role,
        )
        .join(Participant)
        .where(among(Deal.id, deals), Deal.type.in_(types))
        .order_by(Deal.id)
    )
    rows: dict[int, list[Row[*tuple[object, ...]]]] = defaultdict(list)
    for row in connection.execute(query):
        rows[row.id].append(row)
    return {deal: _deal_facts(parts) for deal, parts in rows.items()}


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


def _deal_facts(rows: list[Row[*tuple[object, ...]]]) -> DealFacts:
    deal = rows[0]
    return DealFacts(
        type=deal.type,
        participants=frozenset((party_of(row), row.role) for row in rows),
        stage=deal.stage,
        amount=None
        if deal.amount is None
        else Amount(deal.amount, deal.currency, deal.amount_qualifier),
        announced_on=deal.announced_on,
    )


def party_of(row: Row[*tuple[object, ...]]) -> PartyId:
    """Return whom the columns company_id and person_id of *row* refer to."""
    if row.company_id is not None:
        return PartyKind.COMPANY, row.company_id
    return PartyKind.PERSON, row.person_id
