"""What a name names, by the signs around it, without a model's opinion."""

from collections import defaultdict

import pytest

from deals import lang
from deals.domain.vocabulary import Role
from deals.extract.candidate import find_candidates
from deals.extract.kind import SIGNS, Kind, find_kinds
from deals.extract.sentence import find_sentences
from tests.extract.scene import blank


def kinds(
    language: str, text: str, roles: dict[str, set[Role]] | None = None
) -> dict[str, Kind | None]:
    pack = lang.load(language)
    words = pack.mention
    doc = blank(language)(text)
    sentences = find_sentences(text, words.abbreviations, words.function_words)
    places = defaultdict(list)
    for candidate in find_candidates(text, sentences, words):
        places[candidate.text].append(candidate)
    return find_kinds(places, roles or {}, doc, text, pack)


@pytest.mark.parametrize(
    ("language", "text", "name", "kind"),
    [
        ("fr", "Hier, on a vu Polymex SAS.", "Polymex SAS", Kind.COMPANY),
        ("fr", "Le fabricant Verlane recrute.", "Verlane", Kind.COMPANY),
        ("fr", "Hier, on a vu Mme Verlane.", "Verlane", Kind.PERSON),
        ("fr", "Hier, on a vu Paul Verlane.", "Paul Verlane", Kind.PERSON),
        ("fr", "Le logiciel Verlane plaît.", "Verlane", Kind.THING),
        ("fr", "Hier, Polymex, association de défense, proteste.", "Polymex", Kind.COMPANY),
        ("fr", "Chez Paul Verlane, on sourit.", "Paul Verlane", Kind.COMPANY),
        ("fr", "Les cabinets Paul Verlane et Orme conseillent.", "Paul Verlane", Kind.COMPANY),
        ("fr", "Les magazines Verlane et Orme plaisent.", "Verlane", Kind.THING),
        ("fr", "Hier, on a vu le coordinateur CFE-CGX.", "CFE-CGX", Kind.COMPANY),
        ("fr", "Hier, Verlane, de l'entrepreneur Luc Orme, recrute.", "Verlane", Kind.COMPANY),
        ("fr", "Hier, la licorne déchue de Verlane a fermé.", "Verlane", Kind.PLACE),
        ("fr", "Il a fondé une start-up dans la santé, Verlane.", "Verlane", Kind.COMPANY),
        ("fr", "Passé par Verlane, il recrute.", "Verlane", Kind.COMPANY),
        ("fr", "Le norvégien Nelson Hydrogen recrute.", "Nelson Hydrogen", Kind.COMPANY),
        ("fr", "Un député a vu la Safer Bretagne.", "Safer Bretagne", Kind.COMPANY),
        ("fr", "Le jeu « Verlane » plaît.", "Verlane", Kind.THING),
        ("fr", "Hier, on était à Marseille.", "Marseille", Kind.PLACE),
        ("en", "We met Trident Mining Corp again.", "Trident Mining Corp", Kind.COMPANY),
        ("en", "We met the startup Pinecrest.", "Pinecrest", Kind.COMPANY),
        ("en", "We met Ms Pinecrest.", "Pinecrest", Kind.PERSON),
        ("en", "We met Tom Pinecrest.", "Tom Pinecrest", Kind.PERSON),
        ("en", "We were in Toronto.", "Toronto", Kind.PLACE),
        ("en", "We asked, but Pinecrest declined to comment.", "Pinecrest", Kind.COMPANY),
        ("en", "It was then that Pinecrest's shares fell.", "Pinecrest", Kind.COMPANY),
        ("en", "Today Pinecrest is a Leeds-based maker of soap.", "Pinecrest", Kind.COMPANY),
        ("en", "We met Pinecrest, Britain's largest brewer.", "Pinecrest", Kind.COMPANY),
        ("en", "They sold it all over the Middle East.", "Middle East", Kind.PLACE),
        ("en", "We drove the Pinecrest Model Y.", "Pinecrest Model Y", Kind.THING),
        ("en", "It tests the Pinecrest drug, PC-204.", "PC-204", Kind.THING),
    ],
)
def test_the_words_around_a_name_tell_its_kind(language: str, text: str, name: str, kind: Kind):
    assert kinds(language, text)[name] is kind


