"""What the words right around a party make of it, in each language."""

import pytest

from deals.domain.vocabulary import Role
from deals.extract.group import Group
from deals.extract.surroundings import Surroundings
from tests.extract.scene import Scene


def surroundings(language: str, marked: str) -> tuple[Surroundings, list[int]]:
    """What stands around the parties of the one sentence, and their places."""
    scene = Scene.of(language, marked)
    (skeleton,) = scene.skeletons
    return Surroundings(skeleton, scene.pack.deal), sorted(skeleton.items)


@pytest.mark.parametrize(
    ("language", "sentence", "owns"),
    [
        ("en", "They bought [Orme]'s arm [Lichen].", True),
        ("en", "They bought [Orme] and [Lichen].", False),
    ],
)
def test_an_owner_stands_before_the_name_of_its_part(language: str, sentence: str, *, owns: bool):
    around, [first, _] = surroundings(language, sentence)

    assert around.owns_named(first) is owns


@pytest.mark.parametrize(
    ("language", "sentence", "oblique"),
    [
        ("en", "The head of [Orme] spoke.", True),
        ("en", "The board of [Orme] spoke.", False),
        ("en", "An agreement under which [Orme] will pay.", False),
        ("fr", "Une filiale de [Orme] a parlé.", True),
    ],
)
def test_a_party_behind_a_preposition_is_oblique_unless_it_acts_through_a_part(
    language: str, sentence: str, *, oblique: bool
):
    around, [place] = surroundings(language, sentence)

    assert around.is_oblique(Group((place,))) is oblique


def test_a_party_before_what_it_makes_is_not_what_is_sold():
    around, [place] = surroundings("en", "They sell [Orme] phones.")

    assert around.qualifies(place, Role.TARGET)
    assert not around.qualifies(place, Role.ACQUIRER)


def test_asides_are_blank_for_who_looks_for_the_subject():
    around, [place] = surroundings("en", "[Orme], which makes screws in Leeds, buys them.")

    left = around.without_asides(len(around.text))

    assert left[place + 1 :].strip() == "buys them."
