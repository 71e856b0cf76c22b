import pytest

from deals.domain.vocabulary import Role
from deals.store.models import Deal
from deals.store.queries.totals import co_investors, role_totals

BRUMELLE, ORME = 1, 5


def test_deals_are_counted_by_what_the_company_does_in_them(connection):
    totals = role_totals(connection, BRUMELLE)

    assert [(each["role"], each["deals"], each["undisclosed"]) for each in totals] == [
        ("investor", 2, 0),
        ("seller", 1, 1),
    ]
    assert [(each["currency"], each["value"]) for each in totals[0]["sums"]] == [
        ("EUR", 2_000_000),
        ("USD", 5_000_000),
    ]


def test_those_who_pay_beside_it_are_companies_and_people(connection):
    assert co_investors(connection, BRUMELLE) == [
        {"kind": "person", "id": 1, "name": "Ada Vernier", "deals": 1},
        {"kind": "company", "id": 4, "name": "Fonds Orée", "deals": 1},
    ]
    assert co_investors(connection, ORME) == []


@pytest.mark.parametrize("role", [Role.SELLER, Role.INVESTEE])
def test_those_who_do_not_pay_are_no_co_investors(world, sessions, connection, role):
    with sessions.begin() as session:
        world.session = session
        world.participant(session.get_one(Deal, 2), role, "Orme Noir")

    assert ORME not in [each["id"] for each in co_investors(connection, BRUMELLE)]
