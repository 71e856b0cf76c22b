from deals.api.schemas.article import ArticleOut, ArticleWithReadings
from deals.api.schemas.base import PageOut
from tests.world import TEXT


def test_the_list_is_as_documented(client):
    answer = client.get("/articles?total=true")

    page = PageOut[ArticleOut].model_validate_json(answer.content)
    assert page.total == len(page.items) > 0


def test_the_record_is_as_documented(client):
    record = ArticleWithReadings.model_validate_json(client.get("/articles/1").content)

    assert record.id == 1


def test_a_text_is_plain_and_as_stored(client):
    answer = client.get("/articles/1/text")

    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.content.decode() == TEXT


def test_a_text_that_is_not_there_is_a_404_problem(client):
    assert client.get("/articles/77/text").json()["detail"] == "no article has the id 77"
