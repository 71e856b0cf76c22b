from deals.api.schemas.base import PageOut
from deals.api.schemas.partnership import PartnershipOut, PartnershipWithEvidence


def test_the_list_is_as_documented(client):
    answer = client.get("/partnerships?total=true")

    page = PageOut[PartnershipOut].model_validate_json(answer.content)
    assert page.total == len(page.items) > 0


def test_the_record_is_as_documented(client):
    record = PartnershipWithEvidence.model_validate_json(client.get("/partnerships/2").content)

    assert record.id == 2
