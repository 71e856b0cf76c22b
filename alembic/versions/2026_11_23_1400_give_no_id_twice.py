"""Give no id twice: SQLite gave that of a deleted record to the next new one.

A decision that is taken back finds by their ids what it changed, and so do those who wrote down
the address of a record.

Revision ID: 6f1d0a93be52
Revises: 3c7a51f0e8d2
Create Date: 2026-11-23 14:00:12.530418+00:00
"""

from alembic import op

revision = "6f1d0a93be52"
down_revision = "3c7a51f0e8d2"
branch_labels = None
depends_on = None

TABLES = (
    "companies",
    "people",
    "deals",
    "participants",
    "partnerships",
    "partners",
    "positions",
    "quotes",
    "terms",
)


def upgrade() -> None:
    rebuild(sqlite_autoincrement=True)


def downgrade() -> None:
    rebuild(sqlite_autoincrement=False)


def rebuild(**options: bool) -> None:
    if op.get_bind().dialect.name == "sqlite":  # sequences of PostgreSQL only go on
        for table in TABLES:
            with op.batch_alter_table(table, recreate="always", table_kwargs=options):
                pass