def test_a_complement_of_a_noun_is_no_subject():
    assert kinds("fr", "Le lot de Verlane-Orme vient de changer.")["Verlane-Orme"] is None


def test_a_bare_name_without_signs_is_left_open():
    assert kinds("fr", "Hier, on a vu Verlane.")["Verlane"] is None


def test_a_part_in_a_deal_speaks_for_a_company():
    text = "Hier, on a vu Verlane."

    assert kinds("fr", text, {"Verlane": {Role.TARGET}})["Verlane"] is Kind.COMPANY


def test_a_neighbour_in_a_list_lends_its_kind():
    alone = kinds("fr", "On a vu Brume.")["Brume"]
    beside = kinds("fr", "On a vu la société Polymex SAS, Brume et Verlane SA.")["Brume"]

    assert (alone, beside) == (None, Kind.COMPANY)


def test_every_sign_speaks_for_or_against_something():
    assert all(len(weights) == 4 and any(weights) for weights in SIGNS.values())


@pytest.mark.parametrize(
    ("language", "text", "name", "kind"),
    [
        ("fr", "L’italien Verlane recrute.", "Verlane", Kind.COMPANY),
        ("fr", "Elle revend sa branche d’alcools, Verlane, hier.", "Verlane", Kind.COMPANY),
        ("fr", "Le fonds de retournement Verlane recrute.", "Verlane", Kind.COMPANY),
        ("fr", "Le groupe appartient à la famille Verlane.", "Verlane", Kind.THING),
        ("fr", "On a visité le port de Verlane.", "Verlane", Kind.PLACE),
        ("fr", "La mesure suit l’indice de qualité (IDQ).", "IDQ", Kind.THING),
        ("en", "It owns a firm called Pinecrest.", "Pinecrest", Kind.COMPANY),
        ("en", "Its Danish arm, Pinecrest, was sold.", "Pinecrest", Kind.COMPANY),
        ("en", "We asked Pinecrest analyst Jane Moss.", "Pinecrest", Kind.COMPANY),
        ("en", "They signed the Tarn Merger Agreement.", "Tarn Merger Agreement", Kind.THING),
        ("en", "The Pinecrest family sold it.", "Pinecrest", Kind.THING),
        ("en", "PINECREST, May 3 (Wire) - It is raining.", "PINECREST", Kind.PLACE),
    ],
)  # fmt: skip
def test_more_words_around_a_name_tell_its_kind(language: str, text: str, name: str, kind: Kind):
    assert kinds(language, text)[name] is kind


def test_who_makes_a_thing_names_it():
    known = "Polymex SAS recrute. Hier, on a vu Verlane de Polymex SAS."

    assert kinds("fr", known)["Verlane"] is Kind.THING


def test_people_are_named_in_full_before_their_surname():
    person = "Hier, M. Paul Verlane est venu. « Oui », dit Verlane."
    firm = "Titre\nHier, « oui », dit Verlane. Depuis, M. Paul Verlane est venu."

    assert kinds("fr", person)["Verlane"] is Kind.PERSON
    assert kinds("fr", firm)["Verlane"] is not Kind.PERSON


def test_what_a_company_makes_is_named_after_it():
    known = "A title\nThe company Polymex grows. Polymex said it bet on Polymex Snap."
    first = "A title\nThe company said it bet on Polymex Snap. Polymex grows. Polymex said."

    assert kinds("en", known, {"Polymex Snap": {Role.SELLER}})["Polymex Snap"] is Kind.THING
    assert kinds("en", first, {"Polymex Snap": {Role.SELLER}})["Polymex Snap"] is Kind.COMPANY
