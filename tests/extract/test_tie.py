"""Ties: what one pattern reads in one sentence."""

import pytest

from deals.extract.tie import Tie, find_ties
from tests.extract.scene import Scene


def ties(marked: str) -> list[Tie]:
    scene = Scene.of("fr", marked)
    return list(find_ties(scene.skeletons, scene.cast, scene.pack.position))


def test_a_tie_holds_the_words_of_its_title_and_the_frame_that_read_it():
    [tie] = [each for each in ties("{Ada Vernier}, patronne d'[Orme], rit.") if each.title]
    assert tie.title is not None
    assert tie.title.of(tie.skeleton.article) == "patronne"
    assert (tie.person.name, tie.company and tie.company.party.name) == ("Ada Vernier", "Orme")
    assert tie.frame.name == "apposed"


def test_a_tie_may_leave_its_organisation_unsaid():
    [tie] = ties("{Ada Vernier}, PDG, rit.")
    assert tie.company is None


@pytest.mark.parametrize("marked", ["[Orme] grandit.", "La patronne d'[Orme] rit."])
def test_where_nobody_is_named_there_is_no_tie(marked: str):
    assert ties(marked) == []


def test_who_replaces_someone_and_whom_are_two_ties_to_one_place():
    coming, leaving = ties("{Ada Vernier} remplace {Luc Ferrand}.")
    assert (coming.person.name, coming.former is None) == ("Ada Vernier", True)
    assert (leaving.person.name, leaving.former is None) == ("Luc Ferrand", False)
    assert (coming.fellow, leaving.fellow) == (leaving.person, coming.person)
