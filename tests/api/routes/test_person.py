from deals.api.schemas.base import PageOut
from deals.api.schemas.person import PersonOut, PersonWithEvidence


def test_the_list_is_as_documented(client):
    answer = client.get("/people?total=true")

    page = PageOut[PersonOut].model_validate_json(answer.content)
    assert page.total == len(page.items) > 0


def test_the_record_is_as_documented(client):
    record = PersonWithEvidence.model_validate_json(client.get("/people/1").content)

    assert record.id == 1


def test_the_deals_of_a_person_are_those_they_take_part_in(client):
    answer = client.get("/people/1/deals?role=investor")

    assert [deal["id"] for deal in answer.json()["items"]] == [2]
    assert client.get("/people/77/deals").status_code == 404
