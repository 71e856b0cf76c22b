"""Positions: who is what to whom, as news words it."""

import re
import time

import pytest

from deals.domain.claims import PositionClaim
from deals.domain.evidence import Evidence
from deals.extract.position import find_positions
from tests.extract.scene import Scene


def positions(language: str, marked: str) -> list[str]:
    return Scene.of(language, marked).positions()


def only(language: str, marked: str) -> tuple[Scene, PositionClaim]:
    scene = Scene.of(language, marked)
    found = find_positions(scene.skeletons, scene.cast, scene.pack.position)
    [claim] = [held for person in scene.cast.people for held in found.of(person)]
    return scene, claim


@pytest.mark.parametrize(
    ("language", "marked", "told"),
    [
        ("fr", "{Ada Vernier}, patronne de [Orme], sourit.", "patronne, Orme"),
        ("fr", "Le patron de [Orme], {Ada Vernier}, sourit.", "patron, Orme"),
        ("fr", "Le fondateur d'[Orme] {Ada Vernier} sourit.", "fondateur, Orme"),
        ("fr", "Patronne d’[Orme], {Ada Vernier} sourit.", "Patronne, Orme"),
        ("fr", "{Ada Vernier} (directrice de [Orme]) sourit.", "directrice, Orme"),
        ("fr", "{Ada Vernier}, 45 ans, PDG d'[Orme], sourit.", "PDG, Orme"),
        ("fr", "{Ada Vernier}, PDG et fondatrice de [Orme].", "PDG et fondatrice, Orme"),
        ("fr", "{Ada Vernier}, directeur financier du groupe [Orme].", "directeur financier, Orme"),
        (
            "fr",
            "{Ada Vernier}, directrice de la recherche de la société [Orme].",
            "directrice de la recherche, Orme",
        ),
        ("fr", "{Ada Vernier}, directrice Europe d'[Orme].", "directrice Europe, Orme"),
        ("fr", "{Ada Vernier}, analyste chez [Orme].", "analyste, Orme"),
        ("fr", "{Ada Vernier}, professeure à l'[Orme].", "professeure, Orme"),
        ("fr", "« Non », dit {Ada Vernier}, déléguée [CGT].", "déléguée, CGT"),
        ("fr", "Déléguée du syndicat [Orme], {Ada Vernier} réclame mieux.", "Déléguée, Orme"),
        ("fr", "{Ada Vernier}, secrétaire de la [CFDT], réclame mieux.", "secrétaire, CFDT"),
        ("fr", "{Ada Vernier} ([Orme]) sourit.", "None, Orme"),
        ("fr", "{Ada Vernier}, chez [Orme], le confirme.", "None, Orme"),
        ("fr", "{Ada Vernier}, qui dirige [Orme] depuis 2014, sourit.", "None, Orme"),
        ("fr", "{Ada Vernier} prend la tête d'[Orme].", "None, Orme"),
        ("fr", "[Orme], dirigée par {Ada Vernier}, grandit.", "None, Orme"),
        ("fr", "[Orme], dont {Ada Vernier} est PDG, grandit.", "PDG, Orme"),
        ("fr", "[Orme] a été créée par l'ingénieure {Ada Vernier}.", "fondateur, Orme"),
        ("fr", "{Ada Vernier}, qui est présidente de [Orme], rit.", "présidente, Orme"),
        ("fr", "{Ada Vernier} préside [Orme] depuis dix ans.", "None, Orme"),
        ("fr", "{Ada Vernier} a cofondé [Orme].", "fondateur, Orme"),
        (
            "fr",
            "{Ada Vernier}, membre du conseil de surveillance de [Orme], rit.",
            "membre du conseil de surveillance, Orme",
        ),
        ("en", "{Ada Vernier}, chief executive of [Orme], said.", "chief executive, Orme"),
        ("en", "The chairman of [Orme], {Ada Vernier}, smiled.", "chairman, Orme"),
        ("en", "[Orme], which is led by {Ada Vernier}, does well.", "None, Orme"),
        ("en", "{Ada Vernier} co-founded [Orme].", "founder, Orme"),
        ("en", "{Ada Vernier}, president and CEO of [Orme].", "president and CEO, Orme"),
        ("en", "[Orme]'s chief executive, {Ada Vernier}, said.", "chief executive, Orme"),
        ("en", "[Orme] Chief Executive {Ada Vernier} said.", "Chief Executive, Orme"),
        ("en", "[Orme]’s new finance director {Ada Vernier} said.", "finance director, Orme"),
        ("en", "said {Ada Vernier}, 51, CEO, [Orme].", "CEO, Orme"),
        (
            "en",
            "said {Ada Vernier}, vice president, sales, at [Orme].",
            "vice president, sales, Orme",
        ),
        (
            "en",
            "{Ada Vernier}, director of U.S. rate strategy at [Orme].",
            "director of U.S. rate strategy, Orme",
        ),
        ("en", "{Ada Vernier}, a partner at law firm [Orme], said.", "partner, Orme"),
        ("en", "{Ada Vernier}, an economist with [Orme] in Oslo, said.", "economist, Orme"),
        (
            "en",
            "{Ada Vernier}, [Orme] chief U.S. regional economist, said.",
            "chief U.S. regional economist, Orme",
        ),
        (
            "en",
            "{Ada Vernier}, regional secretary of the [Orme], said.",
            "regional secretary, Orme",
        ),
        ("en", "{Ada Vernier} of [Orme] said so.", "None, Orme"),
        ("en", "[Orme]'s {Ada Vernier} said no.", "None, Orme"),
        ("en", "{Ada Vernier}, who runs [Orme], said.", "None, Orme"),
        ("en", "[Orme], a fund run by {Ada Vernier}, said.", "None, Orme"),
        ("en", "[Orme] was founded by {Ada Vernier} in 2014.", "founder, Orme"),
    ],
)
def test_a_name_beside_a_title_or_an_organisation_ties_them(language: str, marked: str, told: str):
    assert positions(language, marked) == [f"Ada Vernier: {told}"]


