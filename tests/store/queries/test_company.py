import json

import pytest

from deals.errors import NotFound
from deals.store.queries.company import CompanySearch, get_company, list_companies


@pytest.fixture
def found(listed):
    return lambda **given: [each["name"] for each in listed(list_companies, CompanySearch(**given))]


def test_companies_come_by_name_forwards_or_backwards(found):
    names = "Banque du Val, Brumelle, Fonds Orée, Orme Noir, Pellucide, Quartzia".split(", ")

    assert found() == names
    assert found(sort="-name") == names[::-1]


def test_each_filter_keeps_only_what_meets_it(found):
    assert found(name="groupe brumelle") == ["Brumelle"]
    assert found(q="oree") == ["Fonds Orée"]
    assert found(q="Groupe") == ["Brumelle"]
    assert found(q="%") == []
    assert found(article=1) == ["Brumelle"]


def test_a_company_has_its_other_names(listed):
    [company] = listed(list_companies, CompanySearch(name="Brumelle"))

    assert company == {"id": 1, "name": "Brumelle", "aliases": ["Brumelle SA", "Groupe Brumelle"]}


def test_a_company_comes_with_who_is_what_there_and_the_words_that_name_it(connection):
    company = json.loads(get_company(connection, 1))

    [position] = company["positions"]
    assert position["person"] == {"id": 1, "name": "Ada Vernier"}
    assert (position["title"], position["status"]) == ("présidente", "current")
    assert [each["words"] for each in position["evidence"]] == ["présidente"]
    assert [each["words"] for each in company["evidence"]] == ["Brumelle"]


def test_a_company_that_is_not_there_is_said_not_to_be(connection):
    with pytest.raises(NotFound, match="no company has the id 77"):
        get_company(connection, 77)
