"""What people are to organisations, in every way that it is said."""

import pytest

from deals.domain.vocabulary import PositionStatus
from deals.extract.position import find_holders, find_positions
from tests.extract.scene import Scene

CURRENT, FORMER = PositionStatus.CURRENT, PositionStatus.FORMER


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "{Ada Vernier}, présidente de [Orme], sourit."),
        ("fr", "La présidente de [Orme], {Ada Vernier}, sourit."),
        ("fr", "{Ada Vernier}, qui est présidente de [Orme], sourit."),
        ("fr", "{Ada Vernier} est la présidente de [Orme]."),
        ("fr", "{Ada Vernier} préside [Orme] depuis dix ans."),
        ("fr", "{Ada Vernier} dirige [Orme]."),
        ("fr", "[Orme], dirigée par {Ada Vernier}, sourit."),
        ("fr", "{Ada Vernier} ([Orme]) sourit."),
        ("fr", "[Orme] a été fondée en 2016 par {Ada Vernier}."),
        ("fr", "{Ada Vernier} a cofondé [Orme]."),
        ("fr", "{Ada Vernier}, analyste chez [Orme], reste prudente."),
        ("fr", "Analyste chez [Orme], {Ada Vernier} reste prudente."),
        ("fr", "{Ada Vernier} a été nommée directrice financière de [Orme]."),
        pytest.param(
            "fr",
            "{Ada Vernier} siège au conseil d’administration de [Orme].",
            marks=pytest.mark.xfail(
                strict=True, raises=AssertionError, reason="a seat on a board is no position yet"
            ),
        ),
        pytest.param(
            "fr",
            "{Ada Vernier} entre au conseil d’administration de [Orme].",
            marks=pytest.mark.xfail(
                strict=True, raises=AssertionError, reason="a seat on a board is no position yet"
            ),
        ),
        ("fr", "{Ada Vernier}, membre du conseil de surveillance de [Orme], sourit."),
        ("en", "{Ada Vernier}, chief executive of [Orme], smiled."),
        ("en", "[Orme]'s chief executive, {Ada Vernier}, smiled."),
        ("en", "[Orme] chief executive {Ada Vernier} smiled."),
        ("en", "[Orme] Chief Executive {Ada Vernier} smiled."),
        ("en", "The chairman of [Orme], {Ada Vernier}, smiled."),
        ("en", "{Ada Vernier} is the chief executive of [Orme]."),
        ("en", "{Ada Vernier} runs [Orme]."),
        ("en", "[Orme], which is led by {Ada Vernier}, is doing well."),
        ("en", "[Orme] was founded in 2016 by {Ada Vernier}."),
        ("en", "{Ada Vernier} co-founded [Orme]."),
        ("en", "{Ada Vernier}, an analyst at [Orme], is cautious."),
        ("en", "{Ada Vernier} has been appointed Chief Executive Officer of [Orme]."),
        ("en", "{Ada Vernier} will join [Orme]'s board."),
        pytest.param(
            "en",
            "{Ada Vernier} sits on the board of [Orme].",
            marks=pytest.mark.xfail(
                strict=True, raises=AssertionError, reason="a seat on a board is no position yet"
            ),
        ),
        ("en", "{Ada Vernier}, a partner at [Orme], smiled."),
    ],
)
def test_a_person_is_tied_to_an_organisation(language: str, sentence: str):
    assert ties(language, sentence) == {("Ada Vernier", "Orme", CURRENT)}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "{Ada Vernier}, ancienne directrice financière de [Orme], sourit."),
        ("fr", "{Ada Vernier}, ex-présidente de [Orme], sourit."),
        ("fr", "L’ancienne présidente de [Orme], {Ada Vernier}, sourit."),
        ("fr", "{Ada Vernier} a quitté [Orme]."),
        ("fr", "{Ada Vernier}, passée par [Orme], sourit."),
        ("en", "{Ada Vernier}, a former partner at [Orme], smiled."),
        ("en", "{Ada Vernier}, the former boss of [Orme], smiled."),
        pytest.param(
            "en",
            "Former [Orme] chief executive {Ada Vernier} smiled.",
            marks=pytest.mark.xfail(
                strict=True,
                raises=AssertionError,
                reason="« former » before the company is not read",
            ),
        ),
        ("en", "{Ada Vernier} has left [Orme]."),
        pytest.param(
            "en",
            "{Ada Vernier}, until recently chairman of [Orme], smiled.",
            marks=pytest.mark.xfail(
                strict=True, raises=AssertionError, reason="« until recently » ends no post"
            ),
        ),
    ],
)
def test_a_post_no_longer_held_is_a_former_one(language: str, sentence: str):
    assert ties(language, sentence) == {("Ada Vernier", "Orme", FORMER)}


