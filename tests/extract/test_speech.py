"""What stands around the name of someone who speaks."""

import pytest

from deals import lang
from deals.extract.speech import has_verb_of_speech, is_called, is_quoted, is_source

EN = lang.load("en")


@pytest.mark.parametrize(
    ("left", "right"),
    [("“It is good,” said ", "."), ("“It is good,” ", " said."), ("“It is good,” ", " has said.")],
)
def test_a_verb_of_speech_stands_beside_a_name(left, right):
    assert has_verb_of_speech(left, right, EN)


def test_a_verb_further_on_is_not_the_name_s():
    assert not has_verb_of_speech("It was good. ", " and others said so.", EN)


def test_a_name_may_be_a_source():
    assert is_source("It is good, according to ", EN)


def test_a_quotation_ends_before_a_name_or_long_before():
    assert is_quoted("“It is good,” said the ")
    assert not is_quoted("“It is good,” said the head of the ")


def test_a_noun_for_people_tells_whose_the_name_is():
    assert is_called("“It is good,” said legislator ", EN)
    assert not is_called("She met legislator ", EN)
