from deals.api.schemas.base import PageOut
from deals.api.schemas.person import PersonOut, PersonWithEvidence


def test_the_list_is_as_documented(client):
    answer = client.get("/people?total=true")

    page = PageOut[PersonOut].model_validate_json(answer.content)
    assert page.total == len(page.items) > 0


def test_the_record_is_as_documented(client):
    record = PersonWithEvidence.model_validate_json(client.get("/people/1").content)

    assert record.id == 1
