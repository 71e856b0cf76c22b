"""Where the parties of a deal stand around the words that state it."""

import pytest

from tests.extract.scene import told

LICHEN_BUYS_ORME = ["acquisition: acquirer Lichen, target Orme"]
MOUSSE_SELLS_ORME = ["acquisition: acquirer Lichen, seller Mousse, target Orme"]


@pytest.mark.parametrize(
    "sentence",
    [
        "[Orme], which [Lichen] acquired in 2018, makes screws.",
        "[Mousse] shares rose after [Lichen] bought [Orme].",
        "[Lichen]'s $3 million [Orme] purchase has raised questions.",
        "Funds managed by [Lichen] will take [Orme] private.",
        "The board is weighing an offer from [Lichen] to take over [Orme].",
        "[Lichen]'s acquisition of [Orme] has won approval from [Mousse].",
        "[Lichen], a portfolio company of [Mousse], has acquired [Orme].",
        "[Mousse] was set up with [Lichen], a small firm that bought [Orme].",
        "With the purchase of [Orme], [Lichen] becomes the biggest maker of screws.",
        "[Lichen] swoops on [Orme] in a $2 million deal.",
        "[Lichen] nears a deal to buy [Orme].",
        "[Orme] spurned [Lichen]'s $3 million approach.",
        "[Lichen] launched a rescue bid for [Orme].",
    ],
)
def test_a_buyer_and_its_target_may_stand_far_apart(sentence: str):
    assert told("en", sentence) == LICHEN_BUYS_ORME


@pytest.mark.parametrize(
    "sentence",
    [
        "[Lichen] is buying [Mousse]'s [Orme] division for $1 million.",
        "[Orme] is being sold by [Mousse], its owner since 2012, to a group led by [Lichen].",
        "[Mousse] received an approach from [Lichen] for its seed unit, [Orme].",
        "[Lichen] has acquired the [Orme] brand from [Mousse].",
    ],
)
def test_the_owner_of_what_is_bought_is_the_seller(sentence: str):
    assert told("en", sentence) == MOUSSE_SELLS_ORME


