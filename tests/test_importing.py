"""A small export of invented companies, with every sort of dirt, on both databases."""

import gc
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from deals import importing
from deals.domain.amount import Amount
from deals.domain.article import Article
from deals.domain.claims import Reading
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import DealType, Loss, PartyKind, Reason, Role
from deals.errors import RowPutAside
from deals.importing import Imported, crunchbase_imports, import_tables
from deals.ingest import store_reading
from deals.resolve.duplicate import propose
from deals.store.queries.deal import get_deal
from deals.store.queries.duplicate import all_named
from deals.store.verify import verify
from tests.factory import Story

FILES = {
    "companies.csv": """\
permalink,name,funding_total_usd,founded_at
/company/orme,Orme,6750000,2009-01-01
/company/orme-2,ORME Inc.,,2013-12-14
/company/lichen,Lichen,1/24/33,
/company/lichen,Lichen,,
/company/mousse,PanÃ¨ve Mousse,,
/company/x,#NAME?,,
""",
    "rounds.csv": """\
company_permalink,company_name,funding_round_type,funded_at,raised_amount_usd
/company/orme,Orme,series-a,2010-05-01,1750000
/company/orme,Orme,series-b,2012-06-30,5000000
/company/orme,Orme,series-b,2012-06-30,5000000
/company/orme,Orme,series-b,2012-06-30,7000000
/company/orme-2,ORME Inc.,angel,1960-01-01,291
/company/mousse,PanÃ¨ve Mousse,angel,2011-01-01,
,,,,
""",
    "acquisitions.csv": """\
company_permalink,company_name,acquirer_permalink,acquirer_name,acquired_at,price_amount,\
price_currency_code
/company/lichen,Lichen,/company/orme,Orme,2012-10-03,2.6E+12,USD
/company/lichen,Lichen,/company/orme,Orme,2012-12-03,,USD
/company/mousse,PanÃ¨ve Mousse,/company/a-b,Alice Vernier & Robert Martin,2012-10-04,30000,EUR
/company/orme,Orme,/company/orme,Orme,2012-10-05,,USD
""",
    "investments.csv": """\
company_name,investor_name,funded_when,amount_usd
Orme,Fougère & Cie,2010-05-01,1750000
Orme,Alice Vernier,2010-05-01,1750000
Orme,Alice Vernier,2010-05-01,1750000
Orme,Friends & Family,2010-05-01,1750000
Tilleul,Lichen,2011-02-03,800000
Tilleul,Alice Vernier,2011-02-03,800000
""",
}

ASIDE = {
    "companies.csv": {
        (Reason.ABSURD, Loss.VALUE): 1,
        (Reason.MENDED, Loss.NOTHING): 1,
        (Reason.REPEATED, Loss.ROW): 1,
        (Reason.UNREADABLE, Loss.ROW): 1,
        (Reason.UNREADABLE, Loss.VALUE): 1,
    },
    "rounds.csv": {
        (Reason.ABSURD, Loss.VALUE): 2,
        (Reason.CONTRADICTORY, Loss.ROW): 1,
        (Reason.MENDED, Loss.NOTHING): 1,
        (Reason.REPEATED, Loss.ROW): 1,
        (Reason.UNREADABLE, Loss.ROW): 1,
    },
    "acquisitions.csv": {
        (Reason.ABSURD, Loss.ROW): 1,
        (Reason.ABSURD, Loss.VALUE): 1,
        (Reason.CONTRADICTORY, Loss.ROW): 1,
        (Reason.MENDED, Loss.NOTHING): 1,
    },
    "investments.csv": {(Reason.REPEATED, Loss.ROW): 1, (Reason.UNREADABLE, Loss.ROW): 1},
}

