"""What a text says each company is."""

import pytest

from deals.extract.cast import Cast
from deals.extract.trait import Traits
from tests.extract.scene import Scene


@pytest.mark.parametrize(
    ("language", "text", "description", "head"),
    [
        ("fr", "La [Banque Orme] recrute. [Lichen] aussi.", "la banque", "banque"),
        ("fr", "[Orme] est un brasseur. [Lichen] recrute.", "le brasseur", "brasseur"),
        ("fr", "Les [Brasseries Orme] et [Lichen] recrutent.", "la brasserie", "brasserie"),
        ("fr", "L’américain [Orme] et [Lichen] recrutent.", "le groupe américain", "groupe"),
        ("fr", "[Orme] est un journal. [Lichen] recrute.", "le titre", "titre"),
        ("en", "[Orme University] is hiring. So is [Lichen].", "the university", "university"),
        ("en", "[Orme] is a brewer. [Lichen] is hiring.", "the brewer", "brewer"),
    ],
)
def test_a_description_suits_the_company_that_was_called_so(
    language: str, text: str, description: str, head: str
):
    scene = Scene.of(language, text)
    traits = Traits(scene.text, Cast(scene.names), scene.pack)
    orme, lichen = dict.fromkeys(m.party for m in scene.names)

    assert traits.fit(orme, description, head) > traits.fit(lichen, description, head)


def test_a_company_of_one_trade_is_none_of_another():
    scene = Scene.of("fr", "[Orme] est un brasseur.")
    traits = Traits(scene.text, Cast(scene.names), scene.pack)

    assert traits.fit(scene.names[0].party, "la banque", "banque") < 0


def test_a_word_agrees_with_its_noun():
    scene = Scene.of("fr", "L’allemand [Orme] recrute.")
    traits = Traits(scene.text, Cast(scene.names), scene.pack)

    assert traits.has(scene.names[0].party, "allemande")
    assert not traits.has(scene.names[0].party, "suédoise")


def test_a_description_tells_nothing_of_itself():
    scene = Scene.of("fr", "[Orme] veut mettre la main sur la coopérative bretonne.")
    traits = Traits(scene.text, Cast(scene.names), scene.pack)
    said = "la coopérative bretonne"

    assert traits.fit(scene.names[0].party, said, "coopérative", scene.text.index(said)) <= 0
