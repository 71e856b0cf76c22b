"""What people are called beside their names."""

import pytest

from deals import lang
from deals.extract.called import find_called
from tests.extract.players import narration


def called(code: str, text: str) -> dict[str, set[str]]:
    words = lang.load(code).quote
    found = find_called(narration(text, words), words)
    return {party.name: set(nouns) for party, nouns in found.items() if nouns}


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "We met mayor Jane Moss.", {"Jane Moss": {"mayor"}}),
        ("en", "Jane Moss, the former mayor of Ely, left.", {"Jane Moss": {"mayor"}}),
        ("fr", "La ministre de la Santé Ana Duval part.", {"Ana Duval": {"ministre"}}),
        ("en", "The mayor met Jane Moss, and the judge left.", {}),
    ],
)
def test_a_title_stands_before_a_name_or_behind_its_comma(code, text, expected):
    assert called(code, text) == expected
