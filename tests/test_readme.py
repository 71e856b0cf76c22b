"""What README.md tells is so: its commands and queries are run, and its answers compared."""

import contextlib
import json
import re
import shlex
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from deals.settings import Settings
from scripts.schema import PAGES, write
from tests.conftest import Run

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
TOUR = README.partition("## A tour")[2].partition("## The schema")[0]

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```\n|^(\|.*?)\n(?!\|)", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
OURS = re.compile(r"(?:(\w+)=(\S+) )?deals (.*?)(?: \| (.*))?")
ADDRESS = re.compile(r"http://127\.0\.0\.1:8000([^']*)")


class Reader:
    """Does what the tour says, in the working folder.

    What `deals` is told is done in this process, which has loaded all that a command needs.
    """

    def __init__(self, deals: Callable[..., Run], port: int) -> None:
        self.deals, self.port = deals, port
        self.answered = ""

    def console(self, block: str) -> None:
        """Run each command and compare what it prints; keep the answer of an address."""
        for command, printed in COMMAND.findall(block):
            if command.startswith("curl "):
                self.answered = self.get(ADDRESS.search(command)[1])
            else:
                assert self.run(command) == as_written(printed), command

    def json(self, block: str) -> None:
        """Compare with the answer of the last address."""
        assert json.loads(self.answered) == json.loads(block)

    def sql(self, block: str) -> None:
        """Ask the database; its answer is compared with the table that follows."""
        with contextlib.closing(sqlite3.connect("deals.db")) as database:
            cursor = database.execute(block)
            self.columns = [column[0] for column in cursor.description]
            self.rows = [["" if cell is None else str(cell) for cell in row] for row in cursor]

    def table(self, block: str) -> None:
        """Compare with the answer of the last query."""
        header, _, *rows = [
            [cell.strip() for cell in line.strip("|").split("|")] for line in block.splitlines()
        ]
        assert (self.columns, self.rows) == (header, rows)

    def run(self, command: str) -> str:
        if not (ours := OURS.fullmatch(command)):
            return printed_by(command)
        setting, value, words, pipe = ours.groups()
        with pytest.MonkeyPatch.context() as patch:
            if setting:
                patch.setenv(setting, value)
            run = self.deals(*shlex.split(words))
        assert run.status == 0, run.err
        return printed_by(pipe or "cat", run.out)

    def get(self, path: str) -> str:
        for _ in range(100):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}") as answer:
                    return answer.read().decode()
            except urllib.error.HTTPError as error:
                with error:
                    return error.read().decode()
            except urllib.error.URLError:  # not up yet
                time.sleep(0.1)
        raise TimeoutError(path)

    @contextlib.contextmanager
    def served(self):
        deals = Path(sys.executable).with_name("deals")
        server = subprocess.Popen([deals, "serve", "--port", str(self.port)])
        try:
            yield
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(timeout=20)


def printed_by(command: str, given: str = "") -> str:
    """Return what a shell prints for *command*, without blanks at the ends of lines."""
    done = subprocess.run(
        ["bash", "-c", command], input=given, capture_output=True, encoding="utf-8", check=True
    )
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


class as_written(str):  # noqa: N801
    """Equal to a text that differs only where this one has an ellipsis."""

    def __eq__(self, other: object) -> bool:
        pattern = ".*".join(re.escape(part) for part in self.split("…"))
        return isinstance(other, str) and re.fullmatch(pattern, other) is not None

    __hash__ = str.__hash__


@pytest.mark.long
@pytest.mark.model
def test_the_tour_goes_as_told(deals, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("seeds").symlink_to(ROOT / "seeds")
    for name in Settings.model_fields:
        monkeypatch.delenv(f"DEALS_{name.upper()}", raising=False)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    reader = Reader(deals, port)
    blocks = [match.groups() for match in BLOCK.finditer(TOUR)]
    first_address = next(n for n, block in enumerate(blocks) if "$ curl" in (block[1] or ""))

    with contextlib.ExitStack() as stack:
        for n, (language, block, table) in enumerate(blocks):
            if n == first_address:
                stack.enter_context(reader.served())
            getattr(reader, language or "table")(block or table)
    assert {language for language, _, _ in blocks} == {"console", "json", "sql", None}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_schema_is_that_of_the_models(page):
    assert write(page) == page.read_text(encoding="utf-8"), "run scripts/schema.py"


def test_every_setting_is_told():
    for name in Settings.model_fields:
        assert f"| `DEALS_{name.upper()}` |" in README