@pytest.mark.parametrize(
    ("language", "marked", "told"),
    [
        ("fr", "{Ada Vernier}, l'ancienne patronne d'[Orme], rit.", "patronne, Orme"),
        ("fr", "{Ada Vernier}, ex-présidente d'[Orme], rit.", "présidente, Orme"),
        ("fr", "{Ada Vernier} a quitté [Orme].", "None, Orme"),
        ("en", "{Ada Vernier} has left [Orme].", "None, Orme"),
        ("fr", "L'ex-PDG d'[Orme], {Ada Vernier}, rit.", "PDG, Orme"),
        ("fr", "{Ada Vernier}, jusqu'alors directrice d'[Orme], rit.", "directrice, Orme"),
        ("fr", "{Ada Vernier} était administratrice d'[Orme].", "administratrice, Orme"),
        ("fr", "{Ada Vernier} a travaillé comme consultante chez [Orme].", "consultante, Orme"),
        ("fr", "{Ada Vernier}, passée par [Orme], rit.", "None, Orme"),
        ("fr", "{Ada Vernier}, ancienne de chez [Orme], rit.", "None, Orme"),
        ("fr", "{Ada Vernier} (ex-[Orme]) rit.", "None, Orme"),
        ("fr", "{Ada Vernier} a passé douze ans chez [Orme].", "None, Orme"),
        ("fr", "{Ada Vernier} dirigeait depuis 2019 la branche vélo d'[Orme].", "None, Orme"),
        ("en", "Former [Orme] executive {Ada Vernier} invests.", "executive, Orme"),
        ("en", "ex-[Orme] engineer {Ada Vernier} invests.", "engineer, Orme"),
        ("en", "{Ada Vernier}, a former nurse manager at [Orme], said.", "nurse manager, Orme"),
        ("en", "{Ada Vernier}, until recently head of sales at [Orme].", "head of sales, Orme"),
        ("en", "{Ada Vernier}, a veteran of [Orme], said.", "veteran, Orme"),
        ("en", "{Ada Vernier} was chief executive of [Orme].", "chief executive, Orme"),
        ("en", "{Ada Vernier}, who spent six years at [Orme], said.", "None, Orme"),
        ("en", "{Ada Vernier} previously worked at [Orme].", "None, Orme"),
        ("fr", "{Ada Vernier} a démissionné de son poste de PDG d'[Orme].", "PDG, Orme"),
        ("fr", "{Ada Vernier} quitte la présidence d'[Orme].", "None, Orme"),
        ("fr", "Après dix ans chez [Orme], {Ada Vernier} voyage.", "None, Orme"),
        ("en", "{Ada Vernier} stepped down as CEO of [Orme].", "CEO, Orme"),
        ("en", "{Ada Vernier}, then chairman of [Orme], said.", "chairman, Orme"),
    ],
)
def test_what_someone_was_is_over(language: str, marked: str, told: str):
    assert positions(language, marked) == [f"Ada Vernier: {told}, former"]


