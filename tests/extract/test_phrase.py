"""Stretches of a sentence between two commas."""

from deals.domain.evidence import Span
from deals.extract.narration import Item
from deals.extract.phrase import find_phrases


def words(text: str) -> list[Item]:
    return [Item(Span(0, 1), word) for word in text.split()]


def test_commas_cut_a_sentence():
    items = words("yes , she said , yes")
    phrases = find_phrases(items, 0, len(items))
    assert [[items[i].word for i in phrase] for phrase in phrases] == [
        ["yes"],
        ["she", "said"],
        ["yes"],
    ]


def test_there_is_always_one_phrase():
    phrases = find_phrases([], 0, 0)
    assert [bool(phrase) for phrase in phrases] == [False]
