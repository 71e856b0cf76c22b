from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from deals.domain.amount import Amount
from deals.domain.article import Article
from deals.domain.claims import Reading
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import DealStatus, DealType, Qualifier, Role
from deals.errors import UnknownBackend, UnreadableArticle, UnstorableReading
from deals.extract import backends
from deals.ingest import Loaded, Outcome, load_articles, load_each, store_reading
from deals.store.engine import make_engine
from tests.factory import COMPANY, PERSON, Story, seed

GAZETTE = Story.of(
    "Orme lève environ 5 millions d’euros en mars 2021 auprès de Lichen. « Nous grandissons », "
    "dit Ada Vernier, présidente d’Orme.",
    published_on=PartialDate(2021, 3, 3),
)
COURRIER = Story.of(
    "Le 2 mars 2021, Orme SA a levé 5,2 millions d’euros, tour mené par Lichen avec Zoé Martin. "
    "L’opération est close. Lichen n’entre pas au conseil.",
    published_on=PartialDate(2021, 4, 1),
)


def rows(engine: Engine, query: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def count(engine: Engine, table: str) -> int:
    ((number,),) = rows(engine, f"SELECT count(*) FROM {table}")
    return number


def contents(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    """What the database says, without the ids that depend on the order of loading."""
    queries = {
        "deals": "SELECT type, status, announced_on, amount, currency, amount_qualifier, investees "
        "FROM deal_list",
        "participants": "SELECT coalesce(companies.name, people.name), role, recency "
        "FROM participants LEFT JOIN companies ON companies.id = company_id "
        "LEFT JOIN people ON people.id = person_id",
        "companies": "SELECT company_names.name, company_names.key FROM company_names",
        "quotes": "SELECT text, speaker FROM quote_list",
        "evidence": 'SELECT record, field, value, words, start, "end" FROM evidence_list',
    }
    return {name: sorted(map(repr, rows(engine, query))) for name, query in queries.items()}


def gazette(version: str = "1", backend: str = "hand") -> tuple[Article, Reading]:
    round_ = GAZETTE.deal(
        DealType.FUNDING_ROUND,
        GAZETTE.part("Orme", Role.INVESTEE),
        GAZETTE.part("Lichen", Role.INVESTOR),
        words={
            "type": "lève",
            "amount": "environ 5 millions d’euros",
            "announced_on": "mars 2021",
        },
        amount=Amount(5_000_000, "EUR", Qualifier.ABOUT),
        announced_on=PartialDate(2021, 3),
    )
    return GAZETTE.article, Reading(
        backend=backend,
        version=version,
        companies=(GAZETTE.company("Orme"), GAZETTE.company("Lichen")),
        people=(GAZETTE.person("Ada Vernier", GAZETTE.position("Orme", "présidente")),),
        deals=(round_,),
        quotes=(GAZETTE.quote("Nous grandissons", "Ada Vernier", PERSON),),
    )


def courrier() -> tuple[Article, Reading]:
    round_ = COURRIER.deal(
        DealType.FUNDING_ROUND,
        COURRIER.part("Orme", Role.INVESTEE),
        COURRIER.part("Lichen", Role.LEAD_INVESTOR),
        COURRIER.part("Zoé Martin", Role.INVESTOR, PERSON),
        words={
            "type": "a levé",
            "status": "est close",
            "amount": "5,2 millions d’euros",
            "announced_on": "2 mars 2021",
        },
        status=DealStatus.COMPLETED,
        amount=Amount(5_200_000, "EUR"),
        announced_on=PartialDate(2021, 3, 2),
        terms=(COURRIER.term("n’entre pas au conseil", "Lichen"),),
    )
    return COURRIER.article, Reading(
        backend="hand",
        version="1",
        companies=(COURRIER.company("Orme", "Orme SA"), COURRIER.company("Lichen")),
        people=(COURRIER.person("Zoé Martin"),),
        deals=(round_,),
    )


def test_the_seed_becomes_two_deals(engine: Engine):
    assert store_reading(engine, *seed())
    columns = "type, announced_on, year, amount, currency, amount_qualifier, investors, investees"
    assert rows(engine, f"SELECT {columns} FROM deal_list ORDER BY id") == [
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


def test_the_seed_fills_the_other_views(engine: Engine):
    store_reading(engine, *seed())
    partnerships = "SELECT since, partners, continues_id FROM partnership_list ORDER BY id"
    assert rows(engine, partnerships) == [
        ("2019-07-22", "Microsoft, OpenAI", 2),
        ("2016", "Microsoft, OpenAI", None),
    ]
    speakers = ["Mike Gualtieri"] * 3 + ["OpenAI"]
    assert rows(engine, "SELECT speaker FROM quote_list ORDER BY id") == [(it,) for it in speakers]
    stated = "SELECT words, value FROM evidence_list WHERE record = 'deal' AND record_id = 1 "
    assert rows(engine, stated + "AND field = 'amount'") == [
        ("1 milliard $", "1000000000 USD exact")
    ]


def test_loading_twice_changes_nothing(engine: Engine):
    store_reading(engine, *seed())
    before = rows(engine, "SELECT * FROM evidence ORDER BY id")
    assert not store_reading(engine, *seed())
    assert rows(engine, "SELECT * FROM evidence ORDER BY id") == before


def test_two_articles_on_one_deal_make_one_record_of_what_is_most_precise(engine: Engine):
    store_reading(engine, *gazette())
    store_reading(engine, *courrier())
    columns = "status, announced_on, amount, amount_qualifier, investors"
    assert rows(engine, f"SELECT {columns} FROM deal_list") == [
        ("completed", "2021-03-02", 5_200_000, "exact", "Lichen, Zoé Martin")
    ]
    roles = "SELECT role, recency FROM participants ORDER BY id"
    assert rows(engine, roles) == [
        ("investee", "2021-03-02"),
        ("lead_investor", "2021-03-02"),
        ("investor", "2021-03-02"),
    ]


def test_the_value_not_shown_stays_as_evidence(engine: Engine):
    store_reading(engine, *gazette())
    store_reading(engine, *courrier())
    sums = "SELECT value, article_id FROM evidence_list WHERE field = 'amount' ORDER BY id"
    assert rows(engine, sums) == [("5000000 EUR about", 1), ("5200000 EUR exact", 2)]


def test_the_order_of_loading_does_not_matter(engine: Engine):
    store_reading(engine, *gazette())
    store_reading(engine, *courrier())
    forwards = contents(engine)
    for article, reading in (gazette(), courrier()):  # forget both, then load the other way round
        store_reading(engine, article, Reading(backend=reading.backend, version="none"))
    assert count(engine, "deals") == 0
    store_reading(engine, *courrier())
    store_reading(engine, *gazette())
    assert contents(engine) == forwards


def test_a_new_version_replaces_its_own_claims_and_keeps_ids(engine: Engine):
    store_reading(engine, *gazette())
    before = contents(engine)
    assert store_reading(engine, *gazette(version="2"))
    assert contents(engine) == before
    assert rows(engine, "SELECT id FROM deals") == [(1,)]
    assert rows(engine, "SELECT version FROM readings") == [("2",)]


def test_records_that_nothing_states_any_longer_go(engine: Engine):
    store_reading(engine, *gazette())
    article, reading = gazette(version="2")
    store_reading(engine, article, replace(reading, deals=(), people=(), quotes=()))
    for table in ("deals", "participants", "people", "person_names", "positions", "quotes"):
        assert count(engine, table) == 0, table
    assert rows(engine, "SELECT name FROM companies ORDER BY id") == [("Orme",), ("Lichen",)]


def test_what_another_article_states_stays_and_is_shown_again(engine: Engine):
    store_reading(engine, *gazette())
    alone = contents(engine)
    article, _ = courrier()
    store_reading(engine, *courrier())
    store_reading(engine, article, Reading(backend="hand", version="2"))
    assert contents(engine) == alone


def test_another_backend_replaces_nothing(engine: Engine):
    store_reading(engine, *gazette())
    before = count(engine, "evidence")
    store_reading(engine, *gazette(backend="other"))
    assert count(engine, "evidence") == 2 * before
    assert (count(engine, "deals"), count(engine, "quotes"), count(engine, "terms")) == (1, 1, 0)


def test_a_quote_shows_what_is_left_when_one_of_two_backends_corrects_itself(engine: Engine):
    store_reading(engine, *gazette())
    article, reading = gazette(backend="other")
    longer = GAZETTE.quote("Nous grandissons », dit Ada Vernier", "Orme", COMPANY)
    store_reading(engine, article, replace(reading, quotes=(longer,)))
    store_reading(engine, article, Reading(backend="other", version="2"))
    shown = "SELECT text, speaker FROM quote_list"
    assert rows(engine, shown) == [("Nous grandissons", "Ada Vernier")]


def test_a_name_mended_by_a_new_version_is_shown(engine: Engine):
    article, reading = gazette()
    wrong = replace(GAZETTE.company("Orme lève", "Orme"))
    store_reading(engine, article, Reading(backend="hand", version="0", companies=(wrong,)))
    store_reading(engine, *courrier())
    store_reading(engine, article, reading)
    names = "SELECT companies.name, company_names.name FROM companies JOIN company_names "
    assert rows(engine, names + "ON company_id = id WHERE companies.key = 'orme' ORDER BY 2") == [
        ("Orme", "Orme"),
        ("Orme", "Orme SA"),
    ]


def test_a_span_beyond_the_text_stores_nothing(engine: Engine):
    _, reading = seed()
    with pytest.raises(UnstorableReading, match="not in the text"):
        store_reading(engine, GAZETTE.article, reading)
    assert count(engine, "articles") == 0


@pytest.fixture
def hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A backend that finds the first word to be a company, and stumbles over "stumble"."""
    folder = tmp_path / "backends"
    folder.mkdir()
    (folder / "first_word.py").write_text(
        """
from deals.domain.claims import CompanyClaim, Reading
from deals.domain.evidence import Evidence, Span

VERSION = "1"

def read(articles):
    for article in list(articles):
        word = article.text.split()[0]
        if word == "stumble":
            raise RecursionError("too deep")
        evidence = (Evidence("name", Span(0, len(word)), "first_word"),)
        claim = CompanyClaim(name=word, evidence=evidence)
        yield Reading(backend="first_word", version=VERSION, companies=(claim,))
"""
    )
    monkeypatch.setattr(backends, "__path__", [*backends.__path__, str(folder)])
    return "first_word"


def read(source: str) -> Article:
    if not source:
        raise UnreadableArticle("nothing in it")
    return Article(text=source, language="fr")


def test_what_fails_is_told_and_the_others_go_on(engine: Engine, hand: str):
    sources = ["Orme grandit", "", "stumble here", "Lichen aussi"]
    seen: list[Loaded] = []
    summary = load_articles(sources, engine, hand, read, seen.append)
    assert summary.outcomes == {Outcome.STORED: 2, Outcome.FAILED: 2}
    assert summary.claims["companies"] == 2
    assert [(it.source, it.reason) for it in summary.failures] == [
        ("", "nothing in it"),
        ("stumble here", "RecursionError: too deep"),
    ]
    assert sorted(it.source for it in seen) == sorted(sources)
    assert rows(engine, "SELECT name FROM companies ORDER BY id") == [("Orme",), ("Lichen",)]


def test_what_was_read_before_is_not_read_again(engine: Engine, hand: str):
    load_articles(["Orme grandit"], engine, hand, read)
    again = load_articles(["Orme grandit", "Lichen", "Lichen"], engine, hand, read)
    assert again.outcomes == {Outcome.UNCHANGED: 2, Outcome.STORED: 1}
    assert (count(engine, "articles"), count(engine, "readings")) == (2, 2)


def test_a_backend_that_does_not_exist_is_an_error(engine: Engine):
    with pytest.raises(UnknownBackend):
        list(load_each([], engine, "none", read))


def test_loaders_side_by_side_double_nothing(engine: Engine, url: str, hand: str):
    names = [f"Company{number % 10} did thing {number}" for number in range(60)]

    def load(_: int) -> Iterator[Loaded]:
        own = make_engine(url)
        try:
            return list(load_each(names, own, hand, read))
        finally:
            own.dispose()

    with ThreadPoolExecutor(4) as pool:
        loaded = [each for their in pool.map(load, range(4)) for each in their]
    assert [it.reason for it in loaded if it.outcome is Outcome.FAILED] == []
    assert sum(it.outcome is Outcome.STORED for it in loaded) == 60
    assert (count(engine, "articles"), count(engine, "companies")) == (60, 10)
    assert (count(engine, "readings"), count(engine, "evidence")) == (60, 60)
