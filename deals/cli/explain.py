"""`deals explain`: why each record of an article stands, word by word."""

import textwrap
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from deals.cli.option import LanguageOption
from deals.cli.printable import printable

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from deals.domain.article import Article
    from deals.domain.claims import Reading
    from deals.domain.evidence import Span
    from deals.extract.explain import Record

_COLOURS = {
    "deal": "yellow",
    "partnership": "magenta",
    "quote": "cyan",
    "person": "green",
    "position": "green",
    "company": "blue",
}
_WIDE = 10_000  # a pipe has no edge to wrap at
_LONGEST_VALUE = 60  # characters; a longer one stands in its sentence anyway


def explain(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="An article; - is the input.")],
    html: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write a page for a browser instead.")
    ] = None,
    language: LanguageOption = None,
    backend: Annotated[str, typer.Option(help="How it is read.")] = "rules",
) -> None:
    """Show the words of an article that each record rests on.

    Each record found is printed with the sentences that state it; no database is needed. Each field
    is followed by the words that gave it its value, where they differ, and the rule; an inferred
    one is implied by its words only. A page written with --html is one file, which needs nothing
    else to be read, printed or sent on.

    For example: deals explain news/today.txt --html today.html
    """
    from deals.errors import UnknownLanguage, UnreadableArticle
    from deals.extract import backends
    from deals.read.article import read_file

    try:
        article = read_file(path, language=language)
    except (UnreadableArticle, UnknownLanguage) as error:
        raise type(error)(f"{path}: {error}") from None
    [reading] = backends.read_each(backends.load(backend), [article])
    if isinstance(reading, Exception):
        raise reading
    if html is None:
        _print(article, reading)
    else:
        _write(html, article, reading)


def _write(path: Path, article: "Article", reading: "Reading") -> None:
    from deals.cli.explain_page import explanation_page

    path.write_text(explanation_page(article, reading), encoding="utf-8")


def _print(article: "Article", reading: "Reading") -> None:
    from rich.console import Console

    from deals.extract.explain import explain

    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(width=_WIDE, highlight=False)
    records = explain(article, reading)
    for record in records:
        _print_record(record, article, console)
    if not records:
        console.print("nothing found")


def _print_record(record: "Record", article: "Article", console: "Console") -> None:
    from rich.padding import Padding

    is_plain = not console.is_terminal
    for each in (record, *record.parts):
        indent = 0 if each is record else 2
        console.print(Padding(_heading(each), (0, 0, 0, indent), expand=False))
        console.print(Padding(_facts(each, article), (0, 0, 0, indent + 2), expand=False))
    for passage in record.passages:
        words = _marked(record, passage, article, is_plain=is_plain)
        console.print(Padding(words, (0, 0, 0, 2), expand=False))
    console.print()


def _heading(record: "Record") -> "Text":
    from rich.text import Text

    summary = " · ".join(record.summary)
    words = [(record.kind, _COLOURS[record.kind]), (record.title, "bold"), (summary, "dim")]
    return Text("  ").join(Text(printable(said), style) for said, style in words if said)


def _facts(record: "Record", article: "Article") -> "Table":
    """A row for each piece of evidence: field, value, words where they differ, rule."""
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2, 0, 0))
    for fact in record.facts:
        value = textwrap.shorten(fact.value, _LONGEST_VALUE, placeholder="…")
        for place, each in enumerate(fact.evidence):
            words = each.span.of(article.text)
            quoted = "" if words == fact.value else f"« {words} »"
            rule = f"{each.rule} (inferred)" if each.inferred else each.rule
            first = [fact.field, value] if place == 0 else ["", ""]
            styles = ["dim", "", _COLOURS[record.kind], "dim"]
            cells = zip([*first, quoted, rule], styles, strict=True)
            table.add_row(*(Text(printable(word), style) for word, style in cells))
    return table


def _marked(record: "Record", passage: "Span", article: "Article", *, is_plain: bool) -> "Text":
    """The words of *passage*, those that are evidence coloured or, if plain, in brackets."""
    from rich.text import Text

    from deals.extract.explain import cut

    line = Text()
    stretches = cut(passage, record.evidence)
    for is_evidence, run in groupby(stretches, key=lambda stretch: bool(stretch[1])):
        words = "".join(printable(span.of(article.text)) for span, _ in run).replace("\n", " ")
        if is_evidence and is_plain:
            words = f"[{words}]"
        line.append(words, f"bold {_COLOURS[record.kind]}" if is_evidence else "")
    return line
