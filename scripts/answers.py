#!/usr/bin/env python3
"""Write the answers into docs/sql.md, as a database of the articles that it loads gives them."""

import re
import shlex
import tempfile
from pathlib import Path

from sqlalchemy import Engine

from deals.domain.article import Article
from deals.ingest import load_articles
from deals.read.article import read_file
from deals.store.engine import make_engine
from deals.store.migrate import upgrade
from deals.store.sql import ask

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "sql.md"

_LOADING = re.compile(r"^\$ deals load ((?:.*\\\n)*.*)$", re.MULTILINE)
_ANSWERED = re.compile(r"^```sql\n(?P<query>(?:(?!```).*\n)+)```\n\n(?:\|.*\n)+", re.MULTILINE)
_ONLY = re.compile(r"-- only in (\w+)")


def articles(page: str) -> list[Article]:
    """Return the articles that the command of *page* loads."""
    [loading] = _LOADING.findall(page)
    patterns = shlex.split(loading.replace("\\\n", " "))
    return [read_file(path) for pattern in patterns for path in sorted(ROOT.glob(pattern))]


def write(page: str, engine: Engine) -> str:
    """Return *page* with the answers of the database that *engine* connects to."""

    def answered(match: re.Match[str]) -> str:
        only = _ONLY.match(match["query"])
        if only and only[1].lower() != engine.dialect.name:
            return match[0]
        return f"```sql\n{match['query']}```\n\n{answer(engine, match['query'])}"

    return _ANSWERED.sub(answered, page)


def answer(engine: Engine, query: str) -> str:
    """Return the answer to *query* as a table of a page."""
    with ask(engine, query, {}) as answer:
        rows = [list(map(_cell, row)) for row in answer.rows]
    lines = [answer.columns, ["---"] * len(answer.columns), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _cell(value: object) -> str:
    return "" if value is None else str(value).replace("|", "\\|")


def main() -> None:
    """Load the articles into a database that is gone afterwards, and ask it."""
    page = PAGE.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/sample.db"
        upgrade(url)
        engine = make_engine(url)
        load_articles(articles(page), engine, "rules", lambda article: article)
        PAGE.write_text(write(page, engine), encoding="utf-8")
        engine.dispose()


if __name__ == "__main__":
    main()
