"""What all groups of commands have in common."""

import sys
from typing import Any

import typer


def make_group(**settings: Any) -> typer.Typer:
    """Return a group whose help is boxed and coloured for people, and plain for a pipe."""
    return typer.Typer(
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode="rich" if sys.stdout.isatty() else None,
        context_settings={"help_option_names": ["-h", "--help"]},
        **settings,
    )
