"""Agreements to work together: who, since when, on what terms."""

from dataclasses import replace

import pytest

from deals.extract.partnership import beside_ventures
from tests.extract.scene import Scene

PAIR = {"Orme", "Lichen"}


def partners(language: str, marked: str) -> list[set[str]]:
    return [
        {partner.name for partner in claim.partners}
        for claim in Scene.of(language, marked).partnerships()
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "[Orme] a signé un partenariat avec [Lichen]."),
        ("fr", "[Orme] et [Lichen] ont noué un partenariat."),
        ("fr", "Le partenariat entre [Orme] et [Lichen] est renouvelé."),
        ("fr", "[Orme] s’associe à [Lichen] pour produire des vis."),
        ("fr", "[Orme] et [Lichen] vont collaborer."),
        ("fr", "[Orme] a conclu un accord de licence avec [Lichen]."),
        ("fr", "Un accord de distribution a été signé entre [Orme] et [Lichen]."),
        ("fr", "[Orme] s’allie à [Lichen]."),
        ("fr", "[Orme] et [Lichen] unissent leurs forces pour vendre des vis."),
        ("fr", "[Orme] et [Lichen] s’engagent à développer ensemble une vis."),
        ("fr", "[Orme] a concédé à [Lichen] une licence exclusive sur sa vis."),
        ("fr", "[Orme] a choisi [Lichen] comme fournisseur de vis."),
        (
            "fr",
            "[Orme] sera le fournisseur exclusif de [Lichen].",
        ),
        ("en", "[Orme] signed a partnership with [Lichen]."),
        ("en", "[Orme] and [Lichen] announced a strategic alliance."),
        ("en", "[Orme] has partnered with [Lichen]."),
        ("en", "[Orme] teams up with [Lichen]."),
        ("en", "[Orme] and [Lichen] will collaborate on research."),
        ("en", "[Orme] signed a licensing agreement with [Lichen]."),
        ("en", "[Orme] is the exclusive supplier of [Lichen]."),
        ("en", "[Orme] and [Lichen] have been partners since 2017."),
        ("en", "[Orme] and [Lichen] signed a memorandum of understanding."),
        ("en", "[Orme] signed an agreement with [Lichen] to supply screws."),
        ("en", "[Orme] has granted [Lichen] an exclusive licence to sell the screw."),
        ("en", "[Orme] has licensed its screw to [Lichen]."),
        ("en", "[Orme] will distribute [Lichen]'s screws under a five-year deal."),
        ("en", "[Orme] has been chosen by [Lichen] as its exclusive supplier of screws."),
        ("en", "[Orme] has tapped [Lichen] to supply the screws."),
        ("en", "[Orme] and [Lichen] are joining forces to make a screw."),
        ("en", "[Orme] and [Lichen] are working together on a screw."),
        ("en", "The screw was jointly developed by [Orme] and [Lichen]."),
        ("en", "[Orme] and [Lichen] agreed to share their stores."),
        ("en", "[Orme] expanded its collaboration with [Lichen]."),
        ("en", "[Orme] obtained exclusive rights from [Lichen] to market the screw."),
        ("en", "[Orme] was named the official supplier of [Lichen]."),
        ("en", "[Orme] named [Lichen] its preferred supplier."),
        ("en", "[Orme] will become [Lichen]'s exclusive supplier."),
        ("en", "[Orme] will distribute [Lichen]'s screws."),
        ("en", "[Orme], [Lichen] join hands to make screws"),
        ("en", "Spain's [Orme], rival [Lichen] team up to make screws"),
        ("en", "[Orme] and [Lichen] have agreed a tie-up to sell screws."),
        ("en", "[Orme] signed a distribution tie-up with [Lichen]."),
        ("en", "Under a tie-up between [Orme] and [Lichen], screws will be sold online."),
        ("en", "[Orme] and [Lichen] have a five-year agreement to breed wheat together."),
        ("en", "[Orme] has picked up the exclusive rights in Japan to a drug that [Lichen] makes."),
        ("en", "[Orme] bought the Japanese rights to [Lichen]'s drug."),
        ("en", "[Orme] has granted a ten-year licence to Italian maker [Lichen]."),
        ("en", "[Orme] will pay [Lichen] $3 million upfront for the drug."),
        ("en", "[Orme] will receive an upfront payment of $3 million from [Lichen]."),
        ("en", "[Orme] has a co-promotion agreement with [Lichen]."),
        ("en", "[Orme] announced a code-sharing agreement with Chile's largest airline [Lichen]."),
        ("en", "[Orme] is handing [Lichen] the rights to its lead drug in Japan."),
        ("en", "[Orme] will pay $3 million and up to $9 million in milestones to [Lichen]."),
        ("en", "[Orme] pays $3 million up front for rights to a drug that uses [Lichen] cells."),
        ("en", "[Orme] gains an exclusive license to [Lichen]'s drug."),
        ("en", "[Orme] is acquiring those rights from [Lichen] for $3 million."),
        ("en", "[Orme] has moved to license several [Lichen] programs."),
        ("en", "[Orme] offloads its drug to [Lichen] through a worldwide license agreement."),
        ("en", "[Orme] signed a supply and technical cooperation agreement with [Lichen]."),
        ("en", "[Orme] turns to [Lichen] for screws in a five-year deal."),
        ("en", "[Orme] taps [Lichen] to power its shops."),
        ("en", "[Orme] launched the screw in partnership with [Lichen]."),
        ("en", "[Orme] launched the screw with [Lichen] as its first partner."),
        ("en", "The consortium of [Orme] and [Lichen] makes screws."),
        ("en", "[Orme] became a member of the Screw consortium, alongside [Lichen]."),
        ("en", "[Orme] and [Lichen] will jointly market the screw."),
        ("en", "[Orme], a partner of [Lichen] since 2015, makes screws."),
        ("en", "[Orme]'s strategic partner [Lichen] makes the screws."),
        ("en", "The project brings together [Orme] and [Lichen]."),
        ("en", "[Orme] signed a similar agreement with [Lichen]."),
        ("en", "[Orme] and [Lichen] settled a dispute and signed a cross-licence agreement."),
        ("en", "[Orme] has worked with [Lichen] for ten years."),
        ("en", "[Orme] signed [Lichen] to a five-year contract to run its warehouses."),
        ("en", "[Orme] inks deal with [Lichen]"),
        (
            "en",
            "[Orme] buys ore from Japan's [Mousse] and signed a deal with [Lichen] to mine some.",
        ),
        ("en", "[Orme] last month agreed to buy 500 megawatts of power from [Lichen]."),
        ("en", "[Orme] will pay [Lichen] $45 million upfront for the rights to sell the screw."),
        ("en", "[Orme], which makes screws, has tied up with [Lichen] to sell them in Europe."),
        ("en", "[Orme] and [Lichen] agreed to pool their research on screws."),
        ("en", "The deal makes [Lichen] the exclusive carrier of [Orme]'s screws."),
        ("en", "[Orme] has outsourced its data centres to [Lichen] in a ten-year deal."),
        ("en", "[Orme] joins with [Lichen] to offer screws in Kenya."),
        ("en", "[Orme] has enlisted [Lichen] to help it build a factory."),
        ("en", "[Orme] is developing the screw with [Lichen]."),
        ("en", "[Orme] agreed to use [Lichen]'s engines in its trucks."),
        ("en", "[Orme] has struck a three-year agreement to buy steel from Norway's [Lichen]."),
        (
            "en",
            "[Orme] signed a memorandum of understanding with [Lichen] to buy ore from its mine.",
        ),
        ("en", "[Orme] has a similar arrangement with [Lichen]."),
        ("en", "[Orme] has tapped the logistics group [Lichen] to handle freight."),
        ("en", "[Orme] has been working with Italy's [Lichen] on screws since 2020."),
        (
            "en",
            "[Orme] reached a multiyear pact with [Lichen] that makes it the home of its films.",
        ),
        ("en", "[Orme] extended its co-branded card agreement with [Lichen] through 2030."),
        ("en", "[Orme] signed a five-year agreement to supply [Lichen] with screws."),
        ("en", "[Orme] has licensed [Lichen] to make its screws."),
        ("en", "[Orme] will also license its thread to [Lichen]."),
        ("en", "[Orme] and [Lichen] are partnering to offer screws."),
        ("en", "[Orme] picks [Lichen] as exclusive supplier of screws."),
        ("en", "[Orme] has chosen [Lichen] to process its orders."),
        ("en", "[Orme], [Lichen] team up on electric screws"),
        ("en", "[Orme] and [Lichen] announced a plan to develop screws together."),
        ("en", "The screw, built by [Orme] with [Lichen], is out."),
        ("en", "[Orme] taps [Lichen] for cloud services"),
        ("en", "Researchers at [Orme] and [Lichen] will jointly study the screw."),
        ("en", "[Orme] will use [Lichen]'s shops under a multi-year agreement."),
    ],
)
def test_an_agreement_to_work_together_is_a_partnership(language: str, sentence: str):
    assert partners(language, sentence) == [PAIR]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "[Orme] a conclu un accord de rachat avec [Lichen]."),
        ("fr", "[Orme] a conclu un accord de financement avec [Lichen]."),
        ("fr", "[Orme] et [Lichen] se disputent le marché."),
        ("fr", "[Orme] est en désaccord avec [Lichen]."),
        ("fr", "[Orme] a signé un partenariat."),
        ("en", "[Orme] signed a merger agreement with [Lichen]."),
        ("en", "[Orme] competes with [Lichen]."),
        ("en", "[Orme] signed a partnership."),
        ("en", "[Orme] works with customers such as [Lichen]."),
        ("en", "[Orme]'s screw works with [Lichen]."),
        ("en", "[Orme] is working with consultants from [Lichen]."),
        ("en", "[Orme] is cooperating with [Lichen] in an investigation."),
        ("en", "[Orme] will stop working with [Lichen]."),
        ("en", "The screw is built with tools from [Lichen], [Orme] said."),
        ("en", "[Orme] reached an agreement with [Lichen] to end the dispute."),
        ("en", "Under the terms of the agreement, [Orme] will acquire [Lichen]."),
        ("en", "Under the deal, [Orme] will sell its screw unit to [Lichen]."),
        ("en", "As part of the deal, [Orme] gets a seat on the board of [Lichen]."),
        ("en", "[Orme] is in talks with [Lichen] about a distribution agreement."),
        ("en", "[Orme] has no plans for a partnership with [Lichen]."),
        ("en", "[Orme] is in partnership talks with [Lichen]."),
        ("en", "A consortium of [Orme] and [Lichen] agreed to buy [Mousse]."),
        ("en", "[Orme] and [Lichen] reached a settlement over a licensing agreement."),
        ("en", "[Orme] is working with [Lichen], its financial adviser."),
        ("en", "[Orme] announced an agreement with [Lichen] to buy its screws unit."),
        ("en", "[Orme] signed a definitive agreement with [Lichen]."),
        ("en", "[Orme] has chosen [Lichen] to advise it."),
        ("en", "The collaboration tools of [Orme] compete with those of [Lichen]."),
        ("en", "[Orme] is in alliance talks with [Lichen]."),
        ("en", "[Orme] has teamed up with [Lichen] to bid for [Mousse]."),
        ("en", "[Orme] taps [Lichen] for its IPO"),
        ("en", "[Orme] agreed to buy 40 shops from [Lichen]."),
        ("en", "[Orme] was sold to [Lichen] under an agreement signed in May."),
        ("en", "[Orme] could team up with [Lichen], analysts said."),
        ("en", "[Orme], a law firm, is working with [Lichen] on the sale."),
        ("en", "Regulators asked [Orme] and [Lichen] to work together to fix the problem."),
        ("en", "[Mousse] was bought by a consortium of [Orme] and [Lichen]."),
        ("en", "[Orme] will become part of [Lichen] under an agreement announced on Monday."),
        (
            "en",
            "[Orme] and [Lichen] are working with [Mousse], while [Tourbe] is assisted by a bank.",
        ),
        ("fr", "[Orme] envisage un partenariat avec [Lichen]."),
        ("en", "[Orme] has signed an agreement to sell its food and drug businesses to [Lichen]."),
        ("en", "[Orme] works with investment bank [Lichen] on an auction."),
    ],
)
def test_what_ties_nobody_or_changes_hands_is_no_partnership(language: str, sentence: str):
    assert partners(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence", "since"),
    [
        ("fr", "En 2017, [Orme] et [Lichen] ont noué un partenariat.", "2017"),
        ("fr", "[Orme] et [Lichen] collaborent depuis 2021.", "2021"),
        ("fr", "[Orme] a signé en mars 2020 un partenariat avec [Lichen].", "2020-03"),
        ("en", "[Orme] signed a partnership with [Lichen] in 2017.", "2017"),
        ("en", "In March 2020, [Orme] signed a partnership with [Lichen].", "2020-03"),
    ],
)
def test_an_agreement_is_dated_by_its_sentence(language: str, sentence: str, since: str):
    (claim,) = Scene.of(language, sentence).partnerships()

    assert str(claim.since) == since
    assert [each.inferred for each in claim.evidence if each.field == "since"] == [False]


