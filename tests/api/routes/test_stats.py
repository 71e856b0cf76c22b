from deals.api.schemas.stats import StatsOut


def test_the_answer_is_as_documented(client):
    for by in ("year", "type", "currency", "company"):
        answer = client.get("/stats", params={"by": by, "convert_to": "USD"})

        stats = StatsOut.model_validate_json(answer.content)
        assert stats.groups


def test_a_currency_without_rates_is_refused(client):
    answer = client.get("/stats?convert_to=TWD")

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["parameter"] == "convert_to"


def test_what_belongs_to_pages_is_refused(client):
    assert client.get("/stats?sort=amount").status_code == 422
