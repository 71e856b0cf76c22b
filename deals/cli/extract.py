"""`deals extract`: articles in, JSON Lines out, and no database."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from deals.cli.option import LanguageOption
from deals.cli.printable import printable
from deals.domain.article import Article
from deals.errors import DealsError


def extract(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH", help="Articles, a file each; - is the input.")
    ],
    language: LanguageOption = None,
    backend: Annotated[str, typer.Option(help="How they are read.")] = "rules",
) -> None:
    """Print what articles state as JSON, without a database.

    There is a line for each article, in the order of the paths: an object with its companies,
    people, deals, partnerships and quotes, each with its evidence: field, start and end in code
    points, words, rule, and whether inferred.

    A file that cannot be read, or is in no language that we read, is named on standard error; the
    others go on, and the status is 1.
    Behind -- a path may begin with a hyphen.

    For example: deals extract news/*.txt > news.jsonl
    """
    from deals.extract import backends
    from deals.extract.jsonl import reading_json
    from deals.read.text import written

    engine = backends.load(backend)
    sources = list(_readable(paths, language))
    readings = backends.read_each(engine, [article for _, article in sources])
    failed = len(sources) < len(paths)
    for (path, article), reading in zip(sources, readings, strict=True):
        if isinstance(reading, Exception):
            _report(path, f"{type(reading).__name__}: {reading}")
            failed = True
        else:
            print(json.dumps(reading_json(written(path), article, reading), ensure_ascii=False))
    if failed:
        raise typer.Exit(1)


def _readable(paths: Iterable[str], language: str | None) -> Iterator[tuple[str, Article]]:
    from deals.read.article import read_file

    for path in paths:
        try:
            yield path, read_file(Path(path), language=language)
        except DealsError as error:
            _report(path, str(error))


def _report(path: str, reason: str) -> None:
    print(printable(f"deals: {path}: {reason}"), file=sys.stderr)
