"""Names of parties as tables write them: a person's, a company's, or several in one string."""

import re
from functools import lru_cache

from deals.domain.vocabulary import PartyKind
from deals.lang.given_names import GIVEN_NAMES

_ORGANISATIONS = frozenset(
    """
    advisors advisers agency angels associates association authority bank brothers capital center
    centre collective company consulting corp corporation equity fonds foundation fund funding
    funds global group groupe health holding holdings inc incubator institute international invest
    investment investments investors labs limited llc llp lp ltd management media network networks
    office opportunities partners partnership pharmaceuticals research securities services software
    society solutions systems technologies technology trust university venture ventures
    """.split()
)
"""Words of which one tells that a name is no person's."""

_JOINT = re.compile(r",? (?:&|and|et) ")
_LISTED = re.compile(r", ")
_ENDING = re.compile(
    r"(?:,? (?:&|and|et)) (?:co|cie|company|sons|fils|associates|associés|partners|stowe)\b\.?"
    r"|, (?:inc|llc|llp|lp|ltd|plc|corp|co|sa|sas|n\.?a)\b\.?",
    re.IGNORECASE,
)
_ANY_JOINT = re.compile(r" (?:&|and|et|/) |, ")
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4096)
def kind_of(name: str) -> PartyKind:
    """Return what *name* is by itself likely to be the name of."""
    words = name.split()
    if not 2 <= len(words) <= 4 or any(sign in name for sign in "&/,(0123456789"):
        return PartyKind.COMPANY
    folded = [word.strip(".'’").casefold() for word in words]
    if folded[0] not in GIVEN_NAMES or _ORGANISATIONS.intersection(folded):
        return PartyKind.COMPANY
    return PartyKind.PERSON if name[0].isupper() else PartyKind.COMPANY


@lru_cache(maxsize=4096)
def split_parties(name: str) -> tuple[str, ...]:
    """Return the parties that *name* lists; itself alone where it does not surely list any.

    People are listed by full names ("Ada Vernier & Zoé Martin"), companies by names that each end
    as a company's does ("Orme Capital, Lichen Partners & Mousse"; the last may end otherwise if
    two others do).
    """
    head, *tail = _JOINT.split(_ENDING.sub("", name) if _ENDING.search(name) else name)
    if len(tail) != 1 or _ENDING.search(name):
        return (name,)
    parts = (*_LISTED.split(head), *tail)
    if all(kind_of(part) is PartyKind.PERSON for part in parts):
        return parts
    companies = [_ends_as_company(part) for part in parts]
    if all(companies) or (len(parts) > 2 and all(companies[:-1])):
        return parts
    return (name,)


def may_be_several(name: str) -> bool:
    """Return whether *name* could list parties, though `split_parties` keeps it whole."""
    return bool(_ANY_JOINT.search(_ENDING.sub("", name)))


def _ends_as_company(part: str) -> bool:
    words = _WORD.findall(part.casefold())
    return len(words) >= 2 and words[-1] in _ORGANISATIONS
