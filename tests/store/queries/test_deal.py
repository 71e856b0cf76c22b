import json

import pytest

from deals.domain.vocabulary import Role
from deals.errors import NotFound
from deals.store.models import Deal
from deals.store.queries.deal import DealSearch, get_deal, list_deals

INVESTMENT, ROUND, ACQUISITION, MERGER, DEBT = 1, 2, 3, 4, 5


@pytest.fixture
def found(listed):
    return lambda **given: [deal["id"] for deal in listed(list_deals, DealSearch(**given))]


def test_deals_come_latest_first_and_undated_last(found):
    assert found() == [INVESTMENT, ROUND, DEBT, ACQUISITION, MERGER]


def test_the_other_order_is_the_exact_reverse(found):
    assert found(sort="announced_on") == found()[::-1]


def test_greatest_amounts_come_first_and_undisclosed_last(found):
    assert found(sort="-amount") == [ROUND, INVESTMENT, DEBT, ACQUISITION, MERGER]
    assert found(sort="amount") == found(sort="-amount")[::-1]


FILTERS = [
    ({"company": "Brumelle"}, [INVESTMENT, ROUND, ACQUISITION]),
    ({"company": "brumelle sa"}, [INVESTMENT, ROUND, ACQUISITION]),
    ({"company": "GROUPE BRUMELLE"}, [INVESTMENT, ROUND, ACQUISITION]),
    ({"company": "fonds oree"}, [ROUND]),
    ({"company": "Brumelle", "role": "seller"}, [ACQUISITION]),
    ({"company": "Quartzia", "role": "seller"}, []),
    ({"company": "Brumelle", "year": 2021}, [INVESTMENT, ROUND]),
    ({"company": "Brumelle", "sort": "amount"}, [ACQUISITION, INVESTMENT, ROUND]),
    ({"company": "Brumelle", "investor": "Orme Noir"}, [ACQUISITION]),
    ({"person": "Vernier"}, [ROUND]),
    ({"person": "Vernier", "company": "Brumelle"}, [ROUND]),
    ({"person": "Vernier", "role": "lead_investor"}, []),
    ({"role": "lender"}, [DEBT]),
    ({"investor": "Brumelle"}, [INVESTMENT, ROUND]),
    ({"investor": "Ada Vernier"}, [ROUND]),
    ({"investor": "Banque du Val"}, [DEBT]),
    ({"target": "Quartzia"}, [INVESTMENT, ACQUISITION]),
    ({"target": "Quartzia", "investor": "Brumelle"}, [INVESTMENT]),
    ({"year": 2021}, [INVESTMENT, ROUND, DEBT]),
    ({"year": 2020}, [ACQUISITION]),
    ({"announced_from": "2021-03"}, [INVESTMENT, ROUND]),
    ({"announced_to": "2020"}, [ACQUISITION]),
    ({"announced_to": "2021-03-01"}, [ROUND, DEBT, ACQUISITION]),
    ({"announced_from": "9999"}, []),
    ({"announced_to": "9999"}, [INVESTMENT, ROUND, DEBT, ACQUISITION]),
    ({"type": "merger"}, [MERGER]),
    ({"status": "completed"}, [ROUND]),
    ({"stage": "seed"}, [ROUND]),
    ({"currency": "eur"}, [INVESTMENT, DEBT]),
    ({"min_amount": 3_000_000}, [ROUND, ACQUISITION, MERGER]),
    ({"min_amount": 3_000_000, "include_undisclosed": False}, [ROUND]),
    ({"max_amount": 0, "include_undisclosed": False}, [DEBT]),
    ({"include_undisclosed": False}, [INVESTMENT, ROUND, DEBT]),
    ({"type": "merger,debt"}, [DEBT, MERGER]),
    ({"type": "merger,debt", "sort": "amount"}, [MERGER, DEBT]),
    ({"type": "!merger,debt"}, [INVESTMENT, ROUND, ACQUISITION]),
    ({"type": "merger,debt", "status": "rumored,completed"}, [MERGER]),
    ({"status": "!announced"}, [ROUND, MERGER]),
    ({"stage": "!seed"}, [INVESTMENT, DEBT, ACQUISITION, MERGER]),
    ({"currency": "!eur"}, [ROUND, ACQUISITION, MERGER]),
    ({"currency": "usd,eur", "sort": "-amount"}, [ROUND, INVESTMENT, DEBT]),
    ({"role": "lender,seller"}, [DEBT, ACQUISITION]),
    ({"role": "lender,seller", "investor": "Orme Noir"}, [ACQUISITION]),
    ({"role": "investee,lead_investor,seller", "target": "Quartzia"}, [INVESTMENT, ACQUISITION]),
    ({"role": "!investee"}, [DEBT, ACQUISITION, MERGER]),
    ({"company": "Brumelle", "role": "!investor"}, [ACQUISITION]),
    ({"company": "Brumelle", "role": "seller,investor"}, [INVESTMENT, ROUND, ACQUISITION]),
    ({"company": "Pellucide, Banque du Val"}, [ROUND, DEBT, MERGER]),
    ({"company": "!Brumelle"}, [DEBT, MERGER]),
    ({"company": "!Brumelle,Banque du Val"}, [MERGER]),
    ({"company": "!Brumelle", "role": "seller"}, [INVESTMENT, ROUND, DEBT, MERGER]),
    ({"company": "Orme Noir", "investor": "!Orme Noir"}, [DEBT, MERGER]),
    ({"investor": "Vernier,Orme Noir"}, [ROUND, ACQUISITION]),
    ({"min_amount": 9_000_000, "match": "certain", "include_undisclosed": False}, []),
    ({"min_amount": 9_000_000, "match": "possible", "include_undisclosed": False}, [ROUND]),
    ({"max_amount": 9_000_000, "match": "certain", "include_undisclosed": False}, [1, DEBT]),
    (
        {"max_amount": 9_000_000, "match": "possible", "include_undisclosed": False},
        [INVESTMENT, ROUND, DEBT],
    ),
    ({"announced_from": "2021-03", "match": "possible"}, [INVESTMENT, ROUND, DEBT]),
    ({"announced_from": "2021-01-01"}, [INVESTMENT, ROUND, DEBT]),
    ({"announced_to": "2021-03-31", "match": "certain"}, [INVESTMENT, ROUND, ACQUISITION]),
    ({"announced_to": "2021-03-30", "match": "certain"}, [INVESTMENT, ACQUISITION]),
    ({"announced_to": "2021-12", "match": "certain"}, [INVESTMENT, ROUND, DEBT, ACQUISITION]),
    ({"article": 1}, [INVESTMENT]),
    ({"article": 2}, []),
    ({"q": "MILLIONS"}, [INVESTMENT]),
    ({"q": "brumelle conditions"}, [INVESTMENT]),
    ({"q": "brumelle licorne"}, []),
    ({"q": "…"}, []),
]