@pytest.mark.parametrize(
    ("language", "marked", "told"),
    [
        ("fr", "[Orme] nomme {Ada Vernier} directrice générale.", "directrice générale, Orme"),
        (
            "fr",
            "Le conseil d'[Orme] a nommé {Ada Vernier} au poste de directrice générale.",
            "directrice générale, Orme",
        ),
        ("fr", "{Ada Vernier}, déjà connue, est nommée présidente d'[Orme].", "présidente, Orme"),
        ("fr", "{Ada Vernier} rejoint [Orme] en tant que directrice.", "directrice, Orme"),
        ("fr", "L'arrivée de {Ada Vernier} comme directrice d'[Orme].", "directrice, Orme"),
        ("fr", "{Jo} est remplacé au poste de PDG d'[Orme] par {Ada Vernier}.", "PDG, Orme"),
        ("fr", "La présidence d'[Orme] est confiée à {Ada Vernier}.", "None, Orme"),
        ("en", "{Ada Vernier} is stepping down as CEO of [Orme] in June.", "CEO, Orme"),
        (
            "en",
            "[Orme] appoints {Ada Vernier} as chief financial officer.",
            "chief financial officer, Orme",
        ),
        ("en", "[Orme] named {Ada Vernier} chairman.", "chairman, Orme"),
        ("en", "{Ada Vernier}, once a nurse, has been appointed CEO of [Orme].", "CEO, Orme"),
        ("en", "{Ada Vernier} joins [Orme] as head of sales.", "head of sales, Orme"),
    ],
)
def test_an_appointment_is_a_position(language: str, marked: str, told: str):
    assert positions(language, marked) == [f"Ada Vernier: {told}"]


