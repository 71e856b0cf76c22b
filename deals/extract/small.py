"""Names that have no capital of their own: "fluxo raises 3m"."""

import re

from deals.domain.evidence import Span
from deals.grammar import MentionWords

_OPENING = re.compile(r"[a-zà-ÿ][\w-]{3,30}(?= )")


def find_small(text: str, sentences: list[Span], words: MentionWords) -> list[Span]:
    """Return where *text* has a name in lower case, in reading order.

    It opens a sentence, where any other word has a capital, and does there what companies do; a
    text that spells it so once spells it so again.
    """
    doings = re.compile(words.doings)
    names = {
        opening.group()
        for sentence in sentences
        if text[sentence.start].islower()
        and (opening := _OPENING.match(text, sentence.start, sentence.end))
        and doings.match(text, opening.end())
        and opening.group() not in words.function_words
    }
    found = (
        Span(*match.span())
        for name in names
        for match in re.finditer(rf"(?<![\w@./-]){name}(?![\w@-])", text)
    )
    places = sorted(found)
    repeated = {n for n in names if sum(place.of(text) == n for place in places) > 1}
    return [place for place in places if place.of(text) in repeated]
