"""Many rows at once, as fast as each database takes them."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, text

Values = Sequence[Any]
"""Of one row, as the driver takes them: our own column types are written out already."""


def reserve(connection: Connection, table: str) -> Iterator[int]:
    """Yield ids for new rows of *table*, without end.

    They stay free only within `deals.store.engine.writing`, where nobody else inserts.
    """
    if connection.dialect.name == "postgresql":
        return _reserve_in_postgresql(connection, table)
    last = connection.exec_driver_sql(f"SELECT coalesce(max(id), 0) FROM {table}").scalar_one()
    return iter(range(last + 1, 2**31))


def insert_many(
    connection: Connection, table: str, columns: Sequence[str], rows: Sequence[Values]
) -> None:
    """Insert *rows*, whose values are those of *columns* in that order."""
    if not rows:
        return
    names = ", ".join(f'"{column}"' for column in columns)
    if connection.dialect.name == "postgresql":
        cursor = connection.connection.cursor()
        with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        return
    places = ", ".join("?" * len(columns))
    connection.exec_driver_sql(
        f"INSERT INTO {table} ({names}) VALUES ({places})", [tuple(row) for row in rows]
    )


_BLOCK = 1000


def _reserve_in_postgresql(connection: Connection, table: str) -> Iterator[int]:
    block = text(
        f"SELECT nextval(pg_get_serial_sequence('{table}', 'id')) FROM generate_series(1, {_BLOCK})"
    )
    while True:
        yield from connection.scalars(block).all()
