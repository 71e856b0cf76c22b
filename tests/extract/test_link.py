"""The words that lead from a trigger to a party behind it."""

import pytest

from deals import lang
from deals.extract.link import find_link

WORDS = lang.load("fr").deal
FRAMES = {frame.name: frame for frame in WORDS.frames}


@pytest.mark.parametrize(
    ("frame", "gap", "expected"),
    [
        ("purchase", " de ", "of"),
        ("purchase", " auprès d'", "from"),
        ("purchase", " de 51 % du capital de ", "of"),
        ("purchase", ", selon le propriétaire de ", None),
        ("raises", " auprès de ", "from"),
        ("raises", " dans un tour mené par ", "led"),
        ("invests", " sur le papier recyclé, pour dépasser ", None),
        ("invests", " pour ", None),
    ],
)
def test_the_last_and_longest_link_leads(frame: str, gap: str, expected: str | None):
    assert find_link(FRAMES[frame], gap, WORDS) == expected
