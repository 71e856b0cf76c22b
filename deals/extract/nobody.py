"""Capitalised words that name nobody."""

import re

from deals.domain.name import LEGAL_FORMS
from deals.extract.candidate import Candidate
from deals.grammar import LanguagePack, MentionWords


def names_nobody(candidate: Candidate, pack: LanguagePack) -> bool:
    """Tell whether *candidate* names nobody: common words, a title, a line of business."""
    words, text = pack.mention, candidate.text
    tokens = text.casefold().replace("’", "'").split()
    generic = len(tokens) == 1 and candidate.opens and tokens[0] in words.joining_heads
    return (
        generic  # "Council member Ann Example"
        or _is_field(tokens, words)
        or len(text.strip(".!")) < 2
        or LEGAL_FORMS.issuperset(tokens)
        or (not candidate.addressed and _are_common(tokens, words))
        or re.search(words.compounds, text) is not None
        or (
            re.fullmatch(pack.position.titles, text, re.IGNORECASE) is not None
            and not _is_firm(tokens, words)
        )
    )


def _are_common(tokens: list[str], words: MentionWords) -> bool:
    return all(token in words.not_names or token in words.function_words for token in tokens)


def _is_field(tokens: list[str], words: MentionWords) -> bool:
    """Tell whether a name is but that of a line of business: « branche Énergies », "head of Data",
    « directrice Recherche & Développement »."""
    plain = [token for token in tokens if token != "&"]
    fields = words.business_words
    return fields.issuperset(plain) and (len(plain) == 1 or len(plain) < len(tokens))


def _is_firm(tokens: list[str], words: MentionWords) -> bool:
    """Tell whether what reads like a title is a firm's name: "Example Advisors", but not "Senior
    Partners"."""
    first, last = tokens[0], tokens[-1]
    plural = len(tokens) > 1 and last in words.organisation_heads and last.endswith("s")
    return plural and first not in words.business_words and first not in words.leads
