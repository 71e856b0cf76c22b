"""A cast made by hand, for tests of quotes that need no model."""

import re

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.cast import Cast
from deals.extract.mention import Form, Mention, Party
from deals.extract.narration import Sentence, find_narration
from deals.extract.quotation import find_quotations
from deals.grammar import QuoteWords

NORVIA = Party(PartyKind.COMPANY, "Norvia")
PARTIES = [
    Party(PartyKind.PERSON, "Ana Duval", ("Duval",)),
    Party(PartyKind.PERSON, "Luc Ferrand", ("Ferrand",)),
    Party(PartyKind.PERSON, "Jane Moss", ("Moss",)),
    Party(PartyKind.PERSON, "Tom Reed", ("Reed",)),
    NORVIA,
    Party(PartyKind.COMPANY, "Belcar"),
    Party(PartyKind.COMPANY, "Halden Partners"),
    Party(PartyKind.COMPANY, "AFP"),
]


def cast(text: str) -> Cast:
    """All names of PARTIES in *text*; « le groupe » and "the company" are Norvia's."""
    spellings = {name: party for party in PARTIES for name in (party.name, *party.aliases)}
    names = "|".join(sorted(spellings, key=len, reverse=True))
    mentions = [
        Mention(Span(*match.span()), spellings[match[0]])
        for match in re.finditer(rf"\b(?:{names})\b", text)
    ]
    described = re.finditer(r"\b(?:le groupe|the company)\b", text)
    mentions += [Mention(Span(*m.span()), NORVIA, Form.DESCRIPTION) for m in described]
    return Cast(mentions)


def narration(text: str, words: QuoteWords) -> list[Sentence]:
    return find_narration(text, find_quotations(text, words), cast(text), words)
