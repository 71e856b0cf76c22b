import json

import pytest

pytestmark = pytest.mark.model

ARTICLE = (
    "Brumelle rachète Quartzia\n\nL’éditeur de logiciels Brumelle a annoncé le rachat de Quartzia "
    "pour 2 millions d’euros.\n"
)

GERMAN = (
    "Das Unternehmen will wachsen und hat dazu bei Investoren zehn Millionen Euro eingesammelt. "
    "Das Geld soll in neue Stellen fließen.\n"
)


@pytest.fixture
def article(tmp_path, database):
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


def table(out):
    return dict(line.split() for line in out.splitlines() if line.split()[-1].isdigit())


def test_an_article_is_loaded_once(deals, article):
    first, second = deals("load", article), deals("load", article)

    assert (first.status, second.status) == (0, 0)
    assert table(first.out)["stored"] == "1"
    assert table(second.out)["unchanged"] == "1"
    assert "found in them" not in second.out
    assert len(deals("list", "articles", "--json").out.splitlines()) == 1
    assert deals("verify").status == 0


def test_what_the_caller_knows_of_an_article_is_kept(deals, article):
    deals(
        "load",
        article,
        "--published",
        "2021-03",
        "--publisher",
        "La Gazette",
        "--url",
        "http://x/y",
    )

    [stored] = map(json.loads, deals("list", "articles", "--json").out.splitlines())
    assert stored["published_on"] == "2021-03"
    assert stored["publisher"] == "La Gazette"
    assert stored["url"] == "http://x/y"


def test_a_bad_file_is_named_with_its_reason_and_the_others_go_on(deals, article):
    run = deals("load", "none.txt", article)

    assert run.status == 1
    assert run.err.startswith("deals: none.txt: ")
    assert table(run.out)["stored"] == "1"
    assert table(run.out)["failed"] == "1"


def test_an_article_in_another_language_is_named_and_the_others_go_on(deals, article, tmp_path):
    (tmp_path / "de.txt").write_text(GERMAN, encoding="utf-8")

    run = deals("load", str(tmp_path / "de.txt"), article)
    assert run.status == 1
    assert run.err == f"deals: {tmp_path}/de.txt: is in German, not in English or French\n"
    assert table(run.out)["stored"] == table(run.out)["failed"] == "1"
    assert deals("load", str(tmp_path / "de.txt"), "--language", "en").status == 0


def test_a_date_that_is_none_is_refused_before_any_work(deals, article):
    run = deals("load", article, "--published", "hier")

    assert run.status == 2
    assert "--published" in run.err
