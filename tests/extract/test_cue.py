"""Signs of what a name names in the words right before it."""

import pytest

from deals import lang
from deals.extract.cue import find_cues


@pytest.mark.parametrize(
    ("language", "left", "sign"),
    [
        ("fr", "M. ", "civility"),
        ("fr", "a racheté ", "undergoing"),
        ("fr", "la société ", "organisation noun"),
        ("fr", "le milliardaire ", "person noun"),
        ("fr", "à ", "place preposition"),
        ("fr", "le président de ", "tie"),
        ("en", "the acquisition of ", "undergoing"),
        ("en", "chief executive of ", "tie"),
        ("en", "the billionaire ", "person noun"),
        ("en", "the brewer ", "organisation noun"),
    ],
)
def test_what_stands_before_a_name_tells_what_it_names(language: str, left: str, sign: str):
    assert sign in set(find_cues(left, lang.load(language)))


def test_what_speaks_of_goods_is_no_cue_of_a_firm():
    assert "organisation noun" not in set(find_cues("le téléphone ", lang.load("fr")))
