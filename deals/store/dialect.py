"""What SQLite and PostgreSQL say differently: JSON, many values at once, and full text."""

import re
from collections.abc import Collection, Iterable, Mapping
from itertools import takewhile
from typing import Any

import orjson
from sqlalchemy import (
    ARRAY,
    Boolean,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    SQLColumnExpression,
    Text,
    and_,
    bindparam,
    cast,
    false,
    literal_column,
    outerjoin,
    select,
    type_coerce,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator, TypeEngine

from deals.store.base import Json, Moment
from deals.store.models import Evidence, Quote

Members = Mapping[str, SQLColumnExpression[Any]]
"""The values of a JSON object by their names."""

_WORD = re.compile(r"\w+")
_TIED = re.compile(r"\b[cdjlmnst]['’](?=\w)", re.IGNORECASE)
_SEARCHED: dict[type[Any], InstrumentedAttribute[str]] = {
    Evidence: Evidence.words,
    Quote: Quote.text,
}


class _Many(TypeDecorator[Collection[Any]]):
    """Values of one type as a single parameter: an array in PostgreSQL, else JSON."""

    impl = Text
    cache_ok = True

    def __init__(self, of: type[Integer] | type[Text]) -> None:
        super().__init__()
        self.of = of

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        postgresql = dialect.name == "postgresql"
        return dialect.type_descriptor(ARRAY(self.of) if postgresql else Text())

    def process_bind_param(self, value: Collection[Any] | None, dialect: Dialect) -> Any:
        values = list(value or ())
        return values if dialect.name == "postgresql" else orjson.dumps(values).decode()


class _Among(FunctionElement[bool]):
    name = "among"
    type = Boolean()
    inherit_cache = True


class _Object(FunctionElement[str]):
    name = "json_object"
    type = Json()
    inherit_cache = True


class _Array(FunctionElement[str]):
    name = "json_array"
    type = Json()
    inherit_cache = True


class _Match(FunctionElement[bool]):
    name = "words_match"
    type = Boolean()
    inherit_cache = True


class _Unindexed(FunctionElement[Any]):
    name = "unindexed"
    inherit_cache = True


class _Entry(FunctionElement[str]):
    name = "entry"
    inherit_cache = True


def with_entry(
    table: FromClause, entries: ColumnElement[str], key: ColumnElement[Any]
) -> FromClause:
    """Return *table*, and beside each row the entry of *key* in a JSON object of arrays, if any.

    The object may have many entries: they are looked up, in SQLite along an index that it makes
    for the statement, in PostgreSQL in the object itself.
    """
    entry = _Entry(entries, key).table_valued("key", "value", name="entry")
    return outerjoin(table, entry, entry.c.key == key)


def entry_member(n: int) -> ColumnElement[str]:
    """Return what stands at place *n*, the first at 0, of the entry beside a row; in PostgreSQL
    as text."""
    # By its name: whoever asks need not have the table at hand.
    member: ColumnElement[str] = literal_column("entry.value").op("->>")(literal_column(str(n)))
    return member


def among(
    column: ColumnElement[Any] | InstrumentedAttribute[Any], values: Collection[int | str]
) -> ColumnElement[bool]:
    """Tell whether *column* has one of *values*, thousands of which are still one parameter.

    So the statement is the same for all, and the databases read it once.
    """
    of = Integer if isinstance(column.type, Integer) else Text
    return _Among(column, bindparam(None, values, type_=_Many(of)))


def json_object(values: Members) -> ColumnElement[str]:
    """Return a JSON object of *values*, in their order.

    Booleans come out as true and false, moments as ``2019-07-22T09:00:00Z``, results of this
    function and of `json_array` as what they are, and null as null.
    """
    turns: list[SQLColumnExpression[Any]] = []
    for name, value in values.items():
        turns += (literal_column(f"'{name}'"), value)
    return _Object(*turns)


def json_array(rows: Select[Any]) -> ColumnElement[str]:
    """Return a JSON array of the one column of *rows*, in their order; empty for no rows.

    Its values come out as those of `json_object` do.

    What *rows* takes from a statement around it, it must name by `Select.correlate`.
    """
    source = rows.subquery()
    return select(_Array(*source.c)).select_from(source).scalar_subquery()


def json_text(value: ColumnElement[str]) -> ColumnElement[str]:
    """Return JSON as the text that a driver hands over unread."""
    return cast(value, Text)


def unindexed(column: SQLColumnExpression[Any]) -> SQLColumnExpression[Any]:
    """Return *column* as one that SQLite looks up in no index; PostgreSQL knows better itself."""
    hidden = _Unindexed(column)
    return type_coerce(hidden, hidden.clauses.clauses[0].type)


def question_words(question: str) -> tuple[str, ...]:
    """Return the words of *question*, each as `words_match` takes it.

    An elided one (c’ d’ j’ l’ m’ n’ s’ t’) is none: "l'accord" also seeks « un accord ». The O of
    "O'Reilly" is one.
    """
    return tuple(f'"{word}"' for word in _WORD.findall(_TIED.sub("", question)))


def words_match(of: type[Evidence] | type[Quote], words: Iterable[Any]) -> ColumnElement[bool]:
    """Return whether a row's text holds all of *words*, case and accents aside.

    *words* come from `question_words` or are parameters for them. No words match nothing.
    """
    matches = [_Match(of.id, _SEARCHED[of], word) for word in words]
    return and_(*matches) if matches else false()


@compiles(_Object, "sqlite")
def _object_in_sqlite(element: _Object, compiler: SQLCompiler, **options: Any) -> str:
    parts = list(element.clauses)
    members = list(zip(parts[::2], parts[1::2], strict=True))
    plain = list(takewhile(lambda member: not isinstance(member[1].type, Json), members))
    values = (_sqlite_value(part, compiler, options) for member in plain for part in member)
    begun = f"json_object({', '.join(values)})"
    if len(plain) == len(members):
        return begun
    # What is JSON already is joined on as text: SQLite's own function would read it again. The
    # brace is the only one that is trimmed, since no plain value ends in one.
    told = [f"rtrim({begun}, '}}')" if plain else "'{'"]
    for n, (name, value) in enumerate(members[len(plain) :], len(plain)):
        named = f"{',' if n else ''}{compiler.process(name, **options)}:".replace("'", '"')
        told += [f"'{named}'", _sqlite_json(value, compiler, options)]
    return f"({' || '.join(told)} || '}}')"


@compiles(_Object, "postgresql")
def _object_in_postgresql(element: _Object, compiler: SQLCompiler, **options: Any) -> str:
    parts = [_postgresql_value(part, compiler, options) for part in element.clauses]
    return f"json_build_object({', '.join(parts)})"


@compiles(_Array, "sqlite")
def _array_in_sqlite(element: _Array, compiler: SQLCompiler, **options: Any) -> str:
    [value] = element.clauses
    if not isinstance(value.type, Json):
        return f"json_group_array({_sqlite_value(value, compiler, options)})"
    # Each element is JSON already: SQLite's own function would read them all again.
    return f"'[' || coalesce(group_concat({compiler.process(value, **options)}), '') || ']'"


@compiles(_Array, "postgresql")
def _array_in_postgresql(element: _Array, compiler: SQLCompiler, **options: Any) -> str:
    [value] = element.clauses
    return f"coalesce(json_agg({_postgresql_value(value, compiler, options)}), '[]')"


@compiles(_Entry, "sqlite")
def _entry_in_sqlite(element: _Entry, compiler: SQLCompiler, **options: Any) -> str:
    entries, _ = element.clauses
    # Of a statement's rows SQLite makes an index, of the function's it does not.
    return f"(SELECT key, value FROM json_each({compiler.process(entries, **options)}))"


@compiles(_Entry, "postgresql")
def _entry_in_postgresql(element: _Entry, compiler: SQLCompiler, **options: Any) -> str:
    entries, key = (compiler.process(clause, **options) for clause in element.clauses)
    # A statement of its own reads the object once, not for each row.
    return f"LATERAL (SELECT {key} AS key, (SELECT CAST({entries} AS jsonb)) -> ({key}) AS value)"


@compiles(_Among, "sqlite")
def _among_in_sqlite(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(clause, **options) for clause in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"


@compiles(_Among, "postgresql")
def _among_in_postgresql(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(clause, **options) for clause in element.clauses)
    return f"{column} = ANY({values})"


@compiles(_Unindexed, "sqlite")
def _unindexed_in_sqlite(element: _Unindexed, compiler: SQLCompiler, **options: Any) -> str:
    return f"+{compiler.process(element.clauses, **options)}"


@compiles(_Unindexed, "postgresql")
def _unindexed_in_postgresql(element: _Unindexed, compiler: SQLCompiler, **options: Any) -> str:
    return compiler.process(element.clauses, **options)


@compiles(_Match, "sqlite")
def _match_in_sqlite(element: _Match, compiler: SQLCompiler, **options: Any) -> str:
    row, text, words = element.clauses
    index = f"{text.table.name}_fts"
    found = f"SELECT rowid FROM {index} WHERE {index} MATCH {compiler.process(words, **options)}"
    return f"{compiler.process(row, **options)} IN ({found})"


@compiles(_Match, "postgresql")
def _match_in_postgresql(element: _Match, compiler: SQLCompiler, **options: Any) -> str:
    _, text, words = (compiler.process(part, **options) for part in element.clauses)
    return f"to_tsvector('folded', {text}) @@ plainto_tsquery('folded', {words})"


def _sqlite_value(value: Any, compiler: SQLCompiler, options: dict[str, Any]) -> str:
    """Return what SQLite's functions take for *value*, which is not JSON already."""
    sql = compiler.process(value, **options)
    if isinstance(value.type, Boolean):
        return f"json(CASE {sql} WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END)"
    if isinstance(value.type, Moment):
        return f"strftime('%Y-%m-%dT%H:%M:%SZ', {sql})"
    return sql


def _sqlite_json(value: Any, compiler: SQLCompiler, options: dict[str, Any]) -> str:
    """Return *value* as the text of JSON."""
    if isinstance(value.type, Json):
        return f"coalesce({compiler.process(value, **options)}, 'null')"
    return f"json_quote({_sqlite_value(value, compiler, options)})"


def _postgresql_value(value: Any, compiler: SQLCompiler, options: dict[str, Any]) -> str:
    sql = compiler.process(value, **options)
    if isinstance(value.type, Moment):
        return f"""to_char({sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')"""
    return sql