@pytest.mark.parametrize(
    ("language", "marked", "told"),
    [
        ("fr", "{Ada Vernier}, à la tête d'[Orme] depuis deux ans, mise sur l'étain.", "None"),
        ("fr", "Nommée à la tête d'[Orme] en mai, {Ada Vernier} mise sur l'étain.", "None"),
        ("fr", "{Ada Vernier} prend la présidence du conseil d'administration d'[Orme].", "None"),
        ("fr", "{Ada Vernier} a repris la direction financière d'[Orme].", "None"),
        ("fr", "{Ada Vernier} vient d'[Étain] et s'apprête à diriger [Orme].", "None"),
        ("fr", "Avant de rejoindre [Orme], {Ada Vernier} étudiait l'étain.", "None"),
        ("fr", "[Orme], que préside {Ada Vernier}, double ses ventes.", "None"),
        ("fr", "Sous la houlette d'{Ada Vernier}, [Orme] a doublé ses ventes.", "None"),
        ("fr", "Chez [Orme], c'est {Ada Vernier} qui tranche.", "None"),
        ("fr", "[Orme], la société d'{Ada Vernier}, double ses ventes.", "None"),
        ("fr", "Le groupe [Orme] d'{Ada Vernier} double ses ventes.", "None"),
        ("fr", "{Ada Vernier} détient 3 % du capital via sa holding [Orme].", "None"),
        ("fr", "Conseils : cabinet [Orme] ({Ada Vernier}).", "None"),
        ("fr", "{Ada Vernier} a été recrutée par [Orme].", "None"),
        ("fr", "[Orme] a réélu {Ada Vernier} à sa présidence.", "None"),
        ("fr", "Au directoire d'[Orme] siège {Ada Vernier}.", "directoire"),
        ("fr", "{Ada Vernier} siégera au conseil d'[Orme].", "conseil"),
        ("fr", "{Ada Vernier} a lancé sa propre marque, [Orme].", "fondateur"),
        ("fr", "Avant de fonder [Orme], {Ada Vernier} étudiait l'étain.", "fondateur"),
        ("fr", "{Ada Vernier} a vendu sa maison pour fonder [Orme].", "fondateur"),
        ("fr", "{Ada Vernier}, fondatrice en 1998 du distributeur [Orme].", "fondatrice"),
        ("fr", "{Ada Vernier}, la très discrète patronne d'[Orme].", "patronne"),
        (
            "fr",
            "{Ada Vernier}, Président-Directeur Général d'[Orme].",
            "Président-Directeur Général",
        ),
        ("fr", "{Ada Vernier} (à droite), présidente d'[Orme].", "présidente"),
        ("fr", "{Ada Vernier}, déléguée CGT chez [Orme].", "déléguée CGT"),
        ("fr", "Le nouveau patron d'[Orme] s'appelle {Ada Vernier}.", "patron"),
        ("fr", "Parmi les fondateurs d'[Orme] figure {Ada Vernier}.", "fondateurs"),
        ("fr", "{Ada Vernier} prendra ses fonctions de directrice d'[Orme].", "directrice"),
        ("fr", "{Ada Vernier}, chargée de mission chez [Orme].", "chargée de mission"),
        ("fr", "{Jo}, cofondateur d'[Orme] en 2015 aux côtés d'{Ada Vernier}.", "fondateur"),
        ("fr", "[Orme] a confié les clés à {Ada Vernier}.", "None"),
        ("fr", "[Orme] débauche {Ada Vernier}.", "None"),
        ("fr", "{Ada Vernier} quitte [Étain] pour [Orme].", "None"),
        ("fr", "[Orme], fondé il y a longtemps à Dinan par {Ada Vernier}.", "fondateur"),
        ("fr", "[Orme] (PDG : {Ada Vernier}) emploie dix salariés.", "PDG"),
        ("fr", "[Orme], dont le président {Ada Vernier} se tait.", "président"),
        ("fr", "« Tant mieux » ({Ada Vernier}, [Orme])", "None"),
        ("fr", "{Ada Vernier} passe la main. La fondatrice d'[Orme] a vendu.", "fondatrice"),
        ("en", "{Ada Vernier}, Ph.D., chief scientist of [Orme], said.", "chief scientist"),
        ("en", "{Ada Vernier}, who has led [Orme] since May, said.", "None"),
        ("en", "{Ada Vernier} will chair [Orme].", "None"),
        ("en", "[Orme], led by {Ada Vernier}, doubled its sales.", "None"),
        ("en", "Under {Ada Vernier}, [Orme] doubled its sales.", "None"),
        ("en", "At the helm of [Orme] since May, {Ada Vernier} doubled sales.", "None"),
        ("en", "Before joining [Orme], {Ada Vernier} studied tin.", "None"),
        ("en", "[Orme] has hired {Ada Vernier} to run its tin unit.", "None"),
        ("en", "{Ada Vernier} was hired by [Orme] in May.", "None"),
        ("en", "{Ada Vernier} owns 3% through her investment firm [Orme].", "None"),
        ("en", "{Ada Vernier} of [Orme] disagrees.", "None"),
        ("en", "{Ada Vernier} sold her house to start [Orme].", "founder"),
        ("en", "{Ada Vernier} sits on the boards of [Orme].", "boards"),
        ("en", "[Orme] named tin expert {Ada Vernier} chief executive.", "chief executive"),
    ],
)
def test_whoever_leads_founds_or_sits_somewhere_holds_a_position(
    language: str, marked: str, told: str
):
    assert f"Ada Vernier: {told}, Orme" in positions(language, marked)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("fr", "{Ada Vernier} remplacera {Jo} comme PDG d'[Orme]."),
        ("fr", "{Ada Vernier} succède à {Jo} à la tête d'[Orme]."),
        ("fr", "{Ada Vernier} devient présidente d'[Orme], en remplacement de {Jo}."),
        ("fr", "[Orme] désigne {Ada Vernier} pour succéder à {Jo} comme PDG."),
        ("en", "{Ada Vernier} will replace {Jo} as CEO of [Orme]."),
        ("en", "{Ada Vernier} is named CEO of [Orme], replacing {Jo}."),
    ],
)
def test_whoever_is_replaced_was_there(language: str, marked: str):
    found = positions(language, marked)
    assert any(re.fullmatch("Ada Vernier: .*, Orme", each) for each in found)
    assert "Jo: None, Orme, former" in found


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("fr", "{Jo} et {Ada Vernier}, respectivement PDG et directrice d'[Orme]."),
        ("fr", "{Jo}, président, et {Ada Vernier}, directrice, ont fondé [Orme]."),
        ("fr", "{Jo} et {Ada Vernier}, fondateurs d'[Orme]."),
        ("fr", "Le directoire d'[Orme] se compose de {Jo}, président, et de {Ada Vernier}."),
        ("en", "{Jo} and {Ada Vernier}, chairman and chief executive of [Orme], respectively."),
    ],
)
def test_posts_told_of_several_are_each_ones(language: str, marked: str):
    found = positions(language, marked)
    assert {each.partition(":")[0] for each in found} == {"Jo", "Ada Vernier"}


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("fr", "Contrairement au patron d'[Orme], {Ada Vernier} croit au papier."),
        ("fr", "Selon le patron d'[Orme], {Ada Vernier} a menti."),
        ("fr", "La start-up d'{Ada Vernier} a séduit [Orme]."),
        ("fr", "{Ada Vernier}, père du fondateur d'[Orme], est mort."),
        ("fr", "{Ada Vernier}, dont le père a fondé [Orme], sourit."),
        ("en", "{Ada Vernier}, whose father founded [Orme], smiled."),
        ("en", "{Ada Vernier} joined a round led by [Orme]."),
        ("en", "Unlike the boss of [Orme], {Ada Vernier} believes in paper."),
        ("en", "The purchase by {Ada Vernier} of [Orme] is done."),
    ],
)
def test_who_is_only_told_of_beside_an_organisation_holds_nothing(language: str, marked: str):
    assert positions(language, marked) == []


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("fr", "Passée par [Orme], {Ada Vernier} voyage."),
        ("fr", "Ancienne de chez [Orme], {Ada Vernier} voyage."),
        ("fr", "Après le départ surprise d'{Ada Vernier}, [Orme] vacille."),
        ("fr", "{Ada Vernier} a été remerciée par le conseil d'administration d'[Orme]."),
        ("fr", "{Ada Vernier} a démissionné de la présidence d'[Orme]."),
        ("fr", "{Ada Vernier} voyage après avoir dirigé [Orme]."),
        ("fr", "{Ada Vernier} a fait toute sa carrière chez [Orme]."),
        ("fr", "{Ada Vernier}, qui occupait la direction financière d'[Orme]."),
        ("en", "After a decade at [Orme], {Ada Vernier} travels."),
    ],
)
def test_whoever_has_left_was_there(language: str, marked: str):
    assert positions(language, marked) == ["Ada Vernier: None, Orme, former"]


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("fr", "{Ada Vernier} rejoint [Orme] en tant que directrice, en provenance de [Lichen]."),
        ("fr", "{Ada Vernier}, transfuge de [Lichen], devient directrice d'[Orme]."),
        ("en", "{Ada Vernier} joins [Orme] as director from [Lichen]."),
        ("en", "[Orme] hired {Ada Vernier} from [Lichen] as director."),
    ],
)
def test_whoever_joins_from_elsewhere_was_there(language: str, marked: str):
    found = positions(language, marked)
    assert "Ada Vernier: None, Lichen, former" in found
    assert len(found) == 2


