from sqlalchemy import Engine, text

from deals.ingest import store_reading
from tests.factory import Story

SHORT = Story.of("BDV a prêté à Orme SA, dit Orme.")
LONG = Story.of("La Banque du Val (BDV) prête.")


def names(engine: Engine):
    query = "SELECT companies.name, company_names.name FROM companies JOIN company_names "
    with engine.connect() as connection:
        found = connection.execute(text(query + "ON company_id = id ORDER BY id, 2"))
        return [tuple(row) for row in found]


def test_two_claims_that_share_a_key_are_one_company(engine: Engine):
    both = (SHORT.company("Orme SA"), SHORT.company("Orme"))
    store_reading(engine, SHORT.article, SHORT.reading(companies=both))
    assert names(engine) == [("Orme SA", "Orme"), ("Orme SA", "Orme SA")]


def test_a_company_is_known_across_articles_by_its_alias(engine: Engine):
    store_reading(engine, SHORT.article, SHORT.reading(companies=(SHORT.company("BDV"),)))
    full = LONG.company("Banque du Val", "BDV")
    store_reading(engine, LONG.article, LONG.reading(companies=(full,)))
    assert names(engine) == [("BDV", "BDV"), ("BDV", "Banque du Val")]
