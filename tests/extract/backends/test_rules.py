"""The seed, read by the rules backend from its text alone."""

import pytest

from deals.domain.article import Article
from deals.domain.claims import Reading
from deals.domain.vocabulary import PositionStatus, TermStatus
from deals.extract import backends
from deals.extract.backends import rules
from tests.extract.conftest import Library

pytestmark = pytest.mark.model


@pytest.fixture(scope="session")
def seed(library: Library) -> Reading:
    ((_, reading),) = library["seed"]
    return reading


@pytest.fixture(scope="session")
def words(library: Library) -> str:
    ((piece, _),) = library["seed"]
    return piece.article.text


def test_the_rules_are_found_by_name_and_sign_their_readings(seed: Reading):
    assert backends.load("rules") is rules
    assert (seed.backend, seed.version) == ("rules", rules.VERSION)


def test_products_are_no_companies(seed: Reading):
    names = {each.name for each in seed.companies}

    assert {"OpenAI", "Microsoft", "Forrester", "Google", "AWS", "Tesla"} <= names
    assert {"Azure", "Gym", "Dota"}.isdisjoint(names)


def test_the_investment_told_five_ways_is_one_deal(seed: Reading):
    parties = [{(p.name, str(p.role)) for p in deal.participants} for deal in seed.deals]

    assert parties.count({("OpenAI", "investee"), ("Microsoft", "investor")}) == 1
    assert len(parties) == 2


def test_the_year_of_the_announcement_is_said_to_be_inferred(seed: Reading, words: str):
    (deal,) = [each for each in seed.deals if each.type == "investment"]

    (dated,) = [each for each in deal.evidence if each.field == "announced_on"]
    assert str(deal.announced_on) == "2019-07-22"
    assert dated.inferred
    assert "22 juillet" in dated.span.of(words)


def test_the_launch_is_funded_by_all_who_are_named(seed: Reading):
    (launch,) = [each for each in seed.deals if each.type == "funding_round"]

    assert {p.name for p in launch.participants if p.role == "investor"} == {
        "Elon Musk",
        "Peter Thiel",
        "AWS",
    }
    assert (str(launch.amount), str(launch.announced_on)) == ("1000000000 USD more_than", "2015")


def test_a_founder_who_left_is_a_former_one_since_then(seed: Reading):
    (musk,) = [each for each in seed.people if each.name == "Elon Musk"]
    held = {position.company: position for position in musk.positions}

    assert held["OpenAI"].status is PositionStatus.FORMER
    assert str(held["OpenAI"].ended_on) == "2019-02"
    assert (held["Tesla"].title, held["Tesla"].status) == (
        "cofondateur et PDG",
        PositionStatus.CURRENT,
    )


def test_the_new_partnership_continues_the_old_one(seed: Reading):
    since = [str(each.since) for each in seed.partnerships]
    (new,) = [each for each in seed.partnerships if str(each.since) == "2019-07-22"]

    assert sorted(since) == ["2016", "2019-07-22"]
    assert new.continues == since.index("2016")


def test_the_partnership_has_its_terms_and_whom_they_bind(seed: Reading):
    terms = {
        (term.party, term.text.split(" pour ")[0])
        for each in seed.partnerships
        for term in each.terms
    }

    assert ("Microsoft", "fournisseur cloud exclusif") in terms
    assert ("Microsoft", "partenaire privilégié") in terms
    assert any(party == "OpenAI" and "supercalcul" in text for party, text in terms)


def test_what_microsoft_kept_back_and_denied_are_terms_of_its_deal(seed: Reading):
    (deal,) = [each for each in seed.deals if each.type == "investment"]
    terms = {term.status: term.text for term in deal.terms}

    assert "la forme que prendra cet investissement" in terms[TermStatus.UNDISCLOSED]
    assert "crédits Azure" in terms[TermStatus.NEGATED]


def test_scare_quotes_are_none_and_a_quote_may_hold_another(seed: Reading):
    texts = [quote.text for quote in seed.quotes]

    assert len(texts) == 4
    assert not any(text in ("généraliste", "à but lucratif plafonné") for text in texts)
    assert any("“Dans combien de temps" in text for text in texts)


def test_a_name_that_is_only_written_with_odd_blanks_has_evidence_of_its_own():
    text = "Le fabricant Orme\u00a0 Noire a racheté Lichen."
    [reading] = rules.read([Article(text=text, language="fr")])

    [orme] = [company for company in reading.companies if company.name == "Orme Noire"]
    assert [(each.field, each.span.of(text)) for each in orme.evidence] == [
        ("name", "Orme\u00a0 Noire")
    ]
