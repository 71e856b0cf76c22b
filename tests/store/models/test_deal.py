import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, sessionmaker

from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import DealStatus, DealType, Qualifier, Role
from deals.store.models import Company, Deal, Participant


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
