from pathlib import Path

import pytest

from tests.test_importing import FILES


@pytest.fixture
def folder(tmp_path: Path, database: str) -> Path:
    for name, content in FILES.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


def test_an_import_tells_what_it_stored_and_what_it_put_aside(deals, folder):
    first = deals("import", "crunchbase", str(folder))
    second = deals("import", "crunchbase", str(folder))

    assert (first.status, second.status) == (0, 0)
    assert "rounds.csv        7     4       3" in first.out
    assert "rounds.csv        contradictory  row         1" in first.out
    assert second.out.count("unchanged") == len(FILES)
    assert len(deals("list", "deals", "--json").out.splitlines()) == 7
    assert deals("verify").status == 0


def test_the_report_names_file_row_column_value_and_reason(deals, folder, tmp_path):
    report = tmp_path / "report.csv"
    deals("import", "crunchbase", str(folder), "--report", str(report))

    lines = report.read_text().splitlines()
    assert lines[0] == "file,row,column,value,reason,loss,detail"
    assert (
        "acquisitions.csv,2,price_amount,2.6E+12,absurd,value,"
        '"not between 25,000 and 250,000,000,000"' in lines
    )
    assert len(lines) == 1 + 5 + 6 + 4 + 2


def test_a_strict_import_fails_at_the_first(deals, folder):
    run = deals("import", "crunchbase", str(folder), "--strict")

    assert run.status == 1
    assert "companies.csv: row 3, founded_at '2013-12-14': absurd: after 2013-10" in run.err


def test_a_folder_that_holds_no_export_is_refused(deals, database, tmp_path):
    run = deals("import", "crunchbase", str(tmp_path))

    assert run.status == 1
    assert "holds none of companies.csv" in run.err


TABLE = """\
Nature;announced_on;amount;target;acquirer;note
acquisition;22/07/2019;1,5 M€;Orme;Lichen;vu
acquisition;03/04/2019;2 M€;Mousse;Lichen;
rachat;2019;;Bruyère;Lichen;
"""


@pytest.fixture
def table(tmp_path: Path, database: str) -> Path:
    (tmp_path / "table.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path / "table.csv"


def test_a_spreadsheet_is_imported_by_its_columns(deals, table):
    run = deals("import", "csv", str(table), "--map", "Nature=type", "--language", "fr")

    assert run.status == 0
    assert run.err == "deals: columns left unread: note\n"
    assert "table.csv  3     2       1" in run.out
    listed = deals("list", "deals", "--csv").out.splitlines()
    assert listed[1].split(",")[1:] == [
        "2019-07-22",
        "acquisition",
        "announced",
        "",
        "1500000",
        "EUR",
        "exact",
        '"Orme (target)',
        ' Lichen (acquirer)"',
    ]
    assert listed[2].split(",")[1] == "2019-04-03"
    assert deals("verify").status == 0


def test_a_table_may_be_named_without_saying_what_it_is(deals, table):
    run = deals("import", str(table), "--map", "Nature=type")

    assert "table.csv  3     2       1" in run.out
    assert "none.csv: cannot be read" in deals("import", "none.csv").err
    assert "NONE.CSV: cannot be read" in deals("import", "NONE.CSV").err


def test_the_template_is_an_empty_table_that_can_be_imported(deals, database, tmp_path):
    run = deals("import", "csv", "--template")
    (tmp_path / "template.csv").write_text(run.out)

    assert run.out.startswith("type,status,stage,announced_on,amount,currency,qualifier,investee,")
    assert deals("import", "csv", str(tmp_path / "template.csv")).status == 0


def test_a_spreadsheet_without_a_type_is_refused(deals, table):
    run = deals("import", "csv", str(table))

    assert run.status == 1
    assert "columns are missing: type; its columns are: Nature, announced_on, amount" in run.err
    assert "--map Nature=type" in run.err
    assert "--template" in run.err


def test_who_names_columns_is_not_told_how_to(deals, table):
    run = deals("import", "csv", str(table), "--map", "Kind=type")

    assert run.status == 1
    assert "no column is called 'Kind'" in run.err
    assert "--template" not in run.err


def test_a_strict_import_of_what_was_imported_fails_at_what_was_put_aside_then(deals, table):
    words = ("import", "csv", str(table), "--map", "Nature=type")
    assert deals(*words).status == 0

    run = deals(*words, "--strict")
    assert (run.status, run.out) == (1, "")
    assert "row 3, announced_on '03/04/2019': unreadable" in run.err
    assert deals(*words).status == 0


def test_a_strict_import_of_what_was_imported_whole_changes_nothing(deals, tmp_path, database):
    (tmp_path / "whole.csv").write_text("type,target,acquirer\nacquisition,Orme,Lichen\n")
    words = ("import", "csv", str(tmp_path / "whole.csv"), "--strict")

    assert [deals(*words).status, deals(*words).status] == [0, 0]
