"""The command line. Each command imports what it needs when it runs, so that help is quick."""

import os
import sys
from collections.abc import Callable
from io import TextIOWrapper
from typing import Annotated, Any, TextIO

import typer
from typer.core import TyperGroup

from deals.cli import db, decision, importing, listing
from deals.cli.explain import explain
from deals.cli.exporting import export
from deals.cli.extract import extract
from deals.cli.group import make_group
from deals.cli.load import load
from deals.cli.serve import serve
from deals.cli.sql import Query, sql
from deals.cli.stats import PASSED_ON, stats
from deals.cli.verify import verify
from deals.errors import DealsError

ORDER = (
    "db load import list stats sql serve explain extract export duplicates conflicts companies "
    "deals decisions verify"
).split()
"""The commands, as people come to need them; one that is not named here comes last."""


class _Ordered(TyperGroup):
    def list_commands(self, ctx: Any) -> list[str]:
        named = super().list_commands(ctx)
        return sorted(named, key=lambda name: ORDER.index(name) if name in ORDER else len(ORDER))


app = make_group(
    name="deals",
    cls=_Ordered,
    epilog="DEALS_DATABASE_URL names the database; the default is sqlite:///deals.db.",
)
COMMANDS: tuple[Callable[..., None], ...] = (
    extract,
    explain,
    load,
    verify,
    serve,
    export,
    *decision.COMMANDS,
)
for command in COMMANDS:
    app.command()(command)
app.command(cls=Query)(sql)
app.command(context_settings=PASSED_ON)(stats)
for group in decision.GROUPS:
    app.add_typer(group)
app.add_typer(db.app)
app.add_typer(importing.app)
app.add_typer(listing.app)


def _tell_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        print(f"deals {version('deals')}")
        raise typer.Exit


Version = Annotated[
    bool,
    typer.Option("--version", callback=_tell_version, is_eager=True, help="Tell the version."),
]


@app.callback()
def deals(version: Version = False) -> None:
    """News articles in, an open and sourced database of investment deals out.

    Start with: deals db upgrade, deals load ARTICLE.txt, deals list deals.
    """


def main() -> None:
    """Run the command line; an error of ours is one line on standard error and status 1.

    So is a file, or standard output, that cannot be written, and a word that is no text.
    """
    for stream in (sys.stdout, sys.stderr):
        _write_every_letter(stream)
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except (DealsError, OSError, UnicodeEncodeError) as error:
        _drop_output()
        if not isinstance(error, BrokenPipeError):  # who has read enough knows
            print(f"deals: {_told(error)}", file=sys.stderr)
        sys.exit(1)


def _write_every_letter(stream: TextIO) -> None:
    """Write UTF-8 to files and pipes, whatever the locale; a terminal shows the letters it has."""
    if not isinstance(stream, TextIOWrapper):
        return
    if stream.isatty():
        stream.reconfigure(errors="replace")
    else:
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _told(error: DealsError | OSError | UnicodeEncodeError) -> str:
    if isinstance(error, DealsError):
        return str(error)
    if isinstance(error, UnicodeEncodeError):  # bytes of another encoding than the locale's
        return f"no encoding can write {error.object[error.start : error.end]!r}"
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else reason


def _drop_output() -> None:
    """Let what could not be written go, or Python fails with it once more at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
