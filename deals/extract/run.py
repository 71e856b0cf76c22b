"""Runs of capitalised words that stand together, cut and joined where names begin and end."""

import re
from collections.abc import Iterable, Iterator, Set

from deals.domain.evidence import Span
from deals.domain.name import LEGAL_FORMS
from deals.extract.joint import Run, is_articled, joined
from deals.extract.small import find_small
from deals.grammar import MentionWords

UPPER = "".join(chr(c) for c in range(0x41, 0x450) if chr(c).isupper())  # Latin, Greek, Cyrillic
_WORD = re.compile(
    rf"""
    (?<![\w.@/])
    (?: A/S                                                     # a legal form
      | (?:[{UPPER}]\.){{2,}}                                   # J.P.
      | (?: [{UPPER}][\w&+]* | (?:[a-zà-ÿ]{{1,6}}|[a-z]-)[{UPPER}]\w*
          | (?!(?:19|20)\d\dE\b)\d+[{UPPER}]\w*             # no estimate for a year: 2022E
          | (?:a[dlnrst]|ash|e[dls]|ul)-[{UPPER}]\w* )          # al-Example
        (?: [-'’.&][\w+]+ )* !?
      | [{UPPER}]\.                                             # an initial
      | \d+(?:st|nd|rd|th)(?=[ ][{UPPER}]\w+[ ][{UPPER}])       # 21st Example Model
      | [a-z][\w-]+\.(?:fr|com|net|org|io|ai|eu|be|ch)(?![\w./@-])  # a site, named by its address
    )
    """,
    re.VERBOSE,
)
_PAIR = re.compile(r"(\w+)[-–/](\w+)")
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")
_GAP = re.compile(r"[ \u00a0\u202f\n]{1,2}(?:&[ \u00a0\u202f\n])?")
_STOP = re.compile(r"\.[ \u00a0\u202f]")
LEGAL = "|".join(sorted(LEGAL_FORMS, key=len, reverse=True)) + r"|[LS]\.[PAE]\."


def find_runs(text: str, sentences: list[Span], words: MentionWords) -> list[tuple[Span, Run]]:
    """Return the runs of each sentence, beside it, in reading order.

    A run ends at a possessive, so that "Alphabet's Google" gives two.
    """
    kept = _names_in_s(text, words)
    small = [[span] for span in find_small(text, sentences, words)]
    together = [
        (sentence, _merged(_runs(text, sentence, words, kept), small, sentence))
        for sentence in sentences
    ]
    alone = {
        text[run[0].start : run[-1].end]
        for sentence, runs in together
        for run in runs
        if run[0].start > sentence.start
    }
    firsts = {text[run[0].start : run[0].end] for _, runs in together for run in runs}
    return [
        (sentence, run)
        for sentence, runs in together
        for whole in joined(text, runs, words)
        for split in _split(text, whole, words)
        for run in _parted(text, split, alone, firsts, words)
    ]


def _merged(runs: Iterable[Run], small: list[Run], sentence: Span) -> list[Run]:
    """Return *runs* and those of *small* in *sentence*, in reading order."""
    return sorted([*runs, *(one for one in small if sentence.covers(one[0]))])


def _names_in_s(text: str, words: MentionWords) -> set[str]:
    """Return the names that end like a possessive: somewhere no noun follows them to be owned
    ("Example's said", "Example's Corp"), and nowhere are they without it."""
    joined = rf" (?:{'|'.join(words.conjunctions) or '(?!)'}) [{UPPER}][\w-]+(?:['’]s)? [a-z]"
    return {
        match.group()
        for match in re.finditer(rf"\b[{UPPER}][\w&-]{{1,60}}['’]s(?![\w'’])", text)
        if match.group()[:-2].casefold() not in words.not_names
        and match.group()[:-2].casefold() not in words.function_words
        and not re.search(rf"\b{re.escape(match.group()[:-2])}(?![\w'’-])", text)
        and any(
            re.compile(pattern).match(text, match.end())
            for pattern in (words.doings, joined, r"[,;)]|\.\s", rf",? (?i:{LEGAL})(?![\w-])")
        )
    }


def _runs(text: str, sentence: Span, words: MentionWords, kept: Set[str]) -> Iterator[Run]:
    """Yield the spans of words that stand together."""
    run: Run = []
    closed = False
    for match in _WORD.finditer(text, sentence.start, sentence.end):
        possessive = None if match.group() in kept else _POSSESSIVE.search(match.group())
        end = match.start() + possessive.start() if possessive else match.end()
        word = Span(match.start(), max(end, match.start() + 1))
        if run and not (_adjoins if not closed else _is_genitive)(text, run, word, words):
            yield run
            run = []
        run.append(word)
        closed = possessive is not None
    if run:
        yield run


def _adjoins(text: str, run: Run, word: Span, words: MentionWords) -> bool:
    """Tell whether *word* goes on with *run*: behind a blank, or the stop of an initial ("Ann B.
    Example") or of an abbreviation ("St. Example")."""
    last = text[run[-1].start : run[-1].end]
    if text.startswith("' ", run[-1].end) and word.start == run[-1].end + 2:
        first = text[run[0].start : run[0].end].casefold()
        return not words.genitives.isdisjoint((first, last.casefold()))  # "Teachers' Union"
    if debris(last, words):
        return False
    if not _STOP.fullmatch(text, run[-1].end, word.start):
        return _GAP.fullmatch(text, run[-1].end, word.start) is not None
    folded = last.casefold()
    closing = (words.civilities, words.not_names, words.function_words, LEGAL_FORMS)
    if any(folded in group for group in closing):
        return False
    before = text[run[-2].start : run[-2].end].casefold() if len(run) > 1 else ""
    initial = len(last) == 1 and before not in words.not_names  # none in "Series B. Example"
    return initial or f"{folded}." in words.abbreviations


