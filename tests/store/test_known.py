import pytest
from sqlalchemy import Engine

from deals.domain.amount import Amount
from deals.domain.partial_date import PartialDate
from deals.domain.record import DealFacts, KnownName, PartnershipFacts
from deals.domain.vocabulary import DealType, PartyKind, Qualifier, Role
from deals.ingest import store_reading
from deals.store.known import (
    known_companies,
    known_deals,
    known_partnerships,
    known_people,
    known_readings,
)
from tests.factory import PERSON, seed

OPENAI, MICROSOFT, AWS = ((PartyKind.COMPANY, id_) for id_ in (1, 2, 5))


@pytest.fixture
def connection(engine: Engine):
    store_reading(engine, *seed())
    with engine.connect() as connection:
        yield connection


def told(type_: DealType, focal: tuple[PartyKind, int]) -> DealFacts:
    return DealFacts(type=type_, participants=frozenset({(focal, Role.INVESTEE)}))


def test_readings_are_known_by_text_backend_and_version(connection):
    checksum = seed()[0].checksum
    assert known_readings(connection, {checksum, "0"}, "hand", "1") == {checksum}
    assert known_readings(connection, {checksum}, "hand", "2") == set()
    assert known_readings(connection, {checksum}, "other", "1") == set()


def test_companies_are_known_by_each_of_their_names(connection):
    openai = KnownName(1, "openai", frozenset({"openai"}))
    assert known_companies(connection, {"openai", "nobody"}) == [openai]
    assert known_companies(connection, set()) == []


def test_people_are_known_by_name(connection):
    assert [person.key for person in known_people(connection, {"elon musk"})] == ["elon musk"]
    assert known_people(connection, {"openai"}) == []


def test_deals_are_known_by_type_and_focal_party(connection):
    assert known_deals(connection, [told(DealType.INVESTMENT, OPENAI)]) == {
        1: DealFacts(
            type=DealType.INVESTMENT,
            participants=frozenset({(OPENAI, Role.INVESTEE), (MICROSOFT, Role.INVESTOR)}),
            amount=Amount(1_000_000_000, "USD"),
            announced_on=PartialDate(2019, 7, 22),
        )
    }
    assert known_deals(connection, [told(DealType.INVESTMENT, MICROSOFT)]) == {}
    assert known_deals(connection, [told(DealType.DEBT, OPENAI)]) == {}
    assert known_deals(connection, []) == {}


def test_a_known_deal_holds_people_and_companies(connection):
    (launch,) = known_deals(connection, [told(DealType.FUNDING_ROUND, OPENAI)]).values()
    assert launch.others == {(PERSON, 2), (PERSON, 3), AWS}
    assert launch.amount == Amount(1_000_000_000, "USD", Qualifier.MORE_THAN)


def test_partnerships_are_known_by_two_of_their_partners(connection):
    pair = PartnershipFacts(partners=frozenset({1, 2}))
    known = known_partnerships(connection, [pair])
    assert known == {
        1: PartnershipFacts(partners=frozenset({1, 2}), since=PartialDate(2019, 7, 22)),
        2: PartnershipFacts(partners=frozenset({1, 2}), since=PartialDate(2016)),
    }
    assert known_partnerships(connection, [PartnershipFacts(partners=frozenset({1, 5}))]) == {}
