import pytest

from deals.api.schemas.base import PageOut
from deals.api.schemas.company import CompanyOut, CompanyWithEvidence
from deals.api.schemas.deal import DealOut


def test_the_list_is_as_documented(client):
    answer = client.get("/companies?total=true")

    page = PageOut[CompanyOut].model_validate_json(answer.content)
    assert page.total == len(page.items) > 0


def test_the_record_is_as_documented(client):
    record = CompanyWithEvidence.model_validate_json(client.get("/companies/1").content)

    assert record.id == 1


def test_the_deals_of_a_company_are_those_it_takes_part_in(client):
    answer = client.get("/companies/1/deals")

    page = PageOut[DealOut].model_validate_json(answer.content)
    assert [deal.id for deal in page.items] == [1, 2, 3]


def test_the_deals_of_a_company_take_the_filters_of_deals(client):
    def ids(query):
        return [deal["id"] for deal in client.get(f"/companies/1/deals?{query}").json()["items"]]

    assert ids("role=seller") == [3]
    assert ids("company=Orme Noir") == [3]
    assert ids("type=!acquisition&sort=-amount") == [2, 1]


def test_pages_of_the_deals_of_a_company_are_linked(client):
    answer = client.get("/companies/1/deals?limit=2")
    assert answer.links["next"]["url"].startswith("/companies/1/deals?limit=2&cursor=")

    [last] = client.get(answer.links["next"]["url"]).json()["items"]
    assert last["id"] == 3


@pytest.mark.parametrize(
    "id", ["%0D%0A%0D%0A1", "%E2%80%831", "%201", "+1", "-1", "1_0", "1.0", "%D9%A1", "0x1", "01"]
)
@pytest.mark.parametrize("path", ["/companies/{}", "/companies/{}/deals?limit=1"])
def test_an_id_is_digits_only(client, path, id):
    answer = client.get(path.format(id))

    assert answer.status_code == 422
    [error] = answer.json()["errors"]
    assert error["parameter"] == "id"
    assert "write a whole number, digits only" in error["detail"]


def test_a_company_that_is_not_there_has_no_deals_to_list(client):
    assert client.get("/companies/77/deals").status_code == 404
