"""What is somebody's and bears no name: "its pump business", and later "the pump business"."""

import re

from deals.domain.evidence import Span
from deals.extract.cast import Cast
from deals.grammar import MentionWords

_NEAR = 3  # characters between what is described and its name


def is_unnamed(description: re.Match[str], names: Cast, words: MentionWords) -> bool:
    """Tell whether a *description* says again what an owner was said to have, without a name:
    it stands for neither its owner nor anyone else."""
    _, _, said = description.group().partition(" ")
    text = description.string[: description.start()]
    if " " not in said or said.lower() not in text.lower():
        return False
    owners = "|".join(rf"\b{re.escape(word)} " for word in sorted(words.possessive_pronouns))
    owned = rf"(?:{owners}|['’]s? ){re.escape(said)}\b"
    before = list(re.finditer(owned, text, re.IGNORECASE))
    return bool(before) and not any(
        mention.span.start <= match.end() + _NEAR
        for match in before
        for mention in names.within(Span(match.end(), match.end() + 40))
    )
