"""The views for people who write SQL: what their columns are called, and what the seed shows."""

import pytest
from sqlalchemy import Engine, inspect, text

from deals.ingest import store_reading
from tests.factory import seed

COLUMNS = {
    "deal_list": "id type status stage announced_on year amount currency amount_qualifier "
    "investors investees others",
    "quote_list": "id text speaker article_id title publisher published_on",
    "participant_list": "id deal_id name kind role type status announced_on year amount currency "
    "company_id person_id",
    "partnership_list": "id since year partners terms continues_id",
    "position_list": "id person company title status started_on ended_on person_id company_id",
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
            "SELECT name, kind FROM participant_list WHERE year = 2015 AND role = 'investor' "
            "ORDER BY id",
            [("Elon Musk", "person"), ("Peter Thiel", "person"), ("AWS", "company")],
        ),
        (
            "SELECT person, company, ended_on FROM position_list WHERE status = 'former'",
            [("Elon Musk", "OpenAI", "2019-02")],
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
