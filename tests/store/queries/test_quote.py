import json

import pytest

from deals.store.queries.quote import QuoteSearch, get_quote, list_quotes

OF_ADA, OF_NOBODY, OF_QUARTZIA = 1, 2, 3


@pytest.fixture
def found(listed):
    return lambda **given: [each["id"] for each in listed(list_quotes, QuoteSearch(**given))]


def test_each_filter_keeps_only_what_meets_it(found):
    assert found() == [OF_QUARTZIA, OF_NOBODY, OF_ADA]
    assert found(sort="id") == [OF_ADA, OF_NOBODY, OF_QUARTZIA]
    assert found(speaker="vernier") == [OF_ADA]
    assert found(speaker="Quartzia") == [OF_QUARTZIA]
    assert found(company="Quartzia") == [OF_QUARTZIA]
    assert found(company="Brumelle") == [OF_ADA]
    assert found(deal=1) == [OF_QUARTZIA, OF_NOBODY, OF_ADA]
    assert found(deal=2) == []
    assert found(article=2) == []
    assert found(q="PARLE ici") == [OF_NOBODY]
    assert found(q="parlé maison") == []


def test_a_quote_has_its_speaker_or_null(listed):
    company, nobody, person = listed(list_quotes, QuoteSearch())

    assert company["speaker"] == {"kind": "company", "id": 2, "name": "Quartzia"}
    assert nobody["speaker"] is None
    assert person["speaker"] == {"kind": "person", "id": 1, "name": "Ada Vernier"}


def test_a_quote_comes_with_where_it_stands(connection):
    quote = json.loads(get_quote(connection, OF_ADA))

    assert quote["article"]["id"] == 1
    assert [each["words"] for each in quote["evidence"]] == [quote["text"]]