@pytest.mark.parametrize(
    ("language", "marked", "board"),
    [
        (
            "fr",
            "{Ada Vernier} entre au conseil d'administration d'[Orme].",
            "conseil d'administration",
        ),
        ("fr", "{Ada Vernier} siège aussi au directoire d'[Orme].", "directoire"),
        ("en", "{Ada Vernier} will join the board of [Orme].", "board"),
        ("en", "{Ada Vernier} takes a seat on [Orme]’s board.", "board"),
    ],
)
def test_a_seat_on_a_board_is_a_position(language: str, marked: str, board: str):
    assert positions(language, marked) == [f"Ada Vernier: {board}, Orme"]


@pytest.mark.parametrize(
    ("language", "marked", "told"),
    [
        (
            "fr",
            "{Ada Vernier}, PDG d'[Orme] et présidente de [Lichen].",
            ["PDG, Orme", "présidente, Lichen"],
        ),
        (
            "fr",
            "{Ada Vernier} préside [Orme]. Elle préside aussi [Lichen].",
            ["None, Lichen", "None, Orme"],
        ),
        (
            "fr",
            "{Ada Vernier}, passée par [Orme] et [Lichen].",
            ["None, Lichen, former", "None, Orme, former"],
        ),
        (
            "en",
            "{Ada Vernier}, CEO of [Orme] and chairman of [Lichen].",
            ["CEO, Orme", "chairman, Lichen"],
        ),
        ("en", "[Orme] CEO and [Lichen] chair {Ada Vernier}.", ["CEO, Orme", "chair, Lichen"]),
        (
            "en",
            "{Ada Vernier} chairs [Orme]. She also chairs [Lichen].",
            ["None, Lichen", "None, Orme"],
        ),
    ],
)
def test_one_person_holds_several_positions(language: str, marked: str, told: list[str]):
    assert positions(language, marked) == [f"Ada Vernier: {each}" for each in told]


