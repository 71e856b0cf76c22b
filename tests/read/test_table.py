from pathlib import Path

import pytest

from deals.errors import MissingColumns, UnreadableTable
from deals.read.table import MOST_COLUMNS, check_columns, open_table


def write(path: Path, text: str | bytes) -> Path:
    file = path / "table.csv"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_rows_are_counted_as_a_spreadsheet_counts_them(tmp_path: Path):
    table = open_table(write(tmp_path, "name,sum\nOrme,5\nLichen,\n"))

    assert table.columns == ("name", "sum")
    assert [(row.number, row.cells) for row in table.rows()] == [
        (2, {"name": "Orme", "sum": "5"}),
        (3, {"name": "Lichen"}),
    ]


def test_columns_go_by_their_names_not_by_their_places(tmp_path: Path):
    one = open_table(write(tmp_path, "name,sum\nOrme,5\n"))
    [row] = one.rows()
    other = open_table(write(tmp_path, "sum,name\n5,Orme\n"))
    assert next(other.rows()).cells == row.cells


def test_a_mark_of_byte_order_is_no_part_of_the_first_column(tmp_path: Path):
    assert open_table(write(tmp_path, b"\xef\xbb\xbfname\nOrme\n")).columns == ("name",)


@pytest.mark.parametrize(
    ("row", "fault"), [(",,", "is blank"), (" , ", "is blank"), ("a,b,c,d", "has 4 cells")]
)
def test_a_row_that_is_none_says_why(tmp_path: Path, row: str, fault: str):
    [found] = open_table(write(tmp_path, f"a,b,c\n{row}\n")).rows()

    assert found.cells == {}
    assert fault in str(found.fault)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"name\nOr\0me\n", "binary"),
        (b"name,name\nOrme,Orme\n", "columns of one name: name"),
        (b"name\n" + b'"' + b"x" * 200_000, "field larger"),
        (",".join(f"c{n}" for n in range(100_000)).encode(), f"more than {MOST_COLUMNS}"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, content: bytes, reason: str):
    with pytest.raises(UnreadableTable, match=reason):
        list(open_table(write(tmp_path, content)).rows())


def test_columns_without_a_name_are_called_by_their_number_and_left_out_at_the_end(tmp_path: Path):
    table = open_table(write(tmp_path, "name,,sum,,\nOrme,a,5,,\nLichen,,6,,7\n"))

    assert table.columns == ("name", "column 2", "sum")
    first, second = table.rows()
    assert first.cells == {"name": "Orme", "column 2": "a", "sum": "5"}
    assert second.fault == "has 5 cells, and the header 3"


def test_a_missing_file_is_told(tmp_path: Path):
    with pytest.raises(UnreadableTable, match="No such file"):
        open_table(tmp_path / "none.csv")


def test_columns_that_are_missing_are_named(tmp_path: Path):
    table = open_table(write(tmp_path, "name\nOrme\n"))
    with pytest.raises(MissingColumns, match="missing: date, sum"):
        check_columns(table, ["name", "date", "sum"])


def test_the_reader_tells_how_far_it_is(tmp_path: Path):
    told: list[int] = []
    table = open_table(write(tmp_path, "name\nOrme\nLichen\n"))
    list(table.rows(told.append))
    assert told == [5, 10, 17]
    assert told[-1] == table.size


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_likeliest_in_the_header(tmp_path: Path, separator: str):
    table = open_table(write(tmp_path, f"name{separator}sum\nOrme{separator}5\n"))
    assert [row.cells for row in table.rows()] == [{"name": "Orme", "sum": "5"}]


def test_an_older_encoding_is_told_by_what_it_reads_like(tmp_path: Path):
    text = "nom;société\nÉlodie Vernier;Forêt d’été — « conseil »\n" * 3
    table = open_table(write(tmp_path, text.encode("cp1252")))
    assert table.columns == ("nom", "société")
    assert next(table.rows()).cells["nom"] == "Élodie Vernier"
