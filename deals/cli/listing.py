"""`deals list`: the searches of the API, whose filters become options by themselves."""

import csv
import importlib
import inspect
import json
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperGroup

from deals.cli.group import make_group
from deals.cli.option import search_of, take_options

if TYPE_CHECKING:
    from deals.store.column import Column
    from deals.store.listing import Listing, Page
    from deals.store.queries.name import Unresolved
    from deals.store.question import Unconverted
    from deals.store.search import Search

MODULES = {
    "deals": "deal",
    "companies": "company",
    "people": "person",
    "partnerships": "partnership",
    "quotes": "quote",
    "articles": "article",
}
"""The module of `deals.store.queries` that answers for each word."""


class _Concepts(TyperGroup):
    """A command for each concept, made when it is asked for: only then is the store imported."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(MODULES)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        return _command(cmd_name) if cmd_name in MODULES else None


app = make_group(
    name="list",
    cls=_Concepts,
    help="List records as a table, or with --json or --csv for other programs.",
)


@app.callback()
def _list() -> None: ...


def _command(name: str) -> Any:
    from deals.cli.table import print_table
    from deals.store.column import columns

    listing = _listing(name)

    def run(**options: Any) -> None:
        as_json, as_csv = options.pop("json"), options.pop("csv")
        search = search_of(listing.search, options)
        page = _page(listing, search)
        shown = columns(name, search.told(listing.members))
        if as_json:
            print("".join(f"{item}\n" for item in page.items), end="")
        elif as_csv:
            _print_csv(shown, page)
        else:
            print_table([column.name for column in shown], _rows(shown, page))
        _tell_more(page)

    take_options(run, listing.search)
    run.__doc__ = f"{inspect.getdoc(listing.search)}\n\nOptions are the filters of GET /{name}."
    single = make_group()
    single.command(name)(run)
    return typer.main.get_command(single)


def _listing(name: str) -> "Listing":
    module = importlib.import_module(f"deals.store.queries.{MODULES[name]}")
    listing: Listing = getattr(module, name.upper())
    return listing


def _page(listing: "Listing", search: "Search") -> "Page":
    from deals.cli.database import database
    from deals.store.listing import list_page

    with database(read_only=True) as engine, engine.connect() as connection:
        return list_page(connection, listing, search)


def _rows(shown: "Sequence[Column]", page: "Page") -> Iterator[list[object]]:
    for item in page.items:
        record = json.loads(item)
        yield [column.cell(record) for column in shown]


def _print_csv(shown: "Sequence[Column]", page: "Page") -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow([column.name for column in shown])
    writer.writerows(_rows(shown, page))


def _tell_more(page: "Page") -> None:
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
    for each in unresolved:
        meant = " or ".join(each["suggestions"])
        hint = f"; did you mean {meant}?" if meant else ""
        print(
            f"deals: {each['parameter']}: nobody is called {each['name']!r}{hint}", file=sys.stderr
        )
    if unresolved:
        raise typer.Exit(1)
