"""Acronyms, and the words that they stand for."""

from deals.extract.acronym import is_acronym, spelt_out


def test_an_acronym_may_count_small_words():
    assert is_acronym("CDT", "Caisse des Tilleuls")
    assert is_acronym("CT", "Caisse des Tilleuls")
    assert not is_acronym("CX", "Caisse des Tilleuls")


def test_an_acronym_said_as_a_word_counts_long_words_alone():
    assert is_acronym("Adem", "Association de défense des ormes menacés") is False
    assert is_acronym("Adom", "Association de défense des ormes menacés")
    assert not is_acronym("Ado", "Association des ormes")


def test_an_acronym_in_brackets_tells_where_its_words_begin():
    text = "selon l’Union Française d’Élevage et de Semence (Ufes), qui"
    end = text.index(" (")

    assert spelt_out(text, end, [8, 17, 28, 43]) == 8


def test_an_acronym_of_other_words_tells_nothing():
    text = "selon l’Union Française d’Élevage (SNCF), qui"

    assert spelt_out(text, text.index(" ("), [8, 17, 28]) is None
