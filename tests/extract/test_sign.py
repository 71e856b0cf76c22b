import pytest

from deals import lang
from deals.domain.evidence import Span
from deals.extract.candidate import Candidate
from deals.extract.sign import find_signs
from tests.extract.scene import blank


def signs(language: str, text: str, name: str) -> set[str]:
    start = text.index(name)
    place = Candidate(Span(start, start + len(name)), name)
    pack = lang.load(language)
    return set(find_signs(name, [place], set(), blank(language)(text), text, pack))


@pytest.mark.parametrize(
    ("language", "text", "is_subject"),
    [
        ("fr", "Hier, Norvane avait aussi investi.", True),
        ("fr", "Hier, Norvane va mieux.", False),
        ("en", "Last week Norvane has invested too.", True),
        ("en", "Last week Norvane, has-beens aside, slept.", False),
    ],
)
def test_a_name_before_an_auxiliary_is_its_subject(language, text, is_subject):
    assert ("subject" in signs(language, text, "Norvane")) is is_subject


@pytest.mark.parametrize(
    ("language", "text", "sign"),
    [
        ("fr", "Hier, la présidente Norvane parlait.", "title"),
        ("fr", "Hier, la présidente de Norvane parlait.", "tie"),
        ("en", "Then chief executive Norvane spoke.", "title"),
        ("en", "Then the chief executive of Norvane spoke.", "tie"),
    ],
)
def test_a_title_stands_before_a_person_and_ties_to_a_company(language, text, sign):
    assert {"title", "tie"} & signs(language, text, "Norvane") == {sign}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Elle est à la tête de Norvane."),
        ("fr", "Hier, Norvane, que préside Luc Ferrand, a ouvert."),
        ("fr", "Hier, Norvane, dont Luc Ferrand est le patron, a ouvert."),
        ("fr", "La firme Norvane (dix salariés, dirigée par Luc Ferrand) a ouvert."),
        ("fr", "On a vu Jean Vial (Norvane) sourire."),
        ("fr", "Conseil : Norvane (Luc Ferrand)."),
        ("fr", "On a vu le délégué syndical Norvane."),
        ("fr", "« Oui » – Luc Ferrand, PDG, Norvane"),
        ("fr", "On a vu Luc Ferrand, VP Sales EMEA de Norvane."),
        ("en", "She chairs Norvane."),
        ("en", "She met Norvane's finance chief."),
        ("en", "Then Norvane, led by Tom Reed, grew."),
        ("en", "Tom Reed (Norvane) spoke."),
    ],
)
def test_whoever_leads_works_or_speaks_somewhere_names_an_organisation(language, text):
    assert "tie" in signs(language, text, "Norvane")


def test_a_ticker_in_brackets_behind_a_name_is_no_tie():
    assert "tie" not in signs("en", "Shares of Ann Norvane (NV.N) fell.", "NV.N")


@pytest.mark.parametrize(
    ("language", "text", "speaks"),
    [
        ("fr", "« Oui », a déclaré Norvane.", True),
        ("fr", "Selon Norvane, il pleut.", True),
        ("fr", "Luc, dit-on, avait expliqué Norvane à tous.", False),
        ("en", "According to Norvane, it rains.", True),
    ],
)
def test_a_name_speaks_beside_a_verb_of_speech_or_as_a_source(language, text, speaks):
    assert ("speaks" in signs(language, text, "Norvane")) is speaks


def test_a_name_that_begins_with_a_place_is_hardly_a_persons():
    assert "begins with a place" in signs("en", "Then Boston Norvane won.", "Boston Norvane")


@pytest.mark.parametrize(
    ("name", "is_coined"), [("Ann McNorvane", False), ("MacNorvane", False), ("NorVane", True)]
)
def test_a_capital_behind_mc_is_no_inner_one(name, is_coined):
    assert ("inner capital" in signs("en", f"Then {name} won.", name)) is is_coined
