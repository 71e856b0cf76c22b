import pytest

from deals.store.queries.deal import DealSearch, list_deals

INVESTMENT, ACQUISITION, MERGER, DEBT = 1, 3, 4, 5


@pytest.fixture
def found(listed):
    return lambda **given: [deal["id"] for deal in listed(list_deals, DealSearch(**given))]


def test_about_is_within_a_tenth(world, sessions, found):
    with sessions.begin() as session:
        world.session = session
        about = world.deal("ipo", "2022", 1000, currency="CHF", qualifier="about").id
        huge = world.deal("ipo", "2023", 2**63 - 1, currency="CHF", qualifier="about").id

    swiss = {"currency": "CHF"}
    assert found(**swiss, min_amount=1001) == [huge]
    assert found(**swiss, min_amount=1100, match="possible") == [huge, about]
    assert found(**swiss, min_amount=1101, match="possible") == [huge]
    assert found(**swiss, min_amount=900, match="certain") == [huge, about]
    assert found(**swiss, min_amount=1000, max_amount=1100, match="certain") == []
    assert found(**swiss, max_amount=1100, match="certain") == [about]


def test_bounds_in_one_currency_keep_deals_in_any(world, sessions, found):
    with sessions.begin() as session:
        world.session = session
        rich = world.deal("ipo", "2019-07-22", 1_121_500, currency="USD").id  # 1,000,000 EUR
        poor = world.deal("ipo", "2019-07-22", 1_121_498, currency="USD").id
        world.deal("ipo", "2019-07-22", 1_121_500, currency="TWD")
    disclosed = {"currency": "EUR", "convert": True, "include_undisclosed": False}

    assert found(**disclosed, min_amount=1_000_000) == [INVESTMENT, rich]
    assert found(**disclosed, max_amount=999_999) == [DEBT, poor]
    assert found(**disclosed, min_amount=1_000_000, max_amount=1_000_000) == [rich]
    assert found(**disclosed, min_amount=1_000_000, sort="amount", type="ipo") == [rich]
    assert found(currency="EUR", convert=True, min_amount=2**63 - 1) == [ACQUISITION, MERGER]


def test_a_converted_amount_tells_the_rate_and_its_day(world, sessions, listed):
    with sessions.begin() as session:
        world.session = session
        world.deal("ipo", "2019-07-21", 2_000_000, currency="USD")  # a Sunday

    asked = {"currency": "eur", "convert": True, "fields": "converted"}
    [converted] = listed(list_deals, DealSearch(type="ipo", **asked))
    assert converted["converted"] == {
        "value": 1_781_578,
        "currency": "EUR",
        "rate": pytest.approx(1 / 1.1226),
        "day": "2019-07-19",
    }
    [stated] = listed(list_deals, DealSearch(type="investment", **asked))
    assert stated["converted"] == {
        "value": 2_000_000,
        "currency": "EUR",
        "rate": 1.0,
        "day": None,
    }
    [undated] = listed(list_deals, DealSearch(type="funding_round", **asked))
    assert undated["converted"] is None


def test_deals_without_a_rate_are_counted_under_the_other_filters(world, sessions, connection):
    with sessions.begin() as session:
        world.session = session
        world.deal("ipo", "2019-07-22", 5, currency="TWD", issuer=["Orme Noir", "Pellucide"])
    to_euros = {"currency": "EUR", "convert": True, "min_amount": 10**12}

    def counted(**given):
        page = list_deals(connection, DealSearch(**to_euros, **given))
        return page.unconverted["without_day"], page.unconverted["without_rate"]

    assert counted() == (1, 1)
    assert counted(company="Pellucide") == (1, 1)
    assert counted(company="Orme Noir", year=2019) == (0, 1)
    assert counted(company="Personne") == (0, 0)


def test_amounts_are_converted_to_euros_where_no_one_currency_is_named(found):
    million = {"convert": True, "min_amount": 1_000_000, "include_undisclosed": False}

    assert found(**million) == [INVESTMENT]
    assert found(**million, currency="EUR,USD") == [INVESTMENT]
    assert found(**million, currency="!EUR") == []
