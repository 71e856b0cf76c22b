"""Parties are who they are, not what they are called."""

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.mention import Form, Mention, Party


def test_two_parties_of_one_name_are_two():
    one, other = (Party(PartyKind.PERSON, "Jean Martin") for _ in range(2))

    assert one != other
    assert len({one, other}) == 2


def test_a_mention_is_a_name_unless_it_says_otherwise():
    mention = Mention(Span(0, 4), Party(PartyKind.COMPANY, "Orme"))

    assert (mention.form, mention.rule, mention.others) == (Form.NAME, "mention.name", ())
