"""`deals import`: tables of others into the database."""

import csv
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from deals.cli.group import make_group

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from deals.importing import Import, Imported

app = make_group(name="import", help="Read in tables of deals: what others have gathered.")

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
    """
    from deals.importing import Import
    from deals.read.crunchbase import EXPORTED, PUBLISHER, SCHEME, open_export, row_reader
    from deals.store.save.row_filing import FileSource

    imports = [
        Import(
            table=table,
            source=FileSource(
                name=layout.file,
                layout=layout.name,
                version=layout.version,
                checksum=table.checksum,
                publisher=PUBLISHER,
                published_on=EXPORTED,
            ),
            scheme=SCHEME,
            read=row_reader(layout),
            strict=strict,
        )
        for layout, table in open_export(folder)
    ]
    _run(imports, report)


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
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn

    console = Console(stderr=True)
    columns = ("Importing", BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(
        *columns, console=console, disable=not console.is_terminal, transient=True
    ) as progress:
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
