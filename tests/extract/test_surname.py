"""Which parts of people's names stand for them."""

import pytest

from deals import lang
from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.mention import Mention, Party
from deals.extract.surname import find_surnames, is_part


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("Duval", "Ana Duval"),
        ("Wei", "Wei Lanfen"),
        ("Omar", "Ali Omar Sadri"),
        ("Sadri", "Ali al-Sadri"),
    ],
)
def test_any_name_of_a_person_may_stand_for_them(name, full):
    assert is_part(name, full)


def test_the_start_of_a_word_is_no_name():
    assert not is_part("An", "Ana Duval")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rose May left in May. “It is good,” May said.", ["May"]),
        ("Rose May left in May. It is now May 4.", []),
        ("Rose May said so.", []),
    ],
)
def test_a_common_word_is_a_surname_where_it_speaks(text, found):
    person = Party(PartyKind.PERSON, "Rose May", ())
    mentions = [Mention(Span(0, 8), person)]
    surnames = find_surnames(text, mentions, lang.load("en"))
    assert [m.span.of(text) for m in surnames] == found
