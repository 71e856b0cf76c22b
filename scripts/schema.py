#!/usr/bin/env python3
"""Write the schema into README.md and docs/sql.md, between its marks, as the models have it."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Column, DateTime, ForeignKeyConstraint, Integer, String, Table
from sqlalchemy.types import TypeDecorator, TypeEngine

from deals.store.base import Json, VocabularyText
from deals.store.models import Base

ROOT = Path(__file__).resolve().parents[1]
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


def tables() -> str:
    """Return a table of the columns of each table, and of what they hold."""
    return "\n".join(_table(table) for table in Base.metadata.sorted_tables)


PAGES: Mapping[Path, Callable[[], str]] = {
    ROOT / "README.md": schema,
    ROOT / "docs" / "sql.md": tables,
}
"""The pages that tell of the schema, and what each tells."""


def write(path: Path) -> str:
    """Return the page at *path* with the schema of today between its marks."""
    before, _, rest = path.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{PAGES[path]()}{END}{after}"


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


def _table(table: Table) -> str:
    rows = "\n".join(
        f"| `{column.name}` | {_type(column)} | {_meaning(column)} |" for column in table.columns
    )
    header = "| Column | Type | Holds |\n|---|---|---|"
    return f"### `{table.name}`\n\n{table.comment}\n\n{header}\n{rows}\n"


_TYPES = {
    String: "text",
    Json: "JSON",
    Integer: "integer",
    Boolean: "boolean",
    DateTime: "timestamp",
}


def _type(column: Column[Any]) -> str:
    name = next(_TYPES[kind] for kind in _TYPES if isinstance(_stored(column.type), kind))
    return f"{name} or null" if column.nullable else name


def _stored(type_: TypeEngine[Any]) -> TypeEngine[Any]:
    return _stored(type_.impl_instance) if isinstance(type_, TypeDecorator) else type_


def _meaning(column: Column[Any]) -> str:
    said = column.comment or ("the row" if column.primary_key else "")
    if isinstance(column.type, VocabularyText):
        said += ": " + ", ".join(f"`{member}`" for member in column.type.members)
    return said


if __name__ == "__main__":
    for page in PAGES:
        page.write_text(write(page), encoding="utf-8")
