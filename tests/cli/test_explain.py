import pytest

pytestmark = pytest.mark.model

ARTICLE = (
    "Brumelle rachète Quartzia\n\nParis, le 2 mars 2021. L’éditeur de logiciels Brumelle a annoncé "
    "le rachat de Quartzia pour 2 millions d’euros.\n"
)


@pytest.fixture(autouse=True)
def article(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "un.txt").write_text(ARTICLE, encoding="utf-8")


def test_each_record_is_followed_by_its_fields_and_its_marked_sentences(deals):
    run = deals("explain", "un.txt")

    heading, *lines = run.out.splitlines()
    rows = [line.split() for line in lines]
    assert run.status == 0
    assert heading.startswith("deal  Brumelle → Quartzia  acquisition · announced · 2 million EUR")
    assert ["amount", "2", "million", "EUR", "«", "2", "millions", "d’euros", "»", "amount"] in rows
    assert any(row[:2] == ["target", "Quartzia"] for row in rows)
    assert any("[2 millions d’euros]" in line for line in lines)
    assert "company  Brumelle" in lines


def test_what_is_inferred_is_said_to_be(deals):
    rows = deals("explain", "un.txt").out.splitlines()

    assert any(row.strip().startswith("status") and "(inferred)" in row for row in rows)


def test_control_characters_of_an_article_do_not_reach_the_terminal(deals, tmp_path):
    hostile = ARTICLE.replace("pour", "pour\x1b[2J\u202e") + ARTICLE * 3
    (tmp_path / "un.txt").write_text(hostile, encoding="utf-8")

    run = deals("explain", "un.txt")

    assert "\x1b" not in run.out
    assert "\u202e" not in run.out


def test_an_article_that_states_nothing_is_said_to(deals, tmp_path):
    (tmp_path / "un.txt").write_text("il pleut depuis ce matin sur la ville.\n", encoding="utf-8")

    assert deals("explain", "un.txt").out == "nothing found\n"


def test_a_page_is_written_where_it_is_asked_for(deals, tmp_path):
    run = deals("explain", "un.txt", "--html", "page.html")

    assert (run.status, run.out) == (0, "")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert "Brumelle → Quartzia" in page


def test_a_page_that_cannot_be_written_is_refused(deals):
    run = deals("explain", "un.txt", "--html", "none/page.html")

    assert (run.status, run.err) == (1, "deals: none/page.html: No such file or directory\n")


def test_an_article_that_cannot_be_read_is_named(deals):
    run = deals("explain", "none.txt")

    assert run.status == 1
    assert run.err.startswith("deals: none.txt: ")
