"""What a name names, by the signs around it, without a model's opinion."""

from collections import defaultdict

import pytest
import spacy

from deals import lang
from deals.domain.vocabulary import Role
from deals.extract.candidate import find_candidates
from deals.extract.kind import SIGNS, Kind, find_kinds
from deals.extract.sign import is_place
from deals.extract.sentence import find_sentences


def kinds(
    language: str, text: str, roles: dict[str, set[Role]] | None = None
) -> dict[str, Kind | None]:
    pack = lang.load(language)
    words = pack.mention
    doc = spacy.blank(language)(text)
    sentences = find_sentences(text, words.abbreviations, words.function_words)
    places = defaultdict(list)
    for candidate in find_candidates(text, sentences, words):
        places[candidate.text].append(candidate)
    return find_kinds(places, roles or {}, doc, pack)


@pytest.mark.parametrize(
    ("language", "text", "name", "kind"),
    [
        ("fr", "Hier, on a vu Polymex SAS.", "Polymex SAS", Kind.COMPANY),
        ("fr", "Le fabricant Verlane recrute.", "Verlane", Kind.COMPANY),
        ("fr", "Hier, on a vu Mme Verlane.", "Verlane", Kind.PERSON),
        ("fr", "Hier, on a vu Paul Verlane.", "Paul Verlane", Kind.PERSON),
        ("fr", "Le logiciel Verlane plaît.", "Verlane", Kind.THING),
        ("fr", "Hier, on était à Marseille.", "Marseille", Kind.PLACE),
        ("en", "We met Trident Mining Corp again.", "Trident Mining Corp", Kind.COMPANY),
        ("en", "We met the startup Pinecrest.", "Pinecrest", Kind.COMPANY),
        ("en", "We met Ms Pinecrest.", "Pinecrest", Kind.PERSON),
        ("en", "We met Tom Pinecrest.", "Tom Pinecrest", Kind.PERSON),
        ("en", "We were in Toronto.", "Toronto", Kind.PLACE),
    ],
)
def test_the_words_around_a_name_tell_its_kind(language: str, text: str, name: str, kind: Kind):
    assert kinds(language, text)[name] is kind


def test_a_bare_name_without_signs_is_left_open():
    assert kinds("fr", "Hier, on a vu Verlane.")["Verlane"] is None


def test_a_part_in_a_deal_speaks_for_a_company():
    text = "Hier, on a vu Verlane."

    assert kinds("fr", text, {"Verlane": {Role.TARGET}})["Verlane"] is Kind.COMPANY


def test_a_neighbour_in_a_list_lends_its_kind():
    alone = kinds("fr", "On a vu Brume.")["Brume"]
    beside = kinds("fr", "On a vu la société Polymex SAS, Brume et Verlane SA.")["Brume"]

    assert (alone, beside) == (None, Kind.COMPANY)


@pytest.mark.parametrize(
    ("language", "name", "known"),
    [("fr", "Suède", True), ("en", "Norway", True), ("fr", "Polymex", False)],
)
def test_countries_are_known_in_their_language(language: str, name: str, known: bool):
    assert is_place(name, lang.load(language)) is known


def test_every_sign_speaks_for_or_against_something():
    assert all(len(weights) == 4 and any(weights) for weights in SIGNS.values())
