"""What a clause says of a deal beside its parties."""

import pytest

from deals.domain.vocabulary import DealStatus
from tests.extract.scene import Scene, told


@pytest.mark.parametrize(
    "sentence",
    [
        "Analysts say [Lichen] should buy [Orme].",
        "[Lichen] would not buy [Orme].",
        "If [Lichen] bought [Orme], it would be the biggest.",
        "[Lichen] has no plans to buy [Orme].",
        "[Lichen] never acquired [Orme].",
    ],
)
def test_what_is_denied_wished_or_supposed_is_no_deal(sentence: str):
    assert told("en", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("[Lichen], which acquired [Orme], is doing well.", DealStatus.COMPLETED),
        ("[Orme], which was bought by [Lichen], abandoned its screw.", DealStatus.COMPLETED),
        ("[Lichen] said it had acquired [Orme].", DealStatus.ANNOUNCED),
        ("[Lichen] agreed to buy [Orme], a deal expected to be completed.", DealStatus.ANNOUNCED),
        ("[Lichen] bought [Orme] for reportedly $9 million.", DealStatus.ANNOUNCED),
        ("[Lichen] has entered exclusive talks to buy [Orme].", DealStatus.ANNOUNCED),
        ("[Lichen] makes a $9 million offer for the collapsed [Orme].", DealStatus.ANNOUNCED),
        ("[Lichen] acquired a 9 percent interest in [Orme].", DealStatus.ANNOUNCED),
        ("[Lichen] is weighing a bid for [Orme].", DealStatus.RUMORED),
        ("[Lichen] holds a 9 percent stake in [Orme].", DealStatus.COMPLETED),
    ],
)
def test_other_words_than_those_of_the_deal_tell_nothing_of_it(sentence: str, status: DealStatus):
    (deal,) = Scene.of("en", sentence).deals()

    assert deal.status is status


def test_what_is_told_late_and_undated_is_past_history():
    text = "[Orme] makes screws. " + "It is a good firm. " * 5 + "[Lichen] bought [Mousse]."

    (deal,) = Scene.of("en", text).deals()

    assert deal.status is DealStatus.COMPLETED


def test_a_date_before_when_is_of_what_follows():
    text = "[Orme] said the round tops that of May 2019, when it raised $3 million from [Lichen]."

    (deal,) = Scene.of("en", text).deals()

    assert str(deal.announced_on) == "2019-05"


def test_a_valuation_behind_a_sum_leaves_the_sum_alone():
    (deal,) = Scene.of("en", "[Orme] raised $3 million at a valuation of $40 million.").deals()

    assert str(deal.amount) == "3000000 USD exact"


def test_what_another_currency_makes_of_a_sum_is_no_sum_of_its_own():
    text = "[Orme] raised 4 million yuan ($570,000; 530,000 euros) in funding from [Lichen]."

    (deal,) = Scene.of("en", text).deals()

    assert str(deal.amount) == "4000000 CNY exact"


def test_a_price_a_share_beside_an_offer_is_no_sum():
    (deal,) = Scene.of("en", "[Orme] rejected [Lichen]'s $30-a-share offer.").deals()

    assert deal.amount is None


def test_a_sale_that_was_planned_before_is_the_same():
    sold = "On March 17 [Orme] sold its [Lichen] unit."
    text = f"{sold} [Orme] said in June 2020 that it intended to sell its [Lichen] unit."

    (deal,) = Scene.of("en", text).deals()

    assert str(deal.announced_on) == "2021-03-17"
