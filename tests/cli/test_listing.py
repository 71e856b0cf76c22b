import csv
import io
import json
import re
import shlex

import pytest
import typer

from deals.api.app import create_app
from deals.cli.listing import MODULES, app
from deals.domain.vocabulary import DealType
from deals.store.models import Deal

pytestmark = pytest.mark.usefixtures("world")


def test_deals_are_listed_in_plain_columns_under_a_header(deals):
    run = deals("list", "deals", "--company", "brumelle", "--year", "2020")

    header, row = run.out.splitlines()
    assert header.split() == (
        "id announced_on type status stage amount currency qualifier participants".split()
    )
    assert row.split()[:4] == ["3", "2020", "acquisition", "announced"]
    assert row.endswith("Quartzia (target), Orme Noir (acquirer), Brumelle (seller)")
    assert (run.status, run.err) == (0, "")


@pytest.mark.parametrize("name", MODULES)
def test_every_concept_is_listed_in_each_form(deals, name):
    table = deals("list", name)
    values = list(csv.DictReader(io.StringIO(deals("list", name, "--csv").out)))
    records = [json.loads(line) for line in deals("list", name, "--json").out.splitlines()]

    assert table.status == 0
    assert len(table.out.splitlines()) == 1 + len(values)
    assert [int(each["id"]) for each in values] == [each["id"] for each in records] != []


def test_comma_separated_values_leave_blank_what_is_not_known(deals):
    run = deals("list", "deals", "--type", "merger", "--csv")

    [row] = csv.DictReader(io.StringIO(run.out))
    assert (row["announced_on"], row["amount"], row["currency"]) == ("", "", "")
    assert row["participants"] == "Orme Noir (merging_party), Pellucide (merging_party)"


def test_an_option_that_is_on_by_default_can_be_turned_off(deals):
    run = deals("list", "deals", "--no-include-undisclosed", "--json")

    assert [json.loads(line)["id"] for line in run.out.splitlines()] == [1, 2, 5]


def test_there_being_more_is_told_beside_the_records(deals):
    first = deals("list", "deals", "--limit", "4", "--total", "--json")
    assert "total: 5" in first.err

    cursor = first.err.split("--cursor ")[1].strip()
    second = deals("list", "deals", "--limit", "4", "--cursor", cursor, "--json")
    assert json.loads(second.out)["id"] == 4
    assert second.err == ""


def test_a_table_may_be_told_to_be_one(deals):
    assert deals("list", "deals", "--format", "table").out == deals("list", "deals").out


def test_a_format_gives_all_records_or_the_page_asked_for(deals, sessions):
    with sessions.begin() as session:
        session.add_all(Deal(type=DealType.IPO, status="completed") for _ in range(51))
    ipos = ("list", "deals", "--type", "ipo", "--fields", "id")

    assert len(deals(*ipos).out.splitlines()) == 1 + 50
    assert len(deals(*ipos, "--format", "csv").out.splitlines()) == 1 + 51
    assert len(deals(*ipos, "--format", "ndjson").out.splitlines()) == 51
    assert deals(*ipos, "--json", "--format", "csv").out == deals(*ipos, "--csv").out
    assert deals(*ipos, "--format", "csv").err == ""
    page = deals(*ipos, "--format", "csv", "--limit", "2")
    assert len(page.out.splitlines()) == 1 + 2
    assert "there are more" in page.err
    assert len(json.loads(deals(*ipos, "--format", "json").out)["items"]) == 50


def test_facets_are_told_beside_the_records(deals):
    run = deals("list", "deals", "--facet", "type,year", "--person", "Ada Vernier")

    assert run.err == "type: funding_round 1\nyear: 2021 1\n"


@pytest.mark.parametrize("name", MODULES)
def test_the_options_are_the_parameters_of_the_api(deals, engine, name):
    documented = create_app(engine).openapi()["paths"][f"/{name}"]["get"]["parameters"]
    options = re.findall(r"^  --([\w-]+)", deals("list", name, "--help").out, re.MULTILINE)

    assert {option.replace("-", "_") for option in options} - {"json", "csv"} == {
        each["name"] for each in documented
    }


def test_a_company_that_nobody_knows_is_told_with_whom_it_may_have_meant(deals):
    run = deals("list", "deals", "--company", "Brumele")

    assert run.status == 1
    assert run.err == "deals: --company: nobody is called 'Brumele'; did you mean Brumelle?\n"


def test_a_misspelt_value_is_refused_with_the_nearest(deals):
    run = deals("list", "deals", "--type", "aquisition")

    assert run.status == 1
    assert run.err == "deals: unknown --type 'aquisition': did you mean 'acquisition'?\n"


def test_a_word_that_is_none_is_refused_with_the_one_it_may_have_meant(deals):
    run = deals("list", "deal")

    assert run.status == 2
    assert "unknown word 'deal': did you mean 'deals'?" in run.err


def test_a_word_that_is_not_written_to_its_end_may_be_completed():
    group = typer.main.get_command(app)
    context = group.make_context("list", ["dea"], resilient_parsing=True)

    assert group.resolve_command(context, ["dea"])[1] is None


def test_a_refusal_names_the_option_and_what_to_write(deals):
    run = deals("list", "deals", "--min-amount", "1.5M")
    said = "--min-amount: write a whole number, digits only, not '1.5M'"
    assert (run.status, run.err) == (1, f"deals: {said}\n")

    crossed = deals("list", "deals", "--min-amount", "5", "--max-amount", "3")
    assert crossed.err == "deals: --max-amount 3 is below --min-amount 5\n"


def test_a_form_that_is_none_is_refused_with_all_there_are(deals):
    run = deals("list", "deals", "--format", "pdf")

    assert run.status == 2
    assert "'pdf' is not one of 'table', 'json', 'ndjson', 'csv'" in run.err


def test_help_tells_what_each_filter_does_and_takes(deals):
    run = deals("list", "deals", "--help")

    assert "Some of rumored, announced" in " ".join(run.out.split())
    assert "--include-undisclosed / --no-include-undisclosed" in run.out


@pytest.mark.parametrize("name", MODULES)
def test_help_ends_with_an_example_that_works(deals, name):
    text = " ".join(deals("list", name, "--help").out.split())
    _, example = text.rsplit("For example: deals ", 1)

    run = deals(*shlex.split(example))
    assert run.status == 0 or "nobody is called" in run.err


def test_only_the_fields_asked_for_are_shown(deals):
    run = deals("list", "deals", "--fields", "amount,id", "--company", "Brumelle")

    header, row, *_ = run.out.splitlines()
    assert header.split() == ["id", "amount", "currency", "qualifier"]
    assert row.split() == ["1", "2000000", "EUR", "exact"]


def test_what_could_not_be_converted_is_told_beside_the_records(deals):
    asked = ("--currency", "USD", "--convert", "--min-amount", "1000", "--type", "!merger,debt")
    run = deals("list", "deals", *asked, "--no-include-undisclosed", "--csv")

    by_id = {row["id"]: row for row in csv.DictReader(io.StringIO(run.out))}
    assert by_id["1"]["converted_to"] == "USD"
    assert by_id["1"]["converted"] == str(round(2_000_000 * float(by_id["1"]["rate"])))
    assert by_id["1"]["rate_day"] == "2021-03-02"
    assert by_id["2"]["converted"] == by_id["2"]["amount"] == "5000000"
    assert run.err == ""

    run = deals("list", "deals", *asked[:-1], "debt,investment")
    assert run.err == (
        "not converted to USD, and so within no bound: 1 without a day, 0 without a rate\n"
    )
    assert run.status == 0
