import sys
import tomllib
from datetime import date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from openpyxl import Workbook

from deals.errors import UnreadableTable
from deals.read.table import open_table


def xlsx(path: Path, *rows: list[object]) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    file = path / "table.xlsx"
    book.save(file)
    return file


def test_the_first_sheet_of_a_workbook_is_a_table(tmp_path: Path):
    header = ["name", "sum", "on"]
    rows = [["Orme", 5_000_000.0, datetime(2019, 7, 22)], ["Lichen", 1.5, None], [None] * 3]
    table = open_table(xlsx(tmp_path, header, *rows))

    assert table.columns == ("name", "sum", "on")
    assert [(row.number, row.cells) for row in table.rows()] == [
        (2, {"name": "Orme", "sum": "5000000", "on": "2019-07-22"}),
        (3, {"name": "Lichen", "sum": "1.5"}),
        (4, {}),
    ]


def test_a_parquet_file_is_a_table(tmp_path: Path):
    columns = {
        "name": ["Orme", "Lichen"],
        "sum": [5_000_000, None],
        "on": [date(2019, 7, 22), None],
    }
    pq.write_table(pa.table(columns), tmp_path / "table.parquet")
    table = open_table(tmp_path / "table.parquet")

    assert [row.cells for row in table.rows()] == [
        {"name": "Orme", "sum": "5000000", "on": "2019-07-22"},
        {"name": "Lichen"},
    ]


@pytest.mark.parametrize("suffix", ["xlsx", "parquet"])
def test_what_is_no_such_file_is_refused(tmp_path: Path, suffix: str):
    file = tmp_path / f"table.{suffix}"
    file.write_bytes(b"PK\x03\x04 but nothing else")
    with pytest.raises(UnreadableTable, match="is no"):
        open_table(file)


def test_the_package_to_install_for_parquet_is_the_one_of_the_extra(tmp_path: Path, monkeypatch):
    (tmp_path / "table.parquet").write_bytes(b"PAR1")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    [package] = project["optional-dependencies"]["parquet"]

    with pytest.raises(UnreadableTable, match=f"pip install '{package}'$"):
        open_table(tmp_path / "table.parquet")