@pytest.mark.parametrize(
    ("language", "sentence", "title"),
    [
        ("fr", "{Ada Vernier}, cofondatrice et PDG de [Orme], sourit.", "cofondatrice et PDG"),
        ("fr", "Le directeur général de [Orme], {Luc Ferrand}, sourit.", "directeur général"),
        ("en", "{Ada Vernier}, president and CEO of [Orme], smiled.", "president and CEO"),
        (
            "en",
            "{Ada Vernier}, chief operating officer at [Orme], smiled.",
            "chief operating officer",
        ),
    ],
)
def test_a_title_is_the_texts_own_whole(language: str, sentence: str, title: str):
    scene = Scene.of(language, sentence)
    found = find_positions(scene.skeletons, scene.cast, scene.pack.position)

    (held,) = found.of(scene.cast.people[0])

    assert held.title == title
    (stated,) = [each for each in held.evidence if each.field == "title"]
    assert stated.span.of(scene.text) == title


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "{Ada Vernier}, PDG de [Lichen], et {Luc Ferrand}, patron de [Orme], sourient."),
        ("en", "{Ada Vernier}, CEO of [Lichen], and {Luc Ferrand}, chairman of [Orme], smiled."),
    ],
)
def test_two_people_of_one_sentence_keep_their_own_companies(language: str, sentence: str):
    assert ties(language, sentence) == {
        ("Ada Vernier", "Lichen", CURRENT),
        ("Luc Ferrand", "Orme", CURRENT),
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "[Orme] va bien. Son directeur général, {Luc Ferrand}, sourit."),
        ("fr", "[Orme] va bien. {Luc Ferrand}, le directeur général, sourit."),
        ("en", "[Orme] is doing well. Its chief executive, {Luc Ferrand}, smiled."),
        ("en", "[Orme] is doing well. {Luc Ferrand}, the chief executive, smiled."),
    ],
)
def test_a_title_without_its_company_is_of_the_one_spoken_of(language: str, text: str):
    assert ties(language, text) == {("Luc Ferrand", "Orme", CURRENT)}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "{Ada Vernier} a investi dans [Orme]."),
        ("fr", "{Ada Vernier} n’aime pas [Orme]."),
        ("en", "{Ada Vernier} bought shares of [Orme]."),
        ("en", "{Ada Vernier} sued [Orme]."),
    ],
)
def test_what_people_do_to_companies_is_no_position(language: str, sentence: str):
    assert ties(language, sentence) == set()


def test_leaving_ends_the_post_held_and_dates_its_end():
    scene = Scene.of("fr", "{Luc Ferrand}, patron de [Orme], a quitté [Orme] en février 2019.")
    found = find_positions(scene.skeletons, scene.cast, scene.pack.position)

    (held,) = found.of(scene.cast.people[0])

    assert (held.title, held.status, str(held.ended_on)) == ("patron", FORMER, "2019-02")


def test_a_description_by_a_post_stands_for_its_holder():
    scene = Scene.of(
        "fr", "{Luc Ferrand}, le fondateur de [Orme], sourit. Le fondateur de [Orme] est parti."
    )
    found = find_positions(scene.skeletons, scene.cast, scene.pack.position)

    *_, holder = find_holders(scene.skeletons, found, scene.pack.position)

    assert holder.span.of(scene.text) == "Le fondateur de Orme"
    assert holder.party.name == "Luc Ferrand"


def ties(language: str, marked: str) -> set[tuple[str, str, PositionStatus]]:
    scene = Scene.of(language, marked)
    found = find_positions(scene.skeletons, scene.cast, scene.pack.position)
    return {
        (person.name, held.company, held.status)
        for person in scene.cast.people
        for held in found.of(person)
    }