@pytest.mark.parametrize(
    ("language", "marked", "told"),
    [
        (
            "fr",
            "{Ada Vernier}, PDG d'[Orme], et {Luc Morin}, directeur de [Lichen], ont signé.",
            ["Ada Vernier: PDG, Orme", "Luc Morin: directeur, Lichen"],
        ),
        (
            "fr",
            "Le PDG d'[Orme], {Luc Morin}, la fondatrice de [Lichen], {Ada Vernier}, et d'autres.",
            ["Ada Vernier: fondatrice, Lichen", "Luc Morin: PDG, Orme"],
        ),
        (
            "fr",
            "Les fondateurs d'[Orme], {Luc Morin} et {Ada Vernier}, restent.",
            ["Ada Vernier: fondateurs, Orme", "Luc Morin: fondateurs, Orme"],
        ),
        (
            "fr",
            "Fondée par {Luc Morin} et {Ada Vernier}, deux anciens de [Lichen], [Orme] grandit.",
            [
                "Ada Vernier: None, Lichen, former",
                "Ada Vernier: fondateur, Orme",
                "Luc Morin: None, Lichen, former",
                "Luc Morin: fondateur, Orme",
            ],
        ),
        (
            "fr",
            "[Orme], fondée par {Ada Vernier} et dirigée par {Luc Morin}, grandit.",
            ["Ada Vernier: fondateur, Orme", "Luc Morin: None, Orme"],
        ),
        (
            "en",
            "Directors {Ada Moss} and {Luc Reed} of [Orme] resigned.",
            ["Ada Moss: Directors, Orme", "Luc Reed: Directors, Orme"],
        ),
        (
            "en",
            "The founders of [Orme] ({Ada Moss} and {Luc Reed}) keep 45%.",
            ["Ada Moss: founders, Orme", "Luc Reed: founders, Orme"],
        ),
        (
            "en",
            "[Orme] was founded by {Ada Moss}, a former manager at [Lichen], and nurse {Luc Reed}.",
            [
                "Ada Moss: founder, Orme",
                "Ada Moss: manager, Lichen, former",
                "Luc Reed: founder, Orme",
            ],
        ),
        (
            "en",
            "Backers are {Ada Moss}, former [Orme] engineer {Luc Reed} and others.",
            ["Luc Reed: engineer, Orme, former"],
        ),
    ],
)
def test_in_a_list_each_title_goes_to_its_bearer(language: str, marked: str, told: list[str]):
    assert positions(language, marked) == told


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("fr", "[Orme] a reçu le ministre de l'Économie, {Luc Morin}."),
        ("fr", "[Orme] a reçu la ministre déléguée à l'[Industrie], {Ada Vernier}."),
        ("fr", "[Orme] a reçu le président {Luc Morin}."),
        ("fr", "[Orme] est conseillée par {Luc Morin}, avocat."),
        ("fr", "{Luc Morin} a déclaré à [Orme] que tout allait bien."),
        ("fr", "{Luc Morin} a investi dans [Orme]."),
        ("fr", "{Luc Morin} n’aime pas [Orme]."),
        ("en", "{Luc Reed} bought shares of [Orme]."),
        ("en", "{Luc Reed} sued [Orme]."),
        ("en", "[Orme] met President {Luc Reed} and Prime Minister {Ada Moss}."),
        ("en", "[Orme] was advised by {Luc Reed}, a lawyer."),
        ("en", "[Orme] sold a stake to investor {Luc Reed}."),
        ("en", "{Luc Reed} told [Orme] that all was well."),
        ("en", "{Luc Reed} is an investor in [Orme]."),
    ],
)
def test_mandates_professions_and_stakes_are_no_positions(language: str, marked: str):
    assert positions(language, marked) == []


