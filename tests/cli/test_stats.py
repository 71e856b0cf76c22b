import csv
import io
import json
import re

import pytest

pytestmark = pytest.mark.usefixtures("world")


def test_deals_are_counted_in_plain_columns(deals):
    run = deals("stats", "--by", "currency", "--company", "brumelle")

    header, *rows = run.out.splitlines()
    assert header.split()[:4] == ["currency", "deals", "undisclosed", "sums"]
    assert [row.split() for row in rows] == [
        ["EUR", "1", "0", "2000000", "EUR"],
        ["USD", "1", "0", "5000000", "USD"],
        ["no", "currency", "1", "1"],
    ]


def test_people_read_what_is_not_known_and_programs_find_it_blank(deals):
    def labels(*form: str) -> list[str]:
        _, *rows = deals("stats", *form).out.splitlines()
        return [re.split(" {2,}|,", row)[0] for row in rows]

    assert labels() == ["2021", "2020", "undated"]
    assert labels("--csv") == ["2021", "2020", ""]


def test_what_is_not_converted_is_told(deals):
    run = deals("stats", "--by", "type", "--convert-to", "usd", "--csv")

    values = {each["type"]: each for each in csv.DictReader(io.StringIO(run.out))}
    assert values["debt"]["converted"] == "0 USD"
    assert values["debt"]["not converted"] == "1"
    assert values["merger"]["converted"] == ""


def test_programs_get_a_group_a_line(deals):
    lines = deals("stats", "--json").out.splitlines()

    assert [json.loads(line)["value"] for line in lines] == [2021, 2020, None]


def test_the_form_may_be_told_as_elsewhere(deals):
    whole = json.loads(deals("stats", "--format", "json").out)
    lines = deals("stats", "--format", "ndjson").out.splitlines()

    assert whole["groups"] == [json.loads(line) for line in lines]
    assert deals("stats", "--format", "csv").out == deals("stats", "--csv").out
    assert deals("stats", "--format", "table").out == deals("stats").out
    assert deals("stats", "--format", "xml").status == 2


def test_a_misspelt_value_is_refused_with_the_nearest(deals):
    run = deals("stats", "--by", "tipe")

    assert (run.status, run.err) == (1, "deals: unknown --by 'tipe': did you mean 'type'?\n")


def test_help_tells_the_filters(deals):
    run = deals("stats", "--help")

    assert "--convert-to VALUE" in run.out
    assert run.status == 0


def test_a_company_that_nobody_knows_is_told(deals):
    run = deals("stats", "--company", "Brumele")

    assert (run.status, "did you mean Brumelle?" in run.err) == (1, True)
