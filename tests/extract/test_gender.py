"""Whom a pronoun or a description may stand for, by gender."""

import pytest

from deals.extract.gender import Genders
from tests.extract.scene import Scene


@pytest.mark.parametrize(
    ("language", "marked", "said", "suits"),
    [
        ("fr", "{Ada Vernier} et {Luc Ferrand} sont là.", "Elle", ["Ada Vernier"]),
        ("fr", "{Claire Vernier} et {Luc Ferrand} sont là.", "Il", ["Luc Ferrand"]),
        ("fr", "{Claire Vernier} et {Luc Ferrand} sont là.", "La présidente", ["Claire Vernier"]),
        ("fr", "Mme {Ferrand} et M. {Sizun} sont là.", "Elle", ["Ferrand"]),
        ("fr", "{Yael Sizun} et {Oz Ferrand} sont là.", "Il", ["Oz Ferrand", "Yael Sizun"]),
        ("en", "{Jane Moss} and {Tom Reed} are here.", "She", ["Jane Moss"]),
        ("en", "Mr {Moss} and Ms {Reed} are here.", "he", ["Moss"]),
    ],
)
def test_given_names_and_civilities_tell_women_from_men(
    language: str, marked: str, said: str, suits: list[str]
):
    scene = Scene.of(language, marked.replace("Ada", "Adèle"))
    genders = Genders(scene.text, scene.cast, scene.pack.quote)
    found = [each.name for each in scene.cast.people if genders.suits(said, each)]
    assert sorted(found) == [name.replace("Ada", "Adèle") for name in suits]


@pytest.mark.parametrize(
    ("language", "marked", "referent"),
    [
        ("fr", "{Claire Vernier} a vu {Luc Ferrand}. Il a souri.", ("Il", "Luc Ferrand")),
        ("fr", "{Luc Ferrand} conseille [Orme]. Elle recrute.", ("Elle", "Orme")),
        ("en", "{Jane Moss} met {Tom Reed}. He smiled.", ("He", "Tom Reed")),
    ],
)
def test_a_pronoun_stands_for_whom_its_gender_suits(
    language: str, marked: str, referent: tuple[str, str]
):
    assert referent in Scene.of(language, marked).referents()
