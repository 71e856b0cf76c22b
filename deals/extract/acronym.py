"""Acronyms, and the words that they stand for."""

import re

from deals.domain.name import without_accents


def is_acronym(short: str, full: str) -> bool:
    """Tell whether *short* is the initials of *full*, with those of its small words or not."""
    letters = short.replace(".", "")
    if not re.fullmatch("[A-Z]{2,}|[A-Z][a-z]{2,6}", letters):
        return False
    spelt = [word for word in re.split(r"[ \-’']", without_accents(full)) if word]
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
