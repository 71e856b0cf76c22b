"""`deals list`: the searches of the API, whose filters become options by themselves."""

import csv
import importlib
import inspect
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from deals.cli.group import make_group

if TYPE_CHECKING:
    from deals.store.column import Column
    from deals.store.listing import Listing, Page
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
        search = _search(listing, options)
        page = _page(listing, search)
        shown = columns(name, search.fields.split(",") if search.fields else None)
        if as_json:
            print("".join(f"{item}\n" for item in page.items), end="")
        elif as_csv:
            _print_csv(shown, page)
        else:
            print_table([column.name for column in shown], _rows(shown, page))
        _tell_more(page)

    parameters = list(_parameters(listing.search))
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {each.name: each.annotation for each in parameters}
    run.__doc__ = f"{inspect.getdoc(listing.search)}\n\nOptions are the filters of GET /{name}."
    single = make_group()
    single.command(name)(run)
    return typer.main.get_command(single)


def _listing(name: str) -> "Listing":
    module = importlib.import_module(f"deals.store.queries.{MODULES[name]}")
    listing: Listing = getattr(module, name.upper())
    return listing


def _parameters(search: type["Search"]) -> Iterator[inspect.Parameter]:
    """Yield the option of each field of *search*, filters first, then those of all lists."""
    from deals.store.choice import Words
    from deals.store.search import Search

    schema = search.model_json_schema()
    filters = [name for name in search.model_fields if name not in Search.model_fields]
    for name in filters + [name for name in search.model_fields if name not in filters]:
        field = search.model_fields[name]
        help = (field.description or "").replace("\n", " ")
        if field.annotation is bool:
            yield _option(name, bool, field.default, help=help)
            continue
        values = _values(schema["properties"][name], schema.get("$defs", {}))
        if values:
            help += f" One of {', '.join(values)}."
        for mark in field.metadata:
            if isinstance(mark, Words):
                help += f" Some of {', '.join(mark.known)}."
        shown = str(field.default) if field.default else False
        yield _option(name, str | None, None, help=help, metavar="VALUE", show_default=shown)
    yield _option("json", bool, False, help="Print a JSON object a line.")
    yield _option("csv", bool, False, help="Print comma-separated values under a header.")


def _option(name: str, kind: Any, default: Any, **said: Any) -> inspect.Parameter:
    flags = [f"--{name}"] if kind is bool and not default else []
    annotation = Annotated[kind, typer.Option(*flags, **said)]
    how = inspect.Parameter.KEYWORD_ONLY
    return inspect.Parameter(name, how, default=default, annotation=annotation)


def _values(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> list[str]:
    """Return the words that a field takes, if it is one of a closed vocabulary."""
    for choice in (schema, *schema.get("anyOf", ())):
        named = definitions.get(choice.get("$ref", "").rpartition("/")[2], choice)
        if "enum" in named:
            return list(named["enum"])
    return []


def _search(listing: "Listing", options: Mapping[str, Any]) -> "Search":
    from deals.store.refusal import make_search

    given = {name: value for name, value in options.items() if value is not None}
    return make_search(listing.search, given)


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
    if page.next:
        print(f"there are more: --cursor {page.next}", file=sys.stderr)
    for each in page.unresolved:
        meant = " or ".join(each["suggestions"])
        hint = f"; did you mean {meant}?" if meant else ""
        print(
            f"deals: {each['parameter']}: nobody is called {each['name']!r}{hint}", file=sys.stderr
        )
    if page.unresolved:
        raise typer.Exit(1)
