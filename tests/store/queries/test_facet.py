import pytest

from deals.store.queries.deal import DealSearch, list_deals


@pytest.fixture
def facets(connection):
    def facets(**given):
        found = list_deals(connection, DealSearch(**given, limit=1)).facets
        return {
            name: {each["value"]: each["count"] for each in values}
            for name, values in found.items()
        }

    return facets


def test_deals_are_counted_by_each_field(facets):
    assert facets(facet="type,year,currency,status") == {
        "type": {"acquisition": 1, "debt": 1, "funding_round": 1, "investment": 1, "merger": 1},
        "year": {2021: 3, 2020: 1, None: 1},
        "currency": {"EUR": 2, None: 2, "USD": 1},
        "status": {"announced": 3, "completed": 1, "rumored": 1},
    }


def test_only_what_the_filters_let_pass_is_counted(facets):
    assert facets(facet="year", company="Brumelle") == {"year": {2021: 2, 2020: 1}}
    assert facets(facet="currency", type="debt,merger") == {"currency": {"EUR": 1, None: 1}}
    assert facets(facet="currency", company="Personne") == {"currency": {}}


def test_a_deal_counts_once_for_each_role_in_it(facets):
    assert facets(facet="role", company="Brumelle")["role"] == {
        "investor": 2,
        "investee": 2,
        "lead_investor": 1,
        "target": 1,
        "acquirer": 1,
        "seller": 1,
    }


def test_what_most_deals_have_comes_first(connection):
    [values] = list_deals(connection, DealSearch(facet="year")).facets.values()

    assert [each["count"] for each in values] == [3, 1, 1]


def test_there_are_none_unless_they_are_asked_for(connection):
    assert list_deals(connection, DealSearch()).facets is None