@pytest.mark.parametrize(
    ("language", "marked", "status"),
    [
        ("fr", "L'ex-PDG d'[Orme], {Ada Vernier}, rit.", ("ex", False)),
        ("fr", "{Ada Vernier}, PDG d'[Orme], rit.", ("PDG", True)),
        ("fr", "{Ada Vernier} dirige [Orme].", ("dirige", True)),
        ("en", "{Ada Vernier}, a former director of [Orme], said.", ("former", False)),
        ("en", "{Ada Vernier} left [Orme] in February 2019.", ("left", False)),
    ],
)
def test_each_field_of_a_position_has_its_evidence(
    language: str, marked: str, status: tuple[str, bool]
):
    scene, claim = only(language, marked)
    evidence = {each.field: each for each in claim.evidence}

    def words(each: Evidence) -> str:
        return each.span.of(scene.text)

    assert words(evidence["company"]) == claim.company
    assert claim.title is None or words(evidence["title"]) == claim.title
    assert (words(evidence["status"]), evidence["status"].inferred) == status
    assert ("ended_on" in evidence) == (claim.ended_on is not None)


def test_a_title_that_a_verb_implies_points_at_the_verb():
    scene, claim = only("en", "[Orme] was founded by {Ada Moss}.")
    [title] = [each for each in claim.evidence if each.field == "title"]
    assert (claim.title, title.span.of(scene.text), title.inferred) == ("founder", "founded", True)


@pytest.mark.parametrize(
    ("language", "marked", "title"),
    [
        ("fr", "{Ada Vernier}, %s d'[Orme], rit.", title)
        for title in (
            "associée-gérante",
            "chercheuse",
            "coordonnatrice",
            "directrice générale adjointe",
            "géologue",
            "liquidatrice judiciaire",
            "maître de chai",
            "patronne allemande",
            "sous-gouverneure",
            "technicienne",
        )
    ]
    + [
        ("en", "{Ada Vernier}, %s of [Orme], laughed.", title)
        for title in (
            "curator",
            "chair of the audit committee",
            "chief exec",
            "director-general",
            "finance chief",
            "geologist",
            "professor emeritus",
            "union leader",
        )
    ],
)
def test_titles_are_known_by_their_words_and_endings(language: str, marked: str, title: str):
    assert positions(language, marked % title) == [f"Ada Vernier: {title}, Orme"]


@pytest.mark.parametrize(
    ("language", "marked", "told"),
    [
        ("fr", "Le voyagiste [Orme] et {Ada Vernier} s'entendent.", []),
        ("fr", "{Ada Vernier}, dont le frère dirige [Orme], se tait.", []),
        ("en", "{Ada Vernier}, whose brother runs [Orme], smiled.", []),
        ("en", "{Ada Vernier} says [Orme] is chairman of [Lichen].", []),
    ],
)
def test_a_verb_tells_of_its_own_subject(language: str, marked: str, told: list[str]):
    assert positions(language, marked) == told


def test_leaving_dates_the_end():
    _, claim = only("fr", "{Ada Vernier}, PDG d'[Lichen], a quitté [Lichen] en février 2019.")
    assert (claim.title, str(claim.ended_on), claim.status) == ("PDG", "2019-02", "former")


@pytest.mark.parametrize(
    ("language", "piece"),
    [("fr", "PDG, "), ("fr", "{Ada Vernier}, "), ("en", "senior "), ("en", "{Ada Moss} and ")],
)
def test_a_hostile_sentence_is_read_in_linear_time(language: str, piece: str):
    scene = Scene.of(language, "{Ada Moss} " + piece * (20_000 // len(piece)))
    started = time.process_time()
    find_positions(scene.skeletons, scene.cast, scene.pack.position)
    assert time.process_time() - started < 5


def test_only_a_founder_founds_with_others():
    [found] = positions("fr", "{Jo}, directeur d'[Orme] aux côtés d'{Ada Vernier}.")
    assert found == "Jo: directeur, Orme"


def test_the_holder_of_a_post_is_not_someone_of_whom_another_is_told():
    told = "{Jo}, présidente d'[Orme], se réjouit. Le patron d'[Étain] regrette."
    assert positions("fr", told) == ["Jo: présidente, Orme"]
