"""Whom the sentences of an article put first."""

from deals import lang
from deals.domain.vocabulary import PartyKind
from deals.extract.cast import Cast
from deals.extract.focus import Focus
from tests.extract.scene import Scene


def focus(text: str) -> tuple[Focus, Scene]:
    scene = Scene.of("fr", text)
    sentences = [skeleton.span for skeleton in scene.skeletons]
    return Focus(scene.text, sentences, Cast(scene.names), lang.load("fr")), scene


def test_a_name_behind_a_preposition_opens_no_sentence():
    asked, scene = focus("Pour [Lichen], [Orme] est un rival. [Mousse] grandit.")
    assert [m.party.name for m in scene.names if asked.opens(m)] == ["Orme", "Mousse"]


def test_names_are_looked_back_for_so_many_sentences():
    asked, _ = focus("[Orme] recrute. [Lichen] hésite. [Mousse] grandit. Fin.")
    found = asked.earlier(60, PartyKind.COMPANY, back=1, at=2)
    assert [m.party.name for m in found] == ["Lichen", "Mousse"]


def test_two_names_make_a_list_with_nothing_but_and_between():
    asked, scene = focus("[Orme] et [Lichen] recrutent, comme [Mousse].")
    one, two, three = scene.names
    assert (asked.lists(one, two), asked.lists(two, three)) == (True, False)
