"""`deals stats`: numbers and sums of deals."""

import json
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import typer

from deals.cli.form import Form, form_of, print_objects, print_rows
from deals.cli.group import make_group
from deals.cli.option import search_of, take_options

if TYPE_CHECKING:
    from deals.store.queries.stats import StatsSearch

COLUMNS = ("deals", "undisclosed", "sums", "converted", "not converted")

_UNKNOWN = {"year": "undated", "currency": "no currency"}
"""What people read of the group of deals whose value no source tells."""

PASSED_ON: dict[Any, Any] = {
    "allow_extra_args": True,
    "ignore_unknown_options": True,
    "help_option_names": [],
}
"""Settings of the command as it is listed: the one that takes the options is made when it runs."""


def stats(context: typer.Context) -> None:
    """Count deals and add up their amounts.

    They are counted by year, type, currency or company. Options are the filters of GET /stats.

    For example: deals stats --by company --type acquisition --convert-to EUR
    """
    from deals.store.queries.stats import StatsSearch

    def run(form: Form | None, as_json: bool, as_csv: bool, **options: Any) -> None:
        _print(search_of(StatsSearch, options), form_of(form, as_json, as_csv))

    take_options(run, StatsSearch)
    run.__doc__ = stats.__doc__
    single = make_group()
    single.command()(run)
    typer.main.get_command(single)(context.args, prog_name=context.command_path)


def _print(search: "StatsSearch", form: Form) -> None:
    from deals.cli.database import database
    from deals.cli.listing import tell_unconverted, tell_unresolved
    from deals.store.queries.stats import count_deals

    with database(read_only=True) as engine, engine.connect() as connection:
        body = count_deals(connection, search)
    answer = json.loads(body)
    if form is Form.JSON:
        print(body.decode())
    elif form is Form.NDJSON:
        print_objects(form, answer["groups"])
    else:
        unknown = _UNKNOWN.get(search.by) if form is Form.TABLE else None
        rows = [_row(group, unknown) for group in answer["groups"]]
        print_rows(form, [search.by, *COLUMNS], rows)
    if answer["more"]:
        print("there are more: raise --limit", file=sys.stderr)
    tell_unconverted(answer["unconverted"])
    tell_unresolved(answer["unresolved"])


def _row(group: Mapping[str, Any], unknown: str | None) -> list[object]:
    sums = ", ".join(f"{each['value']} {each['currency']}" for each in group["sums"])
    total = group["converted"]
    return [
        unknown if group["value"] is None else group["name"] or group["value"],
        group["deals"],
        group["undisclosed"],
        sums,
        total and f"{total['value']} {total['currency']}",
        total and total["without_day"] + total["without_rate"],
    ]
