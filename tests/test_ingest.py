import pytest
from sqlalchemy import Engine, text

from deals.ingest import store_reading
from tests.factory import seed


def rows(engine: Engine, query: str):
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


@pytest.fixture
def loaded(engine: Engine):
    assert store_reading(engine, *seed())
    return engine


def test_the_seed_becomes_two_deals(loaded):
    deals = "SELECT type, announced_on, year, amount, currency, amount_qualifier, investors, "
    assert rows(loaded, deals + "investees FROM deal_list ORDER BY id") == [
        ("investment", "2019-07-22", 2019, 10**9, "USD", "exact", "Microsoft", "OpenAI"),
        (
            "funding_round",
            "2015",
            2015,
            10**9,
            "USD",
            "more_than",
            "Elon Musk, Peter Thiel, AWS",
            "OpenAI",
        ),
    ]


def test_the_seed_fills_the_other_views(loaded):
    assert rows(
        loaded, "SELECT since, partners, continues_id FROM partnership_list ORDER BY id"
    ) == [
        ("2019-07-22", "Microsoft, OpenAI", 2),
        ("2016", "Microsoft, OpenAI", None),
    ]
    speakers = ["Mike Gualtieri"] * 3 + ["OpenAI"]
    assert rows(loaded, "SELECT speaker FROM quote_list ORDER BY id") == [(it,) for it in speakers]
    stated = "SELECT words, value FROM evidence_list WHERE record = 'deal' AND record_id = 1 "
    assert rows(loaded, stated + "AND field = 'amount'") == [
        ("1 milliard $", "1000000000 USD exact")
    ]


def test_loading_twice_changes_nothing(loaded):
    before = rows(loaded, "SELECT * FROM evidence ORDER BY id")
    assert not store_reading(loaded, *seed())
    assert rows(loaded, "SELECT * FROM evidence ORDER BY id") == before
