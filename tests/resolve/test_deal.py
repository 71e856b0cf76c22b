import pytest

from deals.domain.amount import Amount
from deals.domain.partial_date import PartialDate
from deals.domain.record import DealFacts
from deals.domain.vocabulary import DealType, PartyKind, Qualifier, Role, Stage
from deals.resolve.deal import resolve_deals

ORME, LICHEN, BRUMELLE, TOURBE = ((PartyKind.COMPANY, id_) for id_ in (1, 2, 3, 4))
ADA = (PartyKind.PERSON, 1)


def deal(type_, on=None, amount=None, stage=None, qualifier=Qualifier.EXACT, **parts):
    return DealFacts(
        type=DealType(type_),
        participants=frozenset(
            (party, Role(role.removesuffix("s"))) for role, its in parts.items() for party in its
        ),
        announced_on=PartialDate.parse(on) if on else None,
        amount=Amount(amount, "EUR", qualifier) if amount is not None else None,
        stage=stage and Stage(stage),
    )


def same(told, known):
    return resolve_deals([told], {7: known}) == [7]


ROUND = deal("funding_round", "2021-03-02", 5_000_000, investee=[ORME], investor=[LICHEN])


@pytest.mark.parametrize(
    "told",
    [
        ROUND,
        deal("funding_round", "2021-04-10", investee=[ORME], investor=[LICHEN, ADA]),
        deal("funding_round", "2021", 5_000_000, investee=[ORME]),
        deal("funding_round", None, 5_000_000, investee=[ORME]),
        deal("funding_round", "2021-03-02", investee=[ORME]),
        deal("funding_round", "2021-03-02", 5_000_000, investee=[ORME], investor=[ADA]),
        # One of the articles has the sum wrong.
        deal("funding_round", "2021-03-02", 6_000_000, investee=[ORME], investor=[LICHEN]),
        deal("funding_round", None, 4_900_000, "seed", "about", investee=[ORME]),
    ],
)
def test_a_deal_is_told_again(told: DealFacts):
    assert same(told, ROUND)
    assert same(ROUND, told)


@pytest.mark.parametrize(
    "told",
    [
        deal("investment", "2021-03-02", 5_000_000, investee=[ORME], investor=[LICHEN]),
        deal("funding_round", "2021-03-02", 5_000_000, investee=[TOURBE], investor=[LICHEN]),
        deal("funding_round", "2022-03-02", 5_000_000, investee=[ORME], investor=[LICHEN]),
        deal("funding_round", None, 90_000_000, investee=[ORME], investor=[LICHEN]),
        deal("funding_round", "2021-03", investee=[ORME]),
        deal("funding_round", "2021-03-02", 8_000_000, investee=[ORME], investor=[ADA]),
        deal("funding_round", None, investee=[ORME]),
    ],
)
def test_another_deal_is_not(told: DealFacts):
    assert not same(told, ROUND)


def test_stages_tell_rounds_apart():
    first = deal("funding_round", "2021-03", 5_000_000, "seed", investee=[ORME])
    second = deal("funding_round", "2021-03", 5_000_000, "series_a", investee=[ORME])
    assert same(first, first)
    assert not same(second, first)


def test_a_company_is_bought_once_within_weeks():
    known = deal("acquisition", "2021-03-02", 10**9, target=[ORME], acquirer=[LICHEN])
    assert same(deal("acquisition", "2021", target=[ORME]), known)
    assert same(deal("acquisition", target=[ORME], acquirer=[LICHEN]), known)
    assert not same(deal("acquisition", "2021-03-04", target=[ORME], acquirer=[TOURBE]), known)


def test_a_merger_needs_two_of_its_parties():
    known = deal("merger", "2021-03", merging_party=[ORME, LICHEN])
    assert same(deal("merger", "2021-03-02", merging_party=[LICHEN, ORME]), known)
    assert not same(deal("merger", "2021-03", merging_party=[ORME, TOURBE]), known)


def test_a_sum_in_another_currency_contradicts_nothing():
    dollars = DealFacts(
        type=ROUND.type,
        participants=ROUND.participants,
        amount=Amount(6_000_000, "USD"),
        announced_on=ROUND.announced_on,
    )
    assert same(dollars, ROUND)


def test_two_deals_of_one_article_are_not_one():
    vague = deal("funding_round", investee=[ORME], investor=[LICHEN])
    assert resolve_deals([vague, ROUND], {7: ROUND}) == [None, 7]


def test_what_fits_two_deals_equally_is_neither():
    earlier = deal("funding_round", "2018", 1_000_000, investee=[ORME], investor=[LICHEN])
    vague = deal("funding_round", investee=[ORME], investor=[LICHEN])
    assert resolve_deals([vague], {7: ROUND, 8: earlier}) == [None]


def test_nothing_known_means_all_new():
    assert resolve_deals([ROUND, ROUND], {}) == [None, None]
