"""Create articles, deals and their evidence, the views on them, and full text.

Revision ID: 36c52a529b66
Revises:
Create Date: 2026-11-23 05:50:55.871021+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "36c52a529b66"
down_revision = None
branch_labels = None
depends_on = None


def sorted_text(length: int | None = None) -> sa.types.TypeEngine[str]:
    """Text that both databases sort by code point."""
    return sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")


JOINED = {"sqlite": "group_concat", "postgresql": "string_agg"}

PARTIES = """(
    SELECT {joined}(party, ', ') FROM (
        SELECT coalesce(companies.name, people.name) AS party
        FROM participants
        LEFT JOIN companies ON companies.id = participants.company_id
        LEFT JOIN people ON people.id = participants.person_id
        WHERE participants.deal_id = deals.id AND participants.role IN ({roles})
        ORDER BY participants.id
    ) AS parties
)"""

DEAL_LIST = """
CREATE VIEW deal_list AS
SELECT
    id, type, status, stage, announced_on, year, amount, currency, amount_qualifier,
    {investors} AS investors,
    {investees} AS investees,
    {others} AS others
FROM deals
"""

QUOTE_LIST = """
CREATE VIEW quote_list AS
SELECT
    quotes.id,
    quotes.text,
    coalesce(people.name, companies.name) AS speaker,
    quotes.article_id,
    articles.title,
    articles.publisher,
    articles.published_on
FROM quotes
JOIN articles ON articles.id = quotes.article_id
LEFT JOIN people ON people.id = quotes.person_id
LEFT JOIN companies ON companies.id = quotes.company_id
"""

PARTNERSHIP_LIST = """
CREATE VIEW partnership_list AS
SELECT
    id, since, year,
    (
        SELECT {joined}(name, ', ') FROM (
            SELECT companies.name FROM partners
            JOIN companies ON companies.id = partners.company_id
            WHERE partners.partnership_id = partnerships.id
            ORDER BY partners.id
        ) AS parties
    ) AS partners,
    (
        SELECT {joined}(text, '; ') FROM (
            SELECT text FROM terms
            WHERE terms.partnership_id = partnerships.id AND terms.status = 'stated'
            ORDER BY terms.id
        ) AS stated
    ) AS terms,
    continues_id
FROM partnerships
"""

EVIDENCE_LIST = """
CREATE VIEW evidence_list AS
SELECT
    evidence.id,
    CASE {kinds} END AS record,
    coalesce({owners}) AS record_id,
    evidence.field,
    evidence.value,
    evidence.words,
    evidence.start,
    evidence."end",
    evidence.rule,
    evidence.inferred,
    readings.backend,
    readings.article_id,
    articles.title,
    articles.published_on
