from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Engine, inspect
from sqlalchemy.pool import NullPool

from deals.errors import DatabaseOutOfDate
from deals.store import migrate
from deals.store.engine import make_engine
from deals.store.migrate import check_current, current, downgrade, head, upgrade


def test_migrations_describe_the_models(url):
    command.check(migrate._config(url))


def test_an_empty_database_is_behind(empty_url):
    with pytest.raises(DatabaseOutOfDate, match="deals db upgrade"):
        check_current(make_engine(empty_url, poolclass=NullPool))


def test_a_migrated_database_is_current(engine: Engine):
    check_current(engine)
    assert current(engine) == head()


def test_a_database_of_a_later_version_is_ahead(engine: Engine):
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'later'")
    with pytest.raises(DatabaseOutOfDate, match="newer version of deals"):
        check_current(engine)


def test_downgrading_to_base_leaves_no_table_of_ours(url):
    downgrade(url, "base")
    assert inspect(make_engine(url, poolclass=NullPool)).get_table_names() == ["alembic_version"]
    upgrade(url)
    check_current(make_engine(url, poolclass=NullPool))


def test_our_alembic_folder_does_not_hide_the_library():
    assert not Path("alembic/__init__.py").exists()
