"""Which deal a sentence tells, and what part its names play in it."""

import pytest

from deals.domain.amount import Amount
from deals.domain.vocabulary import DealStatus, Stage
from deals.extract.telling import find_tellings, same_sum
from tests.extract.scene import Scene, told

MERGER = "merger: merging_party Lichen, merging_party Orme"
LICHEN_BUYS_ORME = ["acquisition: acquirer Lichen, target Orme"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "[Lichen] rachète [Orme] pour 3 millions d’euros."),
        ("fr", "[Lichen] a racheté [Orme]."),
        ("fr", "[Lichen] s’offre [Orme]."),
        ("fr", "[Lichen] met la main sur [Orme]."),
        ("fr", "[Lichen] a conclu le rachat de [Orme]."),
        ("fr", "[Lichen] annonce l’acquisition de [Orme]."),
        ("fr", "[Orme] a été rachetée par [Lichen]."),
        (
            "fr",
            "[Orme], rachetée en 2019 par [Lichen], emploie 40 personnes.",
        ),
        ("fr", "[Orme] passe sous le contrôle de [Lichen]."),
        ("fr", "[Lichen], qui a racheté [Orme] en 2019, se porte bien."),
        ("fr", "Le rachat de [Orme] par [Lichen] est une surprise."),
        ("fr", "[Lichen] prend le contrôle de [Orme]."),
        ("fr", "[Lichen] lance une OPA sur [Orme]."),
        ("en", "[Lichen] to buy [Orme] for $3 million."),
        ("en", "[Lichen] snaps up [Orme]."),
        ("en", "[Lichen] has agreed to acquire [Orme]."),
        ("en", "[Lichen] announced the acquisition of [Orme]."),
        ("en", "[Orme] was acquired by [Lichen] last year."),
        ("en", "[Orme], bought by [Lichen] in 2019, employs 40 people."),
        ("en", "[Lichen], which bought [Orme] in 2019, is doing well."),
        ("en", "[Lichen] completed its acquisition of [Orme]."),
        ("en", "[Lichen] takes over [Orme]."),
    ],
)
def test_buyer_and_target_are_told_apart_in_every_voice(language: str, sentence: str):
    assert told(language, sentence) == LICHEN_BUYS_ORME


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "[Massif] cède [Orme] à [Lichen]."),
        ("fr", "[Massif] a vendu sa filiale [Orme] à [Lichen] pour 3 millions d’euros."),
        ("fr", "[Lichen] rachète [Orme] à [Massif]."),
        ("fr", "[Lichen] rachète [Orme] auprès de [Massif]."),
        ("en", "[Massif] sold [Orme] to [Lichen]."),
        ("en", "[Massif] agreed to sell its [Orme] unit to [Lichen]."),
        ("en", "[Lichen] buys [Orme] from [Massif]."),
    ],
)
def test_a_seller_is_told_from_a_buyer(language: str, sentence: str):
    assert told(language, sentence) == ["acquisition: acquirer Lichen, seller Massif, target Orme"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "[Orme] lève 5 millions d’euros auprès de [Lichen] et de [Mousse]."),
        ("fr", "[Orme] a levé 5 M€ auprès de [Lichen] et [Mousse]."),
        ("en", "[Orme] raised $5 million from [Lichen] and [Mousse]."),
        ("en", "[Orme] closed a $5 million round from [Lichen] and [Mousse]."),
    ],
)
def test_backers_of_a_round_are_a_list(language: str, sentence: str):
    assert told(language, sentence) == [
        "funding_round: investee Orme, investor Lichen, investor Mousse"
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "fr",
            "[Orme] boucle un tour de table de 5 millions d’euros mené par [Lichen], avec la "
            "participation de [Mousse].",
        ),
        (
            "fr",
            "[Orme] lève 5 millions d’euros. Le tour de table est mené par [Lichen], avec la "
            "participation de [Mousse].",
        ),
        (
            "en",
            "[Orme] has raised $5 million in a round led by [Lichen], with participation from "
            "[Mousse].",
        ),
        ("en", "[Orme] raised $5 million. The round was led by [Lichen] and joined by [Mousse]."),
    ],
)
def test_who_leads_a_round_is_no_mere_investor(language: str, sentence: str):
    assert told(language, sentence) == [
        "funding_round: investee Orme, investor Mousse, lead_investor Lichen"
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "[Lichen] investit 5 millions d’euros dans [Orme]."),
        ("fr", "[Lichen] entre au capital de [Orme] à hauteur de 15 %."),
        ("fr", "[Lichen] prend une participation de 20 % dans [Orme]."),
        ("en", "[Lichen] invested $5 million in [Orme]."),
        ("en", "[Lichen] takes a 20 percent stake in [Orme]."),
        ("en", "[Lichen] bought a minority stake in [Orme]."),
    ],
)
def test_a_minority_stake_is_an_investment(language: str, sentence: str):
    assert told(language, sentence) == ["investment: investee Orme, investor Lichen"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "[Lichen] acquiert une participation majoritaire dans [Orme]."),
        ("fr", "[Lichen] prend une participation de 60 % dans [Orme]."),
        ("en", "[Lichen] bought a majority stake in [Orme]."),
        ("en", "[Lichen] acquires a 60% stake in [Orme]."),
    ],
)
def test_a_majority_stake_is_an_acquisition(language: str, sentence: str):
    assert told(language, sentence) == LICHEN_BUYS_ORME


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("fr", "[Orme] et [Lichen] vont fusionner.", MERGER),
        ("fr", "[Orme] fusionne avec [Lichen].", MERGER),
        ("fr", "La fusion entre [Orme] et [Lichen] est signée.", MERGER),
        ("en", "[Orme] and [Lichen] have agreed to merge.", MERGER),
        ("en", "[Orme] merged with [Lichen] in 2004.", MERGER),
        ("en", "The merger of [Orme] and [Lichen] is off.", MERGER),
        (
            "fr",
            "[Orme] et [Lichen] créent une coentreprise baptisée [Mousse].",
            "joint_venture: partner Lichen, partner Orme, venture Mousse",
        ),
        (
            "en",
            "[Orme] and [Lichen] formed a joint venture called [Mousse].",
            "joint_venture: partner Lichen, partner Orme, venture Mousse",
        ),
        ("fr", "[Orme] prépare son introduction en Bourse.", "ipo: issuer Orme"),
        ("fr", "[Orme] s’introduit en Bourse.", "ipo: issuer Orme"),
        ("en", "[Orme] went public in 2019.", "ipo: issuer Orme"),
        ("en", "[Orme] filed for an initial public offering.", "ipo: issuer Orme"),
        (
            "fr",
            "[Orme] a obtenu un prêt de 3 millions d’euros auprès de [Lichen].",
            "debt: borrower Orme, lender Lichen",
        ),
        (
            "fr",
            "[Lichen] a accordé un prêt de 3 millions d’euros à [Orme].",
            "debt: borrower Orme, lender Lichen",
        ),
        (
            "en",
            "[Orme] secured a $3 million loan from [Lichen].",
            "debt: borrower Orme, lender Lichen",
        ),
        ("en", "[Lichen] lent $3 million to [Orme].", "debt: borrower Orme, lender Lichen"),
    ],
)
def test_peers_issuers_and_borrowers_are_known_by_their_events(
    language: str, sentence: str, expected: str
):
    assert told(language, sentence) == [expected]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "[Orme] a réalisé un chiffre d’affaires de 3 millions d’euros."),
        ("fr", "[Orme] a été condamnée à une amende de 3 millions d’euros."),
        ("fr", "[Orme] fournit des vis à [Lichen] depuis dix ans."),
        ("fr", "[Orme] et [Lichen] se disputent le marché de la vis."),
        ("en", "[Orme] reported sales of $3 million."),
        ("en", "[Orme] was fined $3 million."),
        ("en", "[Orme] competes with [Lichen] for screws."),
        ("en", "[Orme] is an investment bank."),
    ],
)
def test_what_changes_no_hands_is_no_deal(language: str, sentence: str):
    assert told(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence", "status"),
    [
        ("fr", "[Lichen] pourrait racheter [Orme].", DealStatus.RUMORED),
        ("fr", "[Lichen] envisage de racheter [Orme].", DealStatus.RUMORED),
        ("fr", "[Lichen] rachèterait [Orme], selon une source.", DealStatus.RUMORED),
        ("fr", "[Lichen] renonce à racheter [Orme].", DealStatus.TERMINATED),
        ("fr", "[Lichen] a abandonné le rachat de [Orme].", DealStatus.TERMINATED),
        ("fr", "[Lichen] a finalisé le rachat de [Orme].", DealStatus.COMPLETED),
        ("fr", "[Lichen] rachète [Orme].", DealStatus.ANNOUNCED),
        ("en", "[Lichen] is in talks to buy [Orme].", DealStatus.RUMORED),
        ("en", "[Lichen] may acquire [Orme].", DealStatus.RUMORED),
        ("en", "[Lichen] scrapped its acquisition of [Orme].", DealStatus.TERMINATED),
        ("en", "[Lichen] has dropped its bid for [Orme].", DealStatus.TERMINATED),
        ("en", "[Lichen] completed its acquisition of [Orme].", DealStatus.COMPLETED),
        ("en", "[Lichen] buys [Orme].", DealStatus.ANNOUNCED),
    ],
)
def test_mood_and_verb_tell_how_far_a_deal_has_come(
    language: str, sentence: str, status: DealStatus
):
    (deal,) = Scene.of(language, sentence).deals()

    assert deal.status is status


