from sqlalchemy import Engine, text

from deals.ingest import store_reading
from deals.store.engine import writing
from deals.store.verify import verify
from tests.factory import seed


def test_what_is_stored_points_at_its_words(engine: Engine):
    store_reading(engine, *seed())
    with engine.connect() as connection:
        assert list(verify(connection)) == []
        assert connection.scalar(text("SELECT count(*) FROM evidence")) > 50


def test_a_span_that_does_not_match_is_named(engine: Engine):
    store_reading(engine, *seed())
    with writing(engine) as connection:
        connection.execute(text("UPDATE evidence SET start = start + 1 WHERE id = 3"))
        connection.execute(text('UPDATE evidence SET "end" = 1000000 WHERE id = 5'))
    with engine.connect() as connection:
        found = list(verify(connection))
    assert [mismatch.evidence_id for mismatch in found] == [3, 5]
    assert found[0].found == found[0].words[1:]
    assert str(found[0]).startswith("evidence 3: ")
