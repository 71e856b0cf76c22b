import subprocess
import sys

import pytest

HEAVY = {"spacy", "sqlalchemy", "fastapi", "pydantic", "alembic"}


def test_the_command_line_starts_without_what_only_some_commands_need():
    code = "import sys, deals.cli; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()

    assert not HEAVY & set(loaded)


def test_the_api_starts_without_the_extractor():
    code = "import sys, deals.api.app; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()

    assert "spacy" not in loaded


def test_help_names_every_command(deals):
    run = deals("--help")

    assert run.status == 0
    for command in ("extract", "load", "verify", "serve", "db", "list"):
        assert f"  {command} " in run.out


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
