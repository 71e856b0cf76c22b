"""Take rows of files as evidence, and tell companies of one name apart.

Evidence is of an article, as before, or of a row of a file, which has a column in place of a span.
The names of companies no longer say who is who by themselves: a source that identifies companies
may know two of one name.

Revision ID: de14d8498bc2
Revises: 36c52a529b66
Create Date: 2026-11-23 06:41:10.027327+00:00
"""

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

revision = "de14d8498bc2"
down_revision = "36c52a529b66"
branch_labels = None
depends_on = None

OWNERS = "deal participant term partnership partner position quote company person".split()

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
    {published_on} AS published_on{more}
FROM evidence
{joins}
"""

OF_ARTICLES = {
    "published_on": "articles.published_on",
    "more": "",
    "joins": """
JOIN readings ON readings.id = evidence.reading_id
JOIN articles ON articles.id = readings.article_id""",
}

OF_ARTICLES_AND_ROWS = {
    "published_on": "coalesce(articles.published_on, files.published_on)",
    "more": """,
    files.name AS file,
    rows.number AS "row",
    evidence."column\"""",
    "joins": """
LEFT JOIN readings ON readings.id = evidence.reading_id
LEFT JOIN articles ON articles.id = readings.article_id
LEFT JOIN rows ON rows.id = evidence.row_id
LEFT JOIN files ON files.id = rows.file_id""",
}

COMMENTS = {  # of columns of evidence: before, and now
    "reading_id": (
        "the reading, and so the article, that found it",
        "the reading, and so the article, that found it, or",
    ),
    "value": (
        "the value that this article gives the field, written out",
        "the value that this source gives the field, written out",
    ),
    "start": (
        "first code point of the article's text",
        "first code point of the article's text, if an article states it",
    ),
    "words": (
        "the article's text from start to end",
        "the article's text from start to end, or what stands in the cell",
    ),
}
TABLE_COMMENT = (
    "The words of an article that give one field of one record its value.",
    "The words of an article, or of a row, that give one field of one record its value.",
)
TYPES = {"reading_id": sa.Integer(), "value": sa.String(), "start": sa.Integer()} | {
    "words": sa.String(),
    "end": sa.Integer(),
}

CHECKS = {
    "one_source": "(reading_id IS NULL) <> (row_id IS NULL)",
    "span_of_article": "(start IS NULL) = (reading_id IS NULL) "
    'AND ("end" IS NULL) = (reading_id IS NULL)',
    "column_of_row": '("column" IS NULL) = (row_id IS NULL)',
}

OF_ROWS_ALONE = (
    "DELETE FROM evidence WHERE row_id IS NOT NULL",
    *(
        f"DELETE FROM {table} "
        f"WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE {owner}_id = {table}.id)"
        for table, owner in (
            ("participants", "participant"),
            ("deals", "deal"),
            ("companies", "company"),
            ("people", "person"),
        )
    ),
    "DELETE FROM company_names WHERE company_id NOT IN (SELECT id FROM companies)",
    "DELETE FROM person_names WHERE person_id NOT IN (SELECT id FROM people)",
)


def sorted_text(length: int | None = None) -> sa.types.TypeEngine[str]:
    """Text that both databases sort by code point."""
    return sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")


def upgrade() -> None:
    op.execute("DROP VIEW evidence_list")
    create_tables()
    with op.batch_alter_table("companies") as companies:
        companies.add_column(
            sa.Column(
                "homonym",
                sa.Integer(),
                server_default="0",
                nullable=False,
                comment="0 for whom the bare name means; 1, 2… for others that a source tells "
                "from it",
            )
        )
        companies.drop_constraint(op.f("uq_companies_key"), type_="unique")
        companies.create_unique_constraint(op.f("uq_companies_key_homonym"), ["key", "homonym"])
    let_rows_be_evidence()
    create_evidence_list(OF_ARTICLES_AND_ROWS)