def debris(name: str, words: MentionWords) -> int:
    """Return the length of what a dash without blanks glues onto *name*: « Exemple-ou », 0 if
    nothing."""
    hyphen = re.search(r"-(\w+)$", name)
    if not hyphen or re.search(words.compounds, name):
        return 0
    return len(hyphen.group()) if hyphen[1].casefold() in words.function_words else 0


def _is_genitive(text: str, run: Run, word: Span, words: MentionWords) -> bool:
    """Tell whether the possessive between *run* and *word* is a part of one name."""
    owner = text[run[-1].start : run[-1].end].casefold()
    if not re.fullmatch(r"['’]s? ", text[run[-1].end : word.start]):
        return False
    rest = re.compile(rf"[\w ]{{0,30}}?\b(?i:{LEGAL})\b").match(text, word.start)
    head = text[word.start : word.end].casefold() in words.organisation_heads
    first = text[run[0].start : run[0].end].casefold()
    if owner in words.genitives or (head and first in words.genitives):  # "St Ann's Hospital"
        return True
    is_firm = head and rest is not None  # "Example's Analytics Inc", but "Italy's Gruppo Modello"
    return is_firm and owner not in words.place_names


def _split(text: str, run: Run, words: MentionWords) -> Iterator[Run]:
    """Cut a run where another name begins: before a given name (« le patron d'Exemple Paul
    Durand »), and around a title ("Example Chief Executive Mary Smith")."""
    names = [text[w.start : w.end].casefold() for w in run]
    described = [i for i, name in enumerate(names) if re.search(words.compounds, name)]
    if described and len(run) > described[-1] + 1:  # "New Example-based Model"
        yield run[described[-1] + 1 :]
        return
    for size in range(1, len(run) // 2 + 1):
        # A heading, and the line that follows it; but people may be called "Li Li".
        if names[-2 * size : -size] == names[-size:] and names[0] not in words.given_names:
            yield run[:-size]
            yield run[-size:]
            return
    for i in range(2, len(run) - 1):  # "FAST MONEY Although Example is": a heading, and a sentence
        shouting = all(text[w.start : w.end].isupper() for w in run[i - 2 : i])
        if shouting and names[i] in words.function_words and not text[run[i].start + 1].isupper():
            yield run[:i]
            yield run[i + 1 :]
            return
    titled = [i for i, name in enumerate(names) if i and name in words.leads]
    if titled[:1] == [1] and is_articled(text, run, words):  # « chez La Française d'Exemple »
        titled = titled[1:]
    if titled and names[min(titled[-1] + 1, len(run) - 1)] in words.lead_tails:
        titled.append(titled[-1] + 1)  # "Attorney General Ann Example"
    if titled and len(run) > titled[-1] + 1:
        if names[titled[0]] not in words.portfolio_heads:
            yield run[: titled[0]]  # none in "US Business Secretary Ann Example"
        yield run[titled[-1] + 1 :]
        return
    if len(run) == 3 and re.search(words.offices, text[max(0, run[0].start - 30) : run[1].start]):
        yield run[:1]  # "Secretary of State Ann Example"
        yield run[1:]
        return
    for cut in range(max(1, len(run) - 3), len(run) - 1):
        if any(
            name in LEGAL_FORMS or name in words.organisation_heads for name in names[cut + 1 :]
        ):
            break
        glued = text[run[cut - 1].end : run[cut].start].isspace()
        if names[cut] in words.tails and _is_given(names[cut + 1], words):
            continue  # « Exemple France Jean Modèle »: a branch, and then a name
        if glued and _is_given(names[cut], words) and not _holds_given(names[:cut], words):
            yield run[:cut]
            yield run[cut:]
            return
    yield run


def _parted(
    text: str, run: Run, alone: Set[str], firsts: Set[str], words: MentionWords
) -> Iterator[Run]:
    """Cut a run into two names that both stand alone elsewhere: « l'acteur Exemple Modèle ».

    *alone* holds the runs that stand somewhere with no other capital beside them; an origin
    ("Italian Example") needs not. Of what a dash joins, each may begin a longer name, as *firsts*
    do.
    """
    generic = (words.organisation_heads, words.leads, words.not_names, words.given_names)
    articled = len(run) > 1 and text[run[0].start : run[0].end].casefold() in words.articles
    pair = _PAIR.fullmatch(text, run[articled].start, run[-1].end)
    halves = set(pair.groups()) if pair else set()
    plain = all(group.isdisjoint(map(str.casefold, halves)) for group in generic)
    if pair and halves <= alone | firsts and plain:  # "the Example-Model merger"
        yield [Span(*pair.span(1))]
        yield [Span(*pair.span(2))]
        return
    for cut in range(1, len(run)):
        left, right = text[run[0].start : run[cut - 1].end], text[run[cut].start : run[-1].end]
        glued = text[run[cut - 1].end : run[cut].start] in (" ", "\u00a0")
        known = {left, right} - {left if left.casefold() in words.demonyms else ""}
        branch = right.casefold() in words.place_names  # "Example France"
        if (
            glued
            and not branch
            and known <= alone
            and all(group.isdisjoint(f"{left} {right}".casefold().split()) for group in generic)
        ):
            yield run[:cut]
            yield run[cut:]
            return
    yield run


def _holds_given(names: Iterable[str], words: MentionWords) -> bool:
    """Tell whether one of *names* is a given name, and no place's too (« France »)."""
    return any(name in words.given_names and name not in words.tails for name in names)


def _is_given(name: str, words: MentionWords) -> bool:
    """Tell whether *name*, in lower case, is a given name or several (« jean-marc »)."""
    return all(part in words.given_names for part in name.split("-"))
