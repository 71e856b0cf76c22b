import shutil
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text
from sqlalchemy.pool import NullPool

from deals.errors import DatabaseOutOfDate
from deals.ingest import store_reading
from deals.store import migrate
from deals.store.engine import make_engine
from deals.store.migrate import check_current, current, downgrade, head, upgrade
from tests.factory import seed
from tests.parties import parties, told_parties

REBUILD = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "rebuild", "{head}", None, None

def upgrade():
    for table in ("deals", "evidence", "companies", "partnerships"):
        with op.batch_alter_table(table) as rebuilt:
            rebuilt.add_column(sa.Column("extra", sa.Integer(), nullable=True))
            rebuilt.create_check_constraint("extra", "extra > 0")

def downgrade():
    for table in ("deals", "evidence", "companies", "partnerships"):
        with op.batch_alter_table(table) as rebuilt:
            rebuilt.drop_constraint(op.f(f"ck_{{table}}_extra"), type_="check")
            rebuilt.drop_column("extra")
"""


@pytest.fixture
def url(empty_url: str) -> str:
    """A migrated database of the test's own, as its tables are changed."""
    upgrade(empty_url)
    return empty_url


def told(engine: Engine) -> list[object]:
    """Everything that people who write SQL read of the database."""
    views = [
        f"{each}_list" for each in "deal participant partnership position quote evidence".split()
    ]
    with engine.connect() as connection:
        return [
            connection.execute(text(f"SELECT * FROM {view} ORDER BY id")).all() for view in views
        ]


def test_migrations_describe_the_models(url: str):
    command.check(migrate._config(url))


def test_an_empty_database_is_behind(empty_url: str):
    with pytest.raises(DatabaseOutOfDate, match="deals db upgrade"):
        check_current(make_engine(empty_url, poolclass=NullPool))


def test_a_migrated_database_is_current(engine: Engine):
    check_current(engine)
    assert current(engine) == head()


def test_a_database_of_a_later_version_is_ahead(url: str, engine: Engine):
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'later'")
    with pytest.raises(DatabaseOutOfDate, match="newer version of deals"):
        check_current(engine)
    for migrate_to in (upgrade, lambda url: downgrade(url, "base")):
        with pytest.raises(DatabaseOutOfDate, match="'later': this version of deals"):
            migrate_to(url)


def test_downgrading_to_base_leaves_nothing_of_ours_and_upgrading_brings_it_back(
    url: str, engine: Engine
):
    store_reading(engine, *seed())
    before = told(engine)
    downgrade(url, "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    assert inspect(engine).get_view_names() == []
    upgrade(url)
    check_current(engine)
    store_reading(engine, *seed())
    assert told(engine) == before


def test_participants_of_deals_that_were_there_before_are_told(url: str, engine: Engine):
    store_reading(engine, *seed())
    downgrade(url, "6f1d0a93be52")
    assert not inspect(engine).has_table("party_lists")
    upgrade(url)
    with engine.connect() as connection:
        assert told_parties(connection) == parties(connection) != {}


def test_every_table_can_be_rebuilt_with_rows_in_it(url: str, engine: Engine, tmp_path: Path):
    store_reading(engine, *seed())
    before = told(engine)
    shutil.copytree("alembic", tmp_path / "alembic")
    (tmp_path / "alembic/versions/rebuild.py").write_text(REBUILD.format(head=head()))
    config = migrate._config(url)
    config.set_main_option("script_location", str(tmp_path / "alembic"))
    command.upgrade(config, "head")
    assert told(engine) == before
    command.downgrade(config, "-1")
    assert told(engine) == before
    command.check(migrate._config(url))
    assert_triggers_are_kept(engine)
    assert_indexes_fall(engine)


def assert_triggers_are_kept(engine: Engine) -> None:
    if engine.dialect.name != "sqlite":
        return
    triggers = text("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'")
    with engine.connect() as connection:
        assert connection.scalar(triggers) == 11
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []


def assert_indexes_fall(engine: Engine) -> None:
    if engine.dialect.name == "sqlite":
        falling = text("SELECT sql FROM sqlite_master WHERE name LIKE 'ix%desc'")
        with engine.connect() as connection:
            assert [sql.count("DESC") for sql in connection.scalars(falling)] == [2]


def test_revisions_are_known_in_the_order_in_which_alembic_takes_them():
    walked = ScriptDirectory("alembic").walk_revisions()

    assert migrate._revisions(Path("alembic")) == [each.revision for each in walked][::-1]


@pytest.mark.parametrize("line", ["revision = 'added'", 'revision: str = "added"'])
def test_a_revision_is_known_however_its_file_writes_it(tmp_path: Path, line: str):
    shutil.copytree("alembic", tmp_path / "alembic")
    file = tmp_path / "alembic/versions/9999_added.py"
    file.write_text(f'"""Added."""\n\n{line}\ndown_revision = "{head()}"\n')

    assert migrate._revisions(tmp_path / "alembic")[-2:] == [head(), "added"]


def test_our_alembic_folder_does_not_hide_the_library():
    assert not Path("alembic/__init__.py").exists()
