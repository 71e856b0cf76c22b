"""JSON that the database builds itself, in one spelling for SQLite and PostgreSQL.

A list of records is then one statement whose rows are the bytes to send: no object is made of
them on the way. `json_object` and `json_array` nest; null stays null.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    FromClause,
    Select,
    String,
    literal_column,
    select,
    type_coerce,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator

from deals.store.base import Moment


class JsonText(TypeDecorator[str]):
    """JSON as text, still to be told from a string when it is put into more JSON."""

    impl = String
    cache_ok = True


class _Function(FunctionElement[str]):
    type = JsonText()
    inherit_cache = True


class _JsonObject(_Function):
    name = "json_object"


class _JsonGroup(_Function):
    name = "json_group"


class _JsonBody(_Function):
    name = "json_body"


def json_object(**members: Any) -> ColumnElement[str]:
    """Return the object of *members*, each a column or an expression, in the order given."""
    return _JsonObject(*_flat(members))


def json_array(
    items: Select[Any], *, of: FromClause | type[Any] | tuple[Any, ...]
) -> ColumnElement[str]:
    """Return the array of the one column of *items*, in the order of *items*; [] if there is none.

    *of*: the tables of the enclosing statement to whose row the items belong.
    """
    owners = of if isinstance(of, tuple) else (of,)
    rows = items.correlate(*owners).subquery()
    [item] = rows.c
    group = select(_JsonGroup(item)).select_from(rows).scalar_subquery()
    return type_coerce(group, JsonText())


def json_body(value: ColumnElement[str]) -> ColumnElement[str]:
    """Return *value* as plain text, for the outside of a statement."""
    return _JsonBody(value)


def _flat(members: dict[str, Any]) -> Iterator[ColumnElement[Any]]:
    for name, value in members.items():
        yield literal_column(f"'{name}'")
        yield value


def _sqlite_value(element: ColumnElement[Any], compiler: SQLCompiler, **options: Any) -> str:
    sql = compiler.process(element, **options)
    match element.type:
        case JsonText():
            return f"json({sql})"  # a nested value would be quoted as a string
        case Boolean():
            return f"json(CASE WHEN {sql} THEN 'true' WHEN NOT {sql} THEN 'false' END)"
        case Moment():
            return f"strftime('%Y-%m-%dT%H:%M:%SZ', {sql})"
    return sql


def _postgresql_value(element: ColumnElement[Any], compiler: SQLCompiler, **options: Any) -> str:
    sql = compiler.process(element, **options)
    if isinstance(element.type, Moment):
        return f"""to_char({sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')"""
    return sql


@compiles(_JsonObject, "sqlite")
def _(element: _JsonObject, compiler: SQLCompiler, **options: Any) -> str:
    values = (_sqlite_value(each, compiler, **options) for each in element.clauses)
    return f"json_object({', '.join(values)})"


@compiles(_JsonObject, "postgresql")
def _(element: _JsonObject, compiler: SQLCompiler, **options: Any) -> str:
    values = (_postgresql_value(each, compiler, **options) for each in element.clauses)
    return f"json_build_object({', '.join(values)})"


@compiles(_JsonGroup, "sqlite")
def _(element: _JsonGroup, compiler: SQLCompiler, **options: Any) -> str:
    [item] = element.clauses
    return f"json_group_array({_sqlite_value(item, compiler, **options)})"


@compiles(_JsonGroup, "postgresql")
def _(element: _JsonGroup, compiler: SQLCompiler, **options: Any) -> str:
    [item] = element.clauses
    return f"coalesce(json_agg({_postgresql_value(item, compiler, **options)}), '[]'::json)"


@compiles(_JsonBody, "sqlite")
def _(element: _JsonBody, compiler: SQLCompiler, **options: Any) -> str:
    return compiler.process(element.clauses, **options)


@compiles(_JsonBody, "postgresql")
def _(element: _JsonBody, compiler: SQLCompiler, **options: Any) -> str:
    return f"CAST({compiler.process(element.clauses, **options)} AS TEXT)"
