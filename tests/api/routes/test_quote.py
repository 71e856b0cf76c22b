from deals.api.schemas.base import PageOut
from deals.api.schemas.quote import QuoteOut, QuoteWithEvidence


def test_the_list_is_as_documented(client):
    answer = client.get("/quotes?total=true")

    page = PageOut[QuoteOut].model_validate_json(answer.content)
    assert page.total == len(page.items) > 0


def test_the_record_is_as_documented(client):
    record = QuoteWithEvidence.model_validate_json(client.get("/quotes/1").content)

    assert record.id == 1
