"""Runs of capitalised words that small words join to one name: "Bank of Examples"."""

import re
from collections.abc import Iterable, Iterator

from deals.domain.evidence import Span
from deals.domain.name import LEGAL_FORMS
from deals.grammar import MentionWords

Run = list[Span]
"""The spans of words that stand together, in reading order; never empty."""


def joined(text: str, runs: Iterable[Run], words: MentionWords) -> Iterator[Run]:
    """Join runs that a connector makes one name: "Bank of Examples", « Caisse des Exemples »."""
    held: Run = []
    for run in runs:
        if held and _connects(text, held, run, words):
            held = held + run
            continue
        if held:
            yield held
        held = run
    if held:
        yield held


def _connects(text: str, left: Run, right: Run, words: MentionWords) -> bool:
    between = text[left[-1].end : right[0].start].casefold()
    if between.strip() in words.conjunctions and between[:1].isspace():
        return _is_compound(text, left, right, words)
    if between.strip() not in words.connectors or not between[:1].isspace():
        return False
    own = words.function_words | words.elisions
    if between.strip() in words.particles and between.strip(" '’") not in own:
        return True  # « Conservas do Mar »
    heads = {text[w.start : w.end].casefold() for w in left} & words.joining_heads
    heads |= _trades(text, left, words)
    second = text[right[0].start : right[-1].end].casefold()
    if heads and second not in words.not_names and not re.search(r"\d", second):
        return True  # but "Board of Directors", "Institute for QX-12"
    if _has_article(text, left, words) and between.split()[0] in words.particles:
        return is_articled(text, left, words)  # « L'Éclair du Modèle »
    if between.split()[0] in words.particles and _is_fixed(text, left, right):
        return True
    if between.strip() in words.bonds and _is_bound(text, left, right, words):
        return True
    if between.strip() not in words.particles:
        return False
    if text[right[-1].start : right[-1].end].casefold() in words.organisation_heads:
        return False  # « Ann Modèle d'Exemple Capital »
    first, *rest = [text[w.start : w.end].casefold().strip(".") for w in left]
    titled = first in words.leads and len(rest) == 1  # « le PDG Ann de Modèle »
    return (rest[0] if titled else first) in words.given_names


def _trades(text: str, run: Run, words: MentionWords) -> set[str]:
    """Return the word of *run* if it is one for goods or a trade, which would have no capital in
    mid-sentence unless it began a name: « les Tissages d'Exemple »."""
    word = text[run[0].start : run[-1].end]
    trade = re.compile(words.trades).fullmatch(text, run[0].start, run[-1].end)
    plain = word.casefold() in words.business_words or not trade
    return set() if plain or _opens(text, run) else {word}


def _opens(text: str, run: Run) -> bool:
    """Tell whether *run* opens a sentence, where any word has a capital."""
    return not text[: run[0].start].rstrip(" \u00a0")[-1:].isalpha()


def _is_fixed(text: str, left: Run, right: Run) -> bool:
    """Tell whether a text has two runs only together, more than once: « Courrier du Modèle »."""
    start, head, whole = left[0].start, left[-1].end - left[0].start, right[-1].end - left[0].start
    phrase = text[start : start + whole]
    return text.count(phrase) == text.count(phrase[:head]) > 1


def _is_bound(text: str, left: Run, right: Run, words: MentionWords) -> bool:
    """Tell whether a word that has its capital in mid-sentence is there first of all as a part of
    a name with what follows: « les Moulins du Modèle », « la Sucrerie » only behind that."""
    head = text[left[0].start : left[-1].end]
    plain = (words.place_names, words.given_names, words.not_names, words.leads, words.demonyms)
    if len(left) > 1 or any(head.casefold() in group for group in plain) or len(head) < 4:
        return False
    phrase = text[left[0].start : right[0].end]
    first = re.search(rf"\b{re.escape(head)}\b", text)
    inside = re.search(rf"(?<=[a-zà-ÿ,'’]) ?{re.escape(phrase)}\b", text)
    return inside is not None and first is not None and text.startswith(phrase, first.start())


def is_articled(text: str, run: Run, words: MentionWords) -> bool:
    """Tell whether a name begins with an article whose capital opens no sentence."""
    return _has_article(text, run, words) and not _opens(text, run)


def _has_article(text: str, run: Run, words: MentionWords) -> bool:
    first = text[run[0].start : run[0].end].casefold()
    return first in words.articles or re.match(r"l['’]\w", first) is not None


def _is_compound(text: str, left: Run, right: Run, words: MentionWords) -> bool:
    """Tell whether "and" is a part of a body's name: "the Grain and Fodder Commission"."""
    found = re.findall(r"[\w'’]+", text[max(0, left[0].start - 12) : left[-1].end].casefold())
    head = text[right[-1].start : right[-1].end].casefold()
    if len(left) > 1 and _is_pair_of_trades(text, left, right, words):
        return True
    return (
        len(found) > 1
        and found[-2] in words.articles
        and len(right) > 1
        and head in words.joining_heads
    )


def _is_pair_of_trades(text: str, left: Run, right: Run, words: MentionWords) -> bool:
    """Tell whether "and" joins the trades of one firm: "Example Oil and Gas Co", but not "Example
    Oil and Gas Model Co"."""
    first, *rest = [text[w.start : w.end].casefold().strip(".") for w in right]
    last = text[left[-1].start : left[-1].end].casefold()
    tails = words.organisation_heads | LEGAL_FORMS | words.joining_heads
    return {first, last} <= words.paired_trades and tails.issuperset(rest)
