"""Tables: ruled and coloured for people, plain columns for a pipe."""

from collections.abc import Iterable, Sequence

from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from deals.cli.printable import printable

_WIDE = 10_000  # a pipe has no edge to wrap at
_WORD = 20  # cells of the widest words, sums and dates, which are never broken
_ROOM = 30  # cells that a longer text needs beside them
_GAP = 3  # cells between two columns
_INDENT = (0, 0, 0, 4)

Row = Sequence[str]


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print *rows* under their *columns* on standard output; None is left blank.

    On a terminal, columns that are blank throughout are left out unless all are, texts that have no
    room beside the other columns stand beneath them, and where these have none, each value has its
    line.
    """
    cells = [["" if cell is None else printable(str(cell)) for cell in row] for row in rows]
    console = Console()
    if console.is_terminal:
        _print_ruled(console, *_filled(columns, cells))
    else:
        console = Console(width=_WIDE)
        console.print(_table(columns, cells, None), soft_wrap=True)


def _filled(columns: Row, rows: Sequence[Row]) -> tuple[Row, Sequence[Row]]:
    filled = [n for n in range(len(columns)) if any(row[n] for row in rows)]
    kept = filled or range(len(columns))  # with none of them, it would look like no answer
    return [columns[n] for n in kept], [[row[n] for n in kept] for row in rows]


def _print_ruled(console: Console, columns: Row, rows: Sequence[Row]) -> None:
    widths = [max(map(cell_len, column)) for column in zip(columns, *rows, strict=True)]
    texts = [n for n, width in enumerate(widths) if width > _WORD]
    if sum(min(width, _ROOM) + _GAP for width in widths) > console.width:
        if sum(width + _GAP for width in widths if width <= _WORD) > console.width:
            _print_down(console, columns, rows)
        else:
            _print_beneath(console, columns, rows, widths, texts)
        return
    table = _table(columns, rows, box.SIMPLE)
    for n, column in enumerate(table.columns):
        column.no_wrap = n not in texts
    console.print(table)


def _table(columns: Row, rows: Sequence[Row], rules: box.Box | None) -> Table:
    table = Table(*columns, box=rules, pad_edge=rules is not None)
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def _print_beneath(
    console: Console,
    columns: Row,
    rows: Sequence[Row],
    widths: Sequence[int],
    texts: Sequence[int],
) -> None:
    """Print each row as a line of its words, with its *texts* beneath."""
    for row in (columns, *rows):
        style = "bold" if row is columns else ""
        words = (n for n in range(len(columns)) if n not in texts)
        line = "  ".join(row[n] + " " * (widths[n] - cell_len(row[n])) for n in words)
        console.print(Text(line.rstrip(), style))
        for n in texts:
            if row[n]:
                console.print(Padding(Text(row[n], style), _INDENT))
        if row is columns:
            console.print(Rule(style="dim"))


def _print_down(console: Console, columns: Row, rows: Sequence[Row]) -> None:
    """Print each row as lines of a column and its value, blank ones left out."""
    for row in rows:
        lines = Table.grid(padding=(0, 2, 0, 0))
        for column, cell in zip(columns, row, strict=True):
            if cell:
                lines.add_row(Text(column, "bold"), Text(cell))
        console.print(lines, Rule(style="dim"))