@pytest.mark.parametrize(
    "sentence",
    [
        "[Lichen] bought a documentary about [Orme].",
        "[Lichen] bought a full page in the [Orme].",
        "[Lichen] joins [Orme] in warning of a shortage.",
        "[Lichen] is bidding for a contract to build trains for [Orme].",
        "[Orme] is owned by [Lichen].",
        "[Lichen] pursues [Orme] in court.",
        "[Lichen] went public with its complaint about [Orme].",
        "{Ada Vernier} led a round of applause at [Orme].",
        "[Lichen] raised $3 million for flood victims.",
        "[Lichen] has closed its third fund at $450 million.",
        "[Lichen] merged its app with [Orme].",
        "[Lichen] spins off [Orme].",
    ],
)
def test_a_name_near_a_verb_of_buying_need_not_be_bought(sentence: str):
    assert told("en", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "deal"),
    [
        ("[Lichen] backs [Orme] with $8 million.", "investment: investee Orme, investor Lichen"),
        (
            "[Lichen] has committed $2 million to [Orme].",
            "investment: investee Orme, investor Lichen",
        ),
        (
            "[Lichen] leads $8 million round for [Orme].",
            "funding_round: investee Orme, lead_investor Lichen",
        ),
        (
            "[Orme] raised $8 million. [Lichen] led the round.",
            "funding_round: investee Orme, lead_investor Lichen",
        ),
        (
            "[Lichen] led [Orme]'s $8 million Series A.",
            "funding_round: investee Orme, lead_investor Lichen",
        ),
        (
            "[Lichen] led a Series A round in [Orme], with [Mousse].",
            "funding_round: investee Orme, investor Mousse, lead_investor Lichen",
        ),
        ("[Orme] nets $8 million from [Lichen].", "funding_round: investee Orme, investor Lichen"),
        (
            "[Orme] got a $4 million seed investment from [Lichen].",
            "funding_round: investee Orme, investor Lichen",
        ),
        (
            "[Orme]'s round was led by [Lichen] and included [Mousse].",
            "funding_round: investee Orme, investor Mousse, lead_investor Lichen",
        ),
        (
            "[Mousse] trails [Orme], which was valued at $9 million after a $4 million Series A.",
            "funding_round: investee Orme",
        ),
        ("[Orme] raised $9 million in its initial public offering.", "ipo: issuer Orme"),
        ("[Orme] sold $2 million of bonds.", "debt: borrower Orme"),
        (
            "[Orme] said [Lichen] agreed to provide a $3 million credit line.",
            "debt: borrower Orme, lender Lichen",
        ),
        (
            "[Orme] has formed a 50-50 joint venture with [Lichen].",
            "joint_venture: partner Lichen, partner Orme",
        ),
        (
            "[Orme] and [Lichen] have set up a joint venture, [Mousse].",
            "joint_venture: partner Lichen, partner Orme, venture Mousse",
        ),
        (
            "[Orme] and [Lichen] have set up [Mousse], a joint venture that makes screws.",
            "joint_venture: partner Lichen, partner Orme, venture Mousse",
        ),
        (
            "[Mousse], a joint venture between [Orme] and [Lichen], makes screws.",
            "joint_venture: partner Lichen, partner Orme, venture Mousse",
        ),
        (
            "[Orme] will merge with [Mousse]'s cable unit [Lichen].",
            "merger: merging_party Lichen, merging_party Orme",
        ),
        (
            "[Orme] and [Lichen] signed a merger agreement under which [Orme] will buy [Lichen].",
            "acquisition: acquirer Orme, target Lichen",
        ),
        (
            "[Orme] plans to sell its [Lichen] division.",
            "acquisition: seller Orme, target Lichen",
        ),
        (
            "[Orme] sold a 20% stake to [Lichen].",
            "investment: investee Orme, investor Lichen",
        ),
        (
            "[Lichen] and [Mousse] led the round. [Orme] raised $2 million.",
            "funding_round: investee Orme, lead_investor Lichen, lead_investor Mousse",
        ),
        (
            "[Orme] raised $2 million. Investors: [Lichen] and [Mousse].",
            "funding_round: investee Orme, investor Lichen, investor Mousse",
        ),
        (
            "[Orme] raised $9 million in venture debt from [Lichen].",
            "debt: borrower Orme, lender Lichen",
        ),
        (
            "[Orme] entered into an agreement with [Lichen] to merge.",
            "merger: merging_party Lichen, merging_party Orme",
        ),
    ],
)
def test_backers_lenders_and_peers_are_found_by_their_words(sentence: str, deal: str):
    assert told("en", sentence) == [deal]


def test_who_opens_a_sentence_far_from_a_verb_is_not_its_subject():
    assert told("en", "With the help of [Mousse], which is slow, buying [Orme] takes long.") == []


def test_a_party_right_before_its_verb_is_no_owner_of_it():
    assert told("en", "[Orme] funds [Lichen] with $2 million.") == [
        "investment: investee Lichen, investor Orme"
    ]


def test_it_behind_a_verb_is_what_was_dealt_in_before():
    text = "[Orme] bought [Lichen] in 2010. It sold it to [Mousse] in 2014."

    assert told("en", text) == [
        "acquisition: acquirer Orme, target Lichen",
        "acquisition: acquirer Mousse, seller Orme, target Lichen",
    ]


def test_a_list_goes_on_behind_a_date():
    text = "[Orme] bought [Lichen] in 2010 and [Mousse] in 2014."

    assert told("en", text) == [
        "acquisition: acquirer Orme, target Lichen",
        "acquisition: acquirer Orme, target Mousse",
    ]


def test_who_sells_something_unnamed_is_not_its_buyer():
    text = "[Orme] buys [Lichen] for $9 million. [Orme] sold its soup business to [Mousse]."

    assert told("en", text) == ["acquisition: acquirer Orme, target Lichen"]
