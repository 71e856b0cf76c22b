"""Which capitalised words stand together as one name."""

import pytest

from deals import lang
from deals.extract.candidate import Candidate, find_candidates
from deals.extract.sentence import find_sentences


def candidates(text: str, language: str) -> list[Candidate]:
    words = lang.load(language).mention
    sentences = find_sentences(text, words.abbreviations, words.function_words)
    return find_candidates(text, sentences, words)


def names(text: str, language: str) -> list[str]:
    return [found.text for found in candidates(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Hier, Orme Bleu a parlé à Luc Ferrand.", ["Orme Bleu", "Luc Ferrand"]),
        ("fr", "On dit que Rivoire & Cie hésite.", ["Rivoire & Cie"]),
        ("fr", "On dit que la Banque de l’Estuaire prête.", ["Banque de l’Estuaire"]),
        ("fr", "On dit que iVolt et Quatre21 hésitent.", ["iVolt", "Quatre21"]),
        ("fr", "On a vu Jean-Marc Sizun et Yann Le Goff.", ["Jean-Marc Sizun", "Yann Le Goff"]),
        ("fr", "L’Orme recrute.", ["Orme"]),
        ("fr", "On a vu Jetée 9 et Lichen 42.", ["Jetée 9", "Lichen 42"]),
        ("fr", "On a vu Lichen 42 fois.", ["Lichen"]),
        ("fr", "On a vu Lichen et Lichen 42.", ["Lichen", "Lichen"]),
        ("fr", "Hier, l’Américain Tom Reed et L’Émirati Ali Sahl.", ["Tom Reed", "Ali Sahl"]),
        ("fr", "Le site orme.fr vend des ormes.", ["orme.fr"]),
        ("fr", "La Caisse d’épargne Val de Rance prête.", ["Caisse d’épargne Val de Rance"]),
        ("fr", "Le Conseil d’administration d’Orme a voté.", ["Conseil", "Orme"]),
        ("fr", "On a vu Paul Sizun de Lichen Research.", ["Paul Sizun", "Lichen Research"]),
        ("fr", "On a vu Laurens van den Orme.", ["Laurens van den Orme"]),
        ("fr", "On a vu la Banque de l’Économie et du Commerce.",
         ["Banque de l’Économie et du Commerce"]),
        ("fr", "On a vu la Métropole de Lichen.", ["Métropole de Lichen"]),
        ("fr", "Le groupe de BTP Orme Bleu hésite.", ["Orme Bleu"]),
        ("fr", "Le tribunal de commerce de La Roche-Orme juge.",
         ["tribunal de commerce de La Roche-Orme"]),
        ("fr", "Elle dirige la Mutuelle des Gens de Mer de 2014 à 2020.",
         ["Mutuelle des Gens de Mer"]),
        ("fr", "Elle rejoint La Française des Ormes.", ["La Française des Ormes"]),
        ("fr", "Le SNJV (Syndicat national du jeu vidéo) hésite.",
         ["SNJV", "Syndicat national du jeu vidéo"]),
        ("fr", "Lune de Miel - Les Hospices civils de Lyon hésitent.",
         ["Lune", "Miel", "Hospices civils de Lyon"]),
        ("en", "Yesterday Orme's Lichen unit met Tom Reed.", ["Orme", "Lichen", "Tom Reed"]),
        ("en", "We met Calder & Hume and Orme Capital.", ["Calder & Hume", "Orme Capital"]),
        ("en", "We met the Bank of Lichen.", ["Bank of Lichen"]),
        ("en", "We met J.P. Reed and Orme Inc. in May.", ["J.P. Reed", "Orme Inc"]),
        ("en", "We met Orme Chief Executive Jane Moss.", ["Orme", "Jane Moss"]),
        ("en", "An Oslo-based Orme unit was sold.", ["Orme"]),
    ],
)  # fmt: skip
def test_words_with_capitals_make_names(language: str, text: str, expected: list[str]):
    assert [name for name in names(text, language) if name != "May"] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le groupe recrute. Selon lui, tout va bien."),
        ("fr", "M. Tout le monde recrute."),
        ("en", "The group is hiring. According to it, all is well."),
    ],
)
def test_small_words_that_open_a_sentence_are_no_names(language: str, text: str):
    assert {"Le", "Selon", "The", "According"}.isdisjoint(names(text, language))


@pytest.mark.parametrize(
    ("language", "text", "legal"),
    [
        ("fr", "On dit que Polymex SAS hésite.", True),
        ("fr", "On dit que Polymex hésite.", False),
        ("en", "We met Trident Mining Corp again.", True),
        ("en", "We met Trident, Inc. again.", True),
        ("en", "We met Trident Mining again.", False),
    ],
)
def test_a_legal_form_is_part_of_the_name_and_told(language: str, text: str, legal: bool):
    (found,) = candidates(text, language)

    assert found.legal_form is legal
    assert found.span.of(text) == found.text


def test_a_civility_is_no_part_of_a_name():
    assert names("Hier, Mme Vernier et M. Ferrand ont souri.", "fr") == ["Vernier", "Ferrand"]
    assert names("Yesterday Ms. Vernier and Mr Reed smiled.", "en") == ["Vernier", "Reed"]


def test_a_headline_of_capitals_says_that_its_capitals_tell_little():
    headline, *_, line = candidates("Orme Buys Big Lichen Stake\nThen Orme hired.", "en")

    assert (headline.shouted, line.shouted) == (True, False)


def test_a_headline_with_a_long_word_in_lower_case_is_none_of_capitals():
    [luc, *_] = candidates("Luc Ferrand rejoint La Lichen des Ormes\nIl y grandit.", "fr")
    assert not luc.shouted


def test_a_name_that_opens_a_sentence_is_known_to():
    first, second = candidates("Orme salue Lichen.", "fr")

    assert (first.opens, second.opens) == (True, False)


def test_a_sentence_of_names_that_ends_with_a_stop_is_no_headline():
    [luc, *_] = candidates("Luc Ferrand, ex-Rance Gestion, rejoint Orme.", "fr")
    assert not luc.shouted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On a vu Le Modèle. Le Modèle grandit.", ["Le Modèle", "Le Modèle"]),
        ("On a vu le Modèle. Le Modèle grandit.", ["Modèle", "Modèle"]),
    ],
)
def test_an_article_that_opens_a_sentence_is_of_the_name_that_has_it_elsewhere(text, expected):
    assert names(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Example Air Lines EAL rose.", ["Example Air Lines"]),
        ("Then Example Foods FDJ rose.", ["Example Foods FDJ"]),  # not its letters
        ("It fell as Example Inc. (EXA US) rose.", ["Example Inc"]),
        ("It fell as Example Inc. EXA, +1.2% rose.", ["Example Inc"]),
    ],
)
def test_the_code_of_a_share_is_no_part_of_a_name(text: str, expected: list[str]):
    assert names(text, "en") == expected
