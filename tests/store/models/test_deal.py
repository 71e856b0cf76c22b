import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, sessionmaker

from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import DealStatus, DealType, Qualifier, Role
from deals.store.bulk import insert_many
from deals.store.models import Company, Deal, Participant
from tests.parties import parties, told_parties
from tests.world import settle


@pytest.fixture
def session(sessions: sessionmaker[Session]):
    with sessions() as session:
        session.add(Company(id=1, name="Orme", key="orme"))
        session.flush()
        yield session


def deal(**values):
    return Deal(type=DealType.INVESTMENT, status=DealStatus.ANNOUNCED, **values)


@pytest.mark.parametrize(
    ("iso", "year", "recency"), [("2019-07", 2019, "2019-07"), (None, None, "")]
)
def test_the_database_keeps_year_and_recency(session: Session, iso, year, recency):
    session.add(deal(announced_on=iso and PartialDate.parse(iso)))
    session.flush()
    assert session.execute(select(Deal.year, Deal.recency)).one() == (year, recency)


def test_participants_follow_the_date_of_their_deal(session: Session):
    session.add(deal(id=1))
    session.flush()
    session.add(Participant(deal_id=1, company_id=1, role=Role.INVESTOR, recency=""))
    session.flush()
    session.execute(update(Deal).values(announced_on=PartialDate(2019)))
    assert session.scalars(select(Participant.recency)).one() == "2019"


def test_a_participant_cannot_have_a_date_of_its_own(session: Session):
    session.add(deal(id=1))
    session.flush()
    session.add(Participant(deal_id=1, company_id=1, role=Role.INVESTOR, recency="2019"))
    with pytest.raises(IntegrityError):
        session.flush()


@pytest.mark.parametrize(
    "sum_",
    [
        {"amount": 1},
        {"currency": "EUR"},
        {"amount": 1, "currency": "EUR"},
        {"amount": -1, "currency": "EUR", "amount_qualifier": Qualifier.EXACT},
    ],
)
def test_half_a_sum_or_a_negative_one_is_refused(session: Session, sum_):
    session.add(deal(**sum_))
    with pytest.raises(IntegrityError, match="amount"):
        session.flush()


def test_sums_beyond_32_bits_are_kept(session: Session):
    session.add(deal(amount=10**13, currency="USD", amount_qualifier=Qualifier.EXACT))
    session.flush()
    assert session.scalars(select(Deal.amount)).one() == 10**13


@pytest.mark.parametrize("party", [{}, {"company_id": 1, "person_id": 1}])
def test_a_participant_is_one_company_or_one_person(session: Session, party):
    session.add(deal(id=1))
    session.flush()
    session.add(Participant(deal_id=1, role=Role.INVESTOR, recency="", **party))
    with pytest.raises(IntegrityError, match="one_party"):
        session.flush()


CHANGES = [
    "INSERT INTO participants (deal_id, company_id, role, recency) "
    "SELECT id, 1, 'lender', recency FROM deals",
    "UPDATE participants SET role = 'lender'",
    "UPDATE participants SET company_id = 1, person_id = NULL, role = 'lender' WHERE id IN (2, 3)",
    "UPDATE participants SET deal_id = 3, role = 'lender', "
    "recency = (SELECT recency FROM deals WHERE id = 3) WHERE deal_id = 1",
    "UPDATE companies SET name = 'a \"b\" é \\ ' || name",
    "UPDATE people SET name = 'Dr ' || name",
    "DELETE FROM participants WHERE id = 1",
    "DELETE FROM participants",
    "DELETE FROM deals WHERE id = 1",
    "DELETE FROM companies WHERE id = 1",
    "DELETE FROM people",
]


@pytest.mark.parametrize("change", CHANGES)
def test_what_lists_tell_of_participants_follows_every_change(
    sessions: sessionmaker[Session], change: str
):
    with sessions() as session:
        settle(session)
        before = told_parties(session)
        session.connection().exec_driver_sql(change)

        assert told_parties(session) == parties(session) != before


def test_a_deal_that_is_given_another_date_keeps_its_participants(sessions: sessionmaker[Session]):
    with sessions() as session:
        settle(session)
        before = told_parties(session)
        session.execute(update(Deal).values(announced_on=PartialDate(1999)))

        assert told_parties(session) == parties(session) == before


def test_participants_that_are_written_many_at_once_are_told(sessions: sessionmaker[Session]):
    with sessions() as session:
        settle(session)
        columns = ("deal_id", "company_id", "role", "recency")
        dates = session.execute(select(Deal.id, Deal.recency)).all()
        rows = [(id_, 1, role, date) for id_, date in dates for role in ("lender", "seller")]
        session.execute(delete(Participant))
        insert_many(session.connection(), "participants", columns, rows)

        assert told_parties(session) == parties(session)
        assert len(parties(session)) == len(dates)
