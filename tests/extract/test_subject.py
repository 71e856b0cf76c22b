"""deals.extract.subject."""

import pytest

from deals import lang
from deals.extract.stage import Speaker, Stage
from deals.extract.subject import Subjects
from tests.extract.players import narration


def read(code: str, text: str) -> tuple[Subjects, list]:
    words = lang.load(code).quote
    (sentence,) = narration(text, words)
    return Subjects(words, Stage(words, [sentence])), sentence.items


def name(speaker: Speaker | None) -> str | None:
    return speaker.party.name if speaker and speaker.party else None


@pytest.mark.parametrize(
    ("code", "phrase", "speaker"),
    [
        ("fr", "Ana Duval, directrice de Norvia", "Ana Duval"),
        ("fr", "le patron de Norvia Luc Ferrand", "Luc Ferrand"),
        ("fr", "le patron de Norvia, Luc Ferrand", "Luc Ferrand"),
        ("fr", "à Belcar le patron de Norvia", None),
        ("fr", "le constructeur Norvia", "Norvia"),
        ("fr", "la porte-parole de Norvia", "Norvia"),
        ("fr", "Ana Duval et Luc Ferrand", None),
        ("en", "Norvia's chief executive, Jane Moss", "Jane Moss"),
        ("en", "Norvia analyst Jane Moss", "Jane Moss"),
        ("en", "an analyst at Norvia", None),
        ("en", "lawyers for Norvia", "Norvia"),
        ("en", "Zork, of Norvia", None),
    ],
)
def test_the_subject_behind_a_verb_is_the_head_of_its_phrase(code, phrase, speaker):
    subjects, items = read(code, phrase)
    assert name(subjects.behind(items, 0, "test")) == speaker


@pytest.mark.parametrize(
    ("phrase", "speaker"),
    [
        ("Jane Moss, who hired Tom Reed,", "Jane Moss"),
        ("In Paris, Norvia chairman Jane Moss", "Jane Moss"),
        ("After the sale of Belcar to Norvia, Jane Moss", "Jane Moss"),
        ("Norvia bought Belcar and Jane Moss", "Jane Moss"),
        ("Norvia bought Belcar and", "Norvia"),
        ("a Norvia spokeswoman", "Norvia"),
        ("Norvia's lawyer", None),
        ("Jane Moss and Tom Reed", None),
    ],
)
def test_the_subject_ahead_of_a_verb_is_the_nearest_name_that_nothing_governs(phrase, speaker):
    subjects, items = read("en", phrase)
    assert name(subjects.ahead(items, len(items))) == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Chez Norvia, la directrice d'investissement Ana Duval balaie la critique", "Ana Duval"),
        ("Au fil de la carrière d'Ana Duval, Norvia a grandi", "Norvia"),
    ],
)
def test_the_end_of_a_title_governs_no_name(sentence, speaker):
    subjects, items = read("fr", sentence)
    assert name(subjects.subject(items)) == speaker


def test_a_sentence_is_about_its_first_free_name():
    subjects, items = read("en", "With help from Belcar, Norvia hired Jane Moss")
    assert name(subjects.subject(items)) == "Norvia"
