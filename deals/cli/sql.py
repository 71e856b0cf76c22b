"""`deals sql`: questions in SQL, which can only read."""

import re
from typing import Annotated

import typer

from deals.cli.form import CsvOption, FormOption, JsonOption, form_of, print_rows


def sql(
    query: Annotated[str | None, typer.Argument(metavar="QUERY", help="SELECT …")] = None,
    file: Annotated[
        typer.FileText | None,
        typer.Option("-f", "--file", encoding="utf-8", help="Read the query from a file, or -."),
    ] = None,
    param: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="What :NAME stands for in the query."),
    ] = None,
    form: FormOption = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """Ask the database a question in SQL, and print the answer as a table.

    Nothing that would write is let through. docs/sql.md has the schema and examples.
    """
    from deals.cli.database import database
    from deals.store.sql import ask

    if (query is None) == (file is None):
        raise typer.BadParameter("give a query, or a file with one", param_hint="QUERY")
    asked = file.read() if file else query or ""
    values = dict(_value(written) for written in param or ())
    with database(read_only=True) as engine, ask(engine, asked, values) as answer:
        print_rows(form_of(form, as_json, as_csv), answer.columns, answer.rows)


def _value(written: str) -> tuple[str, str | int]:
    name, equals, value = written.partition("=")
    if not equals:
        raise typer.BadParameter(f"{written!r} is no NAME=VALUE", param_hint="--param")
    return name, int(value) if re.fullmatch(r"-?[0-9]{1,18}", value) else value
