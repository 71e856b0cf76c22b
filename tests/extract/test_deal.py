"""Tellings of one event joined, and kept apart where they are of two."""

import pytest

from deals.domain.amount import Amount
from deals.domain.evidence import Evidence
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import TermStatus
from deals.extract.deal import find_deals
from tests.extract.scene import TODAY, Scene, shown, told


def money_and_date(language: str, marked: str) -> list[tuple[str | None, str | None]]:
    return [
        (deal.amount and str(deal.amount), deal.announced_on and str(deal.announced_on))
        for deal in Scene.of(language, marked).deals()
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "[Lichen] rachète [Orme] pour 3 millions d’euros. Le rachat de [Orme] a été annoncé "
            "mercredi. En achetant [Orme], [Lichen] double de taille.",
        ),
        (
            "en",
            "[Lichen] buys [Orme] for $3 million. The acquisition of [Orme] was announced on "
            "Wednesday. By buying [Orme], [Lichen] doubles in size.",
        ),
    ],
)
def test_an_event_told_three_times_is_one_deal(language: str, text: str):
    assert told(language, text) == ["acquisition: acquirer Lichen, target Orme"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "[Lichen] investit 12 millions d’euros dans [Orme]. En 2019, [Lichen] avait investi "
            "5 millions d’euros dans [Orme].",
        ),
        (
            "en",
            "[Lichen] invested $12 million in [Orme]. In 2019, [Lichen] had invested $5 million "
            "in [Orme].",
        ),
    ],
)
def test_two_events_of_the_same_parties_stay_two(language: str, text: str):
    assert told(language, text) == ["investment: investee Orme, investor Lichen"] * 2


def test_each_of_two_that_are_bought_together_is_one_deal_without_the_sum():
    deals = Scene.of("en", "[Lichen] bought [Orme] and [Mousse] for $3 million.").deals()

    assert list(map(shown, deals)) == [
        "acquisition: acquirer Lichen, target Orme",
        "acquisition: acquirer Lichen, target Mousse",
    ]
    assert [deal.amount for deal in deals] == [None, None]


def test_a_round_and_an_earlier_one_have_their_own_sums_and_years():
    text = (
        "[Orme] lève 9 millions d’euros auprès de [Lichen]. En 2018, [Orme] avait levé "
        "2 millions d’euros auprès de [Mousse]."
    )

    assert money_and_date("fr", text) == [
        ("9000000 EUR exact", str(TODAY)),
        ("2000000 EUR exact", "2018"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "[Orme] lève 9 millions d’euros et porte à 20 millions le total levé à ce jour."),
        ("fr", "[Orme], valorisée 90 millions d’euros, lève 9 millions d’euros."),
        ("en", "[Orme] raised $9 million, bringing its total funding to $20 million."),
        ("en", "[Orme], valued at $90 million, raised $9 million."),
    ],
)
def test_totals_and_valuations_are_not_the_amount(language: str, text: str):
    (deal,) = Scene.of(language, text).deals()

    assert deal.amount == Amount(9_000_000, "EUR" if language == "fr" else "USD")


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("fr", "[Lichen] rachète [Orme].", "2021-03-18"),
        ("fr", "[Lichen] a annoncé mercredi racheter [Orme].", "2021-03-17"),
        ("fr", "[Lichen] avait racheté [Orme] en juin 2015.", "2015-06"),
        ("fr", "[Lichen] avait racheté [Orme].", None),
        ("en", "[Lichen] buys [Orme].", "2021-03-18"),
        ("en", "[Lichen] said on Wednesday it will buy [Orme].", "2021-03-17"),
        ("en", "[Lichen] bought [Orme] in June 2015.", "2015-06"),
        ("en", "[Lichen] had bought [Orme].", None),
    ],
)
def test_news_takes_the_articles_date_and_the_past_its_own(
    language: str, text: str, date: str | None
):
    (deal,) = Scene.of(language, text).deals()

    assert (deal.announced_on and str(deal.announced_on)) == date


def test_a_day_to_come_on_which_a_deal_closes_is_not_its_date():
    text = "[Lichen] rachète [Orme]. L’opération doit être finalisée d’ici à juin 2021."

    assert money_and_date("fr", text) == [(None, str(TODAY))]


def test_a_day_of_the_month_that_an_article_is_of_lies_not_in_the_future():
    scene = Scene.of("fr", "[Orme] a racheté [Lichen] le 28 mars 2021.")
    month = PartialDate(2021, 3)

    (deal,) = find_deals(scene.skeletons, scene.cast, scene.pack.deal, month, None)

    assert str(deal.announced_on) == "2021-03-28"


def test_a_date_that_nobody_states_is_inferred_from_the_publication():
    (deal,) = Scene.of("fr", "[Lichen] rachète [Orme].").deals()

    (dated,) = [each for each in deal.evidence if each.field == "announced_on"]
    assert dated.inferred


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le rachat a été signé par [Lichen]."),
        ("fr", "[Orme] lève des doutes."),
        ("fr", "Une fusion avec [Orme] est évoquée."),
        ("en", "[Lichen] is on the lookout for acquisitions."),
        ("en", "A merger is good news for [Orme]."),
    ],
)
def test_an_event_without_its_focal_party_or_with_nobody_else_is_no_deal(language: str, text: str):
    assert told(language, text) == []


def test_nobody_stands_on_both_sides():
    (deal,) = Scene.of("fr", "[Orme] et [Lichen] annoncent le rachat de [Orme].").deals()

    names = [each.name for each in deal.participants]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("language", "text", "words", "status"),
    [
        (
            "fr",
            "[Lichen] investit dans [Orme]. [Lichen] a refusé de commenter la forme du paiement.",
            "la forme du paiement",
            TermStatus.UNDISCLOSED,
        ),
        (
            "en",
            "[Lichen] buys [Orme]. [Lichen] declined to disclose the price.",
            "the price",
            TermStatus.UNDISCLOSED,
        ),
        (
            "en",
            "[Lichen] invests in [Orme]. [Lichen] said no funds will take the form of credits.",
            "no funds will take the form of credits",
            TermStatus.NEGATED,
        ),
    ],
)
def test_what_is_kept_back_or_denied_is_a_term_of_the_deal_just_told(
    language: str, text: str, words: str, status: TermStatus
):
    (deal,) = Scene.of(language, text).deals()

    (term,) = deal.terms
    assert (term.text, term.status) == (words, status)


def test_each_field_that_has_a_value_has_evidence_at_its_words():
    scene = Scene.of("fr", "[Orme] boucle une série A de 3 millions d’euros menée par [Lichen].")

    (deal,) = scene.deals()

    def words(evidence: Evidence) -> str:
        return evidence.span.of(scene.text)

    fields = {each.field: words(each) for each in deal.evidence}
    assert fields["stage"] == "série A"
    assert fields["amount"] == "3 millions d’euros"
    assert set(fields) == {"type", "status", "stage", "amount", "announced_on"}
    assert [words(each) for part in deal.participants for each in part.evidence] == [
        part.name for part in deal.participants
    ]


def test_a_description_plays_the_part_of_whom_it_stands_for():
    text = "[Lichen] va bien. La société a racheté [Orme] pour 3 millions d’euros."

    (deal,) = Scene.of("fr", text).deals()

    assert shown(deal) == "acquisition: acquirer Lichen, target Orme"
