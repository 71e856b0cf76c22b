import pytest


@pytest.fixture
def empty_database(empty_url, monkeypatch):
    monkeypatch.setenv("DEALS_DATABASE_URL", empty_url)


@pytest.mark.usefixtures("empty_database")
def test_tables_are_made_told_of_and_undone(deals):
    assert deals("db", "current").out.startswith("no revision (this version expects ")

    assert deals("db", "upgrade").out.endswith(" (current)\n")
    assert deals("list", "deals").status == 0

    assert deals("db", "downgrade", "base").out.startswith("no revision")
    assert deals("list", "deals").status == 1


@pytest.mark.usefixtures("empty_database")
def test_tables_are_taken_back_a_revision(deals):
    deals("db", "upgrade")
    run = deals("db", "downgrade", "-1")

    assert run.status == 0
    assert "(this version expects " in run.out
    assert "'--none'" in deals("db", "downgrade", "--none").err


@pytest.mark.usefixtures("empty_database")
def test_a_command_on_a_database_without_tables_says_what_to_do(deals):
    run = deals("list", "deals")

    assert (run.status, run.out) == (1, "")
    assert "run `deals db upgrade`" in run.err


def test_a_backup_is_a_database_like_the_one_it_is_of(
    deals, migrated_sqlite, tmp_path, monkeypatch
):
    monkeypatch.setenv("DEALS_DATABASE_URL", f"sqlite:///{migrated_sqlite}")
    backup = tmp_path / "deals.backup"
    run = deals("db", "backup", str(backup))
    assert (run.status, run.out) == (0, f"{backup}: {backup.stat().st_size} bytes\n")
    assert deals("db", "backup", str(backup)).status == 1

    monkeypatch.setenv("DEALS_DATABASE_URL", f"sqlite:///{backup}")
    assert deals("db", "current").out.endswith(" (current)\n")
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".partial"] == []