GAZETTE = Story.of(
    "Le 2 juillet 2012, Orme SA lève 5 millions de dollars auprès de Bruyère.",
    published_on=PartialDate(2012, 7, 3),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "export"
    folder.mkdir()
    for name, content in FILES.items():
        (folder / name).write_text(content, encoding="utf-8")
    return folder


def run(engine: Engine, folder: Path) -> dict[str, Imported]:
    return {each.name: each for each in import_tables(engine, crunchbase_imports(folder))}


def rows(engine: Engine, query: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def contents(engine: Engine) -> dict[str, list[str]]:
    """All that the database says, without ids and moments."""
    queries = {
        "deals": "SELECT type, status, stage, announced_on, amount, currency, investors, "
        "investees FROM deal_list",
        "companies": "SELECT companies.name, companies.key, homonym, company_names.name "
        "FROM companies JOIN company_names ON company_names.company_id = companies.id",
        "people": "SELECT name, key FROM people",
        "identifiers": "SELECT scheme, value, name FROM identifiers "
        "JOIN companies ON companies.id = company_id",
        "evidence": 'SELECT record, field, value, words, rule, file, "row", "column" '
        "FROM evidence_list",
        "rejections": 'SELECT number, "column", value, reason, loss, detail FROM rejections',
        "files": "SELECT name, layout, version, checksum, read_to, CAST(complete AS INTEGER) "
        "FROM files",
        "rows": "SELECT files.name, number, cells FROM rows JOIN files ON files.id = file_id",
    }
    return {name: sorted(map(repr, rows(engine, query))) for name, query in queries.items()}


def gazette() -> tuple[Article, Reading]:
    deal = GAZETTE.deal(
        DealType.FUNDING_ROUND,
        GAZETTE.part("Orme", Role.INVESTEE),
        GAZETTE.part("Bruyère", Role.INVESTOR),
        words={"type": "lève", "amount": "5 millions", "announced_on": "2 juillet 2012"},
        amount=Amount(5_000_000, "USD"),
        announced_on=PartialDate(2012, 7, 2),
    )
    companies = (GAZETTE.company("Orme", "Orme SA"), GAZETTE.company("Bruyère"))
    return GAZETTE.article, GAZETTE.reading(companies=companies, deals=(deal,))


def test_every_row_is_stored_or_put_aside_with_its_reason(engine: Engine, folder: Path):
    done = run(engine, folder)

    assert {name: dict(each.aside) for name, each in done.items()} == ASIDE
    for name, content in FILES.items():
        assert done[name].rows == content.replace("\\\n", "").count("\n") - 1


def test_what_is_stored_is_what_the_rows_say(engine: Engine, folder: Path):
    run(engine, folder)

    assert rows(
        engine,
        "SELECT type, stage, announced_on, amount, currency, investors, investees "
        "FROM deal_list ORDER BY id",
    ) == [
        (
            "funding_round",
            "series_a",
            "2010-05-01",
            1750000,
            "USD",
            "Fougère & Cie, Alice Vernier",
            "Orme",
        ),
        ("funding_round", "series_b", "2012-06-30", 5000000, "USD", None, "Orme"),
        ("funding_round", None, None, None, None, None, "ORME Inc."),
        ("funding_round", None, "2011-01-01", None, None, None, "Panève Mousse"),
        ("acquisition", None, "2012-10-03", None, None, "Orme", "Lichen"),
        (
            "acquisition",
            None,
            "2012-10-04",
            30000,
            "EUR",
            "Alice Vernier, Robert Martin",
            "Panève Mousse",
        ),
        (
            "funding_round",
            None,
            "2011-02-03",
            800000,
            "USD",
            "Lichen, Alice Vernier",
            "Tilleul",
        ),
    ]
    assert rows(engine, "SELECT name FROM people ORDER BY name") == [
        ("Alice Vernier",),
        ("Robert Martin",),
    ]


def test_companies_of_one_name_are_two_if_the_source_tells_them_apart(engine: Engine, folder: Path):
    run(engine, folder)
    found = rows(engine, "SELECT name, homonym FROM companies WHERE key = 'orme' ORDER BY homonym")
    assert found == [("Orme", 0), ("ORME Inc.", 1)]


def test_a_legal_form_tells_a_bare_name_from_a_company_that_the_source_knows(
    engine: Engine, folder: Path
):
    investors = folder / "investments.csv"
    (folder / "acquisitions.csv").unlink()  # who was only ever bought invests in nobody
    told = investors.read_text(encoding="utf-8") + "Tilleul,Lichen Oy,2011-02-03,800000\n"
    investors.write_text(told, encoding="utf-8")
    run(engine, folder)

    found = rows(engine, "SELECT name, homonym FROM companies WHERE key = 'lichen'")
    assert sorted(found) == [("Lichen", 0), ("Lichen Oy", 1)]
    with engine.connect() as connection:
        named = all_named(connection, PartyKind.COMPANY)
    proposed = [
        {named[one].name, named[other].name} for one, other, _ in propose(named, PartyKind.COMPANY)
    ]
    assert {"Lichen", "Lichen Oy"} in proposed


def test_who_was_only_ever_bought_is_no_investor_of_that_bare_name(engine: Engine, folder: Path):
    sales, investors = folder / "acquisitions.csv", folder / "investments.csv"
    told = sales.read_text(encoding="utf-8")
    sales.write_text(
        told + "/company/fougere,Fougère,/company/orme,Orme,2012-11-05,,USD\n", encoding="utf-8"
    )
    told = investors.read_text(encoding="utf-8").replace("Fougère & Cie", "Fougère")
    told += "Tilleul,Fougère,2011-02-03,800000\n"
    investors.write_text(told, encoding="utf-8")
    run(engine, folder)

    found = rows(
        engine,
        "SELECT homonym, role FROM companies JOIN participants ON company_id = companies.id "
        "WHERE key = 'fougere' ORDER BY homonym, role",
    )
    assert found == [(0, "target"), (1, "investor"), (1, "investor")]


def test_evidence_points_at_file_row_and_column(engine: Engine, folder: Path):
    run(engine, folder)

    with engine.connect() as connection:
        assert list(verify(connection)) == []
        deal = json.loads(get_deal(connection, 2))
    by_field = {each["field"]: each for each in deal["evidence"]}
    assert by_field["amount"]["words"] == "5000000"
    assert by_field["amount"]["article_id"] is None
    assert (
        by_field["amount"]["file"],
        by_field["amount"]["row"],
        by_field["amount"]["column"],
    ) == ("rounds.csv", 3, "raised_amount_usd")
    [investee] = deal["participants"]
    assert investee["evidence"][0]["words"] == "Orme"


def test_a_cell_that_is_no_longer_what_it_was_is_told(engine: Engine, folder: Path):
    run(engine, folder)
    with engine.begin() as connection:
        connection.execute(text("UPDATE rows SET cells = '{}' WHERE number = 3 AND file_id = 2"))
        assert {str(each.found) for each in verify(connection)} == {"None"}


def test_importing_twice_changes_nothing(engine: Engine, folder: Path):
    first = run(engine, folder)
    before = contents(engine)
    second = run(engine, folder)

    assert contents(engine) == before
    assert all(each.unchanged for each in second.values())
    assert [each.aside for each in second.values()] == [each.aside for each in first.values()]


def test_an_import_that_was_broken_off_ends_as_one_that_was_not(
    engine: Engine, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    class Killed(Exception):
        pass

    def die_at(number: int) -> Callable[[int], None]:
        def watch(read: int) -> None:
            nonlocal number
            number -= read
            if number <= 0:
                raise Killed

        return watch

    monkeypatch.setattr(importing, "_BATCH", 2)
    killed = 0
    for size in range(20, 1000, 70):
        try:
            import_tables(engine, crunchbase_imports(folder), die_at(size))
        except Killed:
            killed += 1
    assert killed > 5
    interrupted = run(engine, folder), contents(engine)

    with engine.begin() as connection:
        for table in "evidence rejections rows files identifiers participants deals".split():
            connection.execute(text(f"DELETE FROM {table}"))
        for table in "company_names companies person_names people".split():
            connection.execute(text(f"DELETE FROM {table}"))
    monkeypatch.undo()
    whole = run(engine, folder), contents(engine)

    assert interrupted[1] == whole[1]
    assert [each.aside for each in interrupted[0].values()] == [
        each.aside for each in whole[0].values()
    ]


def test_two_who_import_the_same_at_once_store_it_once(
    engine: Engine, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(importing, "_BATCH", 2)
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda _: run(engine, folder), range(4)))

    assert [dict(each.aside) for each in done[-1].values()] == [*ASIDE.values()]
    assert len(rows(engine, "SELECT id FROM deals")) == 7


def test_a_strict_import_stops_at_the_first_row_put_aside(engine: Engine, folder: Path):
    with pytest.raises(RowPutAside, match=r"companies\.csv: row 3, founded_at '2013-12-14'"):
        import_tables(engine, crunchbase_imports(folder, strict=True))
    assert rows(engine, "SELECT id FROM companies") == []


@pytest.mark.parametrize("collected", [True, False])
@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_an_import_leaves_the_collector_of_garbage_as_it_was(
    engine: Engine, folder: Path, collected: bool, strict: bool
):
    try:
        if not collected:
            gc.disable()
        with pytest.raises(RowPutAside) if strict else nullcontext():
            import_tables(engine, crunchbase_imports(folder, strict=strict))
        assert gc.isenabled() == collected
    finally:
        gc.enable()


@pytest.mark.parametrize("article_first", [True, False])
def test_an_article_and_a_row_that_tell_one_round_make_one_deal(
    engine: Engine, folder: Path, article_first: bool
):
    if article_first:
        store_reading(engine, *gazette())
    run(engine, folder)
    if not article_first:
        store_reading(engine, *gazette())

    [(id_, announced_on, amount, investors)] = rows(
        engine,
        "SELECT id, announced_on, amount, investors FROM deal_list WHERE amount = 5000000",
    )
    # Two days as precise as each other: what an article reports goes first.
    assert (announced_on, amount, investors) == ("2012-07-02", 5000000, "Bruyère")
    sources = rows(
        engine,
        "SELECT file FROM evidence_list WHERE record = 'deal' AND field = 'announced_on' "
        f"AND record_id = {id_} ORDER BY article_id IS NULL",
    )
    assert sources == [(None,), ("rounds.csv",)]
    assert rows(engine, "SELECT count(*) FROM companies WHERE key = 'orme'") == [(2,)]
