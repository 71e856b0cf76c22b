"""What all lists do alike: pages, totals and names that nobody bears."""

import json

import pytest
from sqlalchemy import Connection, delete, text
from sqlalchemy.orm import Session, sessionmaker

from deals.domain.vocabulary import DealType
from deals.errors import NotFound
from deals.store.engine import make_engine
from deals.store.listing import stream_items
from deals.store.models import Deal
from deals.store.queries.article import ArticleSearch, list_articles
from deals.store.queries.company import CompanySearch, list_companies
from deals.store.queries.deal import DEALS, DealSearch, list_deals
from deals.store.queries.partnership import PartnershipSearch, list_partnerships
from deals.store.queries.person import PersonSearch, list_people
from deals.store.queries.quote import QuoteSearch, list_quotes
from tests.statement import overhear
from tests.world import settle

LISTS = {
    DealSearch: list_deals,
    CompanySearch: list_companies,
    PersonSearch: list_people,
    PartnershipSearch: list_partnerships,
    QuoteSearch: list_quotes,
    ArticleSearch: list_articles,
}
SORTS = [
    (search, sort)
    for search in LISTS
    for sort in search.model_json_schema()["properties"]["sort"]["enum"]
]


@pytest.fixture
def connection(sessions: sessionmaker[Session]) -> Connection:
    with sessions.begin() as session:
        settle(session)
    with sessions() as session:
        yield session.connection()


def ids(page) -> list[int]:
    return [json.loads(item)["id"] for item in page.items]


def test_pages_in_every_order_give_each_record_once(connection):
    for search, sort in SORTS:
        whole = ids(LISTS[search](connection, search(sort=sort)))
        page = LISTS[search](connection, search(sort=sort, limit=1))
        seen = ids(page)
        while page.next:
            page = LISTS[search](connection, search(sort=sort, limit=1, cursor=page.next))
            seen += ids(page)

        assert seen == whole, (search, sort)
        assert len(set(seen)) == len(seen)


def test_the_last_page_has_no_next(connection):
    assert list_deals(connection, DealSearch(limit=5)).next is None
    assert list_deals(connection, DealSearch(limit=4)).next is not None


def test_a_cursor_keeps_its_place_under_a_filter(connection):
    first = list_deals(connection, DealSearch(company="Brumelle", limit=2))
    second = list_deals(connection, DealSearch(company="Brumelle", limit=2, cursor=first.next))

    assert ids(first) + ids(second) == [1, 2, 3]


def test_a_cursor_of_another_order_is_refused(connection):
    page = list_deals(connection, DealSearch(limit=1))

    with pytest.raises(NotFound):
        list_deals(connection, DealSearch(limit=1, sort="-amount", cursor=page.next))


def test_a_total_counts_all_pages_and_only_where_it_is_asked_for(connection):
    assert list_deals(connection, DealSearch(limit=1, total=True)).total == 5
    assert list_deals(connection, DealSearch(company="Brumelle", limit=1, total=True)).total == 3
    assert list_deals(connection, DealSearch(limit=1)).total is None


def test_a_name_that_nobody_bears_gives_an_empty_answer_that_says_so(connection):
    page = list_deals(connection, DealSearch(company="Brumele", investor="Kwartzia", total=True))

    assert (page.items, page.next, page.total) == ([], None, 0)
    assert page.unresolved == (
        {"parameter": "company", "name": "Brumele", "suggestions": ["Brumelle"]},
        {"parameter": "investor", "name": "Kwartzia", "suggestions": ["Quartzia"]},
    )


def test_of_several_names_those_that_nobody_bears_are_told(connection):
    page = list_deals(connection, DealSearch(company="Brumele,Orme Noir"))

    assert ids(page) == [5, 3, 4]
    assert [each["name"] for each in page.unresolved] == ["Brumele"]


def test_whoever_is_not_known_takes_part_in_nothing(connection):
    page = list_deals(connection, DealSearch(company="!Brumele"))

    assert ids(page) == [1, 2, 5, 3, 4]
    assert [each["name"] for each in page.unresolved] == ["Brumele"]


def test_a_name_that_several_bear_is_that_of_each(connection):
    named = DealSearch(company="Brumelle"), DealSearch(company="Orme Noir")
    expected = {id for search in named for id in ids(list_deals(connection, search))}
    alias = "INSERT INTO company_names (company_id, name, key) SELECT id, 'Deux', 'deux' "
    connection.execute(text(alias + "FROM companies WHERE key IN ('brumelle', 'orme noir')"))

    page = list_deals(connection, DealSearch(company="Deux"))

    assert {*ids(page)} == expected > {*ids(list_deals(connection, named[0]))}
    assert page.unresolved == ()


def test_a_known_name_without_a_deal_of_the_kind_is_not_unresolved(connection):
    page = list_deals(connection, DealSearch(company="Brumelle", year=1999, total=True))

    assert (page.items, page.total, page.unresolved) == ([], 0, ())


def test_a_name_of_someone_else_s_kind_is_unresolved(connection):
    page = list_deals(connection, DealSearch(company="Ada Vernier"))

    assert [each["name"] for each in page.unresolved] == ["Ada Vernier"]


def test_the_body_is_json_whose_every_field_is_there(connection):
    body = json.loads(list_deals(connection, DealSearch(type="ipo")).body)

    nulls = dict.fromkeys(("next", "total", "facets", "unconverted"))
    assert body == {"items": [], **nulls, "unresolved": []}


def test_a_page_is_one_statement_beside_those_that_resolve_names(connection):
    statements = []
    overhear(connection, lambda statement, values: statements.append(statement))
    list_deals(connection, DealSearch(year=2021, type="investment"))
    assert len(statements) == 1

    list_deals(connection, DealSearch(company="Brumelle", year=2021))
    assert len(statements) == (2 if connection.dialect.name == "postgresql" else 3)


def test_a_stream_is_of_one_moment(connection, url, sessions):
    connection.rollback()
    with sessions.begin() as session:
        session.add_all(Deal(type=DealType.IPO, status="completed") for _ in range(1100))
    engine = make_engine(url, read_only=True)

    with engine.connect() as reading:
        stream = stream_items(reading, DEALS, DealSearch(type="ipo", fields="id"))
        first = next(stream)
        with sessions.begin() as session:
            session.execute(delete(Deal).where(Deal.type == DealType.IPO))
        rest = list(stream)

    engine.dispose()
    assert len({first, *rest}) == 1100
