"""From a file to an article: what it says of itself, and how it fails."""

import io
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deals import lang
from deals.domain.partial_date import PartialDate
from deals.errors import UnknownLanguage, UnreadableArticle
from deals.read.article import detect_language, read_file, read_text
from deals.read.text import LARGEST, MOST_WORDS

ARTICLES = Path(__file__).parents[1] / "articles"

STORY = "La jeune société a levé des fonds auprès de ses premiers clients, a-t-elle annoncé.\n"


@pytest.fixture
def write(tmp_path: Path):
    def write(content: bytes | str) -> Path:
        path = tmp_path / "article.txt"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


def test_a_plain_file_is_read_as_it_stands(write):
    path = write(f"Zorblia s'offre Vortal\nAFP, publié le jeudi 14 mai 2020 à 19h55\n{STORY}")
    article = read_file(path)
    assert article.text == path.read_text(encoding="utf-8")
    assert article.title == "Zorblia s'offre Vortal"
    assert article.language == "fr"
    assert article.published_on == PartialDate(2020, 5, 14)
    assert article.publisher == "AFP"
    assert (article.source, article.encoding) == (str(path), "utf-8")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"abc\0def", "binary"),
        (bytes(range(256)) * 20, "binary"),
        (b"a" * (LARGEST + 1), "larger than 500 kB"),
        (b"[" * (MOST_WORDS + 1), "more than 200,000 words and marks"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(write, content: bytes, reason: str):
    path = write(content)
    with pytest.raises(UnreadableArticle, match=reason):
        read_file(path)


def test_a_missing_file_and_a_directory_are_refused(tmp_path: Path):
    with pytest.raises(UnreadableArticle, match="does not exist"):
        read_file(tmp_path / "none.txt")
    with pytest.raises(UnreadableArticle, match="is a directory"):
        read_file(tmp_path)


def test_the_encoding_is_said_where_it_is_not_utf_8(write):
    article = read_file(write(STORY.encode("cp1252")))
    assert (article.text, article.encoding) == (STORY, "cp1252")


def test_one_text_in_two_encodings_is_the_same_article(write):
    first = read_file(write(STORY.encode())).checksum
    assert read_file(write(STORY.replace("\n", "\r\n").encode("cp1252"))).checksum == first


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("peshkov - stock.adobe.com\nZorblia s'offre Vortal\n", "Zorblia s'offre Vortal"),
        ("Par Jeanne Aubin\nZorblia s'offre Vortal\n", "Zorblia s'offre Vortal"),
        ("Publié le 3 mars 2021\nZorblia s'offre Vortal\n", "Zorblia s'offre Vortal"),
        ("3 mars 2021\nZorblia s'offre Vortal !\n", "Zorblia s'offre Vortal !"),
        ("Photo © Aubin\n\nZorblia s'offre Vortal\n", "Zorblia s'offre Vortal"),
        ("", None),
    ],
)
def test_the_title_is_the_first_line_that_reads_like_a_headline(top: str, title: str | None):
    assert read_text(top + STORY * 3).title == title


def test_front_matter_speaks_for_the_text_and_is_no_part_of_it():
    text = f'---\ntitle: "Zorblia grandit"\ndate: 2021-03-03\nurl: https://www.x.fr/a\n---\n{STORY}'
    article = read_text(text)
    assert article.text == STORY
    assert article.title == "Zorblia grandit"
    assert article.published_on == PartialDate(2021, 3, 3)
    assert (article.url, article.publisher) == ("https://www.x.fr/a", "x.fr")


def test_a_hyphen_is_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))

    article = read_file("-")
    assert (article.text, article.source) == (STORY, "-")


def test_what_the_caller_says_holds():
    article = read_text(
        f"Zorblia s'offre Vortal\n3 mars 2021\n{STORY}",
        published_on=PartialDate(2020),
        publisher="Le Quotidien",
        language="en",
        url="https://example.org/a",
    )
    assert article.published_on == PartialDate(2020)
    assert (article.publisher, article.language) == ("Le Quotidien", "en")


def test_a_dateline_without_year_dates_no_article():
    assert read_text(f"Zorblia s'offre Vortal\npublié le 7 mars\n{STORY}").published_on is None


def test_names_do_not_tell_the_language():
    names = "International Business Machines, United Technologies Corporation, General Motors. "
    assert (
        read_text(f"{names * 5}Elles ont signé un accord, mais ne disent pas lequel.").language
        == "fr"
    )


def test_an_unknown_language_is_refused():
    with pytest.raises(UnknownLanguage):
        read_text(STORY, language="xx")


@pytest.mark.parametrize("code", ["fr", "fr-CA", "FR_fr"])
def test_a_language_may_be_told_with_its_country(code):
    assert read_text(STORY, language=code).language == "fr"
    assert read_text(f"---\nlang: {code}\n---\nAll in English").language == "fr"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Das Unternehmen sammelte 40 Millionen ein, um damit schneller wachsen zu können.",
            "German",
        ),
        ("La empresa ha anunciado la compra de su rival por 30 millones de euros.", "Spanish"),
        ("La società ha annunciato l'acquisizione della rivale entro l'anno.", "Italian"),
        ("L'empresa ha anunciat la compra del seu rival per 30 milions d'euros.", "Catalan"),
        ("Het bedrijf heeft 15 miljoen euro opgehaald bij een groep investeerders.", "Dutch"),
        ("Компания объявила о покупке своего конкурента за 50 миллионов рублей.", "Russian"),
        ("同社は、競合他社を50億円で買収すると発表した。", "Japanese"),
    ],
)
def test_an_article_in_a_language_that_we_do_not_read_is_refused(text, language):
    with pytest.raises(UnknownLanguage, match=f"^is in {language}, not in English or French$"):
        read_text(text)
    assert read_text(text, language="en").language == "en"  # who knows better says so


@pytest.mark.parametrize("path", sorted(ARTICLES.glob("??/*.txt")), ids=lambda path: path.stem)
@pytest.mark.parametrize("change", [str, str.upper, str.title])
def test_no_line_of_an_article_in_ours_is_taken_for_one_in_another(path, change):
    for line in path.read_text(encoding="utf-8").split("\n"):
        detect_language(change(line))


@pytest.mark.parametrize("text", ["OpenAI", "x", "12 345 €", "🙂🙂🙂", "Q3 2024: +12 %", "((("])
def test_what_is_too_little_to_tell_is_taken_for_one_of_ours(text):
    assert detect_language(text) in lang.available()


def test_a_character_that_no_encoding_writes_is_refused():
    with pytest.raises(UnreadableArticle):
        read_text("abc \ud800 def")


@given(content=st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(content: bytes, tmp_path_factory: pytest.TempPathFactory):
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(content)
    try:
        article = read_file(path)
    except (UnreadableArticle, UnknownLanguage):
        return
    assert article.text.strip()
    assert article.language in lang.available()
    assert len(article.checksum) == 64
