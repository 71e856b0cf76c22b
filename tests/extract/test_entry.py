"""Whose entry a place of a text is in."""

import pytest

from deals.extract.entry import find_entry
from tests.extract.scene import Scene


@pytest.mark.parametrize(
    ("marked", "company"),
    [
        ("Brèves\n• [Orme] (Lyon) – 2 M€. Le tour séduit [Lichen]. HERE", "Orme"),
        ("Brèves\n[Orme] : le conseil a voté. HERE", "Orme"),
        ("Brèves\n[Orme]. {Ada Vernier} arrive. HERE", "Orme"),
        ("Brèves\n{Ada Vernier} rejoint [Orme]\nLe conseil a voté. HERE", "Orme"),
        ("Brèves\n{Ada Vernier} quitte [Lichen] pour [Orme]\nLe conseil a voté. HERE", None),
        ("{Ada Vernier} rejoint [Orme]\nLe conseil a voté. HERE", None),
        ("Brèves\n[Orme], publié le 3 mars à 12h\nLe conseil a voté. HERE", None),
        ("Brèves\n[Orme]\nLe conseil a voté. HERE", None),
        ("Brèves\n[Orme] recrute {Ada Vernier}. HERE", None),
        ("Brèves\nLe conseil regarde\nvers [Orme] et\nvers {Ada Vernier}. HERE", None),
    ],
)
def test_a_paragraph_is_of_whom_it_opens_with_or_its_heading_names(
    marked: str, company: str | None
):
    scene = Scene.of("fr", marked)
    entry = find_entry(scene.text.index("HERE"), scene.cast, scene.text)
    assert (entry.party.name if entry else None) == company


def test_a_description_stands_for_whose_entry_it_is_in():
    text = (
        "Brèves\n[Lichen] grandit. [Lichen] recrute.\n• [Orme] (Lyon) – 2 M€. La société recrute."
    )
    assert ("La société", "Orme") in Scene.of("fr", text).referents()
