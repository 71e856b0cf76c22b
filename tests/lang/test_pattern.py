"""Patterns as people write them, and as they match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deals.lang.pattern import by_letter, loose, one_word


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("plus d'un", "plus d’un"),
        ("plus d'un", "plus\u00a0d'un"),
        ("à peu près", "à\u202fpeu\n  près"),
        ("[ -]", "\u00a0"),
        ("[']", "’"),
        (r"a\ b", "a b"),
        ("{w}", "9.6"),
        ("{w}", "l’éditeur"),
        ("{c}{2}", "a,5"),
    ],
)
def test_spaces_and_apostrophes_are_read_loosely(pattern: str, text: str):
    assert re.fullmatch(loose(pattern), text)


@pytest.mark.parametrize(("pattern", "text"), [("{w}", "end."), ("{w}", "two words"), ("{c}", ",")])
def test_a_word_and_a_clause_end_at_their_marks(pattern: str, text: str):
    assert not re.fullmatch(loose(pattern), text)


def test_the_longest_of_several_words_matches():
    match = re.match(one_word(["dollar", "dollars us", "dollars"]), "dollars\u00a0us")
    assert match is not None
    assert match[0] == "dollars\u00a0us"


ALTERNATIVES = (
    r"chef|[a-z]+ ?chef|cadres?|(?:co-?)?gérante?|C[ET]O|[|)]|\||élue?|n° ?\d|cadre|g(?:a|é)"
)


@given(st.text(alphabet="chefadrsoéCETOgnt°1 |-)K"))
@pytest.mark.parametrize("scope", ["", "i"])
def test_sorted_by_letter_alternatives_match_as_they_did(scope: str, text: str):
    def found(alternatives: str) -> list[str]:
        return re.findall(rf"(?{scope}:{alternatives})(?!s)", text)

    assert found(by_letter(ALTERNATIVES)) == found(ALTERNATIVES)


def test_alternatives_are_looked_up_by_their_letter_between_those_that_begin_with_any():
    assert by_letter(r"ab|ac|\w+x|b|ad") == (
        r"(?:(?=(?i:a))(?:ab|ac)|\w+x|(?=(?i:b))(?:b)|(?=(?i:a))(?:ad))"
    )
