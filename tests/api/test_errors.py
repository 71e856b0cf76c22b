import pytest

from deals.api.errors import STATUS
from deals.errors import DealsError


def test_every_error_of_ours_has_a_status():
    assert set(STATUS) == set(DealsError.__subclasses__())


def test_a_misspelt_parameter_is_refused_with_the_one_it_may_have_meant(client):
    answer = client.get("/deals?compagny=Brumelle")

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == 422
    assert answer.json()["errors"] == [
        {
            "parameter": "compagny",
            "detail": "unknown parameter 'compagny': did you mean 'company'?",
            "nearest": "company",
        }
    ]


def test_a_misspelt_value_is_refused_with_the_one_it_may_have_meant(client):
    problem = client.get("/deals?type=aquisition&sort=amonut").json()

    assert {each["parameter"]: each["nearest"] for each in problem["errors"]} == {
        "type": "acquisition",
        "sort": "amount",
    }


def test_a_value_like_no_other_is_refused_with_all_that_are_known(client):
    problem = client.get("/deals?status=%C3%9F").json()

    assert problem["errors"][0]["nearest"] is None
    assert "rumored, announced, completed, terminated" in problem["detail"]


def test_a_parameter_given_twice_is_refused(client):
    problem = client.get("/deals?year=2019&year=2020").json()

    assert [each["parameter"] for each in problem["errors"]] == ["year"]


def test_a_record_takes_no_parameters(client):
    assert client.get("/deals/1?company=Brumelle").status_code == 422


def test_a_missing_record_is_a_404_problem(client):
    answer = client.get("/deals/77")

    assert answer.status_code == 404
    assert answer.json()["detail"] == "no deal has the id 77"
    assert answer.json()["errors"] == []


def test_a_missing_page_is_a_404_problem(client):
    answer = client.get("/nothing")

    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_missing_page_is_told_where_a_proxy_has_the_addresses(client):
    assert client.get("/nothing").json()["detail"].endswith("; / lists the addresses")

    client.app.root_path = "/investments"
    told = client.get("/investments/nothing").json()["detail"]
    assert told.endswith("; /investments/ lists the addresses")


def test_writing_is_refused_and_told_what_is_allowed(client):
    answer = client.post("/deals")

    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD"
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("path", "parameter", "said"),
    [
        ("/deals?min_amount=5&max_amount=3", "max_amount", "max_amount 3 is below min_amount 5"),
        (
            "/companies/1/deals?announced_from=22/07/2019",
            "announced_from",
            "write a real date like",
        ),
        (
            "/articles?published_from=2020&published_to=2019",
            "published_to",
            "before published_from",
        ),
        ("/articles?language=French", "language", "write ISO 639-1 codes like fr"),
        ("/partnerships?since_from=2020&since_to=2019", "since_to", "is before since_from 2020"),
        ("/stats?currency=dollars", "currency", "write ISO 4217 codes like EUR"),
    ],
)
def test_a_value_of_another_form_is_refused_with_what_to_write(client, path, parameter, said):
    answer = client.get(path)

    assert answer.status_code == 422
    [error] = answer.json()["errors"]
    assert error["parameter"] == parameter
    assert said in error["detail"]
