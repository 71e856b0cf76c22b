from deals.api.schemas.base import PageOut
from deals.api.schemas.deal import DealOut, DealWithEvidence


def test_the_list_is_as_documented(client):
    answer = client.get("/deals?total=true")

    page = PageOut[DealOut].model_validate_json(answer.content)
    assert page.total == len(page.items) > 0


def test_the_record_is_as_documented(client):
    record = DealWithEvidence.model_validate_json(client.get("/deals/1").content)

    assert record.id == 1


def test_deals_are_filtered_by_company_and_year(client):
    answer = client.get("/deals", params={"company": "BRUMELLE", "year": 2021})

    assert [deal["id"] for deal in answer.json()["items"]] == [1, 2]
    assert answer.headers["content-type"] == "application/json"


def test_the_next_page_is_linked_with_the_same_filters(client):
    answer = client.get("/deals?company=Brumelle&limit=2")
    assert answer.links["next"]["url"].startswith("/deals?company=Brumelle&limit=2&cursor=")

    last = client.get(answer.links["next"]["url"])
    assert [deal["id"] for deal in last.json()["items"]] == [3]
    assert "link" not in last.headers
    assert last.json()["next"] is None


def test_a_cursor_follows_as_a_parameter_too(client):
    cursor = client.get("/deals?limit=4").json()["next"]

    assert [
        deal["id"] for deal in client.get(f"/deals?limit=4&cursor={cursor}").json()["items"]
    ] == [4]


def test_a_company_that_nobody_knows_is_told_with_whom_it_may_have_meant(client):
    body = client.get("/deals?company=Brumele").json()

    assert body["items"] == []
    assert body["unresolved"] == [
        {"parameter": "company", "name": "Brumele", "suggestions": ["Brumelle"]}
    ]


def test_deals_are_counted_by_the_facets_asked_for(client):
    page = PageOut[DealOut].model_validate_json(
        client.get("/deals?facet=type,year,currency,role,status").content
    )

    assert list(page.facets) == ["type", "year", "currency", "role", "status"]


def test_only_the_fields_asked_for_are_told(client):
    assert client.get("/deals?fields=id&limit=1").json()["items"] == [{"id": 1}]

    refused = client.get("/deals?fields=id,amonut").json()
    assert refused["errors"][0]["nearest"] == "amount"
