"""Which name stands for which."""

from collections import defaultdict

import pytest

from deals import lang
from deals.extract.candidate import Candidate, find_candidates
from deals.extract.sentence import find_sentences
from deals.extract.short_form import is_form, is_surname


@pytest.mark.parametrize(
    ("text", "short", "full", "told"),
    [
        ("We met Orme Maritime. Then Orme left.", "Orme", "Orme Maritime", True),
        ("We met Orme. Then Orme Maritime came.", "Orme", "Orme Maritime", False),
        ("We met Orme. Then Orme Group came.", "Orme", "Orme Group", True),
        ("We met Orme Capital, the venture arm of Orme.", "Orme", "Orme Capital", False),
        ("We met Orme Lab-Two. Then Orme Lab left.", "Orme Lab", "Orme Lab-Two", False),
        ("We met Nord. Then NordVolt came.", "Nord", "NordVolt", False),
        ("We met Orme. Then Foundation Orme came. Orme left.", "Orme", "Foundation Orme", False),
        ("We met the Office of Tarn Works (OTW).", "OTW", "Office of Tarn Works", True),
    ],
)
def test_a_part_stands_for_the_name_that_came_before(text: str, short: str, full: str, told: bool):
    pack = lang.load("en")
    words = pack.mention
    sentences = find_sentences(text, words.abbreviations, words.function_words)
    places: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in find_candidates(text, sentences, words):
        places[candidate.text].append(candidate)

    assert is_form(short, full, places, text, pack) is told


def test_a_surname_is_the_end_of_a_name():
    assert is_surname("Le Goff", "Yann Le Goff")
    assert not is_surname("Yann", "Yann Le Goff")
