"""Short forms: which name is another way of writing one, or a part that stands for it."""

import re
from collections.abc import Mapping, Sequence

from deals.domain.name import full_key, name_key
from deals.extract.acronym import is_acronym
from deals.extract.candidate import Candidate
from deals.extract.paragraph import heading_end
from deals.grammar import LanguagePack, MentionWords

Places = Mapping[str, Sequence[Candidate]]
"""Where each name stands."""


def is_form(short: str, full: str, places: Places, text: str, pack: LanguagePack) -> bool:
    """Tell whether *short* is another way of writing *full*, or a part that stands for it."""
    a, b = name_key(short).split(), name_key(full).split()
    if "".join(a) == "".join(b):
        return True
    if len(a) == len(b) > 1 and a[:-1] == b[:-1] and len(a[-1]) > 2 and b[-1].startswith(a[-1]):
        return True  # "Example Pharma", "Example Tech"
    if is_surname(short, full) and full.split()[0].casefold() in pack.mention.given_names:
        return True
    if is_acronym(short, full):
        return True
    if _is_parent(short, full, pack.mention):
        return False
    longer = full[len(short) :]
    if len(a) == len(b) == 1:
        return len(short) >= 4 and full.startswith(short) and not longer[:1].isalnum()
    if b[: len(a)] == a and not longer.startswith("-"):
        rest = b[len(a) :]
        safe = len(rest) == 1 and rest[0] in pack.mention.tails
        return safe or (
            _follows(short, full, places, title=heading_end(text))
            and not _is_owner(short, full, places, text, pack.mention)
        )
    last, title = places[short][-1].span.start, heading_end(text)
    later = last > places[full][0].span.start or last < title
    kind, *_ = full.casefold().split()
    bare = (  # « Banque Exemple », if not of « Exemple », named before
        len(b) == 2
        and kind in pack.mention.organisation_heads
        and _follows(short, full, places, title=title)
    )
    return later and (len(a) >= 2 or bare) and full.endswith(f" {short}")


def _follows(short: str, full: str, places: Places, *, title: int) -> bool:
    """Tell whether *full* stands in the text, past its title, before *short* does."""
    behind = [place.span for place in places[short] if place.span.start > title]
    return not behind or behind[0] > places[full][0].span


def _is_parent(short: str, full: str, words: MentionWords) -> bool:
    """Tell whether *short* is the company of which *full* is a branch: a legal form tells it from
    "Example France", as in "Example Plc"."""
    bare, branch = name_key(short), name_key(full)
    formal = bare != full_key(short) and name_key(full) == full_key(full)
    return formal and branch.startswith(f"{bare} ") and branch[len(bare) + 1 :] in words.place_names


def _is_owner(short: str, full: str, places: Places, text: str, words: MentionWords) -> bool:
    """Tell whether *short* is said to own *full*: "Example Capital, the venture arm of Example"."""
    for left in places[full]:
        for right in places[short]:
            between = text[left.span.end : right.span.start]
            if 0 < len(between) < 60 and re.fullmatch(r"(?:[,(–—]| \w{2,3} )[^.;\n]*", between):
                nouns = set(re.findall(r"[\w-]+", between.casefold()))
                if nouns & words.organisation_nouns:
                    return True
    return False


def is_surname(short: str, full: str) -> bool:
    """Tell whether *short* is the last word of *full*, or the last ones: "Le Goff"."""
    names = full.casefold().split()
    return len(names) > 1 and any(
        short.casefold() == " ".join(names[cut:]) for cut in range(1, len(names))
    )
