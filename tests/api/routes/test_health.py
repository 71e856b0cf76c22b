from fastapi.testclient import TestClient

from deals.api.app import create_app
from deals.store.engine import make_engine


def test_a_service_whose_database_is_current_is_well(client):
    assert client.get("/health").json() == {"status": "ok"}


def test_a_database_without_tables_is_a_503_that_says_what_to_do(empty_url):
    engine = make_engine(empty_url)
    answer = TestClient(create_app(engine)).get("/health")
    engine.dispose()

    assert answer.status_code == 503
    assert "deals db upgrade" in answer.json()["detail"]
