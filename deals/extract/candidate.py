"""Candidates for names: runs of capitalised words, before anyone asks whose they are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from deals.domain.evidence import Span
from deals.domain.name import LEGAL_FORMS
from deals.grammar import MentionWords

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽΑ-ΩА-Я"
_WORD = re.compile(
    rf"""
    (?<![\w.@/])
    (?: (?:[{_UPPER}]\.){{2,}}                                   # J.P.
      | (?: [{_UPPER}][\w&+]* | \d+[{_UPPER}]\w* | [a-zà-ÿ]{{1,6}}[{_UPPER}]\w* )
        (?: [-'’.&][\w+]+ )* !?
      | [{_UPPER}]\.                                             # an initial
    )
    """,
    re.VERBOSE,
)
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")
_DOMAIN = re.compile(r"(?<![\w.@/])[a-z0-9-]{2,}(?:\.[a-z0-9-]+)*\.(?:com|fr|org|net|io|ai|co)\b")
_GAP = re.compile(r"[ \u00a0\u202f]{1,2}(?:&[ \u00a0\u202f])?")
_FIRM_TAIL = re.compile(  # partners of a law firm: ", Smith, Jones & Brown LLP"
    rf"(?:, [{_UPPER}][\w'’-]+(?: [{_UPPER}][\w'’-]+)?)+,? (?:&|and) [{_UPPER}][\w'’-]+ (?:LLP|LLC|LP|PLLC)\b"
)
_LEGAL_TAIL = re.compile(
    r",? (?:" + "|".join(sorted(LEGAL_FORMS, key=len, reverse=True)) + r"|[LS]\.[PAE]\.)\b\.?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Capitalised words that may be a name, in one place."""

    span: Span
    text: str  # as written, spaces made plain
    legal_form: bool = False  # a legal form ends it
    opens: bool = False  # its first word opens a sentence, where any word has a capital
    named_by_head: bool = False  # a public body, told by its first word
    shouted: bool = False  # every word around it has a capital too, as in an English headline


def find_candidates(text: str, sentences: list[Span], words: MentionWords) -> list[Candidate]:
    """Return the runs of capitalised words of each sentence, in reading order.

    Words that open a sentence and titles before a name are left off; a run ends at a
    possessive, so that "Alphabet's Google" gives two.
    """
    bodies = [
        Candidate(Span(*match.span()), match.group(), named_by_head=True)
        for match in re.finditer(words.institution, text)
        if words.institution
    ]
    taken = {position for body in bodies for position in range(body.span.start, body.span.end)}
    runs = [
        found
        for sentence in sentences
        for joined in _joined(text, _runs(text, sentence), words)
        for run in _split(text, joined, words)
        if (found := _candidate(text, run, sentence, words)) and found.span.start not in taken
    ]
    found = sorted(bodies + runs, key=lambda candidate: candidate.span)
    # A firm's partners (", Smith & Jones LLP") belong to the name that the first of them begins.
    ends = accumulate((c.span.end for c in found), max, initial=0)
    return [c for c, end in zip(found, ends, strict=False) if c.span.start >= end]


def _runs(text: str, sentence: Span) -> Iterator[list[Span]]:
    """Yield the spans of words that stand together."""
    run: list[Span] = []
    closed = False
    for match in _WORD.finditer(text, sentence.start, sentence.end):
        possessive = _POSSESSIVE.search(match.group())
        end = match.start() + possessive.start() if possessive else match.end()
        word = Span(match.start(), max(end, match.start() + 1))
        if run and (closed or not _GAP.fullmatch(text, run[-1].end, word.start)):
            yield run
            run = []
        run.append(word)
        closed = possessive is not None
    if run:
        yield run


def _joined(text: str, runs: Iterator[list[Span]], words: MentionWords) -> Iterator[list[Span]]:
    """Join runs that a connector makes one name: "Bank of Examples", « Caisse des Exemples »."""
    held: list[Span] = []
    for run in runs:
        if held and _connects(text, held, run, words):
            held = held + run
            continue
        if held:
            yield held
        held = run
    if held:
        yield held


def _split(text: str, run: list[Span], words: MentionWords) -> Iterator[list[Span]]:
    """Cut a run where another name begins: before a given name (« le patron d'Exemple Paul
    Durand »), and around a title ("Example Chief Executive Mary Smith")."""
    names = [text[w.start : w.end].casefold() for w in run]
    titled = [i for i, name in enumerate(names) if i and name in words.leads]
    if titled and len(run) > titled[-1] + 1:
        yield run[: titled[0]]
        yield run[titled[-1] + 1 :]
        return
    for cut in range(max(1, len(run) - 3), len(run) - 1):
        if set(names[cut + 1 :]) & (LEGAL_FORMS | words.organisation_heads):
            break
        glued = text[run[cut - 1].end : run[cut].start].isspace()
        if glued and _is_given(names[cut], words) and not set(names[:cut]) & words.given_names:
            yield run[:cut]
            yield run[cut:]
            return
    yield run


def _is_given(name: str, words: MentionWords) -> bool:
    """Tell whether *name*, in lower case, is a given name or several (« jean-marc »)."""
    return all(part in words.given_names for part in name.split("-"))


def _connects(text: str, left: list[Span], right: list[Span], words: MentionWords) -> bool:
    between = text[left[-1].end : right[0].start].casefold()
    if between.strip() not in words.connectors or not between[:1].isspace():
        return False
    if {text[w.start : w.end].casefold() for w in left} & words.joining_heads:
        return True
    given = text[left[0].start : left[0].end].casefold()
    return between.strip() in words.particles and given in words.given_names


def _candidate(text: str, run: list[Span], sentence: Span, words: MentionWords) -> Candidate | None:
    opens = run[0].start == _first_word(text, sentence)
    while run and _is_lead(text, run, words, opens=opens):
        run, opens = run[1:], False
    while run and text[run[-1].start : run[-1].end].casefold() in words.trailing:
        run = run[:-1]
    if not run or text[run[0].start : run[-1].end].casefold() in words.leads:
        return None
    start, end = _unelided(text, run, words, opens=opens), run[-1].end
    if text[start].islower() and not re.match(r"\w+[A-Z]", text[start:end]):
        return None
    legal = text[run[-1].start : run[-1].end].casefold().rstrip(".") in LEGAL_FORMS and len(run) > 1
    if firm := _FIRM_TAIL.match(text, end):
        end, legal = firm.end(), True
    tail = _LEGAL_TAIL.match(text, end)
    if tail and tail.group().strip(" ,")[:1].isupper():
        end, legal = tail.end(), True
    name = re.sub(r"\s+", " ", text[start:end])
    return Candidate(
        Span(start, end), name, legal_form=legal, opens=opens, shouted=_shouts(text, sentence)
    )


def _first_word(text: str, sentence: Span) -> int:
    match = re.compile(r"\w").search(text, sentence.start, sentence.end)
    return match.start() if match else sentence.start


def _is_lead(text: str, run: list[Span], words: MentionWords, *, opens: bool) -> bool:
    """Tell whether the first word of *run* is none of the name."""
    word = text[run[0].start : run[0].end].casefold()
    if word in words.civilities or (word in words.leads and len(run) > 1):
        return True
    if len(run) > 1 and re.search(words.compounds, word):  # "Oslo-based Example"
        return True
    # A capital in mid-sentence makes even a small word a part of the name: "The Times".
    return word in words.function_words and (opens or len(run) == 1)


def _unelided(text: str, run: list[Span], words: MentionWords, *, opens: bool) -> int:
    """Return where the name starts behind an elided article (« L'Exemple » in first place)."""
    start = run[0].start
    match = re.compile(r"\w{1,2}['’]").match(text, start, run[0].end)
    if match and match.group()[:-1].casefold() in words.elisions and opens:
        return match.end()
    return start


def _shouts(text: str, sentence: Span) -> bool:
    """Tell whether most words of the sentence have capitals, so that a capital says nothing."""
    found = [w for w in re.findall(r"[^\W\d_]{2,}", text[sentence.start : sentence.end])]
    return len(found) > 3 and sum(w[0].isupper() for w in found) > 0.6 * len(found)
