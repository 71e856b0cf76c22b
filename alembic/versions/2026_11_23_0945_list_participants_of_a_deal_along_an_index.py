"""List the participants of a deal, in their order, from one index.

Every page of deals tells who takes part in each; the index spares a look into the table for every
participant, which is a quarter of the time of a page.

Revision ID: 3c7a51f0e8d2
Revises: 8d4e6b20c7f5
Create Date: 2026-11-23 09:45:12.640331+00:00
"""

from alembic import op

revision = "3c7a51f0e8d2"
down_revision = "8d4e6b20c7f5"
branch_labels = None
depends_on = None

NAME = "ix_participants_deal_id_id_role_company_id_person_id"


def upgrade() -> None:
    columns = ["deal_id", "id", "role", "company_id", "person_id"]
    op.create_index(op.f(NAME), "participants", columns)


def downgrade() -> None:
    op.drop_index(op.f(NAME), "participants")
