"""`deals sql`: questions in SQL, which can only read."""

import re
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from deals.cli.form import CsvOption, FormOption, JsonOption, form_of, print_rows

# A line with = may be an option whose value goes on below, as in --param=text=…, and is left one.
_COMMENTED = re.compile(r"--(?:\s.*|[^\n=]*\n.*)", re.DOTALL)


class Query(TyperCommand):
    """Takes a query that begins with a comment for one, where an option begins likewise."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Hand what is a query on behind all options."""
        queries = [word for word in args if _COMMENTED.fullmatch(word)]
        if queries and "--" not in args:
            args = [*(word for word in args if word not in queries), "--", *queries]
        return super().parse_args(ctx, args)


def sql(
    query: Annotated[str | None, typer.Argument(metavar="QUERY", help="SELECT …")] = None,
    file: Annotated[
        typer.FileText | None,
        typer.Option(
            "-f", "--file", encoding="utf-8", help="Read the query from a file; - is the input."
        ),
    ] = None,
    param: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="What :NAME stands for in the query."),
    ] = None,
    form: FormOption = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """Ask the database a question in SQL.

    Nothing that would write is let through. docs/sql.md has the schema and many questions.

    For example: deals sql "SELECT * FROM deal_list WHERE year = :year" --param year=2019
    """
    from deals.cli.database import database
    from deals.store.sql import ask

    if (query is None) == (file is None):
        raise typer.BadParameter(
            "give a query, or a file with one; -f - is the input", param_hint="QUERY"
        )
    asked = file.read() if file else query or ""
    values = dict(_value(written) for written in param or ())
    with database(read_only=True) as engine, ask(engine, asked, values) as answer:
        print_rows(form_of(form, as_json, as_csv), answer.columns, answer.rows)


def _value(written: str) -> tuple[str, str | int]:
    name, equals, value = written.partition("=")
    if not equals:
        raise typer.BadParameter(f"{written!r} is no NAME=VALUE", param_hint="--param")
    return name, int(value) if re.fullmatch(r"-?[0-9]{1,18}", value) else value
