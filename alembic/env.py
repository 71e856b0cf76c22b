"""Run migrations on the database that the caller, or else DEALS_DATABASE_URL, names."""

from typing import Any

from alembic import context
from alembic.ddl.sqlite import SQLiteImpl
from sqlalchemy import Index, Table, event
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.pool import NullPool
from sqlalchemy.types import TypeDecorator

from deals.settings import Settings
from deals.store.engine import make_engine
from deals.store.models import Base


def render_item(kind: str, item: Any, autogen_context: Any) -> str | bool:
    """Write our own column types as the SQL types beneath them.

    A migration runs against the schema of its day, so it may import nothing from `deals`, whose
    types will have changed by then.
    """
    if kind != "type" or not isinstance(item, TypeDecorator):
        return False
    sqlite, postgresql = (
        f"sa.{item.dialect_impl(dialect).impl_instance!r}"
        for dialect in (SQLiteDialect(), PGDialect())
    )
    same = sqlite == postgresql
    return sqlite if same else f"{sqlite}.with_variant({postgresql}, 'postgresql')"


def include_name(name: str | None, kind: str, parents: Any) -> bool:
    """Leave out full text and indexes that fall, which no model describes."""
    return name is None or not ("_fts" in name or name.endswith("_desc"))


class RebuildingSQLite(SQLiteImpl):
    """Batch mode, which alters a table by copying it, with what Alembic leaves out.

    Generated columns cannot be copied, only generated again; a table's triggers go with it, and
    its indexes would come back without the order they fall in.
    """

    __dialect__ = "sqlite"  # takes the place of Alembic's own

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.triggers: dict[str, list[str]] = {}
        self.falling: dict[str, str] = {}

    def prep_table_for_batch(self, batch_impl: Any, table: Table) -> None:
        super().prep_table_for_batch(batch_impl, table)
        for name, column in batch_impl.columns.items():
            if column.computed is not None:
                batch_impl.column_transfers[name].pop("expr", None)
        of_table = f"FROM sqlite_master WHERE tbl_name = '{table.name}' AND type ="
        triggers = self.connection.exec_driver_sql(f"SELECT sql {of_table} 'trigger'")
        self.triggers[table.name] = list(triggers.scalars())
        indexes = self.connection.exec_driver_sql(f"SELECT name, sql {of_table} 'index'")
        self.falling |= {name: sql for name, sql in indexes if name.endswith("_desc")}

    def rename_table(self, old: str, new: str, schema: str | None = None) -> None:
        super().rename_table(old, new, schema)
        for trigger in self.triggers.pop(new, ()):
            self.connection.exec_driver_sql(trigger)

    def create_index(self, index: Index, **options: Any) -> None:
        if index.name in self.falling:
            self.connection.exec_driver_sql(self.falling.pop(index.name))
        else:
            super().create_index(index, **options)


def allow_rebuilding(connection: Any, entry: Any) -> None:
    """Let SQLite drop and rename a table that others, or views, refer to.

    Batch mode alters a table by copying it; checked meanwhile, foreign keys would cascade.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA legacy_alter_table = ON")


engine = make_engine(
    context.config.attributes.get("url") or Settings().database_url, poolclass=NullPool
)
if engine.dialect.name == "sqlite":
    event.listen(engine, "connect", allow_rebuilding)

with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_item=render_item,
        include_name=include_name,
        render_as_batch=True,  # SQLite cannot ALTER in place
        # There are no defaults but the generated columns, which PostgreSQL rewrites.
        autogenerate_plugins=["alembic.autogenerate.*", "~alembic.autogenerate.defaults"],
    )
    with context.begin_transaction():
        context.run_migrations()
