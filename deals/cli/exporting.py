"""`deals export`: every table to files."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class _Format(StrEnum):
    CSV = "csv"
    NDJSON = "ndjson"
    PARQUET = "parquet"


def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where the files go.")],
    format_: Annotated[_Format, typer.Option("--format", help="Of the files.")] = _Format.NDJSON,
    neutral: Annotated[
        bool,
        typer.Option(
            "--neutral", help="Put an apostrophe before formulas: to look at, not to read back."
        ),
    ] = False,
) -> None:
    """Write every table to a file of its own, all from one snapshot.

    `deals import export DIR` reads them back into an empty database.
    """
    from deals.cli.database import database
    from deals.cli.table import print_table
    from deals.store.export import Format, export_tables

    with database(read_only=True) as engine:
        snapshot = engine.connect()
        if engine.dialect.name == "postgresql":
            snapshot = snapshot.execution_options(isolation_level="REPEATABLE READ")
        with snapshot as connection:
            counts = export_tables(connection, folder, Format(format_), neutral=neutral)
    print_table(["table", "rows"], counts.items())
