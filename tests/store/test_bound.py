import pytest

from deals.errors import UnknownFilter
from deals.store.queries.deal import DealSearch
from deals.store.refusal import make_search


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"min_amount": "5", "max_amount": "3"}, "max_amount 3 is below min_amount 5"),
        (
            {"announced_from": "2024", "announced_to": "2023-05"},
            "announced_to 2023-05 is before announced_from 2024",
        ),
    ],
)
def test_bounds_that_nothing_is_within_are_refused(given, said):
    with pytest.raises(UnknownFilter, match=said):
        make_search(DealSearch, given)


@pytest.mark.parametrize(
    "given",
    [
        {"min_amount": "3", "max_amount": "3"},
        {"announced_from": "2024-05", "announced_to": "2024"},
        {"announced_from": "2024", "announced_to": "2024-05-01"},
        {"max_amount": "0"},
    ],
)
def test_bounds_that_something_may_be_within_are_taken(given):
    assert make_search(DealSearch, given).model_fields_set == given.keys()
