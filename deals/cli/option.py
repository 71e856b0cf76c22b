"""Options of the command line, made of the fields of a search."""

import inspect
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from deals.cli.form import CsvOption, FormOption, JsonOption
from deals.lang import available

if TYPE_CHECKING:
    from deals.store.search import Filters

LanguageOption = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="CODE",
        help=f"What it is written in, {' or '.join(available())}; else the text tells.",
    ),
]

F = TypeVar("F", bound="Filters")


def take_options(command: Callable[..., Any], search: type["Filters"]) -> None:
    """Make *command* take an option for each field of *search*, and those that tell the form.

    They are ``--format``, ``--json`` and ``--csv``.
    """
    parameters = list(_parameters(search))
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    command.__annotations__ = {each.name: each.annotation for each in parameters}


def search_of(search: type[F], options: Mapping[str, Any]) -> F:
    """Return the search that *options* ask for.

    Raises:
        UnknownFilter: a value is not known; the message names the nearest.
    """
    from deals.store.refusal import make_search

    given = {name: value for name, value in options.items() if value is not None}
    return make_search(search, given, option_name)


def option_name(field: str) -> str:
    """Return the option that stands for a *field* of a search."""
    return f"--{field.replace('_', '-')}"


def _parameters(search: type["Filters"]) -> Iterator[inspect.Parameter]:
    """Yield the option of each field of *search*, filters first, then those of all lists."""
    from deals.store.choice import Words
    from deals.store.search import Search

    schema = search.model_json_schema()
    told = [name for name in search.model_fields if name != "format"]
    for name in sorted(told, key=lambda name: name in Search.model_fields):
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
        if field.examples and not values:
            help += f" For example {field.examples[0]}."
        shown = str(field.default) if field.default else False
        yield _option(name, str | None, None, help=help, metavar="VALUE", show_default=shown)
    yield _given("form", FormOption, None)
    yield _given("as_json", JsonOption, False)
    yield _given("as_csv", CsvOption, False)


def _option(name: str, kind: Any, default: Any, *flags: str, **said: Any) -> inspect.Parameter:
    if kind is bool and not default and not flags:
        flags = (option_name(name),)  # and no --no-…
    return _given(name, Annotated[kind, typer.Option(*flags, **said)], default)


def _given(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    how = inspect.Parameter.KEYWORD_ONLY
    return inspect.Parameter(name, how, default=default, annotation=annotation)


def _values(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> list[str]:
    """Return the words that a field takes, if it is one of a closed vocabulary."""
    for choice in (schema, *schema.get("anyOf", ())):
        named = definitions.get(choice.get("$ref", "").rpartition("/")[2], choice)
        if "enum" in named:
            return list(named["enum"])
    return []
