"""The parties of an article and their mentions, in order."""

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.cast import Cast
from deals.extract.mention import Form, Mention, Party

ORME = Party(PartyKind.COMPANY, "Orme")
ADA = Party(PartyKind.PERSON, "Ada Vernier")


def test_a_cast_lists_its_parties_in_the_order_of_their_first_mention():
    first, second, again = Span(0, 4), Span(8, 19), Span(30, 34)

    cast = Cast([Mention(again, ORME), Mention(second, ADA), Mention(first, ORME)])

    assert cast.parties == [ORME, ADA]
    assert (cast.companies, cast.people) == ([ORME], [ADA])
    assert [m.span for m in cast.within(Span(5, 30))] == [second]
    assert [m.span for m in cast.before(8)] == [first]


def test_a_longer_description_hides_those_inside_but_no_name():
    name, inner = Mention(Span(14, 18), ORME), Mention(Span(0, 3), ADA, Form.PRONOUN)
    longer = Mention(Span(0, 18), ADA, Form.DESCRIPTION)

    cast = Cast([name, inner]).joined_by([longer])

    assert cast.mentions == [longer, name]
