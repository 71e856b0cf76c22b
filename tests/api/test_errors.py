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


def test_writing_is_refused_and_told_what_is_allowed(client):
    answer = client.post("/deals")

    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET"
    assert answer.headers["content-type"] == "application/problem+json"
