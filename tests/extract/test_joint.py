"""Which runs of capitalised words small words join to one name."""

import pytest

from deals import lang
from deals.domain.evidence import Span
from deals.extract.joint import joined
from deals.extract.run import find_runs


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Il quitte la Banque des Brumes.", "Banque des Brumes"),
        ("Il reprend les Tissages de l’Aubrac.", "Tissages de l’Aubrac"),
        ("Il lit le Courrier de l’Orne, puis le Courrier de l’Orne.", "Courrier de l’Orne"),
        ("Il reprend Métaux du Rouvre.", "Métaux du Rouvre"),
        ("Il visite Orbec. Orbec du Rouvre plaît.", "Orbec"),
        ("Salaisons de l’Orne", "Salaisons"),  # may be a common word that opens a sentence
        ("Il vend Kervolis en Italie. Il vend Kervolis en Italie.", "Kervolis"),
    ],
)
def test_small_words_join_what_begins_like_a_name_that_goes_on(text: str, name: str):
    words = lang.load("fr").mention
    (_, run), *_ = [
        (at, run)
        for at, run in find_runs(text, [Span(0, len(text))], words)
        if len(text[run[0].start : run[0].end]) > 2
    ]
    assert text[run[0].start : run[-1].end] == name


def test_nothing_is_joined_across_other_words():
    text = "Orme vend Lichen"
    runs = [[Span(0, 4)], [Span(10, 16)]]
    assert list(joined(text, runs, lang.load("fr").mention)) == runs
