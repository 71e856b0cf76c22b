"""How a command prints rows: for people, or for programs."""

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

import typer


class Form(StrEnum):
    """What rows are printed as."""

    TABLE = "table"
    JSON = "json"  # one value
    NDJSON = "ndjson"  # an object a line
    CSV = "csv"


FormOption = Annotated[
    Form | None,
    typer.Option(
        "--format",
        help="Print a table, one value of JSON, an object a line, or values between commas.",
        show_default="table",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print a JSON object a line.")]
CsvOption = Annotated[
    bool, typer.Option("--csv", help="Print comma-separated values under a header.")
]


def form_of(form: Form | None, as_json: bool, as_csv: bool) -> Form:
    """Return the form that is asked for by ``--format``, or else by one of the short options."""
    return form or (Form.NDJSON if as_json else Form.CSV if as_csv else Form.TABLE)


def print_rows(form: Form, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Print *rows* as they come, a table when all are there."""
    if form is Form.TABLE:
        from deals.cli.table import print_table

        print_table(columns, rows)
    elif form is Form.CSV:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
    else:
        print_objects(form, (dict(zip(columns, row, strict=True)) for row in rows))


def _plain(value: Any) -> object:
    """Return a value that JSON has no word for: PostgreSQL's sums as numbers, as SQLite's are."""
    if isinstance(value, Decimal) and value.is_finite():
        return int(value) if value == value.to_integral_value() else float(value)
    return str(value)


def print_objects(form: Form, objects: Iterable[Any]) -> None:
    """Print *objects* a line each, as one array unless the form is NDJSON."""
    lines = (json.dumps(each, ensure_ascii=False, default=_plain) for each in objects)
    if form is Form.NDJSON:
        sys.stdout.writelines(f"{line}\n" for line in lines)
        return
    sys.stdout.write("[")
    for number, line in enumerate(lines):
        sys.stdout.write(f"{',' if number else ''}\n{line}")
    sys.stdout.write("\n]\n")
