import contextlib
import os
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
import typer

from deals.cli import ORDER, app
from deals.lang import available

HEAVY = {"spacy", "sqlalchemy", "fastapi", "pydantic", "alembic"}


def test_the_command_line_starts_without_what_only_some_commands_need():
    code = "import sys, deals.cli; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()

    assert not HEAVY & set(loaded)


def test_the_api_starts_without_the_extractor_and_what_migrates():
    code = "import sys, deals.api.app; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()

    assert not {"spacy", "alembic"} & set(loaded)


def _commands(help: str) -> list[str]:
    listed = help.partition("\nCommands:\n")[2].partition("\n\n")[0]
    return [line.split()[0] for line in listed.splitlines()]


def test_help_names_every_command_in_the_order_of_need(deals):
    run = deals("--help")

    assert run.status == 0
    assert _commands(run.out) == ORDER


def test_a_command_without_a_place_in_the_order_comes_last():
    group = typer.main.get_command(app)
    group.add_command(typer.core.TyperCommand("afresh"))

    assert group.list_commands(None) == [*ORDER, "afresh"]


@pytest.mark.parametrize("command", ORDER)
def test_help_of_every_command_fits_a_line_and_shows_an_example_of_its_own(deals, command):
    inner = _commands(deals(command, "--help").out)
    for words in [[command, each] for each in inner] or [[command]]:
        help = " ".join(deals(*words, "--help").out.split())

        assert f"For example: deals {' '.join(words)}" in help
        shown = re.search("For example: (.*?)(?: Arguments: | Options: |$)", help)[1]
        taken = help.partition(" Options: ")[2].partition("For example: ")[0]
        assert set(re.findall("--[a-z-]+", shown)) <= set(re.findall("--[a-z-]+", taken))
    listed = deals(*([command] if inner else []), "--help").out.partition("\nCommands:\n")[2]
    assert "..." not in listed


@pytest.mark.parametrize("command", ["load", "extract", "explain", "import csv"])
def test_help_names_every_language_there_is(deals, command):
    help = " ".join(deals(*command.split(), "--help").out.split())

    assert f" {' or '.join(available())}; else " in help


def test_a_setting_that_cannot_be_read_is_told_on_one_line(deals, monkeypatch):
    monkeypatch.setenv("DEALS_CACHE_MB", "much")

    assert_refused(
        deals("list", "deals"), "DEALS_CACHE_MB is 'much': Input should be a valid integer"
    )


def test_the_version_is_told(deals):
    run = deals("--version")

    assert (run.status, run.out) == (0, f"deals {version('deals')}\n")


@pytest.mark.usefixtures("world")
def test_files_and_pipes_get_utf_8_whatever_the_locale():
    run = subprocess.run(
        [sys.executable, "-m", "deals", "sql", "SELECT 'créé à 5 €' AS said"],
        capture_output=True,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
    )
    assert run.stdout.decode().split("\n")[1].strip() == "créé à 5 €"


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("words", [("list", "deals", "--type"), ("sql",), ("load",)])
def test_a_word_in_another_encoding_than_the_locale_s_is_told(deals, words):
    run = deals(*words, "\udce9")

    assert run.status == 1
    assert "Traceback" not in run.err


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("words", [("deals", "merge", "1"), ("decisions", "undo")])
@pytest.mark.parametrize("digits", [30, 5000])
def test_an_id_that_none_can_have_is_refused(deals, words, digits):
    assert deals(*words, "9" * digits).status == 2
    assert "nobody is called" in deals("companies", "merge", "1", "9" * digits).err


