"""Names of companies and people, reduced to what two spellings of one name share."""

import re
import unicodedata
from functools import lru_cache

LEGAL_FORMS = frozenset(
    "a/s ab ag as asa bv co corp corporation gmbh inc incorporated kg kk limited llc llp lp ltd nl "
    "nv oy oyj plc pte pty sa sarl sas sasu sca scop se snc spa srl".split()
)
"""Legal forms that follow a name, without their points."""

_POINT_IN_ABBREVIATION = re.compile(r"(?<=\b\w)\.(?=\w\b|\s|$)")
_POSSESSIVE = re.compile(r"['’]s\b")
_SEPARATORS = re.compile(r"[^\w&+]+")


@lru_cache(maxsize=16384)
def name_key(name: str) -> str:
    """Return the key under which *name* is looked up.

    Case, accents, spacing, points of abbreviations, an English possessive and trailing legal
    forms are folded away, so that ``"S.J.W. Group, Inc."`` and ``"sjw group"`` share a key.
    A name made of legal forms alone keeps its first word; one with no letter is its own key.
    """
    key = full_key(name)
    while " " in key and key.rpartition(" ")[2] in LEGAL_FORMS:
        key = key.rpartition(" ")[0]
    return key


@lru_cache(maxsize=16384)
def full_key(name: str) -> str:
    """Return *name* with all that `name_key` folds away but the legal forms, which stay."""
    text = (name if name.isascii() else without_accents(name)).casefold()
    text = _POINT_IN_ABBREVIATION.sub("", _POSSESSIVE.sub("", text))
    return " ".join(_SEPARATORS.sub(" ", text).split()) or name.strip().casefold()


def without_accents(name: str) -> str:
    """Return *name* with each letter bare of its accents."""
    letters = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
