import json

import pytest

from deals.store.queries.stats import StatsSearch, count_deals

BIG = 2**63 - 1


@pytest.fixture
def counted(connection):
    def counted(**given):
        answer = json.loads(count_deals(connection, StatsSearch(**given)))
        return [(each["name"] or each["value"], each["deals"]) for each in answer["groups"]]

    return counted


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, [(2021, 3), (2020, 1), (None, 1)]),
        ({"company": "Brumelle"}, [(2021, 2), (2020, 1)]),
        ({"year": 2020}, [(2020, 1)]),
        ({"by": "type", "type": "debt,merger"}, [("debt", 1), ("merger", 1)]),
        ({"by": "currency"}, [("EUR", 2), (None, 2), ("USD", 1)]),
        ({"by": "company", "limit": 2}, [("Brumelle", 3), ("Orme Noir", 3)]),
        ({"by": "company", "role": "investor"}, [("Brumelle", 2)]),
        (
            {"by": "company", "person": "Vernier"},
            [("Brumelle", 1), ("Pellucide", 1), ("Fonds Orée", 1)],
        ),
        ({"company": "Personne"}, []),
    ],
)
def test_deals_are_counted_by_group_under_the_filters(counted, given, expected):
    assert counted(**given) == expected


def test_sums_are_told_by_currency_and_undisclosed_amounts_are_counted(connection):
    answer = json.loads(count_deals(connection, StatsSearch(by="company", company="Brumelle")))

    brumelle = next(each for each in answer["groups"] if each["name"] == "Brumelle")
    assert (brumelle["value"], brumelle["deals"], brumelle["undisclosed"]) == (1, 3, 1)
    assert [(each["currency"], each["value"]) for each in brumelle["sums"]] == [
        ("EUR", 2_000_000),
        ("USD", 5_000_000),
    ]


def test_a_sum_may_be_bigger_than_any_integer_of_the_database(world, sessions, connection):
    with sessions.begin() as session:
        world.session = session
        for _ in range(3):
            world.deal("ipo", "2022-01-03", BIG, currency="SEK")
    search = StatsSearch(by="type", type="ipo", convert_to="SEK")

    [group] = json.loads(count_deals(connection, search))["groups"]

    assert group["sums"][0]["value"] == group["sums"][0]["converted"]["value"] == 3 * BIG


def test_a_deal_is_converted_at_the_rate_of_its_day(world, sessions, connection):
    with sessions.begin() as session:
        world.session = session
        world.deal("ipo", "2019-07-22", 1_121_500, currency="USD")

    [group] = json.loads(count_deals(connection, StatsSearch(type="ipo", convert_to="eur")))[
        "groups"
    ]

    converted = group["sums"][0]["converted"]
    assert (converted["value"], converted["first_day"]) == (1_000_000, "2019-07-22")
    assert converted["lowest_rate"] == converted["highest_rate"] == pytest.approx(1 / 1.1215)


def test_sums_of_all_currencies_are_added_up_in_one(world, sessions, connection):
    with sessions.begin() as session:
        world.session = session
        world.deal("ipo", "2019-07-22", 1_121_500, currency="USD")
        world.deal("ipo", "2019-07-22", 1_000)
        world.deal("ipo", "2019-07", 7, currency="USD")
        world.deal("ipo", "2019-07-22", 7, currency="TWD")
        world.deal("ipo", "2019-07-22")

    answer = json.loads(count_deals(connection, StatsSearch(type="ipo", convert_to="EUR")))

    [group] = answer["groups"]
    assert group["converted"] == {
        "currency": "EUR",
        "value": 1_001_000,
        "deals": 2,
        "without_day": 1,
        "without_rate": 1,
    }
    assert (group["deals"], group["undisclosed"]) == (5, 1)


@pytest.mark.parametrize(("by", "groups"), [("type", 5), ("company", 6)])
def test_whether_there_are_more_groups_is_told(connection, by, groups):
    told = {
        limit: json.loads(count_deals(connection, StatsSearch(by=by, limit=limit)))
        for limit in (groups - 1, groups)
    }

    assert {limit: answer["more"] for limit, answer in told.items()} == {
        groups - 1: True,
        groups: False,
    }
    assert all(len(answer["groups"]) == limit for limit, answer in told.items())


def test_a_name_that_nobody_bears_is_told(connection):
    answer = json.loads(count_deals(connection, StatsSearch(company="Brumele")))

    assert answer["unresolved"][0]["suggestions"] == ["Brumelle"]
