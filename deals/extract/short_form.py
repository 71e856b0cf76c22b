"""Short forms: which name is another way of writing one, or a part that stands for it."""

import re
from collections.abc import Mapping, Sequence

from deals.domain.name import name_key
from deals.extract.candidate import Candidate
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
    longer = full[len(short) :]
    if len(a) == len(b) == 1:
        return len(short) >= 4 and full.startswith(short) and not longer[:1].isalnum()
    if b[: len(a)] == a and not longer.startswith("-"):
        rest = b[len(a) :]
        safe = len(rest) == 1 and rest[0] in pack.mention.tails
        return safe or (
            _follows(short, full, places, title=text.find("\n"))
            and not _is_owner(short, full, places, text, pack.mention)
        )
    last, title = places[short][-1].span.start, text.find("\n")
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


def is_acronym(short: str, full: str) -> bool:
    """Tell whether *short* is the initials of *full*, with those of its small words or not."""
    letters = short.replace(".", "")
    if not re.fullmatch("[A-Z]{2,}|[A-Z][a-z]{2,6}", letters):
        return False
    spelt = [word for word in re.split(r"[ \-’']", full) if word]
    firsts, long = (
        [word[0] for word in each] for each in (spelt, [w for w in spelt if len(w) > 3])
    )
    if not letters.isupper():  # « Adem », for « Association des exemples modèles »
        return len(long) > 2 and letters.upper() == "".join(long).upper()
    initials = ("".join(filter(str.isupper, firsts)), "".join(firsts), "".join(long))
    return letters in (initials[0], *map(str.upper, initials[1:]))


def stands_for_words(acronym: str, left: str, right: str) -> bool:
    """Tell whether *acronym* is short for words in lower case: "air quality index (AQI)"."""
    inside = re.match(r" \(([^()]+)\)", right)
    words = re.findall(r"[a-zà-ÿ]+(?=[\s\-'’(])", left if left.endswith("(") else "")
    if inside:
        words = re.findall(r"[^\W\d_]+", inside[1])
    initials = "".join(word[0] for word in words if len(word) > 2)
    return any(i.endswith(acronym.lower()) for i in (initials, "".join(w[0] for w in words)))
