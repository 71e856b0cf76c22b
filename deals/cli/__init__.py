"""The command line. Each command imports what it needs when it runs, so that help is quick."""

import os
import sys

import typer

from deals.cli.extract import extract
from deals.errors import DealsError

app = typer.Typer(
    name="deals",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    # Boxes and colours are for people; a pipe gets plain text.
    rich_markup_mode="rich" if sys.stdout.isatty() else None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(extract)


@app.callback()
def deals() -> None:
    """News articles in, an open and sourced database of investment deals out."""


def main() -> None:
    """Run the command line; an error of ours is one line on standard error and status 1."""
    try:
        app()
    except DealsError as error:
        print(f"deals: {error}", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        # The reader has seen enough (`deals list deals | head`). Python flushes once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
