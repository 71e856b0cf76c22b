import csv
import io
import json
import sys

import pytest

pytestmark = pytest.mark.usefixtures("world")


def test_an_answer_is_a_table(deals):
    run = deals("sql", "SELECT id, investors FROM deal_list WHERE year = 2020")

    assert [line.split() for line in run.out.splitlines()] == [
        ["id", "investors"],
        ["3", "Orme", "Noir"],
    ]


def test_programs_get_json_or_comma_separated_values(deals):
    query = "SELECT id, stage FROM deals WHERE id < 3 ORDER BY id"

    lines = deals("sql", query, "--json").out.splitlines()
    assert [json.loads(line) for line in lines] == [
        {"id": 1, "stage": None},
        {"id": 2, "stage": "seed"},
    ]
    table = csv.DictReader(io.StringIO(deals("sql", query, "--csv").out))
    assert [row["stage"] for row in table] == ["", "seed"]


def test_the_form_may_be_told_as_elsewhere(deals):
    query = "SELECT id FROM deals WHERE id < 3 ORDER BY id"

    assert json.loads(deals("sql", query, "--format", "json").out) == [{"id": 1}, {"id": 2}]
    nothing = "SELECT id FROM deals WHERE id < 0"
    assert json.loads(deals("sql", nothing, "--format", "json").out) == []
    assert deals("sql", nothing, "--format", "ndjson").out == ""
    assert deals("sql", query, "--format", "ndjson").out == deals("sql", query, "--json").out
    assert deals("sql", query, "--format", "csv").out == deals("sql", query, "--csv").out
    assert deals("sql", query, "--format", "table").out == deals("sql", query).out


def test_a_query_may_come_from_a_file_and_take_parameters(deals, tmp_path):
    file = tmp_path / "query.sql"
    file.write_text("SELECT count(*) AS n FROM deals WHERE year = :year AND type = :type")

    run = deals("sql", "-f", str(file), "--param", "year=2021", "--param", "type=debt")

    assert run.out.split() == ["n", "1"]


@pytest.mark.parametrize("comment", ["-- Which?", "--", "--which?"])
def test_a_query_may_begin_with_a_comment(deals, comment):
    query = f"{comment}\nSELECT :n + 1 AS m"

    assert deals("sql", query, "--param", "n=1", "--csv").out.split() == ["m", "2"]
    assert deals("sql", "--param", "n=1", "--csv", "--", query).out.split() == ["m", "2"]


def test_a_query_may_come_from_standard_input(deals, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("-- Which?\nSELECT 2 AS m"))

    assert deals("sql", "-f", "-").out.split() == ["m", "2"]


def test_the_value_of_an_option_may_go_on_in_another_line(deals):
    run = deals("sql", "--param=said=one\ntwo", "SELECT :said AS s", "--json")

    assert json.loads(run.out) == {"s": "one\ntwo"}


def test_an_option_that_is_none_is_no_query(deals):
    assert "No such option: --jsn" in deals("sql", "--jsn", "SELECT 1").err


@pytest.mark.parametrize(
    "query",
    [
        "DELETE FROM deals",
        "UPDATE deals SET stage = 'seed'",
        "CREATE TABLE more (id INTEGER)",
        "WITH gone AS (SELECT 1) DELETE FROM deals",
        "SELECT 1; DELETE FROM deals",
        "COMMIT; DELETE FROM deals",
        "PRAGMA query_only = OFF",
        "SET default_transaction_read_only = off; DELETE FROM deals",
        "SELEC 1",
        "UPDATE sqlite_master SET sql = ''",
        "PRAGMA journal_mode = DELETE",
    ],
)
def test_what_writes_or_is_no_query_is_refused(deals, query):
    run = deals("sql", query)

    assert run.status == 1
    assert run.err.startswith("deals: ")
    assert len(run.err.splitlines()) == 1
    assert deals("sql", "SELECT count(*) AS n FROM deals").out.split() == ["n", "5"]


def test_a_parameter_without_a_value_is_told_and_so_is_a_value_without_a_parameter(deals):
    missing = deals("sql", "SELECT :year")
    assert missing.err == "deals: the query has :year, for which no value is given\n"

    unused = deals("sql", "SELECT 1", "--param", "year=2021")
    assert unused.err == "deals: a value is given for :year, which the query does not have\n"


def test_a_sum_is_a_number_whatever_the_database(deals):
    query = "SELECT sum(amount) AS total FROM deals WHERE id = 1"
    [row] = json.loads(deals("sql", query, "--format", "json").out)

    assert isinstance(row["total"], int)


def test_why_a_query_is_refused_is_told_in_the_users_words_alone(deals):
    said = deals("sql", "SELECT nope FROM deals").err

    assert "nope" in said
    assert "CURSOR" not in said


def test_full_text_can_be_asked_for_and_what_columns_there_are(deals, url):
    if url.startswith("postgresql"):
        words = "to_tsvector('folded', text) @@ plainto_tsquery('folded', 'CONDITIONS')"
        columns = "SELECT column_name FROM information_schema.columns WHERE table_name = 'quotes'"
    else:
        words = "id IN (SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH 'CONDITIONS')"
        columns = "PRAGMA table_info(quotes)"

    assert deals("sql", f"SELECT id FROM quotes WHERE {words}").out.split() == ["id", "1"]
    assert "text" in deals("sql", columns).out


def test_a_question_is_asked_once(deals):
    assert deals("sql").status == 2
    assert deals("sql", "SELECT 1", "--param", "year").status == 2
