"""Ways of telling who holds which post where, and what only sounds like one.

In the files beside this test a block is a text, its names marked as for a scene. Lines that begin
with ">" are the positions it tells of: holder, title, organisation, and whether they are former.
"""

from pathlib import Path

import pytest

from tests.extract.scene import Scene

TOLD = [
    (file.suffixes[0][1:], *block.partition("\n>")[::2])
    for file in sorted(Path(__file__).parent.glob("positions.*.txt"))
    for block in file.read_text(encoding="utf-8").strip().split("\n\n")
]


@pytest.mark.parametrize(("language", "marked", "positions"), TOLD)
def test_news_tells_of_these_positions(language: str, marked: str, positions: str):
    told = [line.strip() for line in positions.split("\n>") if line.strip()]
    assert Scene.of(language, marked).positions() == told