def test_an_unknown_command_is_refused_with_the_nearest(deals):
    run = deals("lst")

    assert run.status == 2
    assert "list" in run.err


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("form", [["--csv"], ["--json"], []])
def test_a_reader_that_has_seen_enough_is_no_error(form):
    command = [sys.executable, "-m", "deals", "list", "deals"]
    with subprocess.Popen(
        [*command, *form], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.close()

        assert process.stderr.read() == b""


TABLE = "type,announced_on,amount,currency,target,acquirer\n" + "".join(
    f"acquisition,2019-07-22,{number}00000,EUR,{'Orme ' * 100}{number},Lichen {number}\n"
    for number in range(1, 301)
)
ON_A_DATABASE = (
    "list deals",
    "load none.txt",
    "import csv {table}",
    "import export {folder}",
    "export {folder}",
    "verify",
    "conflicts",
    "sql SELECT",
    "serve",
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    (tmp_path / "table.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path / "table.csv"


def assert_refused(run, reason: str) -> None:
    assert run.status == 1
    assert run.err.startswith("deals: ")
    assert reason in run.err
    assert len(run.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("sqlite:////none/of/these/deals.db", "unable to open database file"),
        ("postgresql://ada:secret@127.0.0.1:1/deals", "Connection refused"),
    ],
)
def test_a_database_that_cannot_be_reached_is_told_on_one_line(
    deals, table, address, reason, monkeypatch
):
    monkeypatch.setenv("DEALS_DATABASE_URL", address)
    for command in (*ON_A_DATABASE, "db upgrade", "db downgrade base", "db current"):
        run = deals(*command.format(table=table, folder=table.parent).split())
        assert_refused(run, reason)
        assert "secret" not in run.err


@pytest.mark.parametrize(
    ("revision", "reason"), [("later", "newer version of deals"), (None, "run `deals db upgrade`")]
)
def test_tables_of_another_version_are_told_on_one_line(
    deals, table, migrated_sqlite, revision, reason, monkeypatch
):
    file = shutil.copyfile(migrated_sqlite, table.with_name("deals.db"))
    with contextlib.closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", [revision or "gone"])
        connection.execute("DELETE FROM alembic_version WHERE version_num = 'gone'")
    monkeypatch.setenv("DEALS_DATABASE_URL", f"sqlite:///{file}")
    for command in ON_A_DATABASE:
        run = deals(*command.format(table=table, folder=table.parent).split())
        assert_refused(run, reason)


def test_a_full_disk_is_told_wherever_it_is_met(deals, table, database, tmp_path):
    run = deals("import", "csv", str(table), "--report", "/dev/full")
    assert_refused(run, "No space left on device")
    assert deals("import", "csv", str(table)).out.split()[-1] == "unchanged"


@pytest.mark.parametrize("format_", ["csv", "ndjson", "parquet", "ftm"])
def test_an_export_is_there_whole_or_not_at_all(deals, table, database, tmp_path, format_):
    deals("import", "csv", str(table))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))
    try:
        run = deals("export", str(tmp_path / "out"), "--format", format_)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert_refused(run, "File too large")
    assert not any((tmp_path / "out").iterdir())


def test_a_full_standard_output_is_told(migrated_sqlite):
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            [sys.executable, "-m", "deals", "db", "current"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"DEALS_DATABASE_URL": f"sqlite:///{migrated_sqlite}"},
        )
    assert (run.returncode, run.stderr) == (1, "deals: No space left on device\n")


SMALL_DISK = ["unshare", "--user", "--map-root-user", "--mount"]
"""A name space in which anybody may mount a file system of a few kilobytes."""


@pytest.mark.skipif(
    shutil.which("unshare") is None
    or subprocess.run([*SMALL_DISK, "true"], capture_output=True).returncode != 0,
    reason="name spaces are not for everybody here",
)
def test_an_import_onto_a_full_disk_goes_on_once_there_is_room(migrated_sqlite, table, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    room = migrated_sqlite.stat().st_size // 1024 + 200
    load = f"{sys.executable} -m deals import csv {table}"
    script = f"""
        mount -t tmpfs -o size={room}k none {disk} && cp {migrated_sqlite} {disk}/deals.db
        {load}; echo status $?
        mount -o remount,size=20m {disk}
        {load}; echo status $?
    """
    run = subprocess.run(
        [*SMALL_DISK, "sh", "-c", script],
        capture_output=True,
        text=True,
        env=os.environ | {"DEALS_DATABASE_URL": f"sqlite:///{disk}/deals.db"},
    )
    assert run.stderr.startswith("deals: the database cannot be used: ")
    assert run.stderr.endswith("(SQLITE_FULL)\n")
    assert [line.split() for line in run.stdout.splitlines() if "file" not in line] == [
        ["status", "1"],
        ["table.csv", "300", "300", "0"],
        ["status", "0"],
    ]


AS_ANYBODY = ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"]
"""Without what lets root write where nobody may."""


@pytest.mark.skipif(
    os.geteuid() == 0 and shutil.which("setpriv") is None, reason="root may write anywhere"
)
def test_a_folder_that_is_read_only_is_told(migrated_sqlite, table, tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir()
    shutil.copyfile(migrated_sqlite, folder / "deals.db")
    folder.chmod(0o555)
    command = [sys.executable, "-m", "deals", "import", "csv", str(table)]
    run = subprocess.run(
        [*AS_ANYBODY, *command] if os.geteuid() == 0 else command,
        capture_output=True,
        text=True,
        env=os.environ | {"DEALS_DATABASE_URL": f"sqlite:///{folder / 'deals.db'}"},
    )
    folder.chmod(0o755)

    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith("deals: the database cannot be reached: ")
    assert f"{folder} is read-only" in run.stderr
    assert len(run.stderr.splitlines()) == 1
