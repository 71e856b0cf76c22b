"""Where sentences end, and where a stop ends none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deals import lang
from deals.extract.sentence import find_sentences


def cut(text: str, language: str = "fr") -> list[str]:
    words = lang.load(language).mention
    return [
        span.of(text) for span in find_sentences(text, words.abbreviations, words.function_words)
    ]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("fr", ["Orme recrute.", "Lichen attend."]),
        ("fr", ["Orme recrute !", "« Enfin ! »", "Lichen attend."]),
        ("fr", ["Orme hésite…", "Lichen attend."]),
        ("fr", ["Il a 3,5 millions d’euros.", "En 2021, tout change."]),
        ("en", ["Orme is hiring.", "“At last,” said Ada."]),
        ("en", ["“They came.”", "Nobody knew why."]),
        ("en", ["It rose 3.1% to 4.20 crowns.", "Then it fell."]),
    ],
)
def test_a_stop_before_a_capital_ends_a_sentence(language: str, sentences: list[str]):
    assert cut(" ".join(sentences), language) == sentences


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "M. Vernier a dit oui."),
        ("fr", "J. R. Vernier a dit oui."),
        ("fr", "J.-M. Vernier a dit oui."),
        ("en", "Mr. Reed of Orme Inc. Holdings said yes."),
        ("en", "The U.S. Treasury said yes."),
        ("en", "St. Brendan Hospital said yes."),
    ],
)
def test_a_stop_of_an_abbreviation_or_an_initial_ends_none(language: str, sentence: str):
    assert cut(sentence, language) == [sentence]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("en", ["They moved to the U.S.", "The company grew."]),
        ("en", ["Orme bought Lichen Inc.", "It paid cash."]),
    ],
)
def test_an_abbreviation_before_a_small_word_ends_a_sentence(language: str, sentences: list[str]):
    assert cut(" ".join(sentences), language) == sentences


def test_a_new_line_always_ends_a_sentence_and_blank_ones_are_none():
    assert cut("Orme s’offre Lichen\n\n 12 mai \nLe groupe") == [
        "Orme s’offre Lichen",
        "12 mai",
        "Le groupe",
    ]


@given(st.text(alphabet="Aé. \n!«»”1M", max_size=80))
def test_sentences_hold_every_character_once_and_in_order(text: str):
    words = lang.load("fr").mention

    spans = find_sentences(text, words.abbreviations, words.function_words)

    kept = [c for span in spans for c in span.of(text) if not c.isspace()]
    assert kept == [c for c in text if not c.isspace()]
    assert spans == sorted(spans)
    assert all(span.of(text) == span.of(text).strip() for span in spans)
