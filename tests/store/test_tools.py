"""The SQLite file opens in the tools that people look at one with."""

import asyncio
import contextlib
import warnings
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from deals.store.engine import make_engine, make_sessions
from tests.world import settle


@pytest.fixture
def file(migrated_sqlite: Path, tmp_path: Path) -> Path:
    path = tmp_path / "deals.db"
    path.write_bytes(migrated_sqlite.read_bytes())
    engine = make_engine(f"sqlite:///{path}")
    with make_sessions(engine).begin() as session:
        assert isinstance(session, Session)
        settle(session)
    engine.dispose()
    return path


def test_datasette_shows_views_facets_and_whom_keys_refer_to(file):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its own
        from datasette.app import Datasette

    async def look(*paths):
        datasette = Datasette([str(file)])
        await datasette.invoke_startup()
        answers = [await datasette.client.get(path) for path in paths]
        for database in datasette.databases.values():
            database.close()
        return [
            answer.json() if "json" in path else answer.text
            for path, answer in zip(paths, answers, strict=True)
        ]

    view, facets, page = asyncio.run(
        look(
            "/deals/deal_list.json?_shape=array&id=1",
            "/deals/deals.json?_facet=type",
            "/deals/participants",
        )
    )

    assert view[0]["investors"] == "Brumelle"
    types = facets["facet_results"]["type"]["results"]
    assert {each["value"] for each in types} >= {"merger", "debt"}
    assert ">Brumelle</a>" in page  # the label, not the number


def test_duckdb_reads_the_tables_and_the_views(file):
    # Generated columns of tables it does not see, and numbers beside them in views are text to it.
    import duckdb
    import duckdb_extension_sqlite_scanner as extension

    [binary] = Path(extension.__file__).parent.rglob("*.duckdb_extension")
    with contextlib.closing(
        duckdb.connect(config={"allow_unsigned_extensions": "true"})
    ) as connection:
        connection.execute(f"LOAD '{binary}'")
        connection.execute(f"ATTACH '{file}' AS deals (TYPE sqlite, READ_ONLY)")
        rows = connection.execute(
            "SELECT left(announced_on, 4) AS year, count(*) FROM deals.deals "
            "GROUP BY year ORDER BY year DESC NULLS LAST"
        ).fetchall()
        sums = connection.execute(
            "SELECT currency, sum(CAST(amount AS BIGINT)) FROM deals.deal_list "
            "WHERE amount IS NOT NULL GROUP BY currency ORDER BY currency"
        ).fetchall()

    assert rows == [("2021", 3), ("2020", 1), (None, 1)]
    assert sums == [("EUR", 2_000_000), ("USD", 5_000_000)]
