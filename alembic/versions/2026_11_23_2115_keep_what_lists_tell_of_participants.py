"""Keep what lists tell of a deal's participants, written out.

A page of deals took most of its time to find its participants and their names, each in a place of
its own: of a million deals, half as long again as of ten thousand. Triggers keep the text, whoever
writes. The index that held all that a page shows of participants is of no use any more.

Revision ID: 2b9e47c1d6f0
Revises: 6f1d0a93be52
Create Date: 2026-11-23 21:15:38.204117+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "2b9e47c1d6f0"
down_revision = "6f1d0a93be52"
branch_labels = None
depends_on = None

INDEX = "ix_participants_deal_id_id_role_company_id_person_id"
INDEXED = ["deal_id", "id", "role", "company_id", "person_id"]

NAMED = {"companies": "company_id", "people": "person_id"}

TOLD = """(
    'role', participants.role,
    'kind', CASE WHEN participants.company_id IS NOT NULL THEN 'company' ELSE 'person' END,
    'id', coalesce(participants.company_id, participants.person_id),
    'name', coalesce(companies.name, people.name)
)"""

PARTS = """
FROM participants
LEFT JOIN companies ON companies.id = participants.company_id
LEFT JOIN people ON people.id = participants.person_id
WHERE participants.deal_id = """


def sqlite_list(deal: str) -> str:
    return (
        "(SELECT '[' || coalesce(group_concat(told), '') || ']' "
        f"FROM (SELECT json_object{TOLD} AS told {PARTS} {deal} ORDER BY participants.id))"
    )


SQLITE_GIVEN = f"""
INSERT INTO party_lists (deal_id, parties) VALUES (new.deal_id, {sqlite_list("new.deal_id")})
ON CONFLICT (deal_id) DO UPDATE SET parties = excluded.parties;
"""

SQLITE_TAKEN = f"""
UPDATE party_lists SET parties = {sqlite_list("old.deal_id")} WHERE deal_id = old.deal_id;
"""

SQLITE_CHANGED = " OR ".join(
    f"old.{column} IS NOT new.{column}" for column in ("deal_id", "company_id", "person_id", "role")
)

SQLITE = [
    "CREATE TRIGGER participants_told_insert AFTER INSERT ON participants "
    f"BEGIN {SQLITE_GIVEN} END",
    "CREATE TRIGGER participants_told_delete AFTER DELETE ON participants "
    f"BEGIN {SQLITE_TAKEN} END",
    f"CREATE TRIGGER participants_told_update AFTER UPDATE ON participants "
    f"WHEN {SQLITE_CHANGED} BEGIN {SQLITE_TAKEN} {SQLITE_GIVEN} END",
    *(
        f"""
        CREATE TRIGGER {table}_told AFTER UPDATE OF name ON {table} WHEN old.name <> new.name
        BEGIN
            UPDATE party_lists SET parties = {sqlite_list("party_lists.deal_id")}
            WHERE deal_id IN (SELECT deal_id FROM participants WHERE {party} = new.id);
        END
        """
        for table, party in NAMED.items()
    ),
]

# Once a statement, however many rows it writes: COPY writes thousands.
POSTGRESQL = [
    f"""
    CREATE FUNCTION party_list(deal integer) RETURNS json LANGUAGE sql STABLE AS $$
        SELECT coalesce(json_agg(json_build_object{TOLD} ORDER BY participants.id), '[]')
        {PARTS} deal
    $$
    """,
    """
    CREATE FUNCTION tell_parties() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO party_lists (deal_id, parties)
        SELECT deals.id, party_list(deals.id) FROM deals
        WHERE deals.id IN (SELECT deal_id FROM changed)
        ON CONFLICT (deal_id) DO UPDATE SET parties = excluded.parties
        WHERE party_lists.parties::text <> excluded.parties::text;
        RETURN NULL;
    END $$
    """,
    *(
        f"CREATE TRIGGER participants_told_{name} AFTER {event} ON participants "
        f"REFERENCING {rows} TABLE AS changed EXECUTE FUNCTION tell_parties()"
        for name, event, rows in (
            ("insert", "INSERT", "NEW"),
            ("delete", "DELETE", "OLD"),
            ("taken", "UPDATE", "OLD"),
            ("given", "UPDATE", "NEW"),
        )
    ),
    *(
        f"""
        CREATE FUNCTION tell_{table}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            UPDATE party_lists SET parties = party_list(deal_id)
            WHERE deal_id IN (SELECT deal_id FROM participants WHERE {party} = new.id);
            RETURN NULL;
        END $$
        """
        for table, party in NAMED.items()
    ),
    *(
        f"CREATE TRIGGER {table}_told AFTER UPDATE OF name ON {table} FOR EACH ROW "
        f"WHEN (old.name <> new.name) EXECUTE FUNCTION tell_{table}()"
        for table in NAMED
    ),
]

FILL = {
    "sqlite": "INSERT INTO party_lists (deal_id, parties) "
    f"SELECT deals.id, {sqlite_list('deals.id')} FROM deals ORDER BY deals.id",
    "postgresql": "INSERT INTO party_lists (deal_id, parties) "
    "SELECT deals.id, party_list(deals.id) FROM deals ORDER BY deals.id",
}


def upgrade() -> None:
    op.create_table(
        "party_lists",
        sa.Column("deal_id", sa.Integer(), nullable=False, comment="the deal"),
        sa.Column(
            "parties",
            sa.JSON(),
            nullable=False,
            comment="role, kind, id and name of each participant, in the order of their ids",
        ),
        sa.ForeignKeyConstraint(
            ["deal_id"],
            ["deals.id"],
            name=op.f("fk_party_lists_deal_id_deals"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("deal_id", name=op.f("pk_party_lists")),
        comment="What lists tell of the participants of a deal, written out; kept by the database.",
    )
    dialect = op.get_bind().dialect.name
    for statement in SQLITE if dialect == "sqlite" else POSTGRESQL:
        op.get_bind().exec_driver_sql(statement)
    op.get_bind().exec_driver_sql(FILL[dialect])
    op.drop_index(op.f(INDEX), "participants")


def downgrade() -> None:
    op.create_index(op.f(INDEX), "participants", INDEXED)
    if op.get_bind().dialect.name == "sqlite":
        drop_sqlite()
    else:
        drop_postgresql()
    op.drop_table("party_lists")


def drop_sqlite() -> None:
    for name in (
        "participants_told_insert",
        "participants_told_delete",
        "participants_told_update",
    ):
        op.execute(f"DROP TRIGGER {name}")
    for table in NAMED:
        op.execute(f"DROP TRIGGER {table}_told")


def drop_postgresql() -> None:
    """Drop the functions, and with them the triggers that call them."""
    for function in ("tell_parties", *(f"tell_{table}" for table in NAMED)):
        op.execute(f"DROP FUNCTION {function} CASCADE")
    op.execute("DROP FUNCTION party_list")
