"""What is somebody's and bears no name."""

import re

import pytest

from deals import lang
from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.cast import Cast
from deals.extract.mention import Form, Mention, Party
from deals.extract.unnamed import is_unnamed


@pytest.mark.parametrize(
    ("text", "unnamed"),
    [
        ("Orme sold its pump unit. Then the pump unit grew.", True),
        ("Lichen wants Orme's pump unit. Then the pump unit grew.", True),
        ("Orme sold its pump unit Lichen. Then the pump unit grew.", False),
        ("Orme makes pumps. Then the pump unit grew.", False),
    ],
)
def test_what_an_owner_has_without_a_name_stands_for_nobody(text: str, unnamed: bool):
    names = [
        Mention(Span(*m.span()), Party(m.group(), PartyKind.COMPANY), Form.NAME, "name")
        for m in re.finditer("Orme|Lichen", text)
    ]
    description = re.search("the pump unit", text)
    assert description is not None
    assert is_unnamed(description, Cast(names), lang.load("en").mention) is unnamed
