"""Every filter and sort of deals, alone and in pairs, is answered along an index.

A statement may walk along an index in the order asked for, and stop at the end of a page. It may
not read a table that it has not found the rows of, nor sort more than the deals of one company,
person or year.
"""

import json
import re
from itertools import combinations

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.orm import Session, sessionmaker

from deals.store.queries.deal import DealSearch, list_deals
from tests.statement import overhear
from tests.world import settle

FILTERS = {
    "company": "Brumelle",
    "person": "Ada Vernier",
    "investor": "Brumelle",
    "target": "Quartzia",
    "role": "investor",
    "year": 2021,
    "announced_from": "2020-07",
    "announced_to": "2021-07",
    "type": "acquisition",
    "status": "announced,completed",
    "stage": "!seed",
    "currency": "EUR",
    "min_amount": 1000,
    "max_amount": 1_000_000,
    "include_undisclosed": False,
    "article": 1,
    "q": "millions",
}
FEW = {"company", "person", "investor", "target", "year", "article", "q"}
SORTS = DealSearch.model_json_schema()["properties"]["sort"]["enum"]

SCANNED = re.compile(r"SCAN (deals|participants|quotes|part|entry)\b(?!.* USING (COVERING )?INDEX)")
SORTED = re.compile(r"USE TEMP B-TREE FOR ORDER BY")


@pytest.fixture
def connection(sessions: sessionmaker[Session]) -> Connection:
    with sessions.begin() as session:
        settle(session)
    with sessions() as session:
        connection = session.connection()
        if connection.dialect.name == "postgresql":
            # So few rows are best read whole: only what no index can give is left.
            for way in ("enable_seqscan", "enable_sort"):
                connection.execute(text(f"SET {way} = off"))
        yield connection


def searches():
    pairs = [*((name,) for name in FILTERS), *combinations(FILTERS, 2)]
    yield from ({"sort": sort} for sort in SORTS)
    for names in pairs:
        for sort in ("-announced_on", "-amount"):
            yield {name: FILTERS[name] for name in names} | {"sort": sort}
    for bound in ("min_amount", "max_amount"):
        yield {bound: 1000, "currency": "EUR", "convert": True}
    yield from ({"type": "acquisition", "sort": sort} for sort in SORTS)


def plan(connection: Connection, search: DealSearch) -> str:
    asked = []
    overhear(connection, lambda *told: asked.append(told))
    list_deals(connection, search)
    statement, values = asked[-1]  # the page, after the names
    explain = {"sqlite": "EXPLAIN QUERY PLAN ", "postgresql": "EXPLAIN (FORMAT JSON) "}
    rows = connection.exec_driver_sql(explain[connection.dialect.name] + statement, values).all()
    return (_of_sqlite if connection.dialect.name == "sqlite" else _of_postgresql)(rows)


def _of_sqlite(rows) -> str:
    """Tell the steps that find a page; its few records may well be sorted once more after."""
    page = _under(rows, lambda step: step.endswith(" page"))
    walks = _under(page, lambda step: re.search(r"(MATERIALIZE|CO-ROUTINE) anon_", step))
    assert page
    return "\n".join(row[-1] for row in walks or page)


def _under(rows, chosen) -> list:
    within = {id for id, _, _, step in rows if chosen(step)}
    found = []
    for row in rows:
        if row[1] in within:
            within.add(row[0])
            found.append(row)
    return found


def _of_postgresql(rows) -> str:
    def limits(node):
        within = [limit for part in node.get("Plans", ()) for limit in limits(part)]
        return within or ([node] if node["Node Type"] == "Limit" else [])

    return json.dumps(limits(rows[0][0][0]["Plan"]))  # the innermost: of each walk


def wrong(connection: Connection, given: dict) -> list[str]:
    found = plan(connection, DealSearch(**given))
    few = bool(FEW & given.keys())
    if connection.dialect.name == "sqlite":
        faults = [match[0] for match in SCANNED.finditer(found)]
        return faults if few else faults + SORTED.findall(found)
    nodes = re.findall(r'"Node Type": "(Seq Scan|Sort)"(?:(?!"Node Type").)*', found)
    return [node for node in nodes if node == "Seq Scan" or not few]


def test_every_filter_and_sort_is_answered_along_an_index(connection: Connection):
    faults = {str(given): found for given in searches() if (found := wrong(connection, given))}

    assert faults == {}


def test_the_next_page_is_found_along_an_index_too(connection: Connection):
    firsts = [{"sort": sort} for sort in SORTS]
    firsts += [{name: value, "sort": "-announced_on"} for name, value in FILTERS.items()]
    pages = [(each, list_deals(connection, DealSearch(limit=1, **each)).next) for each in firsts]
    nexts = [each | {"cursor": cursor} for each, cursor in pages if cursor]

    assert len(nexts) > len(SORTS)
    assert {str(given): found for given in nexts if (found := wrong(connection, given))} == {}


def test_the_next_page_does_not_read_the_records_of_the_same_date_again(connection: Connection):
    cursor = list_deals(connection, DealSearch(limit=1)).next

    found = plan(connection, DealSearch(cursor=cursor))

    expected = {
        "sqlite": r"\(recency=\? AND id<\?\)",
        "postgresql": r"recency.*=.*AND.*id < ",
    }
    assert re.search(expected[connection.dialect.name], found)


def test_a_plan_without_an_index_is_found_out(connection: Connection):
    for index in ("ix_deals_recency_id", "ix_deals_year_recency_id", "uq_deals_id_recency"):
        if connection.dialect.name == "sqlite" and not index.startswith("uq"):
            connection.execute(text(f"DROP INDEX {index}"))
    if connection.dialect.name == "postgresql":
        connection.execute(text("DROP INDEX ix_deals_recency_id"))

    assert wrong(connection, {"sort": "-announced_on"})
