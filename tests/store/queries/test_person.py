import json

import pytest

from deals.store.queries.person import PersonSearch, get_person, list_people


@pytest.fixture
def found(listed):
    return lambda **given: [each["name"] for each in listed(list_people, PersonSearch(**given))]


def test_each_filter_keeps_only_what_meets_it(found):
    assert found() == ["Ada Vernier"]
    assert found(name="VERNIER") == ["Ada Vernier"]
    assert found(q="ern") == ["Ada Vernier"]
    assert found(q="zz") == []
    assert found(company="Brumelle") == ["Ada Vernier"]
    assert found(company="Quartzia") == []
    assert found(article=1) == ["Ada Vernier"]


def test_a_person_has_their_other_names_and_positions(listed):
    [person] = listed(list_people, PersonSearch())

    assert person["aliases"] == ["Vernier"]
    assert person["positions"] == [
        {
            "company": {"id": 1, "name": "Brumelle"},
            "title": "présidente",
            "status": "current",
            "started_on": None,
            "ended_on": None,
        }
    ]


def test_a_person_comes_with_the_words_that_name_them_and_tell_their_positions(connection):
    person = json.loads(get_person(connection, 1))

    assert [each["words"] for each in person["evidence"]] == ["Ada Vernier"]
    assert [each["words"] for each in person["positions"][0]["evidence"]] == ["présidente"]
