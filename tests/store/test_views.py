"""The views for people who write SQL: what their columns are called, and what the seed shows."""

import pytest
from sqlalchemy import Engine, inspect, text

from deals.ingest import store_reading
from tests.factory import seed

COLUMNS = {
    "deal_list": "id type status stage announced_on year amount currency amount_qualifier "
    "investors investees others",
    "quote_list": "id text speaker article_id title publisher published_on",
    "partnership_list": "id since year partners terms continues_id",
    "evidence_list": "id record record_id field value words start end rule inferred backend "
    "article_id title published_on file row column",
}


def test_the_views_are_those_we_document(engine: Engine):
    inspector = inspect(engine)
    found = {
        view: " ".join(column["name"] for column in inspector.get_columns(view))
        for view in inspector.get_view_names()
    }
    assert found == COLUMNS


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        (
            "SELECT type, investors FROM deal_list WHERE year = 2019",
            [("investment", "Microsoft")],
        ),
        (
            "SELECT terms FROM partnership_list WHERE year = 2019",
            [
                (
                    "fournisseur cloud exclusif; partenaire privilégié pour commercialiser; "
                    "nouvelles capacités de supercalcul pour Azure",
                )
            ],
        ),
        (
            "SELECT speaker, count(*) FROM quote_list GROUP BY speaker ORDER BY 2 DESC",
            [("Mike Gualtieri", 3), ("OpenAI", 1)],
        ),
        (
            "SELECT DISTINCT record FROM evidence_list ORDER BY record",
            [
                (record,)
                for record in (
                    "company",
                    "deal",
                    "participant",
                    "partner",
                    "partnership",
                    "person",
                    "position",
                    "quote",
                    "term",
                )
            ],
        ),
    ],
)
def test_they_answer_as_one_would_read(engine: Engine, query: str, rows: list[tuple[object]]):
    store_reading(engine, *seed())
    with engine.connect() as connection:
        assert [tuple(row) for row in connection.execute(text(query))] == rows