def create_tables() -> None:
    op.create_table(
        "files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "name", sa.String(), nullable=False, comment="name of the file, without its folder"
        ),
        sa.Column("layout", sa.String(64), nullable=False, comment="what its columns mean"),
        sa.Column(
            "version", sa.String(64), nullable=False, comment="version of the layout's reader"
        ),
        sa.Column(
            "checksum",
            sa.String(64),
            nullable=False,
            comment="SHA-256 of its bytes, in hexadecimal",
        ),
        sa.Column("publisher", sa.String(), nullable=True, comment="who published it, if known"),
        sa.Column(
            "published_on",
            sorted_text(10),
            nullable=True,
            comment="ISO 8601 prefix: 2019, 2019-07 or 2019-07-22",
        ),
        sa.Column(
            "loaded_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when its import began, UTC",
        ),
        sa.Column(
            "read_to",
            sa.Integer(),
            server_default="0",
            nullable=False,
            comment="the last row that is stored or put aside",
        ),
        sa.Column(
            "complete",
            sa.Boolean(),
            server_default=sa.false(),
            nullable=False,
            comment="true once every row is",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_files")),
        sa.UniqueConstraint(
            "checksum", "layout", "version", name=op.f("uq_files_checksum_layout_version")
        ),
        comment="A file of rows, known by its bytes and by how they are read.",
    )
    op.create_table(
        "rows",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("file_id", sa.Integer(), nullable=False, comment="the file"),
        sa.Column(
            "number",
            sa.Integer(),
            nullable=False,
            comment="as a spreadsheet counts: the header is row 1",
        ),
        sa.Column(
            "cells",
            sa.String(),
            nullable=False,
            comment="JSON object of the cells that are not empty",
        ),
        sa.ForeignKeyConstraint(
            ["file_id"], ["files.id"], name=op.f("fk_rows_file_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rows")),
        sa.UniqueConstraint("file_id", "number", name=op.f("uq_rows_file_id_number")),
        comment="A row of a file that a record rests on, with its cells as they were.",
    )
    create_rejections()
    op.create_table(
        "identifiers",
        sa.Column("scheme", sa.String(32), nullable=False, comment="whose name it is"),
        sa.Column("value", sorted_text(), nullable=False, comment="as written there"),
        sa.Column("company_id", sa.Integer(), nullable=False, comment="the company"),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["companies.id"],
            name=op.f("fk_identifiers_company_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("scheme", "value", name=op.f("pk_identifiers")),
        comment="What a source calls a company so that it is taken for no other.",
    )
    op.create_index(op.f("ix_identifiers_company_id"), "identifiers", ["company_id"])


def create_rejections() -> None:
    op.create_table(
        "rejections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("file_id", sa.Integer(), nullable=False, comment="the file"),
        sa.Column("number", sa.Integer(), nullable=False, comment="the row"),
        sa.Column(
            "column", sa.String(), nullable=True, comment="the column; null for the whole row"
        ),
        sa.Column("value", sa.String(), nullable=True, comment="what stands there"),
        sa.Column(
            "reason", sa.String(32), nullable=False, comment="what is wrong with it, in a word"
        ),
        sa.Column(
            "loss",
            sa.String(32),
            nullable=False,
            comment="what is not stored: the row, the value, nothing",
        ),
        sa.Column(
            "detail", sa.String(), nullable=False, comment="what is wrong with it, for people"
        ),
        sa.ForeignKeyConstraint(
            ["file_id"], ["files.id"], name=op.f("fk_rejections_file_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rejections")),
        comment="A row, or a value of one, that was put aside or stored otherwise than it stands.",
    )
    op.create_index(op.f("ix_rejections_file_id_number"), "rejections", ["file_id", "number"])


def let_rows_be_evidence() -> None:
    with op.batch_alter_table("evidence") as evidence:
        evidence.add_column(
            sa.Column(
                "row_id", sa.Integer(), nullable=True, comment="the row of a file that states it"
            )
        )
        evidence.add_column(
            sa.Column(
                "column", sa.String(), nullable=True, comment="the column, if a row states it"
            )
        )
        alter_columns(evidence, now=1)
        evidence.create_foreign_key(
            op.f("fk_evidence_row_id"), "rows", ["row_id"], ["id"], ondelete="CASCADE"
        )
        for name, condition in CHECKS.items():
            evidence.create_check_constraint(op.f(f"ck_evidence_{name}"), condition)
    op.create_index(
        op.f("ix_evidence_row_id"),
        "evidence",
        ["row_id"],
        sqlite_where=sa.text("row_id IS NOT NULL"),
        postgresql_where=sa.text("row_id IS NOT NULL"),
    )


def alter_columns(evidence: BatchOperations, now: int) -> None:
    """Give the columns of evidence their comments of before (0) or *now* (1), and null or not."""
    evidence.create_table_comment(TABLE_COMMENT[now], existing_comment=TABLE_COMMENT[1 - now])
    for column, type_ in TYPES.items():
        options = {"nullable": bool(now)} if column in {"reading_id", "start", "end"} else {}
        if column in COMMENTS:
            comments = COMMENTS[column]
            options |= {"comment": comments[now], "existing_comment": comments[1 - now]}
        evidence.alter_column(column, existing_type=type_, **options)


def create_evidence_list(sources: dict[str, str]) -> None:
    kinds = " ".join(f"WHEN evidence.{owner}_id IS NOT NULL THEN '{owner}'" for owner in OWNERS)
    owners = ", ".join(f"evidence.{owner}_id" for owner in OWNERS)
    op.execute(EVIDENCE_LIST.format(kinds=kinds, owners=owners, **sources))


def downgrade() -> None:
    op.execute("DROP VIEW evidence_list")
    for statement in OF_ROWS_ALONE:
        op.execute(statement)
    op.drop_index(op.f("ix_evidence_row_id"), "evidence")
    with op.batch_alter_table("evidence") as evidence:
        for name in CHECKS:
            evidence.drop_constraint(op.f(f"ck_evidence_{name}"), type_="check")
        evidence.drop_constraint(op.f("fk_evidence_row_id"), type_="foreignkey")
        alter_columns(evidence, now=0)
        evidence.drop_column("column")
        evidence.drop_column("row_id")
    with op.batch_alter_table("companies") as companies:
        companies.drop_constraint(op.f("uq_companies_key_homonym"), type_="unique")
        companies.create_unique_constraint(op.f("uq_companies_key"), ["key"])
        companies.drop_column("homonym")
    for table in ("identifiers", "rejections", "rows", "files"):
        op.drop_table(table)
    create_evidence_list(OF_ARTICLES)
