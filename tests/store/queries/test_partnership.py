import json

import pytest

from deals.store.queries.partnership import (
    PartnershipSearch,
    get_partnership,
    list_partnerships,
)

EARLIER, LATER = 1, 2


@pytest.fixture
def found(listed):
    return lambda **given: [
        each["id"] for each in listed(list_partnerships, PartnershipSearch(**given))
    ]


def test_each_filter_keeps_only_what_meets_it(found):
    assert found() == [LATER, EARLIER]
    assert found(sort="since") == [EARLIER, LATER]
    assert found(company="Quartzia") == [LATER, EARLIER]
    assert found(company="Pellucide") == []
    assert found(year=2016) == [EARLIER]
    assert found(since_from="2017") == [LATER]
    assert found(since_to="2016-12") == [EARLIER]
    assert found(article=1) == [LATER]
    assert found(q="INVESTIT") == [LATER]
    assert found(q="licorne") == []


def test_a_partnership_has_its_partners_and_the_one_it_continues(listed):
    [partnership] = listed(list_partnerships, PartnershipSearch(year=2021))

    assert partnership == {
        "id": LATER,
        "since": "2021-03-02",
        "year": 2021,
        "continues_id": EARLIER,
        "partners": [{"id": 1, "name": "Brumelle"}, {"id": 2, "name": "Quartzia"}],
    }


def test_a_partnership_comes_with_its_terms_and_the_words_that_state_it(connection):
    partnership = json.loads(get_partnership(connection, LATER))

    assert [term["text"] for term in partnership["terms"]] == ["fournisseur exclusif"]
    assert partnership["terms"][0]["party"]["name"] == "Brumelle"
    assert [each["words"] for each in partnership["evidence"]] == ["investit"]
