"""`deals export`: every table to files."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class _Format(StrEnum):
    CSV = "csv"
    NDJSON = "ndjson"
    PARQUET = "parquet"
    FTM = "ftm"


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
    """Write every table to a file of its own.

    All are of one moment; `deals import DIR` reads them back into an empty database. With --format
    ftm it is one file of FollowTheMoney entities: companies, people, documents, quotes, and who
    directs, owns, owes or is otherwise tied to whom. An export that breaks off leaves no file.

    For example: deals export out --format parquet
    """
    from deals.cli.database import database
    from deals.cli.table import print_table
    from deals.store.export import Format, export_tables
    from deals.store.ftm import write_entities

    with database(read_only=True) as engine:
        snapshot = engine.connect()
        if engine.dialect.name == "postgresql":
            snapshot = snapshot.execution_options(isolation_level="REPEATABLE READ")
        with snapshot as connection:
            if format_ is _Format.FTM:
                counts: Mapping[str, int] = write_entities(connection, folder)
            else:
                counts = export_tables(connection, folder, Format(format_), neutral=neutral)
    print_table(["schema" if format_ is _Format.FTM else "table", "rows"], counts.items())
