"""Descriptions by a position, and for whom they stand."""

import pytest

from deals.extract.holder import find_holders
from deals.extract.position import find_positions
from tests.extract.scene import Scene


@pytest.mark.parametrize(
    ("language", "marked", "words"),
    [
        (
            "fr",
            "{Ada Vernier}, fondatrice d'[Orme]. La fondatrice d'[Orme] rit.",
            "La fondatrice d'Orme",
        ),
        (
            "en",
            "{Ada Moss}, founder of [Orme]. The founder of [Orme] laughs.",
            "The founder of Orme",
        ),
    ],
)
def test_a_description_by_a_position_stands_for_its_holder(language: str, marked: str, words: str):
    scene = Scene.of(language, marked)
    found = find_positions(scene.skeletons, scene.cast, scene.pack.position)
    holders = find_holders(scene.skeletons, found, scene.pack.position)
    assert [(each.span.of(scene.text), each.party) for each in holders][-1] == (
        words,
        scene.cast.people[0],
    )
