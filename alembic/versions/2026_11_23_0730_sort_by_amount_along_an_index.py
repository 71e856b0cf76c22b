"""Sort deals by amount, and articles by date, along indexes.

What has no amount or no date stands at the end by a column that the database keeps. Among equal
amounts the latest deals come first or last, so one index has its dates the other way round; SQLite
does not tell its direction again, so no model has it.

Revision ID: 5f0c3a9be172
Revises: de14d8498bc2
Create Date: 2026-11-23 07:30:12.518034+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "5f0c3a9be172"
down_revision = "de14d8498bc2"
branch_labels = None
depends_on = None

OLD = {
    "ix_deals_amount_id": ("deals", ["amount", "id"]),
    "ix_deals_currency_amount_id": ("deals", ["currency", "amount", "id"]),
    "ix_articles_published_on": ("articles", ["published_on"]),
}

NEW = {
    "ix_deals_currency_recency_id": ("deals", ["currency", "recency", "id"]),
    "ix_deals_size_recency_id": ("deals", ["size", "recency", "id"]),
    "ix_deals_size_recency_desc": ("deals", ["size", sa.desc("recency"), sa.desc("id")]),
    **{
        f"ix_deals_{column}_size_recency_id": ("deals", [column, "size", "recency", "id"])
        for column in ("type", "status", "stage", "currency")
    },
    "ix_articles_recency_id": ("articles", ["recency", "id"]),
}


def upgrade() -> None:
    for name, (table, _) in OLD.items():
        op.drop_index(op.f(name), table)
    with op.batch_alter_table("deals") as deals:
        deals.add_column(
            sa.Column(
                "size",
                sa.BigInteger(),
                sa.Computed("coalesce(amount, -1)", persisted=True),
                nullable=False,
                comment="amount, or -1 so that undisclosed deals are the least; kept by the "
                "database",
            )
        )
    with op.batch_alter_table("articles") as articles:
        articles.add_column(
            sa.Column(
                "recency",
                sa.String(10).with_variant(sa.String(10, collation="C"), "postgresql"),
                sa.Computed("coalesce(published_on, '')", persisted=True),
                nullable=False,
                comment="published_on, or empty so that undated ones come last; kept by the "
                "database",
            )
        )
    for name, (table, columns) in NEW.items():
        op.create_index(op.f(name), table, columns)


def downgrade() -> None:
    for name, (table, _) in NEW.items():
        op.drop_index(op.f(name), table)
    with op.batch_alter_table("articles") as articles:
        articles.drop_column("recency")
    with op.batch_alter_table("deals") as deals:
        deals.drop_column("size")
    for name, (table, columns) in OLD.items():
        op.create_index(op.f(name), table, columns)
