"""Everything out and back, on both databases, by every format."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from deals.errors import UnreadableTable, Unwritable
from deals.importing import crunchbase_imports
from deals.importing import import_tables as import_rows
from deals.ingest import store_reading
from deals.store.decide import Reason, merge_companies
from deals.store.engine import make_engine, writing
from deals.store.export import (
    Format,
    export_tables,
    exported_tables,
    import_tables,
    stored_columns,
)
from deals.store.migrate import upgrade
from tests.factory import seed
from tests.test_importing import FILES


@pytest.fixture
def full(engine: Engine, tmp_path: Path) -> Engine:
    """A database with articles, rows of files and a decision in it."""
    folder = tmp_path / "crunchbase"
    folder.mkdir()
    for name, content in FILES.items():
        (folder / name).write_text(content, encoding="utf-8")
    store_reading(engine, *seed())
    import_rows(engine, crunchbase_imports(folder))
    with writing(engine) as connection:
        merge_companies(connection, 3, 4, Reason(by="=ada"))
    return engine


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Engine]:
    url = f"sqlite:///{tmp_path / 'empty.db'}"
    upgrade(url)
    engine = make_engine(url)
    yield engine
    engine.dispose()


def everything(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    with engine.connect() as connection:
        return {
            table.name: [
                tuple(row)
                for row in connection.execute(
                    select(*stored_columns(table)).order_by(*table.primary_key)
                )
            ]
            for table in exported_tables()
        }


@pytest.mark.parametrize("format_", Format)
def test_what_is_exported_comes_back_field_by_field(
    full: Engine, empty: Engine, tmp_path: Path, format_: Format
):
    with full.connect() as connection:
        counts = export_tables(connection, tmp_path / "out", format_)
    with writing(empty) as connection:
        assert import_tables(connection, tmp_path / "out") == counts

    assert everything(empty) == everything(full)
    assert counts["deals"] > 5
    assert counts["decisions"] == 1


def test_what_comes_back_goes_on(full: Engine, empty: Engine, tmp_path: Path):
    with full.connect() as connection:
        export_tables(connection, tmp_path / "out", Format.NDJSON)
    with writing(empty) as connection:
        import_tables(connection, tmp_path / "out")
    before = everything(empty)
    assert all(
        each.unchanged for each in import_rows(empty, crunchbase_imports(tmp_path / "crunchbase"))
    )
    assert everything(empty) == before


def test_a_spreadsheet_meets_no_formula_if_asked(full: Engine, tmp_path: Path):
    with full.connect() as connection:
        export_tables(connection, tmp_path, Format.CSV, neutral=True)
    assert ",'=ada," in (tmp_path / "decisions.csv").read_text()


def test_a_database_that_is_not_empty_takes_no_export(full: Engine, tmp_path: Path):
    with full.connect() as connection:
        export_tables(connection, tmp_path / "out", Format.NDJSON)
    with writing(full) as connection, pytest.raises(UnreadableTable, match="is not empty"):
        import_tables(connection, tmp_path / "out")


def test_a_folder_that_holds_no_export_is_refused(empty: Engine, tmp_path: Path):
    with writing(empty) as connection, pytest.raises(UnreadableTable, match="holds no export"):
        import_tables(connection, tmp_path)


def test_a_folder_that_cannot_be_written_is_told(full: Engine, tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with full.connect() as connection, pytest.raises(Unwritable, match="file"):
        export_tables(connection, tmp_path / "file", Format.CSV)


def test_the_package_to_install_for_parquet_is_told(full: Engine, tmp_path: Path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with full.connect() as connection, pytest.raises(Unwritable, match=r"install 'pyarrow>=20'$"):
        export_tables(connection, tmp_path, Format.PARQUET)