def test_what_is_to_come_dates_no_agreement():
    text = "[Orme] teamed up with [Lichen] on a screw that is due in 2051."

    (claim,) = Scene.of("en", text).partnerships()

    assert claim.since is None


def test_fewer_partners_make_an_agreement_of_their_own():
    text = "[Orme] teams up with [Lichen] and [Mousse]. [Orme] signed a partnership with [Lichen]."

    assert partners("en", text) == [PAIR | {"Mousse"}, PAIR]


def test_an_agreement_told_twice_is_one():
    text = "[Orme] signe un partenariat avec [Lichen]. Le partenariat de [Orme] et [Lichen] plaît."

    assert partners("fr", text) == [PAIR]


def test_a_new_agreement_continues_the_old_one_of_the_same_partners():
    scene = Scene.of(
        "fr",
        "[Orme] et [Lichen] ont signé un nouveau partenariat. [Orme] était déjà le partenaire de "
        "[Lichen], à la suite d’un partenariat entre [Orme] et [Lichen] conclu en 2016.",
    )

    new, old = scene.partnerships()

    assert (str(old.since), old.continues) == ("2016", None)
    assert new.continues == 1


def test_terms_are_worded_as_in_the_text_and_bind_their_party():
    scene = Scene.of(
        "fr",
        "Le partenariat entre [Orme] et [Lichen] fera de [Orme] le fournisseur exclusif et le "
        "partenaire privilégié. [Lichen] fournira des serveurs.",
    )

    (claim,) = scene.partnerships()

    assert {(term.party, term.text) for term in claim.terms} == {
        ("Orme", "fournisseur exclusif"),
        ("Orme", "partenaire privilégié"),
        ("Lichen", "serveurs"),
    }


def test_several_agreements_are_one_with_each():
    sentence = "[Orme] has similar pacts with [Lichen] and [Mousse]."

    assert partners("en", sentence) == [PAIR, {"Orme", "Mousse"}]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "[Orme], [Lichen] et [Mousse] ont signé un partenariat."),
        ("en", "[Orme], [Lichen] and [Mousse] announced a partnership."),
    ],
)
def test_three_may_agree(language: str, sentence: str):
    assert partners(language, sentence) == [PAIR | {"Mousse"}]


def test_partners_of_a_joint_venture_are_told_of_once():
    scene = Scene.of(
        "fr",
        "[Orme] s’associe à [Lichen]. [Orme] et [Lichen] créent une société commune, [Mousse].",
    )

    deals, partnerships = scene.deals(), scene.partnerships()

    assert len(partnerships) == 1
    assert beside_ventures(partnerships, [replace(deals[0], announced_on=None)]) == []
    assert beside_ventures(partnerships, []) == partnerships


def test_an_agreement_told_in_two_ways_on_its_day_is_one():
    marked = (
        "[Orme] and [Lichen] agreed to a collaboration on screws, part of a new partnership "
        "announced today, with both already at work."
    )
    assert partners("en", marked) == [PAIR]
