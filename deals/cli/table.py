"""Tables: ruled and coloured for people, plain columns for a pipe."""

from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

_WIDE = 10_000  # a pipe has no edge to wrap at


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print *rows* under their *columns* on standard output; None is left blank."""
    console = Console()
    if not console.is_terminal:
        console = Console(width=_WIDE)
    ruled = box.SIMPLE if console.is_terminal else None
    table = Table(*columns, box=ruled, pad_edge=console.is_terminal)
    for row in rows:
        table.add_row(*(Text("" if cell is None else str(cell)) for cell in row))
    console.print(table, soft_wrap=not console.is_terminal)
