"""deals.extract.piece."""

from deals import lang
from deals.extract.piece import Piece, find_pieces
from tests.extract.players import cast, narration

WORDS = lang.load("en").quote


def pieces(text: str) -> list[Piece]:
    return list(find_pieces(text, narration(text, WORDS), cast(text), WORDS))


def test_a_piece_knows_on_which_side_it_is_attributed():
    first, second = pieces("“One,” said Jane Moss. Tom Reed said: “Two.”")
    assert (bool(first.lead), bool(first.tail)) == (False, True)
    assert (bool(second.lead), bool(second.tail)) == (True, False)


def test_a_verb_between_two_pieces_belongs_to_the_one_it_touches():
    first, second = pieces("“One,” said Jane Moss, adding “two” at once.")
    assert first.tail
    assert second.lead
    assert not second.tail


def test_a_piece_may_stand_alone():
    first, second = pieces("“One.” Jane Moss said “two”.")
    assert first.is_alone
    assert not second.is_alone


def test_a_piece_without_a_verb_has_the_subject_of_its_sentence():
    (piece,) = pieces("Norvia is the “first of all”.")
    assert not piece.is_attributed
    assert piece.speaker.party.name == "Norvia"
    assert piece.speaker.inferred
