from deals.api.schemas.base import PageOut
from deals.api.schemas.company import CompanyOut, CompanyWithEvidence


def test_the_list_is_as_documented(client):
    answer = client.get("/companies?total=true")

    page = PageOut[CompanyOut].model_validate_json(answer.content)
    assert page.total == len(page.items) > 0


def test_the_record_is_as_documented(client):
    record = CompanyWithEvidence.model_validate_json(client.get("/companies/1").content)

    assert record.id == 1
