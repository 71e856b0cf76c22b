"""deals.extract.quotation_mark."""

import pytest

from deals.domain.evidence import Span
from deals.extract.quotation_mark import Family, Side, find_marks


def sides(text: str) -> list[Side]:
    return [mark.side for mark in find_marks(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ('le "mot', Side.OPEN),
        ('mot" est', Side.CLOSE),
        ('mot ", dit', Side.CLOSE),
        ('le " mot', Side.EITHER),
        ('—"aucun', Side.OPEN),
        ('"...et puis', Side.OPEN),
        ('("mot', Side.OPEN),
        ("“mot", Side.OPEN),
        ("mot“ ist", Side.EITHER),
        ("le ”mot", Side.EITHER),
        ("mot ’", None),
        ("‘mot", Side.OPEN),
        ("'mot", Side.OPEN),
        ("the '90s", None),
        ("l'usine", None),
        ("owners’ club", Side.CLOSE),
    ],
)
def test_a_mark_opens_or_closes_by_what_stands_around_it(text, side):
    assert sides(text) == ([side] if side else [])


def test_marks_of_two_characters_are_one():
    text = "<<mot>> ``mot''"
    marks = list(find_marks(text, Span(0, len(text))))
    assert [text[m.start : m.end] for m in marks] == ["<<", ">>", "``", "''"]
    assert [m.family for m in marks] == [
        Family.GUILLEMET,
        Family.GUILLEMET,
        Family.CURLY,
        Family.STRAIGHT,
    ]


def test_only_the_paragraph_is_read():
    text = '"a" "b"'
    assert [m.start for m in find_marks(text, Span(4, 7))] == [4, 6]
