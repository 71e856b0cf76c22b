"""What docs/sql.md tells is so: its questions are asked, and its answers compared."""

import re

import pytest
from sqlalchemy import Engine, inspect

from deals.extract import backends
from deals.ingest import store_reading
from scripts.answers import PAGE, articles, write

SQL = PAGE.read_text(encoding="utf-8")
VIEW = re.compile(r"^\| `(\w+_list)` \| .* \| (.*) \|$", re.MULTILINE)


@pytest.fixture(scope="module")
def read():
    loaded = articles(SQL)
    return list(zip(loaded, backends.load("rules").read(loaded), strict=True))


@pytest.mark.long
@pytest.mark.model
def test_every_question_is_answered_as_told(engine: Engine, read):
    for article, reading in read:
        store_reading(engine, article, reading)

    assert write(SQL, engine) == SQL, "run scripts/answers.py"


def test_there_are_fifteen_questions():
    asked = re.findall(r"^### (\d+)\. ", SQL, re.MULTILINE)
    answered = re.findall(r"^\| --- ", SQL, re.MULTILINE)

    assert [int(number) for number in asked] == list(range(1, 16))
    assert len(answered) == len(asked) + 1  # one is asked otherwise of PostgreSQL


def test_the_views_are_told_with_their_columns(engine: Engine):
    inspector = inspect(engine)

    assert {view: re.findall("`(.*?)`", columns) for view, columns in VIEW.findall(SQL)} == {
        view: [column["name"] for column in inspector.get_columns(view)]
        for view in inspector.get_view_names()
    }
