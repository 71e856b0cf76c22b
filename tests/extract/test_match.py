import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deals import lang
from deals.extract.cue import _cues
from deals.extract.match import index_of
from deals.extract.skeleton import compiled

PATTERNS = (
    r"\b(?:rach[eè]t(?:e|ent)|a (?:bien )?vendu)\b",
    r"\bs['’]offre\b",
    r"\b(?:co-?)?fond\w+",
    r"\b\d+ ?% of\b",
    r"\b(?<!the )(?:bid|bids?)\b(?! up)",
    r"\b[bc]?id",
    r"\b(?:[Ss]eries (?-i:[A-C])\b|x{2,3}y|\w+ing)",
    r"\b[^\W\d]{2}\d",
    r"\ba",
)
ANYWHERE = (
    r"(?:rachat|acquisition) de $",
    r"(?!)",
    r"(?<![\w’])ba|ac",
    r"(?:(?<!\w)|(?<=['’]))off",
    r"(?<![^\w])id",
    r"\w+ing",
    r"\d+ ?%",
    r"['’]o",
    r"o(?!f)",
    "of",
)
WORDS = (
    "rachète Rachètent a vendu bien S'OFFRE s’offre cofonde co-fondateur FONDE 12 % 3% of the bid "
    "bids up id cid Series B b xxy xxxy being ab1 à é ,"
).split(" ")


def plain(patterns, text, flags):
    """What trying every pattern everywhere finds."""
    return [
        (number, match.span())
        for number, pattern in enumerate(patterns)
        for match in compiled(pattern, flags).finditer(text)
    ]


def found(patterns, text, flags):
    return [(number, match.span()) for number, match in index_of(tuple(patterns), flags).find(text)]


@given(st.lists(st.sampled_from(WORDS)).map(" ".join) | st.text(alphabet="abcdxyifon s'12% ÀÉ"))
@pytest.mark.parametrize("flags", [re.NOFLAG, re.IGNORECASE])
@pytest.mark.parametrize("patterns", [PATTERNS, ANYWHERE, (), ("(?!)",)])
def test_looking_patterns_up_finds_what_trying_them_all_finds(patterns, flags, text):
    assert found(patterns, text, flags) == plain(patterns, text, flags)


@pytest.mark.parametrize("code", lang.available())
@settings(deadline=None, max_examples=30)  # the first waits for patterns to be compiled
@given(data=st.data())
def test_no_pattern_of_a_language_is_overlooked(code, data):
    pack = lang.load(code)
    triggers = tuple(f.trigger for f in pack.deal.frames + pack.partnership.frames)
    patterns = (
        *triggers,
        *(cue.pattern for cue in _cues(pack)[1].patterns),
        *(stage for stage, _ in pack.deal.stages),
        *(frame.pattern for frame in pack.position.frames),
        *(pack.mention.descriptions, pack.mention.plural_descriptions, pack.mention.pronouns),
    )
    pieces = sorted({word for each in patterns for word in re.findall(r"[\w '’-]+", each)})
    text = " ".join(data.draw(st.lists(st.sampled_from(pieces), max_size=12)))

    for flags in (re.NOFLAG, re.IGNORECASE):
        assert found(patterns, text, flags) == plain(patterns, text, flags)


def test_a_match_does_not_begin_inside_the_last_one_of_its_pattern():
    assert found((r"\ba b a\b", r"b a"), "a b a b a", re.NOFLAG) == [
        (0, (0, 5)),
        (1, (2, 5)),
        (1, (6, 9)),
    ]


def test_what_stands_around_a_stretch_counts_for_what_is_found_in_it():
    index = index_of((r"(?<!the )bid\b", r"id"))
    found = [(number, m.span()) for number, m in index.find("the bid, a bids", 4, 14)]
    assert found == [(0, (11, 14)), (1, (5, 7)), (1, (12, 14))]
