import json

import pytest

from deals.errors import NotFound
from deals.store.models import Article
from deals.store.queries.article import (
    ArticleSearch,
    get_article,
    get_article_text,
    list_articles,
)
from tests.world import TEXT


@pytest.fixture
def found(listed):
    return lambda **given: [each["id"] for each in listed(list_articles, ArticleSearch(**given))]


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"company": "Brumelle"},
        {"language": "fr"},
        {"publisher": "La Gazette"},
        {"publisher": "L’Écho,La Gazette"},
        {"publisher": "!L’Écho"},
        {"year": 2021},
        {"published_from": "2021-03-02"},
        {"published_to": "2021"},
        {"q": "mise sur"},
        {"sort": "published_on"},
    ],
)
def test_an_article_is_listed_by_what_it_is(found, given):
    assert found(**given) == [1]


@pytest.mark.parametrize(
    "given",
    [
        {"company": "Pellucide"},
        {"language": "en"},
        {"publisher": "L’Écho"},
        {"publisher": "!L’Écho,La Gazette"},
        {"year": 2020},
        {"published_from": "2021-03-03"},
        {"published_to": "2021-02"},
        {"q": "m_se"},
    ],
)
def test_an_article_is_not_listed_by_what_it_is_not(found, given):
    assert found(**given) == []


def test_an_article_has_its_moments_in_utc(connection):
    article = json.loads(get_article(connection, 1))

    assert article["loaded_at"] == "2026-01-02T03:04:05Z"
    assert article["readings"] == [
        {"backend": "rules", "version": "1", "read_at": "2026-01-02T03:04:06Z"}
    ]


def test_the_text_of_an_article_is_as_stored(connection):
    assert get_article_text(connection, 1) == TEXT


def test_a_text_that_is_not_there_is_said_not_to_be(connection):
    with pytest.raises(NotFound, match="no article has the id 77"):
        get_article_text(connection, 77)


def test_a_publisher_with_a_comma_in_its_name_is_one_publisher(world, sessions, found):
    with sessions.begin() as session:
        world.session = session
        session.get_one(Article, 1).publisher = "Orties, ronces et Cie"

    assert found(publisher="Orties, ronces et Cie") == [1]
    assert found(publisher="!Orties, ronces et Cie") == []
