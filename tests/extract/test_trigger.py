import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deals import lang
from deals.extract.skeleton import compiled
from deals.extract.trigger import find_triggers

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
WORDS = (
    "rachète Rachètent a vendu bien S'OFFRE s’offre cofonde co-fondateur FONDE 12 % 3% of the bid "
    "bids up id cid Series B b xxy xxxy being ab1 à é ,"
).split(" ")


def plain(text, patterns):
    """What trying every pattern everywhere finds."""
    return [
        (number, match.span())
        for number, pattern in enumerate(patterns)
        for match in compiled(pattern, re.IGNORECASE).finditer(text)
    ]


def found(text, patterns):
    return [(number, match.span()) for number, match in find_triggers(text, patterns)]


@given(st.lists(st.sampled_from(WORDS)).map(" ".join) | st.text(alphabet="abcdxyifon s'12% ÀÉ"))
def test_looking_triggers_up_finds_what_trying_them_all_finds(text):
    assert found(text, PATTERNS) == plain(text, PATTERNS)


@pytest.mark.parametrize("code", lang.available())
@given(data=st.data())
def test_no_trigger_of_a_language_is_overlooked(code, data):
    pack = lang.load(code)
    triggers = tuple(f.trigger for f in pack.deal.frames + pack.partnership.frames)
    pieces = sorted({word for trigger in triggers for word in re.findall(r"[\w '’-]+", trigger)})
    text = " ".join(data.draw(st.lists(st.sampled_from(pieces), max_size=12)))

    assert found(text, triggers) == plain(text, triggers)


def test_a_trigger_does_not_begin_inside_its_last_match():
    patterns = (r"\ba b a\b",)

    assert found("a b a b a", patterns) == [(0, (0, 5))]