def test_each_filter_keeps_only_what_meets_it(found):
    for given, expected in FILTERS:
        assert found(**given) == expected, given


def test_a_name_with_a_comma_in_it_is_one_name(world, sessions, found):
    with sessions.begin() as session:
        world.session = session
        deal = world.deal("ipo", "2022", issuer="Tuile, Ardoise & Fils").id

    assert found(company="Tuile, Ardoise & Fils") == [deal]
    assert found(company="!Tuile, Ardoise & Fils", type="ipo") == []


def test_equals_of_one_key_are_sorted_by_the_next(world, sessions, found):
    with sessions.begin() as session:
        world.session = session
        older = world.deal("ipo", "2019", 2_000_000).id
        same_day = world.deal("ipo", "2021-03-02", 9_000_000).id

    assert found(sort="-amount")[2:4] == [INVESTMENT, older]
    assert found(sort="-amount,announced_on")[2:4] == [older, INVESTMENT]
    assert found(sort="-announced_on,-amount")[:2] == [same_day, INVESTMENT]
    assert found(sort="-announced_on,amount")[:2] == [INVESTMENT, same_day]


def test_only_the_fields_asked_for_are_told(listed):
    [deal] = listed(list_deals, DealSearch(stage="seed", fields="amount,id"))

    assert list(deal) == ["amount", "id"]


