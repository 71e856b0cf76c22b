import pytest

from deals.errors import UnknownFilter
from deals.store.queries.deal import DealSearch
from deals.store.refusal import make_search, unknown


def test_a_search_is_made_of_words_as_they_are_typed():
    search = make_search(DealSearch, {"year": "2019", "type": "merger", "limit": "10"})

    assert (search.year, search.type, search.limit) == (2019, "merger", 10)


def test_a_misspelt_value_is_refused_with_the_nearest():
    with pytest.raises(
        UnknownFilter, match="unknown type 'aquisition': did you mean 'acquisition'"
    ):
        make_search(DealSearch, {"type": "aquisition"})


def test_all_that_is_wrong_is_told_at_once():
    with pytest.raises(UnknownFilter, match=r"limit: .*; year: .*"):
        make_search(DealSearch, {"year": "soon", "limit": "0"})


def test_a_name_like_no_other_is_refused_with_all_that_are_known():
    refusal = unknown("role", "ß", ["investor", "target"], "role")

    assert refusal.detail == "unknown role 'ß'; known: investor, target"
    assert refusal.nearest is None
