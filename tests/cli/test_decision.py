import json
from pathlib import Path

import pytest

TABLE = """\
type;announced_on;amount;target;acquirer
acquisition;2021-03-02;5 M€;Lichen;Orme Bois
acquisition;2021-08-20;6 M€;Lichen;OrmeBois
"""


@pytest.fixture
def loaded(deals, database: str, tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text(TABLE, encoding="utf-8")
    assert deals("import", "csv", str(tmp_path / "table.csv")).status == 0


def listed(deals) -> list[dict[str, object]]:
    return [json.loads(line) for line in deals("list", "companies", "--json").out.splitlines()]


def test_what_may_be_one_is_proposed_merged_and_taken_back(deals, loaded):
    proposed = json.loads(deals("duplicates", "--json").out)
    assert (proposed["name"], proposed["other_name"]) == ("Orme Bois", "OrmeBois")
    assert "the same letters" in proposed["reasons"]

    merged = deals(
        "companies", "merge", "Orme Bois", "OrmeBois", "--by", "ada", "--why", "one seat"
    )
    assert (merged.status, merged.out) == (
        0,
        "decision 1; to take it back: deals decisions undo 1\n",
    )
    assert len(listed(deals)) == 2
    assert deals("duplicates").out.splitlines()[1:] == []

    assert deals("deals", "merge", "1", "2").status == 0
    assert "6000000 EUR exact" in deals("conflicts").out
    [conflict] = map(json.loads, deals("conflicts", "--json").out.splitlines())
    assert conflict["deal_id"] == 1

    assert deals("decisions", "undo", "2").status == 0
    assert deals("decisions", "undo", "1").status == 0
    assert len(listed(deals)) == 3
    assert deals("conflicts", "--json").out == ""
    assert "one seat" in deals("decisions", "list").out


EXPORT = {
    "acquisitions.csv": "company_permalink,company_name,acquirer_permalink,acquirer_name,"
    "acquired_at,price_amount,price_currency_code\n/c/lichen,Lichen,/c/orme,Orme,2012-10-03,,USD\n",
    "investments.csv": "company_name,investor_name,funded_when,amount_usd\n"
    "Tilleul,Lichen,2011-02-03,800000\n",
}


def test_names_that_an_import_keeps_apart_are_proposed(deals, database: str, tmp_path: Path):
    for name, content in EXPORT.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    assert deals("import", "crunchbase", str(tmp_path)).status == 0

    assert sum(each["name"] == "Lichen" for each in listed(deals)) == 2
    proposed = json.loads(deals("duplicates", "--json").out)
    assert (proposed["name"], proposed["other_name"]) == ("Lichen", "Lichen")


def test_names_are_split_off(deals, loaded):
    deals("companies", "merge", "Orme Bois", "OrmeBois")
    run = deals("companies", "split", "Orme Bois", "OrmeBois")

    assert run.status == 0
    assert "is OrmeBois" in run.out
    assert len(listed(deals)) == 3


def test_a_name_that_nobody_has_is_refused(deals, loaded):
    run = deals("companies", "merge", "Orme Bois", "Mousse")
    assert (run.status, run.err) == (1, "deals: nobody is called 'Mousse'\n")
    misspelt = deals("companies", "merge", "Orme Bois", "Lichn")
    assert misspelt.err == "deals: nobody is called 'Lichn'; did you mean Lichen?\n"
