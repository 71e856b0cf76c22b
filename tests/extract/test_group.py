"""The parties that one list names together."""

import pytest

from deals import lang
from deals.extract.group import find_groups
from tests.extract.scene import Scene


def sizes(marked: str) -> list[int]:
    (skeleton,) = Scene.of("en", marked).skeletons
    groups = find_groups(skeleton.text, [], lang.load("en").deal)
    return [len(group.places) for group in groups]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[Orme], [Lichen] and [Mousse] agree.", [3]),
        ("[Orme] (a maker of screws for [Tourbe]) and [Lichen] agree.", [2]),
        ("[Orme] and the pension fund [Lichen] agree.", [2]),
        ("[Orme] sells to [Lichen].", [1, 1]),
        ("Backed by [Orme] and [Lichen], [Mousse] plans a factory.", [2, 1]),
        ("[Orme], [Lichen] through its fund [Mousse] and [Tourbe] agree.", [3]),
        ("[Orme], a portfolio company of [Lichen], agrees.", [1, 1]),
    ],
)
def test_what_joins_names_makes_a_list(marked: str, expected: list[int]):
    assert sorted(sizes(marked), reverse=True) == expected
