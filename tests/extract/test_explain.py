"""Records for people, from readings made by hand."""

import pytest

from deals.domain.amount import Amount
from deals.domain.article import Article
from deals.domain.claims import (
    CompanyClaim,
    DealClaim,
    Participant,
    Partner,
    PartnershipClaim,
    PersonClaim,
    PositionClaim,
    QuoteClaim,
    Reading,
    Term,
)
from deals.domain.evidence import Evidence, Span
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import (
    DealStatus,
    DealType,
    PartyKind,
    PositionStatus,
    Qualifier,
    Role,
    Stage,
    TermStatus,
)
from deals.extract.explain import cut, explain

TEXT = (
    "Brumelle raised $1.25bn from Tarvenne\n"
    "Brumelle SA raised a series B in 2019. “We grow”, said Ana Duval, its head. She was told so.\n"
    "No price was named. Brumelle and Tarvenne work together since 2017."
)
ARTICLE = Article(text=TEXT, language="en")


def at(field, words, *, after="", rule="some.rule", inferred=False):
    start = TEXT.index(words, TEXT.index(after) + len(after))
    return Evidence(field, Span(start, start + len(words)), rule, inferred)


def records(**claims):
    return explain(ARTICLE, Reading(backend="rules", version="1", **claims))


def said(record):
    return [(fact.field, fact.value) for fact in record.facts]


def party(name, role, *, after=""):
    kind, evidence = PartyKind.COMPANY, (at("role", name, after=after),)
    return Participant(name=name, kind=kind, role=role, evidence=evidence)


ROUND = DealClaim(
    type=DealType.FUNDING_ROUND,
    status=DealStatus.ANNOUNCED,
    stage=Stage.SERIES_B,
    amount=Amount(1_250_000_000, "USD", Qualifier.EXACT),
    announced_on=PartialDate(2019),
    participants=(party("Brumelle", Role.INVESTEE), party("Tarvenne", Role.LEAD_INVESTOR)),
    terms=(
        Term(
            text="No price",
            status=TermStatus.UNDISCLOSED,
            party="Tarvenne",
            evidence=(at("text", "No price"),),
        ),
    ),
    evidence=(
        at("type", "raised"),
        at("amount", "$1.25bn"),
        at("announced_on", "2019"),
        at("stage", "series B"),
        at("type", "raised", after="SA"),
    ),
)


def test_a_deal_tells_who_does_what_to_whom_and_what_is_known_of_it():
    [deal] = records(deals=(ROUND,))

    assert (deal.kind, deal.title) == ("deal", "Tarvenne → Brumelle")
    assert deal.summary == ("funding round", "announced", "series B", "1.25 billion USD", "2019")


def test_each_field_of_a_deal_keeps_all_the_words_that_give_it():
    [deal] = records(deals=(ROUND,))

    assert said(deal) == [
        ("type", "funding round"),
        ("stage", "series B"),
        ("amount", "1.25 billion USD"),
        ("announced on", "2019"),
        ("investee", "Brumelle"),
        ("lead investor", "Tarvenne"),
        ("kept back for Tarvenne", "No price"),
    ]
    assert [e.span.of(TEXT) for e in deal.facts[0].evidence] == ["raised", "raised"]


def test_a_record_stands_in_its_sentences_and_those_of_one_line_are_joined():
    [deal] = records(deals=(ROUND,))
    [quote] = records(
        quotes=(
            QuoteClaim(
                text="We grow",
                speaker="Ana Duval",
                evidence=(at("text", "We grow"), at("speaker", "She")),
            ),
        )
    )

    assert [passage.of(TEXT) for passage in deal.passages] == [
        "Brumelle raised $1.25bn from Tarvenne",
        "Brumelle SA raised a series B in 2019.",
        "No price was named.",
    ]
    assert [passage.of(TEXT) for passage in quote.passages] == [
        "“We grow”, said Ana Duval, its head. She was told so."
    ]


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Amount(980_000, "EUR", Qualifier.ABOUT), "about 980,000 EUR"),
        (Amount(12_345_678, "EUR", Qualifier.AT_MOST), "at most 12,345,678 EUR"),
        (Amount(12_340_000, "EUR", Qualifier.EXACT), "12.34 million EUR"),
        (Amount(1_234_560_000, "USD", Qualifier.MORE_THAN), "more than 1,234.56 million USD"),
        (Amount(90_000_000_000, "USD", Qualifier.EXACT), "90 billion USD"),
    ],
)
def test_a_sum_is_short_where_that_loses_nothing(amount, words):
    claim = DealClaim(
        type=DealType.IPO,
        status=DealStatus.COMPLETED,
        participants=(party("Brumelle", Role.ISSUER),),
        amount=amount,
        evidence=(at("amount", "$1.25bn"),),
    )

    [deal] = records(deals=(claim,))

    assert deal.title == "Brumelle"
    assert deal.summary == ("IPO", "completed", words)


