"""`deals load`: articles into the database."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from deals.cli.option import LanguageOption
from deals.cli.printable import printable

if TYPE_CHECKING:
    from deals.domain.article import Article
    from deals.domain.partial_date import PartialDate
    from deals.ingest import Loaded, LoadSummary


def load(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH", help="Articles, a file each; - is the input.")
    ],
    published: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="When they were published: 2019-07-23 or less of it."),
    ] = None,
    url: Annotated[str | None, typer.Option(help="Where the article can be read.")] = None,
    publisher: Annotated[str | None, typer.Option(help="Who published them.")] = None,
    language: LanguageOption = None,
    backend: Annotated[
        str | None, typer.Option(help="How they are read; else DEALS_BACKEND, else rules.")
    ] = None,
) -> None:
    """Read articles and store what they state.

    What is known of an article beside its text (--published, --url…) holds against what the text
    says. An article that is stored already is left as it is.

    A file that cannot be read, or is in no language that we read, is named with the reason; the
    others go on, and the status is 1.
    Behind -- a path may begin with a hyphen.

    For example: deals load news/*.txt --publisher "Le Courrier" --published 2024-03
    """
    from deals.cli.database import database
    from deals.ingest import load_articles
    from deals.read.article import read_file
    from deals.settings import Settings

    published_on = parse_date(published)

    def read(path: str) -> "Article":
        return read_file(
            Path(path),
            published_on=published_on,
            url=url,
            publisher=publisher,
            language=language,
        )

    with database() as engine, _watching(len(paths)) as watch:
        summary = load_articles(paths, engine, backend or Settings().backend, read, watch)
    _print_summary(summary)
    if summary.failures:
        raise typer.Exit(1)


def parse_date(written: str | None) -> "PartialDate | None":
    """Return the date given with --published; what is none is refused."""
    from deals.domain.partial_date import PartialDate

    try:
        return None if written is None else PartialDate.parse(written)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--published") from None


@contextmanager
def _watching(total: int) -> Iterator[Callable[["Loaded"], None]]:
    """Give what is to be told of each article: it moves the bar and names a failure."""
    from deals.cli.progress import make_progress

    with make_progress() as progress:
        bar = progress.add_task("Loading", total=total)

        def watch(loaded: "Loaded") -> None:
            progress.advance(bar)
            if loaded.reason is not None:
                print(printable(f"deals: {loaded.source}: {loaded.reason}"), file=sys.stderr)

        yield watch


def _print_summary(summary: "LoadSummary") -> None:
    from deals.cli.table import print_table
    from deals.ingest import Outcome

    print_table(
        ["articles", "count"],
        [(outcome.value, summary.outcomes[outcome]) for outcome in Outcome],
    )
    if summary.outcomes[Outcome.STORED]:
        print_table(["found in them", "count"], summary.claims.items())