FROM evidence
JOIN readings ON readings.id = evidence.reading_id
JOIN articles ON articles.id = readings.article_id
"""

FULL_TEXT = {"evidence": "words", "quotes": "text"}

FULL_TEXT_DDL = {
    "postgresql": (
        "CREATE INDEX {table}_fts ON {table} USING gin (to_tsvector('folded', {column}))",
    ),
    # An index over another table's text, which triggers keep in step.
    "sqlite": (
        "CREATE VIRTUAL TABLE {table}_fts USING fts5({column}, content='{table}', "
        "content_rowid='id', tokenize='unicode61 remove_diacritics 2')",
        "CREATE TRIGGER {table}_fts_insert AFTER INSERT ON {table} BEGIN "
        "INSERT INTO {table}_fts (rowid, {column}) VALUES (new.id, new.{column}); END",
        "CREATE TRIGGER {table}_fts_delete AFTER DELETE ON {table} BEGIN "
        "INSERT INTO {table}_fts ({table}_fts, rowid, {column}) "
        "VALUES ('delete', old.id, old.{column}); END",
        "CREATE TRIGGER {table}_fts_update AFTER UPDATE OF {column} ON {table} BEGIN "
        "INSERT INTO {table}_fts ({table}_fts, rowid, {column}) "
        "VALUES ('delete', old.id, old.{column}); "
        "INSERT INTO {table}_fts (rowid, {column}) VALUES (new.id, new.{column}); END",
    ),
}

TABLES = """
evidence terms readings quotes positions person_names partners participants company_names people
partnerships deals companies articles
""".split()

OWNERS = "deal participant term partnership partner position quote company person".split()

ROLES = {
    "investors": ("lead_investor", "investor", "acquirer", "lender"),
    "investees": ("investee", "target", "issuer", "borrower"),
    "others": ("seller", "merging_party", "partner", "venture"),
}


def upgrade() -> None:
    create_tables()
    create_views()
    create_full_text()


def create_tables() -> None:
    op.create_table(
        "articles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "checksum",
            sa.String(length=64),
            nullable=False,
            comment="SHA-256 of the text in UTF-8, in hexadecimal",
        ),
        sa.Column("title", sa.String(), nullable=True, comment="headline, where one was found"),
        sa.Column("language", sa.String(length=8), nullable=False, comment="ISO 639-1"),
        sa.Column("publisher", sa.String(), nullable=True, comment="who published it, if known"),
        sa.Column(
            "published_on",
            sorted_text(10),
            nullable=True,
            comment="ISO 8601 prefix: 2019, 2019-07 or 2019-07-22",
        ),
        sa.Column("url", sa.String(), nullable=True, comment="where it can be read"),
        sa.Column(
            "source", sa.String(), nullable=True, comment="file or address it was first read from"
        ),
        sa.Column(
            "encoding",
            sa.String(length=32),
            nullable=False,
            comment="what its bytes were decoded with",
        ),
        sa.Column(
            "loaded_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when it was first stored, UTC",
        ),
        sa.Column(
            "text",
            sa.String(),
            nullable=False,
            comment="the text that evidence counts its code points in",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_articles")),
        sa.UniqueConstraint("checksum", name=op.f("uq_articles_checksum")),
        comment="A news article, known by its text.",
    )
    op.create_index(op.f("ix_articles_published_on"), "articles", ["published_on"])

    op.create_table(
        "companies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False, comment="the name shown to readers"),
        sa.Column(
            "key",
            sorted_text(),
            nullable=False,
            comment="the name without case, accents and legal form",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_companies")),
        sa.UniqueConstraint("key", name=op.f("uq_companies_key")),
        comment="An organisation, whatever articles call it.",
    )
    op.create_table(
        "deals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(length=32), nullable=False, comment="what kind of event it is"),
        sa.Column("status", sa.String(length=32), nullable=False, comment="how far it has come"),
        sa.Column(
            "stage", sa.String(length=32), nullable=True, comment="of a funding round, where stated"
        ),
        sa.Column(
            "announced_on",
            sorted_text(10),
            nullable=True,
            comment="made public, or took place: ISO 8601 prefix 2019, 2019-07 or 2019-07-22",
        ),
        sa.Column(
            "year",
            sa.Integer(),
            sa.Computed("CAST(substr(announced_on, 1, 4) AS INTEGER)", persisted=True),
            nullable=True,
            comment="year of announced_on, kept by the database",
        ),
        sa.Column(
            "recency",
            sorted_text(10),
            sa.Computed("coalesce(announced_on, '')", persisted=True),
            nullable=False,
            comment="announced_on, or empty so that undated deals come last; kept by the database",
        ),
        sa.Column(
            "amount",
            sa.BigInteger(),
            nullable=True,
            comment="whole units of the currency; null where not disclosed",
        ),
        sa.Column("currency", sa.String(length=3), nullable=True, comment="ISO 4217"),
        sa.Column(
            "amount_qualifier",
            sa.String(length=32),
            nullable=True,
            comment="how the amount bounds the true one",
        ),
        sa.CheckConstraint(
            "(amount IS NULL) = (amount_qualifier IS NULL)",
            name=op.f("ck_deals_amount_has_qualifier"),
        ),
        sa.CheckConstraint(
            "(amount IS NULL) = (currency IS NULL)", name=op.f("ck_deals_amount_has_currency")
        ),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_deals_amount_is_not_negative")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deals")),
        sa.UniqueConstraint("id", "recency", name=op.f("uq_deals_id_recency")),
        comment="An event in which money, shares or assets change hands: once, however often told.",
    )
    op.create_index(op.f("ix_deals_amount_id"), "deals", ["amount", "id"])
    op.create_index(op.f("ix_deals_currency_amount_id"), "deals", ["currency", "amount", "id"])
    op.create_index(op.f("ix_deals_recency_id"), "deals", ["recency", "id"])
    op.create_index(op.f("ix_deals_stage_recency_id"), "deals", ["stage", "recency", "id"])
    op.create_index(op.f("ix_deals_status_recency_id"), "deals", ["status", "recency", "id"])
    op.create_index(op.f("ix_deals_type_recency_id"), "deals", ["type", "recency", "id"])
    op.create_index(op.f("ix_deals_year_recency_id"), "deals", ["year", "recency", "id"])

    op.create_table(
        "partnerships",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "since",
            sorted_text(10),
            nullable=True,
            comment="made public, or began: ISO 8601 prefix 2019, 2019-07 or 2019-07-22",
        ),
        sa.Column(
            "year",
            sa.Integer(),
            sa.Computed("CAST(substr(since, 1, 4) AS INTEGER)", persisted=True),
            nullable=True,
            comment="year of since, kept by the database",
        ),
        sa.Column(
            "recency",
            sorted_text(10),
            sa.Computed("coalesce(since, '')", persisted=True),
            nullable=False,
            comment="since, or empty so that undated ones come last; kept by the database",
        ),
        sa.Column(
            "continues_id",
            sa.Integer(),
            nullable=True,
            comment="the earlier partnership that this one renews",
        ),
        sa.ForeignKeyConstraint(
            ["continues_id"],
            ["partnerships.id"],
            name=op.f("fk_partnerships_continues_id"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partnerships")),
        comment="An agreement to work together: once, however often told.",
    )
    op.create_index(op.f("ix_partnerships_continues_id"), "partnerships", ["continues_id"])
    op.create_index(op.f("ix_partnerships_recency_id"), "partnerships", ["recency", "id"])
    op.create_index(
        op.f("ix_partnerships_year_recency_id"), "partnerships", ["year", "recency", "id"]
    )

    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False, comment="the name shown to readers"),
        sa.Column(
            "key", sorted_text(), nullable=False, comment="the name without case and accents"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("key", name=op.f("uq_people_key")),
        comment="A person whom articles name.",
    )
    op.create_table(
        "company_names",
        sa.Column("company_id", sa.Integer(), nullable=False, comment="whose name it is"),
        sa.Column("name", sorted_text(), nullable=False, comment="as written"),
        sa.Column(
            "key",
            sorted_text(),
            nullable=False,
            comment="the name without case, accents and legal form: what filters compare",
        ),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["companies.id"],
            name=op.f("fk_company_names_company_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("company_id", "name", name=op.f("pk_company_names")),
        comment="A written form of a company's name, the one shown among them.",
    )
    op.create_index(op.f("ix_company_names_key_company_id"), "company_names", ["key", "company_id"])

    op.create_table(
        "participants",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("deal_id", sa.Integer(), nullable=False, comment="the deal"),
        sa.Column("company_id", sa.Integer(), nullable=True, comment="the party, if a company"),
        sa.Column("person_id", sa.Integer(), nullable=True, comment="the party, if a person"),
        sa.Column(
            "role", sa.String(length=32), nullable=False, comment="what the party does in the deal"
        ),
        sa.Column(
            "recency",
            sorted_text(10),
            nullable=False,
            comment="the deal's, kept equal by the foreign key",
        ),
        sa.CheckConstraint(
            "(company_id IS NULL) <> (person_id IS NULL)", name=op.f("ck_participants_one_party")
        ),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["companies.id"],
            name=op.f("fk_participants_company_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["deal_id", "recency"],
            ["deals.id", "deals.recency"],
            name=op.f("fk_participants_deal_id_recency"),
            onupdate="CASCADE",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_participants_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participants")),
        sa.UniqueConstraint(
            "deal_id", "company_id", "role", name=op.f("uq_participants_deal_id_company_id_role")
        ),
        sa.UniqueConstraint(
            "deal_id", "person_id", "role", name=op.f("uq_participants_deal_id_person_id_role")
        ),
        comment="The part of a company or person in a deal.",
    )
    op.create_index(
        op.f("ix_participants_company_id_recency_deal_id_role"),
        "participants",
        ["company_id", "recency", "deal_id", "role"],
    )
    op.create_index(
        op.f("ix_participants_person_id_recency_deal_id_role"),
        "participants",
        ["person_id", "recency", "deal_id", "role"],
    )

    op.create_table(
        "partners",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=False, comment="the partnership"),
        sa.Column("company_id", sa.Integer(), nullable=False, comment="the company"),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["companies.id"],
            name=op.f("fk_partners_company_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnerships.id"],
            name=op.f("fk_partners_partnership_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partners")),
        sa.UniqueConstraint(
            "partnership_id", "company_id", name=op.f("uq_partners_partnership_id_company_id")
        ),
        comment="A company in a partnership.",
    )
    op.create_index(op.f("ix_partners_company_id"), "partners", ["company_id"])

    op.create_table(
        "person_names",
        sa.Column("person_id", sa.Integer(), nullable=False, comment="whose name it is"),
        sa.Column("name", sorted_text(), nullable=False, comment="as written"),
        sa.Column(
            "key",
            sorted_text(),
            nullable=False,
            comment="the name without case and accents: what filters compare",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_person_names_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "name", name=op.f("pk_person_names")),
        comment="A written form of a person's name, the one shown among them.",
    )
    op.create_index(op.f("ix_person_names_key_person_id"), "person_names", ["key", "person_id"])

    op.create_table(
        "positions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False, comment="who holds it"),
        sa.Column("company_id", sa.Integer(), nullable=False, comment="where"),
        sa.Column("title", sa.String(), nullable=True, comment="as an article words it"),
        sa.Column(
            "title_key",
            sorted_text(),
            nullable=False,
            comment="the title without case and accents; empty where there is none",
        ),
        sa.Column("status", sa.String(length=32), nullable=False, comment="current or former"),
        sa.Column("started_on", sorted_text(10), nullable=True, comment="ISO 8601 prefix"),
        sa.Column("ended_on", sorted_text(10), nullable=True, comment="ISO 8601 prefix"),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["companies.id"],
            name=op.f("fk_positions_company_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_positions_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_positions")),
        sa.UniqueConstraint(
            "person_id",
            "company_id",
            "title_key",
            name=op.f("uq_positions_person_id_company_id_title_key"),
        ),
        comment="A person's tie to an organisation.",
    )
    op.create_index(op.f("ix_positions_company_id"), "positions", ["company_id"])

    op.create_table(
        "quotes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False, comment="the article that quotes"),
        sa.Column(
            "start",
            sa.Integer(),
            nullable=False,
            comment="code point of the article where it begins",
        ),
        sa.Column("text", sa.String(), nullable=False, comment="the words between the marks"),
        sa.Column(
            "company_id", sa.Integer(), nullable=True, comment="the speaker, if an organisation"
        ),
        sa.Column(
            "person_id",
            sa.Integer(),
            nullable=True,
            comment="the speaker, if a person; both are null where the text does not tell",
        ),
        sa.CheckConstraint(
            "company_id IS NULL OR person_id IS NULL", name=op.f("ck_quotes_one_speaker")
        ),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_quotes_article_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["companies.id"], name=op.f("fk_quotes_company_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_quotes_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quotes")),
        sa.UniqueConstraint("article_id", "start", name=op.f("uq_quotes_article_id_start")),
        comment="Direct speech in an article, known by where it begins.",
    )
    op.create_index(op.f("ix_quotes_company_id"), "quotes", ["company_id"])
    op.create_index(op.f("ix_quotes_person_id"), "quotes", ["person_id"])

    op.create_table(
        "readings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False, comment="the article read"),
        sa.Column("backend", sa.String(length=64), nullable=False, comment="what read it"),
        sa.Column(
            "version", sa.String(length=64), nullable=False, comment="version of the backend"
        ),
        sa.Column(
            "read_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when its claims were stored, UTC",
        ),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_readings_article_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_readings")),
        sa.UniqueConstraint("article_id", "backend", name=op.f("uq_readings_article_id_backend")),
        comment="The last time a backend read an article.",
    )
    op.create_table(
        "terms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("deal_id", sa.Integer(), nullable=True, comment="of this deal, or"),
        sa.Column("partnership_id", sa.Integer(), nullable=True, comment="of this partnership"),
        sa.Column("text", sa.String(), nullable=False, comment="as an article words it"),
        sa.Column(
            "status", sa.String(length=32), nullable=False, comment="stated, negated or undisclosed"
        ),
        sa.Column(
            "company_id",
            sa.Integer(),
            nullable=True,
            comment="the company that it binds or favours",
        ),
        sa.CheckConstraint(
            "(deal_id IS NULL) <> (partnership_id IS NULL)", name=op.f("ck_terms_one_agreement")
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["companies.id"], name=op.f("fk_terms_company_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["deal_id"], ["deals.id"], name=op.f("fk_terms_deal_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnerships.id"],
            name=op.f("fk_terms_partnership_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_terms")),
        comment="A condition of a deal or of a partnership.",
    )
    op.create_index(op.f("ix_terms_company_id"), "terms", ["company_id"])
    op.create_index(op.f("ix_terms_deal_id"), "terms", ["deal_id"])
    op.create_index(op.f("ix_terms_partnership_id"), "terms", ["partnership_id"])

    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "reading_id",
            sa.Integer(),
            nullable=False,
            comment="the reading, and so the article, that found it",
        ),
        sa.Column(
            "deal_id", sa.Integer(), nullable=True, comment="what is stated, if it is one of deals"
        ),
        sa.Column(
            "participant_id",
            sa.Integer(),
            nullable=True,
            comment="what is stated, if it is one of participants",
        ),
        sa.Column(
            "term_id", sa.Integer(), nullable=True, comment="what is stated, if it is one of terms"
        ),
        sa.Column(
            "partnership_id",
            sa.Integer(),
            nullable=True,
            comment="what is stated, if it is one of partnerships",
        ),
        sa.Column(
            "partner_id",
            sa.Integer(),
            nullable=True,
            comment="what is stated, if it is one of partners",
        ),
        sa.Column(
            "position_id",
            sa.Integer(),
            nullable=True,
            comment="what is stated, if it is one of positions",
        ),
        sa.Column(
            "quote_id",
            sa.Integer(),
            nullable=True,
            comment="what is stated, if it is one of quotes",
        ),
        sa.Column(
            "company_id",
            sa.Integer(),
            nullable=True,
            comment="what is stated, if it is one of companies",
        ),
        sa.Column(
            "person_id",
            sa.Integer(),
            nullable=True,
            comment="what is stated, if it is one of people",
        ),
        sa.Column(
            "field", sa.String(length=32), nullable=False, comment="which field of it is stated"
        ),
        sa.Column(
            "value",
            sa.String(),
            nullable=True,
            comment="the value that this article gives the field, written out",
        ),
        sa.Column(
            "start", sa.Integer(), nullable=False, comment="first code point of the article's text"
        ),
        sa.Column("end", sa.Integer(), nullable=False, comment="code point after the last"),
        sa.Column(
            "words", sa.String(), nullable=False, comment="the article's text from start to end"
        ),
        sa.Column(
            "rule", sa.String(length=64), nullable=False, comment="name of the rule that read it"
        ),
        sa.Column(
            "inferred",
            sa.Boolean(),
            nullable=False,
            comment="true where the words imply the value without stating it",
        ),
        sa.CheckConstraint(
            " + ".join(f"CAST({owner}_id IS NOT NULL AS INTEGER)" for owner in OWNERS) + " = 1",
            name=op.f("ck_evidence_one_owner"),
        ),
        sa.CheckConstraint('start >= 0 AND "end" > start', name=op.f("ck_evidence_span")),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["companies.id"],
            name=op.f("fk_evidence_company_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["deal_id"], ["deals.id"], name=op.f("fk_evidence_deal_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participants.id"],
            name=op.f("fk_evidence_participant_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partners.id"], name=op.f("fk_evidence_partner_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnerships.id"],
            name=op.f("fk_evidence_partnership_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_evidence_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["position_id"],
            ["positions.id"],
            name=op.f("fk_evidence_position_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["quote_id"], ["quotes.id"], name=op.f("fk_evidence_quote_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["reading_id"], ["readings.id"], name=op.f("fk_evidence_reading_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["term_id"], ["terms.id"], name=op.f("fk_evidence_term_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        comment="The words of an article that give one field of one record its value.",
    )
    op.create_index(
        op.f("ix_evidence_company_id"),
        "evidence",
        ["company_id"],
        sqlite_where=sa.text("company_id IS NOT NULL"),
        postgresql_where=sa.text("company_id IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_evidence_deal_id"),
        "evidence",
        ["deal_id"],
        sqlite_where=sa.text("deal_id IS NOT NULL"),
        postgresql_where=sa.text("deal_id IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_evidence_participant_id"),
        "evidence",
        ["participant_id"],
        sqlite_where=sa.text("participant_id IS NOT NULL"),
        postgresql_where=sa.text("participant_id IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_evidence_partner_id"),
        "evidence",
        ["partner_id"],
        sqlite_where=sa.text("partner_id IS NOT NULL"),
        postgresql_where=sa.text("partner_id IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_evidence_partnership_id"),
        "evidence",
        ["partnership_id"],
        sqlite_where=sa.text("partnership_id IS NOT NULL"),
        postgresql_where=sa.text("partnership_id IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_evidence_person_id"),
        "evidence",
        ["person_id"],
        sqlite_where=sa.text("person_id IS NOT NULL"),
        postgresql_where=sa.text("person_id IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_evidence_position_id"),
        "evidence",
        ["position_id"],
        sqlite_where=sa.text("position_id IS NOT NULL"),
        postgresql_where=sa.text("position_id IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_evidence_quote_id"),
        "evidence",
        ["quote_id"],
        sqlite_where=sa.text("quote_id IS NOT NULL"),
        postgresql_where=sa.text("quote_id IS NOT NULL"),
    )
    op.create_index(op.f("ix_evidence_reading_id"), "evidence", ["reading_id"])
    op.create_index(
        op.f("ix_evidence_term_id"),
        "evidence",
        ["term_id"],
        sqlite_where=sa.text("term_id IS NOT NULL"),
        postgresql_where=sa.text("term_id IS NOT NULL"),
    )


def create_views() -> None:
    joined = JOINED[op.get_bind().dialect.name]
    parties = {
        column: PARTIES.format(joined=joined, roles=", ".join(f"'{role}'" for role in roles))
        for column, roles in ROLES.items()
    }
    op.execute(DEAL_LIST.format(**parties))
    op.execute(QUOTE_LIST)
    op.execute(PARTNERSHIP_LIST.format(joined=joined))
    kinds = " ".join(f"WHEN evidence.{owner}_id IS NOT NULL THEN '{owner}'" for owner in OWNERS)
    owners = ", ".join(f"evidence.{owner}_id" for owner in OWNERS)
    op.execute(EVIDENCE_LIST.format(kinds=kinds, owners=owners))


def create_full_text() -> None:
    """Index the words of evidence and quotes, without case and accents."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE EXTENSION IF NOT EXISTS unaccent")
        op.execute("CREATE TEXT SEARCH CONFIGURATION folded (COPY = simple)")
        op.execute(
            "ALTER TEXT SEARCH CONFIGURATION folded "
            "ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple"
        )
    for table, column in FULL_TEXT.items():
        for statement in FULL_TEXT_DDL[op.get_bind().dialect.name]:
            op.execute(statement.format(table=table, column=column))


def downgrade() -> None:
    for view in ("evidence_list", "partnership_list", "quote_list", "deal_list"):
        op.execute(f"DROP VIEW {view}")
    if op.get_bind().dialect.name == "sqlite":
        for table in FULL_TEXT:
            op.execute(f"DROP TABLE {table}_fts")
    for table in TABLES:
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TEXT SEARCH CONFIGURATION folded")  # the extension may serve others