def test_peers_are_added_up_and_sellers_are_left_to_the_fields():
    merger = DealClaim(
        type=DealType.MERGER,
        status=DealStatus.RUMORED,
        participants=(party("Brumelle", Role.MERGING_PARTY), party("Tarvenne", Role.MERGING_PARTY)),
        evidence=(),
    )
    sale = DealClaim(
        type=DealType.ACQUISITION,
        status=DealStatus.TERMINATED,
        participants=(party("Brumelle", Role.TARGET), party("Tarvenne", Role.SELLER)),
        evidence=(),
    )

    assert [deal.title for deal in records(deals=(merger, sale))] == [
        "Brumelle + Tarvenne",
        "Brumelle",
    ]


def test_a_partnership_tells_which_one_it_continues():
    partners = tuple(
        Partner(name=name, evidence=(at("partner", name, after="named."),))
        for name in ("Brumelle", "Tarvenne")
    )
    old = PartnershipClaim(
        partners=partners, since=PartialDate(2017), evidence=(at("since", "2017"),)
    )
    new = PartnershipClaim(
        partners=partners, continues=0, evidence=(at("type", "work"), at("continues", "together"))
    )

    first, second = records(partnerships=(old, new))

    assert first.summary == ("since 2017",)
    assert second.summary == ("continues the agreement of 2017",)
    assert said(second) == [
        ("type", "partnership"),
        ("continues", "the agreement of 2017"),
        ("partner", "Brumelle"),
        ("partner", "Tarvenne"),
    ]


def test_a_quote_without_a_speaker_is_unattributed():
    [quote] = records(quotes=(QuoteClaim(text="We grow", evidence=(at("text", "We grow"),)),))

    assert quote.title == "unattributed"
    assert said(quote) == [("text", "We grow")]


def test_a_persons_positions_are_parts_and_count_as_evidence():
    position = PositionClaim(
        company="Brumelle",
        title="head",
        status=PositionStatus.FORMER,
        ended_on=PartialDate(2019),
        evidence=(at("company", "its"), at("title", "head")),
    )
    claim = PersonClaim(
        name="Ana Duval", positions=(position,), evidence=(at("name", "Ana Duval"),)
    )

    [person] = records(people=(claim,))

    [part] = person.parts
    assert (part.kind, part.title) == ("position", "head, Brumelle")
    assert part.summary == ("former", "until 2019")
    assert said(part) == [("title", "head"), ("company", "Brumelle")]
    assert [e.span.of(TEXT) for e in person.evidence] == ["Ana Duval", "head", "its"]


def test_each_spelling_of_a_company_has_its_own_place():
    claim = CompanyClaim(
        name="Brumelle",
        aliases=("Brumelle SA", "BRU"),
        evidence=(at("name", "Brumelle"), at("alias", "Brumelle SA")),
    )

    [company] = records(companies=(claim,))

    assert said(company) == [("name", "Brumelle"), ("alias", "Brumelle SA")]


def test_records_come_deals_first_and_names_last():
    company = CompanyClaim(name="Brumelle", evidence=(at("name", "Brumelle"),))
    person = PersonClaim(name="Ana Duval", evidence=(at("name", "Ana Duval"),))
    quote = QuoteClaim(text="We grow", evidence=(at("text", "We grow"),))

    found = records(companies=(company,), people=(person,), quotes=(quote,), deals=(ROUND,))

    assert [record.kind for record in found] == ["deal", "quote", "person", "company"]


def test_overlapping_evidence_is_cut_where_any_begins_or_ends():
    evidence = [
        Evidence("a", Span(2, 6), "r"),
        Evidence("b", Span(4, 8), "r"),
        Evidence("c", Span(0, 5), "r"),
        Evidence("d", Span(9, 12), "r"),
    ]

    stretches = [(span.start, span.end, its) for span, its in cut(Span(1, 9), evidence)]

    assert stretches == [
        (1, 2, [2]),
        (2, 4, [0, 2]),
        (4, 5, [0, 1, 2]),
        (5, 6, [0, 1]),
        (6, 8, [1]),
        (8, 9, []),
    ]
