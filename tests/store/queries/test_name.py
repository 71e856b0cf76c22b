import pytest

from deals.domain.vocabulary import PartyKind
from deals.store.queries.name import bearers, suggest
from deals.store.search import Bearers

COMPANY, PERSON = PartyKind.COMPANY, PartyKind.PERSON


def test_a_name_is_found_without_case_accents_and_legal_form(connection):
    assert bearers(connection, "FONDS OREE, SA", (COMPANY,)) == Bearers(companies=(4,))


def test_a_name_is_sought_among_the_kinds_asked_for_alone(connection):
    assert bearers(connection, "Vernier", (COMPANY, PERSON)) == Bearers(people=(1,))
    assert not bearers(connection, "Vernier", (COMPANY,))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Brumele", "Brumelle"),
        ("Grumelle", "Brumelle"),
        ("quartsia", "Quartzia"),
        ("Ada Vernié", "Ada Vernier"),
        ("Banque du Vallon", "Banque du Val"),
    ],
)
def test_a_misspelt_name_is_told_with_the_one_it_may_have_meant(connection, written, meant):
    unresolved = suggest(connection, "company", written, (COMPANY, PERSON))

    assert unresolved["name"] == written
    assert unresolved["suggestions"][0] == meant


@pytest.mark.parametrize("written", ["Zxqwv", "%", "…", "_"])
def test_a_name_like_no_other_is_told_without_suggestions(connection, written):
    assert suggest(connection, "company", written, (COMPANY, PERSON))["suggestions"] == []
