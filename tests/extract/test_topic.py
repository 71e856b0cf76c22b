"""Where a title is held that names no organisation."""

import pytest

from deals.extract.position import find_positions
from tests.extract.scene import Scene


@pytest.mark.parametrize(
    ("language", "marked", "company"),
    [
        ("fr", "[Orme] grandit. [Orme] voit [Lichen]. « Oui », dit {Ada Vernier}, PDG.", "Orme"),
        ("fr", "[Orme] s'étend après [Lichen]. Sa directrice, {Ada Vernier}, sourit.", "Orme"),
        ("fr", "[Orme] veut [Lichen]. Elle paie [Lichen]. Sa directrice, {Ada Vernier}.", "Orme"),
        ("fr", "[Lichen] achète [Orme] auprès de son fondateur, {Ada Vernier}.", "Orme"),
        ("fr", "[Orme] s'étend, se félicite sa présidente {Ada Vernier}.", "Orme"),
        ("en", "[Orme] grew while [Lichen] shrank. Its chairman, {Ada Vernier}, smiled.", "Orme"),
        ("en", "[Lichen] cited [Orme] data read by its president, {Ada Vernier}.", "Orme"),
        (
            "en",
            "[Orme] grew. [Orme] hired. “[Lichen] shrank,” chairman {Ada Vernier} said.",
            "Orme",
        ),
        ("en", "[Orme] grew. [Orme] hired. It told [Lichen], chairman {Ada Vernier} said.", "Orme"),
        (
            "fr",
            "PARIS ([Lichen]) - [Orme] grandit. « Oui », dit {Ada Vernier}, PDG.",
            "Orme",
        ),
        ("fr", "[Lichen] veut [Orme]. Chez [Orme], on rit. {Ada Vernier}, PDG, rit.", "Orme"),
        (
            "en",
            "[Lichen] wants [Orme]. At [Orme], they smile. {Ada Vernier}, chairman, smiled.",
            "Orme",
        ),
    ],
)
def test_a_title_without_organisation_is_held_where_the_story_is(
    language: str, marked: str, company: str
):
    scene = Scene.of(language, marked)
    found = find_positions(scene.skeletons, scene.cast, scene.pack.position)
    [claim] = found.of(scene.cast.people[0])
    assert claim.company == company
    [evidence] = [each for each in claim.evidence if each.field == "company"]
    assert evidence.inferred


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        (
            "fr",
            "[Orme] lève des fonds. {Ada Vernier}, associée chez [Serac], entre au conseil "
            "d'administration.",
        ),
        ("en", "[Orme] raised funds. [Serac] partner {Ada Vernier} will join the board."),
    ],
)
def test_a_board_left_unsaid_is_that_of_the_company_spoken_of(language: str, marked: str):
    companies = {each.rpartition(", ")[2] for each in Scene.of(language, marked).positions()}
    assert companies == {"Orme", "Serac"}
