import pytest
import spacy

from deals import lang
from deals.domain.evidence import Span
from deals.extract.candidate import Candidate
from deals.extract.sign import find_signs


def signs(language: str, text: str, name: str) -> set[str]:
    start = text.index(name)
    place = Candidate(Span(start, start + len(name)), name)
    return set(find_signs(name, [place], spacy.blank(language)(text), text, lang.load(language)))


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
