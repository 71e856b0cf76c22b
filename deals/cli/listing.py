"""`deals list`: the searches of the API, whose filters become options by themselves."""

import importlib
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperGroup

from deals.cli.form import Form, form_of
from deals.cli.group import make_group
from deals.cli.option import option_name, search_of, take_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from deals.store.listing import Listing, Page
    from deals.store.queries.name import Unresolved
    from deals.store.question import Unconverted
    from deals.store.search import Search

    ListRecords = Callable[[Connection, Search], Page]

MODULES = {
    "deals": "deal",
    "companies": "company",
    "people": "person",
    "partnerships": "partnership",
    "quotes": "quote",
    "articles": "article",
}
"""The module of `deals.store.queries` that answers for each word."""


EXAMPLES = {
    "deals": "--investor Microsoft --type '!ipo' --sort=-amount --format csv",
    "companies": "--q bank",
    "people": "--company OpenAI --fields name,positions",
    "partnerships": "--company Microsoft --since-from 2016",
    "quotes": "--q investissement --total",
    "articles": "--language fr --year 2019",
}

_HELP = """List {name}: as a table, or all as JSON or CSV.

Options are the filters of GET /{name}. A table shows one page; --csv and --json print all records,
or one page where --limit or --cursor is given.
"""


class _Concepts(TyperGroup):
    """A command for each concept, made when it is asked for: only then is the store imported."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(MODULES)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0] not in MODULES and not ctx.resilient_parsing:
            from deals.store.refusal import unknown

            ctx.fail(unknown("word", args[0], list(MODULES), "list").detail)
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        return _command(cmd_name) if cmd_name in MODULES else None


app = make_group(
    name="list",
    cls=_Concepts,
    help="List deals, companies, people… as a table, JSON or CSV.",
)


@app.callback()
def _list() -> None: ...


def _command(name: str) -> Any:
    listing, list_records = _questions(name)

    def run(form: Form | None, as_json: bool, as_csv: bool, **options: Any) -> None:
        asked = form_of(form, as_json, as_csv)
        options["format"] = None if asked is Form.TABLE else asked
        _print(listing, list_records, search_of(listing.search, options))

    take_options(run, listing.search)
    run.__doc__ = _HELP.format(name=name)
    single = make_group()
    single.command(name, epilog=f"For example: deals list {name} {EXAMPLES[name]}")(run)
    return typer.main.get_command(single)


def _questions(name: str) -> "tuple[Listing, ListRecords]":
    module = importlib.import_module(f"deals.store.queries.{MODULES[name]}")
    return getattr(module, name.upper()), getattr(module, f"list_{name}")


def _print(listing: "Listing", list_records: "ListRecords", search: "Search") -> None:
    from deals.cli.database import database
    from deals.store.listing import stream_items
    from deals.store.search import Format
    from deals.store.written import written

    lines = search.format in {Format.NDJSON, Format.CSV}
    with database(read_only=True) as engine, engine.connect() as connection:
        page = list_records(connection, search.first if lines and search.whole else search)
        if search.format is Format.JSON:
            print(page.body.decode())
        elif search.format is None:
            _print_table(listing, search, page)
        elif search.whole:
            items = stream_items(connection, listing, search)
            sys.stdout.writelines(written(search.format, listing, search, items))
            page = replace(page, next=None)
        else:
            sys.stdout.writelines(written(search.format, listing, search, page.items))
    _tell_beside(page)


def _print_table(listing: "Listing", search: "Search", page: "Page") -> None:
    from deals.cli.table import print_table
    from deals.store.column import columns

    shown = columns(listing.record.__tablename__, search.told(listing.members))
    records = map(json.loads, page.items)
    rows = ([column.cell(record) for column in shown] for record in records)
    print_table([column.name for column in shown], rows)


def _tell_beside(page: "Page") -> None:
    """Tell on standard error what the records themselves do not."""
    if page.total is not None:
        print(f"total: {page.total}", file=sys.stderr)
    for name, values in (page.facets or {}).items():
        counted = ", ".join(f"{each['value'] or 'unknown'} {each['count']}" for each in values)
        print(f"{name}: {counted}", file=sys.stderr)
    tell_unconverted(page.unconverted)
    if page.next:
        print(f"there are more: --cursor {page.next}", file=sys.stderr)
    tell_unresolved(page.unresolved)


def tell_unconverted(unconverted: "Unconverted | None") -> None:
    """Tell on standard error of deals whose amount could not be converted, if there are."""
    if unconverted and (unconverted["without_day"] or unconverted["without_rate"]):
        print(
            f"not converted to {unconverted['currency']}, and so within no bound: "
            f"{unconverted['without_day']} without a day, {unconverted['without_rate']} "
            "without a rate",
            file=sys.stderr,
        )


def tell_unresolved(unresolved: "Sequence[Unresolved]") -> None:
    """Tell on standard error of names that nobody bears, and end with status 1 if there are."""
    from deals.store.queries.name import say

    for each in unresolved:
        print(f"deals: {option_name(each['parameter'])}: {say(each)}", file=sys.stderr)
    if unresolved:
        raise typer.Exit(1)
