from dataclasses import replace

import pytest
from sqlalchemy import Engine, text

from deals.errors import UnstorableReading
from deals.ingest import store_reading
from tests.factory import COMPANY, Story

STORY = Story.of("« Nous grandissons », dit Orme. « Nous grandissons », répète-t-on.")
QUOTE = STORY.quote("Nous grandissons", "Orme", COMPANY)


def test_the_same_words_in_two_places_are_two_quotes(engine: Engine):
    again = STORY.evidence("text", "Nous grandissons", after="Orme")
    repeated = replace(QUOTE, speaker=None, speaker_kind=None, evidence=(again,))
    store_reading(engine, STORY.article, STORY.reading(quotes=(QUOTE, repeated)))
    with engine.connect() as connection:
        found = connection.execute(text("SELECT text, speaker FROM quote_list ORDER BY id"))
        assert [tuple(row) for row in found] == [
            ("Nous grandissons", "Orme"),
            ("Nous grandissons", None),
        ]


def test_a_quote_that_stands_nowhere_is_refused(engine: Engine):
    nowhere = replace(QUOTE, evidence=QUOTE.evidence[1:])
    with pytest.raises(UnstorableReading, match="where the quote stands"):
        store_reading(engine, STORY.article, STORY.reading(quotes=(nowhere,)))
