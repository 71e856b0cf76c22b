"""Links: the words that lead from a trigger to a party behind it."""

import re

from deals.extract.skeleton import DATE, SUM, compiled
from deals.grammar import DealWords, Frame

_FAR = 60  # characters that an "of" and what it leads to may take
_NEAR = 28  # characters within which an "of" belongs to its trigger


def find_link(frame: Frame, gap: str, words: DealWords) -> str | None:
    """Return the name of the frame's last link in *gap*, which a party ends; the longest of those
    that end together."""
    gap = re.sub(rf", (?:[\w'’]+ )?{DATE},", "", gap)  # "the purchase, in 2011, of X"
    gap = compiled(words.firm_kind).sub(r"\1", gap)
    found = [
        (match.end(), -match.start(), name)
        for name, pattern in words.links.items()
        if name in frame.links
        for match in compiled(pattern).finditer(gap)
        if not compiled(words.severs).search(gap, match.end())
        and (name != "of" or _leads_on(pattern, gap, words))
    ]
    return max(found)[-1] if found else None


def _leads_on(pattern: str, gap: str, words: DealWords) -> bool:
    """Tell whether an "of" leads from the trigger to a party: only close by, and not from an
    apposition (", the owner of …") or a verb's object ("includes the brands of …")."""
    match = re.search(pattern, gap)
    if match is None or match.start() > _NEAR or "," in gap[: match.start()] or len(gap) > _FAR:
        return False
    if compiled(words.predicate).search(gap, 0, match.start()):
        return False
    # A sum may stand between ("a loan of $2m from X"), if the link comes straight behind it.
    _, _, behind = gap.rpartition(next(iter(re.findall(f"{SUM}|{DATE}", gap)[-1:]), "\0"))
    return behind == gap or re.match(rf" (?:{pattern})", behind) is not None
