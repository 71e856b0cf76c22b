"""Acronyms, and the words that they stand for."""

from deals.extract.acronym import is_acronym


def test_an_acronym_may_count_small_words():
    assert is_acronym("CDT", "Caisse des Tilleuls")
    assert is_acronym("CT", "Caisse des Tilleuls")
    assert not is_acronym("CX", "Caisse des Tilleuls")


def test_an_acronym_said_as_a_word_counts_long_words_alone():
    assert is_acronym("Adem", "Association de défense des ormes menacés") is False
    assert is_acronym("Adom", "Association de défense des ormes menacés")
    assert not is_acronym("Ado", "Association des ormes")
