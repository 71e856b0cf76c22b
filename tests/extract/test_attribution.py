"""deals.extract.attribution."""

import pytest

from deals import lang
from deals.extract.attribution import Attribution, Attributor
from tests.extract.players import narration


def attributions(code: str, text: str) -> list[Attribution]:
    words = lang.load(code).quote
    sentences = narration(text, words)
    attributor = Attributor(words, sentences)
    found = []
    for number, sentence in enumerate(sentences):
        found += attributor.read(sentence, number)
        attributor.leave(sentence)
    return found


def names(code: str, text: str) -> list[str | None]:
    return [
        a.speaker.party.name if a.speaker and a.speaker.party else None
        for a in attributions(code, text)
    ]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "La note de Norvia est bonne."),
        ("fr", "L'annonce de Norvia est bonne."),
        ("fr", "Le rachat de Belcar est confirmé par Norvia."),
        ("en", "The claims of Norvia are good."),
        ("en", "The sale of Belcar was announced by Norvia."),
    ],
)
def test_nouns_and_passives_are_no_verbs_of_speech(code, text):
    assert attributions(code, text) == []


def test_a_reflexive_verb_is_no_passive():
    assert names("fr", "Ana Duval s'est félicitée du rachat.") == ["Ana Duval"]


def test_adverbs_may_part_an_auxiliary_from_its_participle():
    assert names("fr", "Ana Duval a par ailleurs longuement expliqué ce choix.") == ["Ana Duval"]


def test_a_verb_without_a_subject_borrows_one():
    found = attributions("en", "Jane Moss left, adding that she was tired.")
    assert [(a.speaker.party.name, a.is_borrowed) for a in found] == [("Jane Moss", True)]


def test_two_verbs_share_a_subject():
    assert names("en", "Jane Moss said no and told AFP why.") == ["Jane Moss", "Jane Moss"]


def test_the_hearer_is_no_speaker():
    assert names("en", "“No,” Jane Moss told Tom Reed.") == ["Jane Moss"]
    assert names("fr", "« Non », a dit à Ana Duval Luc Ferrand.") == ["Luc Ferrand"]


@pytest.mark.parametrize("source", ["Selon", "D'après", "D’après", "Aux yeux de", "À en croire"])
def test_sources_need_no_verb(source):
    assert names("fr", f"{source} Norvia, « tout va bien ici ».") == ["Norvia"]


def test_a_source_may_be_a_pronoun():
    assert names("fr", "Ana Duval part. Selon elle, « tout va bien ici ».") == ["Ana Duval"]


def test_a_verb_of_several_is_no_single_persons():
    assert names("fr", "« Non », a dit Ana Duval.") == ["Ana Duval"]
    assert names("fr", "« Non », ont dit Ana Duval, PDG, et Luc Ferrand.") == [None]
