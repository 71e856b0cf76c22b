"""Sentences with signs for their parties, sums and dates."""

import re

import pytest

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.cast import Cast
from deals.extract.mention import Form, Mention, Party
from deals.extract.skeleton import COMPANY, DATE, PARTY, PERSON, SUM, build_skeleton, compiled
from tests.extract.scene import Scene

TEXT = "[Orme] verse 3 millions d’euros à {Ada Vernier} le 2 mars 2021."


def test_each_party_sum_and_date_is_one_sign():
    (skeleton,) = Scene.of("fr", TEXT).skeletons

    assert re.fullmatch(rf"{COMPANY} verse {SUM} à {PERSON} (?:le )?{DATE}\.", skeleton.text)


def test_every_stretch_of_a_skeleton_has_its_characters_in_the_article():
    scene = Scene.of("fr", f"Avant. {TEXT}")
    skeleton = scene.skeletons[1]

    assert skeleton.span_of(0, len(skeleton.text)) == skeleton.span
    assert skeleton.span_of(0, 1).of(scene.text) == "Orme"
    verb = skeleton.text.index("verse")
    assert skeleton.span_of(verb, verb + 5).of(scene.text) == "verse"


def test_a_description_of_two_is_one_sign_for_both():
    orme, lichen = (Party(PartyKind.COMPANY, name) for name in ("Orme", "Lichen"))
    both = [Mention(Span(0, 9), party, Form.DESCRIPTION) for party in (orme, lichen)]

    skeleton = build_skeleton("Les firmes vont bien.", Span(0, 21), Cast(both), (), ())

    assert [m.party for m in skeleton.parties(0, 1)] == [orme, lichen]


def test_of_two_that_overlap_the_longer_of_those_that_start_first_stays():
    orme = Party(PartyKind.COMPANY, "Orme Bleu")
    bleu = Party(PartyKind.COMPANY, "Bleu")
    cast = Cast([Mention(Span(0, 4), orme), Mention(Span(0, 9), orme), Mention(Span(5, 9), bleu)])

    skeleton = build_skeleton("Orme Bleu va.", Span(0, 13), cast, (), ())

    assert re.fullmatch(rf"{COMPANY} va\.", skeleton.text)
    assert skeleton.parties(0, 99) == [Mention(Span(0, 9), orme)]


@pytest.mark.parametrize("letter", ["C", "P", "X", "A", "D"])
def test_a_pattern_names_signs_by_letter(letter: str):
    block = dict(zip("CPXAD", (COMPANY, PERSON, PARTY, SUM, DATE), strict=True))[letter]

    assert compiled(f"{{{letter}}} {{0,2}}").pattern == f"{block} {{0,2}}"


def test_the_stop_of_an_abbreviation_goes_with_its_name():
    (skeleton,) = Scene.of("en", "[Orme Inc].'s sale of [Lichen Corp]. is near.").skeletons

    assert re.fullmatch(rf"{COMPANY}'s sale of {COMPANY} is near\.", skeleton.text)


def test_a_stem_stands_for_the_whole_word():
    scene = Scene.of("fr", TEXT)
    skeleton = scene.skeletons[0]
    stem = skeleton.text.index("vers")

    assert skeleton.span_of(stem, stem + 4).of(scene.text) == "verse"
    assert skeleton.span_of(stem + 2, stem + 4).of(scene.text) == "verse"
    assert skeleton.span_of(stem - 1, stem + 4).of(scene.text) == " verse"


def test_share_codes_and_the_brackets_around_a_name_are_left_out():
    scene = Scene.of("en", "[Orme Corp] <ORM.N> buys <[Lichen Inc]> today.")
    (skeleton,) = scene.skeletons

    assert re.fullmatch(rf"{COMPANY} buys {COMPANY} (?:today|{DATE})\.", skeleton.text)
    assert skeleton.span_of(0, len(skeleton.text)) == skeleton.span