@pytest.mark.parametrize(
    ("language", "sentence", "stage"),
    [
        ("fr", "[Orme] boucle une série B de 5 M€.", Stage.SERIES_B),
        ("fr", "[Orme] lève 5 millions d’euros en amorçage.", Stage.SEED),
        ("fr", "[Orme] lève 500 000 euros en pré-amorçage.", Stage.PRE_SEED),
        ("en", "[Orme] raised $5 million in a Series C round.", Stage.SERIES_C),
        ("en", "[Orme] closed a $2 million pre-seed round.", Stage.PRE_SEED),
        ("en", "[Orme] raised a $2 million seed round.", Stage.SEED),
        ("en", "[Orme] raised $5 million.", None),
    ],
)
def test_a_round_has_the_stage_that_is_named(language: str, sentence: str, stage: Stage | None):
    (deal,) = Scene.of(language, sentence).deals()

    assert deal.stage is stage


def test_a_trigger_points_at_its_words_and_its_sentence():
    scene = Scene.of("fr", "[Orme] va bien. [Lichen] rachète [Orme].")

    (telling,) = find_tellings(scene.skeletons, scene.pack.deal.frames, scene.pack.deal)

    assert telling.sentence == 1
    assert telling.trigger.of(scene.text) == "rachète"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1000000 EUR exact", "1004000 EUR about", True),
        ("1000000 EUR exact", "1010000 EUR exact", False),
        ("1000000 EUR exact", "1000000 USD exact", False),
    ],
)
def test_sums_within_half_a_per_cent_are_the_same(one: str, other: str, same: bool):
    assert same_sum(Amount.parse(one), Amount.parse(other)) is same