def test_a_company_with_two_roles_in_a_deal_lists_it_once(world, sessions, found):
    with sessions.begin() as session:
        world.session = session
        world.participant(session.get_one(Deal, INVESTMENT), Role.SELLER, "Brumelle")

    assert found(company="Brumelle") == [INVESTMENT, ROUND, ACQUISITION]


def test_a_deal_has_its_amount_and_its_participants_in_the_order_of_the_text(listed):
    [deal] = listed(list_deals, DealSearch(stage="seed"))

    assert deal == {
        "id": ROUND,
        "type": "funding_round",
        "status": "completed",
        "stage": "seed",
        "announced_on": "2021-03",
        "year": 2021,
        "amount": {"value": 5_000_000, "currency": "USD", "qualifier": "more_than"},
        "participants": [
            {"role": "investee", "kind": "company", "id": 3, "name": "Pellucide"},
            {"role": "lead_investor", "kind": "company", "id": 4, "name": "Fonds Orée"},
            {"role": "investor", "kind": "person", "id": 1, "name": "Ada Vernier"},
            {"role": "investor", "kind": "company", "id": 1, "name": "Brumelle"},
        ],
    }


def test_what_is_not_known_is_null(listed):
    [deal] = listed(list_deals, DealSearch(type="merger"))

    assert (deal["announced_on"], deal["year"], deal["amount"], deal["stage"]) == (None,) * 4


def test_a_deal_comes_with_the_words_that_state_each_field(connection):
    deal = json.loads(get_deal(connection, INVESTMENT))

    assert [each["field"] for each in deal["evidence"]] == ["type", "announced_on", "amount"]
    assert deal["evidence"][1] == {
        "field": "announced_on",
        "value": None,
        "article_id": 1,
        "start": 9,
        "end": 17,
        "file": None,
        "row": None,
        "column": None,
        "words": "investit",
        "rule": "test.rule",
        "inferred": True,
    }
    assert [p["evidence"][0]["words"] for p in deal["participants"]] == ["Quartzia", "Brumelle"]
    assert [article["id"] for article in deal["articles"]] == [1]


def test_a_deal_comes_with_its_terms_and_whom_they_bind(connection):
    [term] = json.loads(get_deal(connection, INVESTMENT))["terms"]

    assert (term["text"], term["status"]) == ("rien des conditions", "undisclosed")
    assert term["party"] == {"id": 2, "name": "Quartzia"}
    assert [each["words"] for each in term["evidence"]] == ["rien des conditions"]


def test_a_deal_that_is_not_there_is_said_not_to_be(connection):
    with pytest.raises(NotFound, match="no deal has the id 77"):
        get_deal(connection, 77)


@pytest.mark.parametrize(
    ("given", "slow"),
    [
        ({"company": "Brumelle", "year": 2021}, False),
        ({"sort": "-amount", "type": "debt"}, False),
        ({"company": "Brumelle", "sort": "-announced_on,-amount"}, False),
        ({"company": "Brumelle", "sort": "-amount"}, True),
        ({"year": 2021, "sort": "amount,announced_on"}, True),
        ({"total": True}, True),
        ({"facet": "type"}, True),
        ({"q": "millions"}, True),
    ],
)
def test_what_reads_more_than_a_page_is_slow(given, slow):
    assert DealSearch(**given).is_slow({}) is slow


def test_all_deals_of_a_company_sorted_by_amount_are_slow_at_its_own_address():
    assert DealSearch(sort="-amount").is_slow({"party": 1})


def test_lists_tell_of_participants_what_the_record_does(connection, listed):
    for deal in listed(list_deals, DealSearch()):
        whole = json.loads(get_deal(connection, deal["id"]))["participants"]
        assert deal["participants"] == [
            {name: value for name, value in each.items() if name != "evidence"} for each in whole
        ]
