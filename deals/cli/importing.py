"""`deals import`: tables of others into the database."""

import csv
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from deals.cli.group import make_group
from deals.cli.load import parse_date
from deals.lang import available

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from deals.domain.partial_date import PartialDate
    from deals.importing import Import, Imported


class _Paths(TyperGroup):
    """`deals import DIR` is `deals import export DIR`, and `deals import FILE` of a table `csv`."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        path = Path(args[0])
        if args[0] not in self.commands and (path.is_dir() or path.suffix.lower() in _TABLES):
            args = ["export" if path.is_dir() else "csv", *args]
        return super().resolve_command(ctx, args)


app = make_group(
    name="import", cls=_Paths, help="Read in tables of deals: what others have gathered."
)

_TABLES = {".csv", ".tsv", ".xlsx", ".parquet"}
_HOW_TO_NAME = (
    "--map COLUMN=FIELD says what a column holds, as in --map Nature=type; "
    "--template prints all fields"
)

Strict = Annotated[bool, typer.Option("--strict", help="Stop at the first row put aside.")]
Report = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Write all that is put aside, with the reasons, as CSV."),
]


@app.callback()
def _import() -> None: ...


@app.command()
def crunchbase(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where its CSV files are.")],
    strict: Strict = False,
    report: Report = None,
) -> None:
    """Read in the open Crunchbase export of October 2013.

    Rows that cannot be read, or cannot be so, are put aside and counted with the reason. What is
    imported already is left as it is; an import that was broken off goes on where it was.

    For example: deals import crunchbase export/ --report aside.csv
    """
    from deals.importing import crunchbase_imports

    _run(crunchbase_imports(folder, strict), report)


@app.command(name="csv")
def spreadsheet(
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE", help="CSV, XLSX or Parquet.")
    ] = None,
    template: Annotated[
        bool, typer.Option("--template", help="Print an empty table with all columns, and stop.")
    ] = False,
    columns: Annotated[
        list[str], typer.Option("--map", metavar="COLUMN=FIELD", help="What a column holds.")
    ] = [],  # noqa: B006 - typer reads it, nothing writes to it
    language: Annotated[
        str | None,
        typer.Option(
            help="How 03/04/2019 and 1,234 M are meant: "
            f"{' or '.join(available())}; else put aside."
        ),
    ] = None,
    publisher: Annotated[str | None, typer.Option(help="Who published the table.")] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="When: 2019-07-23 or less of it.")
    ] = None,
    strict: Strict = False,
    report: Report = None,
) -> None:
    """Read in a spreadsheet of deals, a row a deal.

    A party's name stands under its role. The columns are those of --template, in any order; others
    are left unread. Dates and sums may be written as in French or English. Rows that cannot be read
    are put aside, as with crunchbase.

    For example: deals import csv deals.xlsx --map Date=announced_on --map Kind=type --language en
    """
    from deals.read.spreadsheet import FIELDS

    if template:
        csv.writer(sys.stdout, lineterminator="\n").writerow(FIELDS)
        return
    if file is None:
        raise typer.BadParameter("name a file, or ask for --template", param_hint="FILE")
    its = _spreadsheet(file, _renamed(columns), language, publisher, parse_date(published), strict)
    _run([its], report)


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="What `deals export` wrote.")],
) -> None:
    """Read an export back into an empty database.

    For example: deals import export out
    """
    from deals.cli.database import database
    from deals.cli.table import print_table
    from deals.store.engine import writing
    from deals.store.export import import_tables

    with database() as engine, writing(engine) as connection:
        counts = import_tables(connection, folder)
    print_table(["table", "rows"], counts.items())


def _renamed(columns: "Sequence[str]") -> dict[str, str]:
    wrong = next((each for each in columns if "=" not in each), None)
    if wrong is not None:
        raise typer.BadParameter(f"{wrong!r} is not COLUMN=FIELD", param_hint="--map")
    pairs = [each.rpartition("=") for each in columns]
    return {column: meant for column, _, meant in pairs}


def _spreadsheet(
    file: Path,
    renamed: dict[str, str],
    language: str | None,
    publisher: str | None,
    published_on: "PartialDate | None",
    strict: bool,
) -> "Import":
    from deals import lang
    from deals.errors import MissingColumns
    from deals.importing import Import
    from deals.read.spreadsheet import NAME, find_columns, row_reader
    from deals.read.table import open_table
    from deals.read.text import written
    from deals.store.save.row_filing import FileSource

    if language is not None:
        lang.load(language)
    table = open_table(file)
    try:
        columns = find_columns(table, renamed, language)
    except MissingColumns as error:
        raise MissingColumns(f"{error}. {_HOW_TO_NAME}") from None
    if columns.ignored:
        print(f"deals: columns left unread: {', '.join(columns.ignored)}", file=sys.stderr)
    source = FileSource(
        name=written(file.name),
        layout=NAME,
        version=columns.version,
        checksum=table.checksum,
        publisher=publisher,
        published_on=published_on,
    )
    return Import(table=table, source=source, scheme=NAME, read=row_reader(columns), strict=strict)


def _run(imports: "Sequence[Import]", report: Path | None) -> None:
    from deals.cli.database import database
    from deals.importing import import_table

    total = sum(each.table.size for each in imports)
    with database() as engine:
        with _progress(total) as watch:
            done = [import_table(engine, each, watch) for each in imports]
        if report is not None:
            _write_report(engine, report, [each.file for each in done])
    _print_summary(done)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None]]:
    """Give what is to be told how many more bytes are read: it moves the bar."""
    from rich.progress import BarColumn, DownloadColumn, TimeRemainingColumn

    from deals.cli.progress import make_progress

    columns = ("Importing", BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with make_progress(*columns) as progress:
        bar = progress.add_task("", total=total)
        yield lambda read: progress.advance(bar, read)


def _write_report(engine: "Engine", report: Path, files: Sequence[int]) -> None:
    from deals.store.save.row_filing import rejections

    with report.open("w", encoding="utf-8", newline="") as file, engine.connect() as connection:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["file", "row", "column", "value", "reason", "loss", "detail"])
        writer.writerows(rejections(connection, files))


def _print_summary(done: "Sequence[Imported]") -> None:
    from deals.cli.table import print_table

    print_table(
        ["file", "rows", "stored", "put aside", ""],
        [
            (
                each.name,
                each.rows,
                each.stored,
                each.rows - each.stored,
                "unchanged" if each.unchanged else "",
            )
            for each in done
        ],
    )
    aside = [
        (each.name, reason, loss, count)
        for each in done
        for (reason, loss), count in each.aside.items()
    ]
    if aside:
        print_table(["file", "reason", "not stored", "count"], aside)
