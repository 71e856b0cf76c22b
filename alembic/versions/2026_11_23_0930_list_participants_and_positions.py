"""List participants and positions by name, for SQL by hand.

Revision ID: 8d4e6b20c7f5
Revises: 5b0c7e1d9a34
Create Date: 2026-11-23 09:30:41.117206+00:00
"""

from alembic import op

revision = "8d4e6b20c7f5"
down_revision = "5b0c7e1d9a34"
branch_labels = None
depends_on = None

PARTICIPANT_LIST = """
CREATE VIEW participant_list AS
SELECT
    participants.id,
    participants.deal_id,
    coalesce(companies.name, people.name) AS name,
    CASE WHEN participants.person_id IS NULL THEN 'company' ELSE 'person' END AS kind,
    participants.role,
    deals.type,
    deals.status,
    deals.announced_on,
    deals.year,
    deals.amount,
    deals.currency,
    participants.company_id,
    participants.person_id
FROM participants
JOIN deals ON deals.id = participants.deal_id
LEFT JOIN companies ON companies.id = participants.company_id
LEFT JOIN people ON people.id = participants.person_id
"""

POSITION_LIST = """
CREATE VIEW position_list AS
SELECT
    positions.id,
    people.name AS person,
    companies.name AS company,
    positions.title,
    positions.status,
    positions.started_on,
    positions.ended_on,
    positions.person_id,
    positions.company_id
FROM positions
JOIN people ON people.id = positions.person_id
JOIN companies ON companies.id = positions.company_id
"""


def upgrade() -> None:
    op.execute(PARTICIPANT_LIST)
    op.execute(POSITION_LIST)


def downgrade() -> None:
    op.execute("DROP VIEW position_list")
    op.execute("DROP VIEW participant_list")
