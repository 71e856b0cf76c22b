"""How far long work has come, for people."""

from rich.console import Console
from rich.progress import Progress, ProgressColumn


def make_progress(*columns: str | ProgressColumn) -> Progress:
    """Return bars on standard error, which are gone at the end and never shown to a pipe."""
    console = Console(stderr=True)
    return Progress(*columns, console=console, disable=not console.is_terminal, transient=True)
