"""The engine on whole articles: what it finds, and that it can point at it.

The articles stand in ``tests/articles``, each with a gold record in the form of the annotation
guide; names, sums and dates are invented.
"""

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from deals.domain.article import Article
from deals.domain.claims import Reading
from deals.extract.jsonl import reading_json
from tests.extract.conftest import Library
from tests.library import pieces, read, score
from tests.scoring import Json

pytestmark = pytest.mark.model

LANGUAGES = ("fr", "en")
FOLDERS = (*LANGUAGES, "seed")
TEXTS = [(piece.article.text, piece.article.language) for f in FOLDERS for piece in pieces(f)]


def every_evidence(record: Json) -> list[Json]:
    """All evidence of a record, however deep."""
    if isinstance(record, list):
        return [each for part in record for each in every_evidence(part)]
    if isinstance(record, dict):
        found = list(record.get("evidence", []))
        return found + [each for part in record.values() for each in every_evidence(part)]
    return []


def one_line(words: str) -> str:
    return " ".join(words.split())


def words_of(claim: Json, field: str) -> list[str]:
    return [each["words"] for each in claim["evidence"] if each["field"] == field]


def assert_evidence_holds(article: Article, reading: Reading) -> None:
    record = reading_json("article", article, reading)
    for each in every_evidence(record):
        assert 0 <= each["start"] < each["end"] <= len(article.text)
        assert each["words"].strip(), each
    for party in [*record["companies"], *record["people"]]:
        assert any(party["name"] in one_line(words) for words in words_of(party, "name"))
        assert set(map(one_line, words_of(party, "alias"))) <= set(map(one_line, party["aliases"]))
    for quote in record["quotes"]:
        assert one_line(" ".join(words_of(quote, "text"))) == one_line(quote["text"])
    for person in record["people"]:
        for position in person["positions"]:
            assert words_of(position, "title") or position["title"] is None
    for deal in [*record["deals"], *record["partnerships"]]:
        assert words_of(deal, "type")
        for term in deal["terms"]:
            assert one_line(term["text"]) in map(one_line, words_of(term, "text"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nine_facts_in_ten_are_right_in_each_language(library: Library, language: str):
    found = score(*zip(*library[language], strict=True))

    figure = found.f1()
    assert figure >= 0.9, f"\n{found}"


def test_the_seed_is_read_almost_without_fault(library: Library):
    found = score(*zip(*library["seed"], strict=True))

    figure = found.f1()
    assert figure >= 0.97, f"\n{found}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_article_about_no_deal_has_none(library: Library, language: str):
    none = [reading for piece, reading in library[language] if not piece.gold["deals"]]

    assert none
    assert [deal for reading in none for deal in reading.deals] == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_language_and_date_of_publication_are_the_articles_own(library: Library, folder: str):
    for piece, reading in library[folder]:
        record = reading_json(piece.name, piece.article, reading)
        its = {key: piece.gold[key] for key in ("language", "published_on")}
        assert {key: record[key] for key in its} == its, piece.name


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_words_of_every_claim_are_where_its_evidence_says(library: Library, folder: str):
    for piece, reading in library[folder]:
        assert_evidence_holds(piece.article, reading)


def test_an_article_reads_the_same_alone_again_and_in_any_company(library: Library):
    kept = [pair for folder in FOLDERS for pair in library[folder][:4]]

    again = read([piece.article for piece, _ in reversed(kept)])

    assert again == [reading for _, reading in reversed(kept)]


@st.composite
def mutilated(draw: st.DrawFn) -> Article:
    """An article with lines cut, sentences shuffled or characters dropped."""
    text, language = draw(st.sampled_from(TEXTS))
    lines = text.split("\n")
    kept = draw(st.lists(st.booleans(), min_size=len(lines), max_size=len(lines)))
    text = "\n".join(line for line, keep in zip(lines, kept, strict=True) if keep) or text
    if draw(st.booleans()):
        text = ". ".join(draw(st.permutations(text.split(". "))))
    dropped = draw(st.sets(st.integers(0, len(text) - 1), max_size=12))
    text = "".join(c for i, c in enumerate(text) if i not in dropped)
    return Article(text=text.strip() or "…", language=language)


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(mutilated())
def test_no_mutilation_of_an_article_breaks_its_reading(article: Article):
    note(article.text)
    (reading,) = read([article])

    assert_evidence_holds(article, reading)
