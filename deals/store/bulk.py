"""Many rows at once, as fast as each database takes them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, text

Values = Sequence[Any]
"""Of one row, as the driver takes them: our own column types are written out already."""


@dataclass(slots=True)
class Reserved:
    """Ids for new rows of a table, one after the other.

    They stay free only within `deals.store.engine.writing`, where nobody else inserts.
    """

    table: str
    last: int
    first: int = field(init=False)

    def __post_init__(self) -> None:
        self.first = self.last

    def next(self) -> int:
        """Return one more id."""
        self.last += 1
        return self.last

    def release(self, connection: Connection) -> None:
        """Let others go on after the last one taken."""
        if connection.dialect.name == "postgresql" and self.last > self.first:
            sequence = f"pg_get_serial_sequence('{self.table}', 'id')"
            connection.execute(text(f"SELECT setval({sequence}, :last)"), {"last": self.last})


def reserve(connection: Connection, table: str) -> Reserved:
    """Return the ids that come after all that rows of *table* have had."""
    last = connection.exec_driver_sql(_LAST[connection.dialect.name].format(table=table))
    return Reserved(table, last.scalar_one())


_LAST = {
    "sqlite": "SELECT max(coalesce(max(id), 0), coalesce((SELECT seq FROM sqlite_sequence "
    "WHERE name = '{table}'), 0)) FROM {table}",
    "postgresql": "SELECT greatest(max(id), "
    "pg_sequence_last_value(pg_get_serial_sequence('{table}', 'id')), 0) FROM {table}",
}
"""Also of rows that are gone, but on SQLite only where the table keeps count of them."""


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
