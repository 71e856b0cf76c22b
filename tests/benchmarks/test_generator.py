"""The databases that the API is measured on are such as the store would hold."""

from benchmarks.generator import company_name, generate
from deals.domain.name import name_key
from deals.store.engine import make_engine
from deals.store.migrate import check_current
from deals.store.queries.deal import DealSearch, list_deals
from deals.store.verify import count, verify

DEALS = 60


def test_invented_deals_are_found_and_their_evidence_holds(empty_url):
    generate(empty_url, DEALS)

    engine = make_engine(empty_url)
    check_current(engine)
    with engine.connect() as connection:
        found = list_deals(connection, DealSearch(limit=500))
        of_one = list_deals(connection, DealSearch(company=company_name(0)))
        mismatches = list(verify(connection))
        pieces = count(connection)
    engine.dispose()
    assert len(found.items) == pieces == DEALS
    assert 0 < len(of_one.items) < DEALS
    assert mismatches == []


def test_companies_are_told_apart_by_their_keys():
    names = [company_name(rank) for rank in range(5000)]

    assert len({name_key(name) for name in names}) == len(names)
