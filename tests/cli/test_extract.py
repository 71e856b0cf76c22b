import json

import pytest

pytestmark = pytest.mark.model

ARTICLE = (
    "Brumelle rachète Quartzia\n\nParis, le 2 mars 2021. L’éditeur de logiciels Brumelle a annoncé "
    "le rachat de Quartzia pour 2 millions d’euros.\n"
)


@pytest.fixture
def article(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "un.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "deux.txt").write_text(ARTICLE, encoding="utf-8")


@pytest.mark.usefixtures("article")
def test_a_line_is_printed_for_each_path_in_order_and_as_given(deals):
    run = deals("extract", "./un.txt", "deux.txt")

    lines = [json.loads(line) for line in run.out.splitlines()]
    assert run.status == 0
    assert [line["source"] for line in lines] == ["./un.txt", "deux.txt"]
    assert {company["name"] for company in lines[0]["companies"]} >= {"Brumelle", "Quartzia"}
    for evidence in lines[0]["companies"][0]["evidence"]:
        assert evidence["words"] == ARTICLE[evidence["start"] : evidence["end"]]


@pytest.mark.usefixtures("article")
def test_a_file_that_cannot_be_read_is_named_and_the_others_go_on(deals):
    run = deals("extract", "none.txt", "un.txt")

    assert run.status == 1
    assert [json.loads(line)["source"] for line in run.out.splitlines()] == ["un.txt"]
    assert run.err.startswith("deals: none.txt: ")


def test_an_unknown_backend_is_refused_with_those_there_are(deals):
    run = deals("extract", "--backend", "oracle", "none.txt")

    assert run.status == 1
    assert "rules" in run.err
