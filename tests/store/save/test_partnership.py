from sqlalchemy import Engine, text

from deals.domain.partial_date import PartialDate
from deals.ingest import store_reading
from tests.factory import Story

FIRST = Story.of("En 2016, Orme et Lichen se sont alliés. En mars 2021, ils renouvellent l’accord.")
SECOND = Story.of("Depuis le 2 mars 2021, Orme et Lichen travaillent avec Tourbe.")


def store_first(engine: Engine):
    renewed = FIRST.partnership(
        "Orme",
        "Lichen",
        words={"type": "renouvellent", "since": "mars 2021", "continues": "renouvellent"},
        since=PartialDate(2021, 3),
        continues=1,
    )
    earlier = FIRST.partnership(
        "Orme", "Lichen", words={"type": "alliés", "since": "2016"}, since=PartialDate(2016)
    )
    store_reading(engine, FIRST.article, FIRST.reading(partnerships=(renewed, earlier)))


def store_second(engine: Engine):
    wider = SECOND.partnership(
        "Orme",
        "Lichen",
        "Tourbe",
        words={"type": "travaillent avec", "since": "2 mars 2021"},
        since=PartialDate(2021, 3, 2),
    )
    store_reading(engine, SECOND.article, SECOND.reading(partnerships=(wider,)))


def partnerships(engine: Engine):
    query = text("SELECT since, partners, continues_id FROM partnership_list ORDER BY id")
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(query)]


def test_a_renewal_continues_the_earlier_one(engine: Engine):
    store_first(engine)
    assert partnerships(engine) == [("2021-03", "Orme, Lichen", 2), ("2016", "Orme, Lichen", None)]


def test_another_article_adds_a_partner_and_a_day_and_keeps_the_rest(engine: Engine):
    store_first(engine)
    store_second(engine)
    assert partnerships(engine)[0] == ("2021-03-02", "Orme, Lichen, Tourbe", 2)


def test_an_earlier_partnership_that_goes_is_continued_no_more(engine: Engine):
    store_first(engine)
    store_second(engine)
    store_reading(engine, FIRST.article, FIRST.reading(version="2"))
    assert partnerships(engine) == [("2021-03-02", "Orme, Lichen, Tourbe", None)]
