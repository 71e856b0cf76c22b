"""Places that need no telling."""

import pytest

from deals import lang
from deals.extract.place import is_place


@pytest.mark.parametrize(
    ("language", "name", "known"),
    [
        ("fr", "Suède", True),
        ("fr", "Bouches-du-Rhône", True),
        ("fr", "Aubigny-sur-Vire", True),
        ("fr", "Rhône-Orvane", False),
        ("fr", "Polymex", False),
        ("en", "Norway", True),
        ("en", "South Korea", True),
        ("en", "Ashby-on-the-Lea", True),
        ("en", "Northern California", True),
        ("en", "Northern Polymex", False),
    ],
)
def test_countries_and_regions_are_known_in_their_language(language: str, name: str, known: bool):
    assert is_place(name, lang.load(language)) is known
