"""Keep what people decide: which records are one, which name is whose.

Revision ID: 5b0c7e1d9a34
Revises: 5f0c3a9be172
Create Date: 2026-11-23 07:35:12.402117+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "5b0c7e1d9a34"
down_revision = "5f0c3a9be172"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False, comment="what was decided"),
        sa.Column("summary", sa.String(), nullable=False, comment="of what, for people to read"),
        sa.Column(
            "records", sa.String(), nullable=False, comment="JSON array of the ids concerned"
        ),
        sa.Column("by", sa.String(), nullable=False, comment="who decided"),
        sa.Column("why", sa.String(), nullable=True, comment="for what reason"),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False, comment="when, UTC"),
        sa.Column(
            "undone_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was taken back, UTC; null while it holds",
        ),
        sa.Column(
            "journal",
            sa.String(),
            nullable=False,
            comment="JSON array of what it changed, in order",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
        comment="What people decided about records, and how to take it back.",
    )
    op.add_column(
        "company_names",
        sa.Column(
            "decided",
            sa.Boolean(),
            server_default=sa.false(),
            nullable=False,
            comment="true where people decided that the name is this company's",
        ),
    )


def downgrade() -> None:
    with op.batch_alter_table("company_names") as names:
        names.drop_column("decided")
    op.drop_table("decisions")
