from sqlalchemy import Engine, text

from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import PositionStatus
from deals.ingest import store_reading
from tests.factory import Story

BEFORE = Story.of("Ada Vernier, Présidente d’Orme.", published_on=PartialDate(2020))
AFTER = Story.of(
    "Ada Vernier, ancienne présidente d’Orme, partie fin 2020, est administratrice d’Orme.",
    published_on=PartialDate(2021),
)


def store(engine: Engine, story: Story, *positions):
    ada = story.person("Ada Vernier", *positions)
    store_reading(engine, story.article, story.reading(people=(ada,)))


def titles(engine: Engine):
    with engine.connect() as connection:
        query = text("SELECT title, status, ended_on FROM positions ORDER BY id")
        return [tuple(row) for row in connection.execute(query)]


def test_a_post_told_twice_is_one_and_follows_the_newer_article(engine: Engine):
    store(
        engine,
        AFTER,
        AFTER.position(
            "Orme",
            "présidente",
            PositionStatus.FORMER,
            words={"status": "ancienne", "ended_on": "fin 2020"},
            ended_on=PartialDate(2020, 12),
        ),
    )
    store(engine, BEFORE, BEFORE.position("Orme", "Présidente"))
    assert titles(engine) == [("présidente", "former", "2020-12")]


def test_two_titles_are_two_posts(engine: Engine):
    store(engine, BEFORE, BEFORE.position("Orme", "Présidente"))
    store(engine, AFTER, AFTER.position("Orme", "administratrice"))
    assert [title for title, *_ in titles(engine)] == ["Présidente", "administratrice"]
