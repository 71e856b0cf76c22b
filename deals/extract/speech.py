"""Whether what stands around a name says that it speaks."""

import re

from deals.grammar import LanguagePack

_INVERTED = re.compile(r"[»”\"] ?,? ?(?:\w['’])?(\w+) (\w+) $")
_QUOTED = re.compile(r"[»”\"] ?,? ?(?:\w+ ){0,2}$")


def has_verb_of_speech(left: str, right: str, pack: LanguagePack) -> bool:
    """Tell whether a verb of speech stands right between the text *left* and *right* of a name."""
    verbs = pack.quote
    after = re.findall(r"[\w-]+", right[:40].casefold())[:3] + [""] * 3
    before = re.findall(r"[\w-]+", left[-40:].casefold())[-1:]
    inverted = _INVERTED.search(left.casefold())  # « "…", a déclaré X », but not « a nommé X »
    return (
        after[0] in verbs.finite
        or (after[0] in verbs.auxiliaries and after[1] in verbs.participles)
        or bool(before and before[0] in verbs.finite)
        or bool(inverted and inverted[1] in verbs.auxiliaries and inverted[2] in verbs.participles)
    )


def is_source(left: str, pack: LanguagePack) -> bool:
    """Tell whether what stands right before the name makes it the source: "according to"."""
    before = tuple(re.findall(r"[\w-]+", left[-24:].casefold()))
    return any(before[-len(words) :] == words for words in pack.quote.according)


def is_quoted(left: str) -> bool:
    """Tell whether a quotation ends just before a name: "“…,” said Example"."""
    return _QUOTED.search(left) is not None


def is_called(left: str, pack: LanguagePack) -> bool:
    """Tell whether a quotation ends just before a name, and a noun for people stands between:
    "“…,” said legislator Ann Example"."""
    noun = re.search(r"([^\W\d_]+) $", left)
    return noun is not None and noun[1] in pack.quote.humans and is_quoted(left)
