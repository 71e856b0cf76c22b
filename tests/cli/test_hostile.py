"""Files that nobody wrote in good faith: each is read, or named with the reason, in short order."""

import json
import os
import shutil
from pathlib import Path

import pytest

from deals.read.text import LARGEST, MOST_WORDS

pytestmark = pytest.mark.model

SOBER = "Brumelle a racheté Quartzia pour 2 millions d’euros, a annoncé Jeanne Aubin.\n"

REFUSED = {
    "empty": b"",
    "binary": bytes(range(256)) * 40,
    "nul": f"{SOBER}\0{SOBER}".encode(),
    "no-utf-8": SOBER.encode() + b"\xff\xfe\xc3(\xa0\xa1" + SOBER.encode(),
    "large": b"a" * (LARGEST + 1),
    "marks": b"(" * (MOST_WORDS + 1),
}
READ = {
    "one-line": SOBER.replace("\n", " ") * 60,
    "no-blank": "a" * 5_000,
    "quotes": '"' * 1_000,
    "opened": "« " * 1_000,
    "unclosed": "“a " * 1_000,
    "nested": "(" * 500 + "Brumelle" + ")" * 500,
    "deep": "« " * 300 + SOBER.strip() + " »" * 300,
    "tags": "<div>" * 400 + SOBER + "</div>" * 400,
    "accents": "e" + "\u0301" * 5_000,
    "list": "Brumelle, " * 300,
    "turned": f"\u202e{SOBER}\u2066\u202d{SOBER}\u2069\u200f",
}


def write(folder: Path, name: str | bytes, content: str | bytes) -> str:
    path = os.fsencode(folder) + b"/" + os.fsencode(name)
    with open(path, "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)
    return os.fsdecode(path)


@pytest.mark.long
def test_hostile_files_are_read_or_refused_and_the_sober_one_is_loaded(
    deals, migrated_sqlite: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    shutil.copyfile(migrated_sqlite, tmp_path / "deals.db")
    monkeypatch.setenv("DEALS_DATABASE_URL", f"sqlite:///{tmp_path / 'deals.db'}")
    files = {name: write(tmp_path, name, content) for name, content in (REFUSED | READ).items()}
    sober = write(tmp_path, "sober", SOBER)

    run = deals("load", *files.values(), sober)

    assert run.status == 1
    named = {line.split(": ")[1] for line in run.err.splitlines()}
    assert named == {files[name] for name in REFUSED}
    stored = json.loads(
        "[" + ",".join(deals("list", "articles", "--json").out.split("\n")[:-1]) + "]"
    )
    assert {each["source"] for each in stored} == {files[name] for name in READ} | {sober}
    assert deals("verify").status == 0


NAMES = ["-x.txt", "--help", b"\xff\xe9.txt", "two\nlines.txt", "\x1b[2J.txt"]


def test_file_names_that_are_flags_or_no_text_are_but_names(
    deals, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    for number, name in enumerate(NAMES):
        write(tmp_path, name, SOBER + f"{number} {SOBER}")
    given = [os.fsdecode(name) for name in NAMES]

    assert deals("load", "--", *given).status == 0
    stored = [json.loads(line) for line in deals("list", "articles", "--json").out.splitlines()]
    assert {each["source"] for each in stored} == {*given} - {given[2]} | {r"\xff\xe9.txt"}
    extracted = deals("extract", "--", *given).out.splitlines()
    assert json.loads(extracted[2])["source"] == r"\xff\xe9.txt"


def test_a_name_that_drives_a_terminal_is_shown_without_its_control_characters(deals):
    assert "\x1b" not in deals("extract", "\x1b[2J").err


FORMULAS = """\
type,announced_on,amount,target,acquirer
acquisition,2019-07-22,1500000 EUR,=cmd|'/c calc'!A1,"=HYPERLINK(""http://orme.example"")"
acquisition,2019-07-23,=1+1,Orme,Lichen
"""


def test_a_formula_in_a_cell_is_neither_a_name_nor_a_sum(deals, database: str, tmp_path: Path):
    run = deals("import", "csv", write(tmp_path, "table.csv", FORMULAS))

    assert run.status == 0
    assert "table.csv  unreadable  row         1" in run.out
    assert "table.csv  unreadable  value       1" in run.out
    [deal] = map(json.loads, deals("list", "deals", "--json").out.splitlines())
    assert deal["amount"] is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (",".join(f"c{n}" for n in range(100_000)) + "\n" + "," * 99_999, "has 100000 columns"),
        ("type,target\nacquisition," + "9" * 200_000, "field larger than field limit"),
        ('type,target\n"' + "a\n" * 100_000, "field larger than field limit"),
        (bytes(range(256)), "is binary, not text"),
        (b"", "is empty"),
    ],
)
def test_a_table_out_of_all_bounds_is_refused(
    deals, database: str, tmp_path: Path, content: str | bytes, reason: str
):
    run = deals("import", "csv", write(tmp_path, "table.csv", content))

    assert run.status == 1
    assert reason in run.err


def test_a_row_of_far_too_many_cells_is_put_aside(deals, database: str, tmp_path: Path):
    content = "type,target,acquirer\n" + "," * 100_000 + "\nacquisition,Orme,Lichen\n"

    run = deals("import", "csv", write(tmp_path, "table.csv", content))

    assert run.status == 0
    assert "table.csv  2     1       1" in run.out
