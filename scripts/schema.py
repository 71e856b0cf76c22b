#!/usr/bin/env python3
"""Write the schema into README.md, between its marks, as the models have it."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import ForeignKeyConstraint, Table

from deals.store.models import Base

README = Path(__file__).resolve().parents[1] / "README.md"
BEGIN, END = "<!-- schema: scripts/schema.py -->\n", "<!-- end of schema -->\n"


def schema() -> str:
    """Return a diagram of the tables, and a table of what each holds."""
    tables = Base.metadata.sorted_tables
    diagram = "\n".join(f"    {line}" for table in tables for line in _references(table))
    rows = "\n".join(_row(table) for table in tables)
    return (
        f"```mermaid\nerDiagram\n{diagram}\n```\n\n"
        f"| Table | Holds | Columns |\n|---|---|---|\n{rows}\n"
    )


def write(page: str) -> str:
    """Return *page* with the schema of today between its marks."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{schema()}{END}{after}"


def _references(table: Table) -> Iterator[str]:
    for key in sorted(table.foreign_key_constraints, key=_columns):
        optional = all(column.nullable for column in key.columns)
        parent = "|o" if optional else "||"
        yield f'{key.referred_table.name} {parent}--o{{ {table.name} : "{_columns(key)}"'


def _columns(key: ForeignKeyConstraint) -> str:
    return ", ".join(column.name for column in key.columns)


def _row(table: Table) -> str:
    columns = ", ".join(f"`{column.name}`" for column in table.columns)
    return f"| `{table.name}` | {table.comment} | {columns} |"


if __name__ == "__main__":
    README.write_text(write(README.read_text(encoding="utf-8")), encoding="utf-8")
