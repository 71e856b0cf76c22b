import re
from typing import Annotated

import pytest
from pydantic import Field

from deals.errors import UnknownFilter
from deals.store.queries.deal import DealSearch
from deals.store.refusal import make_search, unknown
from deals.store.search import Filters


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


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"announced_from": "12/03/2024"}, "write a real date like 2024-03-12, 2024-03 or 2024"),
        ({"announced_to": "2024-03-12\n"}, "write a real date like 2024-03-12"),
        ({"announced_from": "2024-02-30"}, "write a real date like 2024-03-12"),
        ({"currency": "euros"}, "write ISO 4217 codes like EUR"),
        ({"min_amount": "1.5M"}, "write a whole number, digits only, not '1.5M'"),
        ({"min_amount": "-1"}, "write 0 or more, not '-1'"),
        ({"year": "9" * 5000}, "write a smaller number, not '999"),
        ({"limit": "501"}, "write 500 or less"),
        ({"total": "perhaps"}, "write true or false, not 'perhaps'"),
        ({"company": ""}, "company: write something, or leave it out$"),
        ({"q": "x" * 201}, r"write at most 200 characters, not 'x{39}…'"),
        ({"q": "\0"}, "without the character NUL"),
    ],
)
def test_who_writes_another_form_is_told_what_to_write(given, said):
    with pytest.raises(UnknownFilter, match=said):
        make_search(DealSearch, given)


def test_what_pydantic_says_is_told_as_it_stands():
    class Postal(Filters):
        code: Annotated[str, Field(pattern="^[0-9]{5}$")]

    with pytest.raises(UnknownFilter, match=re.escape("'^[0-9]{5}$', not '7'")):
        make_search(Postal, {"code": "7"})


def test_parameters_are_called_what_the_face_calls_them():
    given = {"min_amount": "5", "max_amount": "3", "type": "ß"}

    with pytest.raises(UnknownFilter, match=r"^unknown TYPE 'ß'.*; MAX_AMOUNT 3 .* MIN_AMOUNT 5"):
        make_search(DealSearch, given, str.upper)
