import gc
from itertools import count, islice

import pytest

from deals import lang
from deals.domain.article import Article
from deals.errors import UnknownLanguage
from deals.extract.parse import find_parts_of_speech, find_pieces, load_model, parse

SENTENCE = "Brumelle a racheté Quartzia pour 2 millions d’euros, selon Marie Duval."
LONGEST = 10_000


def french(text):
    return Article(text=text, language="fr")


def english(text):
    return Article(text=text, language="en")


@pytest.mark.parametrize("between", ["\n", " ", ""])
@pytest.mark.parametrize("times", [1, 140, 700])
def test_pieces_make_up_the_text_again_and_none_is_long_or_empty(between, times):
    text = between.join([SENTENCE] * times)

    pieces = list(find_pieces(text))

    assert "".join(pieces) == text
    assert all(0 < len(piece) <= LONGEST for piece in pieces)


def test_a_text_that_fits_is_one_piece():
    assert list(find_pieces("ab " * (LONGEST // 3))) == ["ab " * (LONGEST // 3)]


def test_a_piece_ends_with_a_line_else_with_a_word_else_anywhere():
    lines = "a b\n" * 3000
    words = "ab cd " * 3000

    assert next(find_pieces(lines)).endswith("\n")
    assert next(find_pieces(words)).endswith(" ")


def test_what_has_no_blank_for_too_long_is_cut_in_short_pieces():
    text = "a b " + "(" * 1000 + " c"

    pieces = list(find_pieces(text))

    assert "".join(pieces) == text
    assert [len(piece) for piece in pieces] == [304, 300, 300, 102]


@pytest.mark.model
def test_articles_come_in_the_order_given_whatever_their_language():
    articles = [french("Un chat dort."), english("A cat sleeps."), french("Un chien court.")]

    parsed = list(parse(iter(articles)))

    assert [article for article, _ in parsed] == articles
    assert [doc.text for _, doc in parsed] == [article.text for article in articles]
    assert [doc.vocab.lang for _, doc in parsed] == ["fr", "en", "fr"]


@pytest.mark.model
def test_an_endless_stream_is_read_as_it_comes():
    taken = []
    stream = (taken.append(number) or french(f"Le chat {number} dort.") for number in count())

    first = [article.text for article, _ in islice(parse(stream), 2)]

    assert first == ["Le chat 0 dort.", "Le chat 1 dort."]
    assert len(taken) <= 64


@pytest.mark.model
def test_a_long_article_is_one_document_whose_words_keep_their_places():
    text = "\n".join([SENTENCE] * 300)

    [(_, doc)] = parse([french(text)])

    assert doc.text == text
    places = [token.idx for token in doc if token.text == "Brumelle"]
    assert places == [number * (len(SENTENCE) + 1) for number in range(300)]
    assert any(entity.text == "Marie Duval" for entity in doc.ents[-3:])


@pytest.mark.model
@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Marie Duval dirige Brumelle depuis mai. Hier, elle n'a rien dit aux salariés."),
        ("en", "Mary Dale has run Brumelle since May. She didn't tell its staff: it can't sell."),
    ],
)
def test_a_word_is_the_part_of_speech_that_it_is_in_the_whole_text(code, text):
    [(_, doc)] = parse([Article(text=text, language=code)])
    whole = doc.copy()
    for _, component in load_model(lang.load(code).models).components:
        whole = component(whole)

    found = find_parts_of_speech(list(doc))

    assert found == [token.pos_ for token in whole]
    assert {"PROPN", "VERB", "PUNCT"} <= set(found)


@pytest.mark.model
def test_an_unknown_language_stops_at_its_article():
    parsed = parse([french("Un chat dort."), Article(text="Eine Katze", language="xx")])

    assert next(parsed)[1].text == "Un chat dort."
    with pytest.raises(UnknownLanguage):
        next(parsed)


@pytest.mark.model
def test_what_a_model_holds_is_left_out_of_the_search_for_garbage():
    load_model(("fr_core_news_md",))

    assert gc.get_freeze_count() > 100_000
