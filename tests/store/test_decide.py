"""Decisions on a small world of two articles, on both databases."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import Engine, text

from deals.domain.amount import Amount
from deals.domain.article import Article
from deals.domain.claims import Reading
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import DealType, Role
from deals.errors import NotFound, Undecidable
from deals.ingest import store_reading
from deals.resolve.choice import choose
from deals.store.decide import (
    Reason,
    list_decisions,
    merge_companies,
    merge_deals,
    split_company,
    undo,
)
from deals.store.engine import writing
from deals.store.queries.conflict import list_conflicts
from tests.factory import Story
from tests.parties import parties, told_parties

ADA = Reason(by="ada", why="the same head office")

GAZETTE = Story.of("Orme rachète Lichen pour 5 millions d’euros le 2 mars 2021.")
COURRIER = Story.of(
    "Le 20 août 2021, Bois d’Orme, alias BDO, a acquis Lichen pour 6 millions d’euros."
)


def sale(
    story: Story, acquirer: str, euros: int, date: PartialDate, words: dict[str, str]
) -> Reading:
    deal = story.deal(
        DealType.ACQUISITION,
        story.part("Lichen", Role.TARGET),
        story.part(acquirer, Role.ACQUIRER),
        words=words,
        amount=Amount(euros, "EUR"),
        announced_on=date,
    )
    companies = [story.company("Lichen"), story.company(acquirer)]
    return story.reading(companies=tuple(companies), deals=(deal,))


def gazette(version: str = "1") -> tuple[Article, Reading]:
    date = PartialDate(2021, 3, 2)
    words = {"type": "rachète", "amount": "5 millions", "announced_on": "2 mars 2021"}
    reading = sale(GAZETTE, "Orme", 5_000_000, date, words)
    return GAZETTE.article, replace(reading, version=version)


def courrier(version: str = "1") -> tuple[Article, Reading]:
    date = PartialDate(2021, 8, 20)
    words = {"type": "a acquis", "amount": "6 millions", "announced_on": "20 août 2021"}
    reading = sale(COURRIER, "Bois d’Orme", 6_000_000, date, words)
    return COURRIER.article, Reading(
        backend="hand", version=version, companies=reading.companies, deals=reading.deals
    )


TERCE = Story.of("Silex rachète Lichen pour 7 millions d’euros le 4 mars 2022.")


def terce() -> tuple[Article, Reading]:
    words = {"type": "rachète", "amount": "7 millions", "announced_on": "4 mars 2022"}
    return TERCE.article, sale(TERCE, "Silex", 7_000_000, PartialDate(2022, 3, 4), words)


@pytest.fixture
def loaded(engine: Engine) -> Iterator[Engine]:
    store_reading(engine, *gazette())
    store_reading(engine, *courrier())
    yield engine
    with engine.connect() as connection:
        assert told_parties(connection) == parties(connection) != {}


def rows(engine: Engine, query: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def contents(engine: Engine) -> list[list[tuple[object, ...]]]:
    """All that decisions may change, with the ids."""
    queries = (
        "SELECT id, type, status, announced_on, amount, investors, investees FROM deal_list",
        "SELECT id, name, key, homonym FROM companies",
        "SELECT company_id, name, key, decided FROM company_names",
        "SELECT id, deal_id, company_id, role, recency FROM participants",
        "SELECT id, deal_id, participant_id, company_id, field, value FROM evidence",
    )
    return [sorted(rows(engine, query), key=repr) for query in queries]


def company(engine: Engine, name: str) -> int:
    [(id_,)] = rows(engine, f"SELECT company_id FROM company_names WHERE name = '{name}'")
    assert isinstance(id_, int)
    return id_


def merge(engine: Engine) -> int:
    ids = company(engine, "Orme"), company(engine, "Bois d’Orme")
    with writing(engine) as connection:
        return merge_companies(connection, *ids, ADA)


def test_two_companies_become_one_with_all_names_and_parts(loaded: Engine):
    merge(loaded)

    assert rows(loaded, "SELECT name FROM companies ORDER BY name") == [("Lichen",), ("Orme",)]
    assert company(loaded, "Bois d’Orme") == company(loaded, "Orme")
    assert rows(loaded, "SELECT DISTINCT investors FROM deal_list") == [("Orme",)]


def test_a_merger_survives_another_reading(loaded: Engine):
    merge(loaded)
    store_reading(loaded, *courrier("2"))

    assert rows(loaded, "SELECT count(*) FROM companies") == [(2,)]
    assert rows(loaded, "SELECT DISTINCT investors FROM deal_list") == [("Orme",)]


def test_what_is_merged_can_be_undone_to_the_last_field(loaded: Engine):
    before = contents(loaded)
    decision = merge(loaded)
    assert contents(loaded) != before
    with writing(loaded) as connection:
        undo(connection, decision, choose)
    assert contents(loaded) == before


def test_two_deals_become_one_told_by_both(loaded: Engine):
    merge(loaded)
    before = contents(loaded)
    with writing(loaded) as connection:
        decision = merge_deals(connection, 1, 2, ADA, choose)

    assert rows(loaded, "SELECT id, announced_on, amount FROM deal_list") == [
        (1, "2021-03-02", 5_000_000)
    ]
    assert rows(loaded, "SELECT count(*) FROM participants") == [(2,)]
    with loaded.connect() as connection:
        [conflict] = json.loads(list_conflicts(connection, 10))["items"]
    assert {each["value"] for each in conflict["conflicts"]} == {"2021-08-20", "6000000 EUR exact"}

    with writing(loaded) as connection:
        undo(connection, decision, choose)
    assert contents(loaded) == before


def test_one_deal_of_two_survives_another_reading(loaded: Engine):
    merge(loaded)
    with writing(loaded) as connection:
        merge_deals(connection, 1, 2, ADA, choose)
    before = rows(loaded, "SELECT id, announced_on, amount, investors FROM deal_list")
    store_reading(loaded, *courrier("2"))

    assert rows(loaded, "SELECT id, announced_on, amount, investors FROM deal_list") == before
    told = "SELECT count(*) FROM evidence WHERE deal_id = 1 AND field = 'type'"
    assert rows(loaded, told) == [(2,)]


def test_a_deal_that_was_read_anew_since_comes_back_with_its_evidence(loaded: Engine):
    merge(loaded)
    before = contents(loaded)[:4]
    with writing(loaded) as connection:
        decision = merge_deals(connection, 1, 2, ADA, choose)
    store_reading(loaded, *courrier("2"))
    store_reading(loaded, *gazette("2"))
    with writing(loaded) as connection:
        assert undo(connection, decision, choose) == []

    assert contents(loaded)[:4] == before
    told = "SELECT deal_id, value FROM evidence WHERE field = 'amount' ORDER BY deal_id"
    assert rows(loaded, told) == [(1, "5000000 EUR exact"), (2, "6000000 EUR exact")]


def test_a_deal_that_is_no_longer_told_stays_away_rather_than_without_evidence(loaded: Engine):
    merge(loaded)
    with writing(loaded) as connection:
        decision = merge_deals(connection, 1, 2, ADA, choose)
    article, reading = courrier("2")
    store_reading(loaded, article, replace(reading, deals=()))
    with writing(loaded) as connection:
        assert undo(connection, decision, choose) == [2]

    assert rows(loaded, "SELECT id FROM deals") == [(1,)]
    assert rows(loaded, "SELECT DISTINCT deal_id FROM participants") == [(1,)]


def test_what_is_merged_comes_back_beside_what_is_new_since(loaded: Engine):
    before = contents(loaded)
    decisions = [merge(loaded)]
    with writing(loaded) as connection:
        decisions.append(merge_deals(connection, 1, 2, ADA, choose))
    store_reading(loaded, *terce())
    with writing(loaded) as connection:
        for decision in reversed(decisions):
            undo(connection, decision, choose)

    deals, companies, *_ = contents(loaded)
    assert (deals[:2], companies[:3]) == (before[0], before[1])
    assert (deals[2][5], companies[3][1]) == ("Silex", "Silex")


def test_what_is_new_since_is_not_taken_for_what_is_gone(loaded: Engine):
    decision = merge(loaded)
    article, reading = courrier("2")
    store_reading(loaded, article, replace(reading, deals=()))
    store_reading(loaded, *terce())
    with writing(loaded) as connection:
        undo(connection, decision, choose)

    investors = rows(loaded, "SELECT investors FROM deal_list ORDER BY announced_on")
    assert investors == [("Orme",), ("Silex",)]


def test_what_is_split_can_be_undone_to_the_last_field(loaded: Engine):
    merge(loaded)
    before, orme = contents(loaded), company(loaded, "Orme")
    with writing(loaded) as connection:
        _, decision = split_company(connection, orme, ["Bois d’Orme"], ADA)
    assert contents(loaded) != before
    with writing(loaded) as connection:
        undo(connection, decision, choose)
    assert contents(loaded) == before


def test_a_name_is_split_off_with_what_only_it_tells(loaded: Engine):
    before = contents(loaded)
    merge(loaded)
    orme = company(loaded, "Orme")
    with writing(loaded) as connection:
        new, decision = split_company(connection, orme, ["Bois d’Orme"], ADA)

    assert company(loaded, "Bois d’Orme") == new
    assert sorted(rows(loaded, "SELECT investors FROM deal_list")) == [("Bois d’Orme",), ("Orme",)]
    store_reading(loaded, *courrier("2"))
    assert rows(loaded, "SELECT count(*) FROM companies") == [(3,)]

    first = f"undo decision {decision} first"
    with writing(loaded) as connection, pytest.raises(Undecidable, match=first):
        undo(connection, decision - 1, choose)
    assert before != contents(loaded)


def test_a_merger_of_companies_waits_for_the_later_one_of_their_deals(loaded: Engine):
    before = contents(loaded)
    of_companies = merge(loaded)
    with writing(loaded) as connection:
        of_deals = merge_deals(connection, 1, 2, ADA, choose)

    first = f"undo decision {of_deals} first"
    with writing(loaded) as connection, pytest.raises(Undecidable, match=first):
        undo(connection, of_companies, choose)
    for decision in (of_deals, of_companies):
        with writing(loaded) as connection:
            undo(connection, decision, choose)
    assert contents(loaded) == before


def test_decisions_tell_who_when_and_why(loaded: Engine):
    merge(loaded)
    with loaded.connect() as connection:
        [decision] = list_decisions(connection)
    assert (decision["kind"], decision["by"], decision["why"]) == (
        "merge_companies",
        "ada",
        "the same head office",
    )
    assert decision["summary"] == "Orme <- Bois d’Orme"
    assert decision["decided_at"] is not None
    assert decision["undone_at"] is None


@pytest.mark.parametrize(("kept", "merged"), [(1, 99), (99, 1)])
def test_who_is_not_there_is_not_merged(loaded: Engine, kept: int, merged: int):
    with writing(loaded) as connection, pytest.raises(NotFound, match="99"):
        merge_companies(connection, kept, merged, ADA)


def test_two_sides_of_a_deal_are_not_one(loaded: Engine):
    ids = company(loaded, "Orme"), company(loaded, "Lichen")
    with writing(loaded) as connection, pytest.raises(Undecidable, match="two sides of deal"):
        merge_companies(connection, *ids, ADA)


def test_a_company_is_not_merged_with_itself(loaded: Engine):
    with writing(loaded) as connection, pytest.raises(Undecidable, match="is one already"):
        merge_companies(connection, 1, 1, ADA)


def test_the_name_shown_stays(loaded: Engine):
    orme = company(loaded, "Orme")
    with writing(loaded) as connection:
        with pytest.raises(Undecidable, match="stays with"):
            split_company(connection, orme, ["Orme"], ADA)
        with pytest.raises(NotFound, match="has no name 'Mousse'"):
            split_company(connection, orme, ["Mousse"], ADA)
