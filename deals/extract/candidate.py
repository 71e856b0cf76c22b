"""Candidates for names: runs of capitalised words, before anyone asks whose they are."""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from itertools import accumulate

from deals.domain.evidence import Span
from deals.domain.name import LEGAL_FORMS
from deals.grammar import MentionWords

_UPPER = "".join(chr(c) for c in range(0x41, 0x450) if chr(c).isupper())  # Latin, Greek, Cyrillic
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
_GAP = re.compile(r"[ \u00a0\u202f\n]{1,2}(?:&[ \u00a0\u202f\n])?")
_STOP = re.compile(r"\.[ \u00a0\u202f]")
_OPENING = re.compile(r"(?:^|[:–—•|/]|\s-)\s*[\"“«‘(]*\s?(?:\w{1,2}['’])?$")
_TITLED = re.compile(r"(?<=\w )[\"“«] ?$")  # an opening mark in the middle of a clause
_CLOSING = re.compile(r"[^\"”»“«.!?:;\n]{0,50}?(?= ?[\"”»])")
_RIC = re.compile(r"[A-Z0-9]{2,6}\.[A-Z]{1,3}")  # Reuters' code of a share, bare behind the name
_FIRM_TAIL = re.compile(  # partners of a law firm: ", Smith, Jones & Brown LLP"
    rf"(?:, [{_UPPER}][\w'’-]+(?: [{_UPPER}][\w'’-]+)?)+,? (?:&|and) [{_UPPER}][\w'’-]+ "
    r"(?:LLP|LLC|LP|PLLC)\b"
)
_LEGAL = "|".join(sorted(LEGAL_FORMS, key=len, reverse=True)) + r"|[LS]\.[PAE]\."
_LEGAL_TAIL = re.compile(rf",? (?:{_LEGAL})\b\.?", re.IGNORECASE)


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
    kept = _names_in_s(text, words)
    bodies += _spelt_out(text, sentences, words, bodies)
    alone = _standing_alone(text, sentences, words, kept)
    taken = {position for body in bodies for position in range(body.span.start, body.span.end)}
    runs = [
        found
        for sentence in sentences
        for joined in _joined(text, _runs(text, sentence, words, kept), words)
        for split in _split(text, joined, words)
        for run in _parted(text, split, alone, words)
        if (found := _candidate(text, run, sentence, words)) and taken.isdisjoint(_range(found))
    ]
    ordered = sorted(bodies + runs, key=lambda candidate: candidate.span)
    # What a longer name covers belongs to it: a firm's partners, the rest of a quoted title.
    ends = accumulate((c.span.end for c in ordered), max, initial=0)
    return [c for c, end in zip(ordered, ends, strict=False) if c.span.start >= end]


def _spelt_out(
    text: str, sentences: list[Span], words: MentionWords, known: list[Candidate]
) -> list[Candidate]:
    """Return the names that go on in lower case and that an acronym behind them spells:
    « Office de contrôle des exemples (OCE) »."""
    found = []
    for match in re.finditer(r" \([A-Z]{3,8}\)", text):
        sentence = next((s for s in sentences if s.start <= match.start() < s.end), None)
        body = _spelling(text, sentence, match, words) if sentence else None
        if body and not any(body.span.overlaps(other.span) for other in known):
            found.append(body)
    return found


def _spelling(
    text: str, sentence: Span, match: re.Match[str], words: MentionWords
) -> Candidate | None:
    letters, small = match.group()[2:-1].casefold(), words.function_words | words.elisions
    left = list(re.finditer(r"[^\W\d_]+", text[sentence.start : match.start()]))
    for first in reversed(left[-2 * len(letters) - 3 :]):
        spelt = [w.group().casefold() for w in left if w.start() >= first.start()]
        initials = "".join(word[0] for word in spelt if word not in small)
        if initials == letters and first.group()[0].isupper():
            span = Span(sentence.start + first.start(), match.start())
            return Candidate(span, span.of(text), named_by_head=True)
    return None


def _names_in_s(text: str, words: MentionWords) -> set[str]:
    """Return the names that end like a possessive: somewhere no noun follows them to be owned
    ("Example's said", "Example's Corp")."""
    return {
        match.group()
        for match in re.finditer(rf"\b[{_UPPER}][\w&-]+['’]s(?![\w'’])", text)
        if match.group()[:-2].casefold() not in words.not_names | words.function_words
        and any(
            re.compile(pattern).match(text, match.end())
            for pattern in (words.doings, r"[,;)]|\.\s", rf",? (?i:{_LEGAL})\b")
        )
    }


def _range(found: Candidate) -> range:
    return range(found.span.start, found.span.end)


def _runs(text: str, sentence: Span, words: MentionWords, kept: Set[str]) -> Iterator[list[Span]]:
    """Yield the spans of words that stand together."""
    run: list[Span] = []
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


def _adjoins(text: str, run: list[Span], word: Span, words: MentionWords) -> bool:
    """Tell whether *word* goes on with *run*: behind a blank, or the stop of an initial ("Ann B.
    Example") or of an abbreviation ("St. Example")."""
    last = text[run[-1].start : run[-1].end]
    if text.startswith("' ", run[-1].end) and word.start == run[-1].end + 2:
        return last.casefold() in words.genitives  # "Teachers' Union"
    if _debris(last, words):
        return False
    if not _STOP.fullmatch(text, run[-1].end, word.start):
        return _GAP.fullmatch(text, run[-1].end, word.start) is not None
    folded = last.casefold()
    if folded in words.civilities | words.not_names | words.function_words | LEGAL_FORMS:
        return False
    before = text[run[-2].start : run[-2].end].casefold() if len(run) > 1 else ""
    initial = len(last) == 1 and before not in words.not_names  # none in "Series B. Example"
    return initial or f"{folded}." in words.abbreviations


def _debris(name: str, words: MentionWords) -> int:
    """Return the length of what a dash without blanks glues onto *name*: « Exemple-ou », 0 if
    nothing."""
    hyphen = re.search(r"-(\w+)$", name)
    if not hyphen or re.search(words.compounds, name):
        return 0
    return len(hyphen.group()) if hyphen[1].casefold() in words.function_words else 0


def _is_genitive(text: str, run: list[Span], word: Span, words: MentionWords) -> bool:
    """Tell whether the possessive between *run* and *word* is a part of one name."""
    owner = text[run[-1].start : run[-1].end].casefold()
    if not re.fullmatch(r"['’]s? ", text[run[-1].end : word.start]):
        return False
    rest = re.compile(rf"[\w ]{{0,30}}?\b(?i:{_LEGAL})\b").match(text, word.start)
    head = text[word.start : word.end].casefold() in words.organisation_heads
    return owner in words.genitives or (head and rest is not None)  # "Example's Analytics Inc"


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
    described = [i for i, name in enumerate(names) if re.search(words.compounds, name)]
    if described and len(run) > described[-1] + 1:  # "New Example-based Model"
        yield run[described[-1] + 1 :]
        return
    for size in range(1, len(run) // 2 + 1):
        if names[-2 * size : -size] == names[-size:]:  # a heading, and the line that follows it
            yield run[:-size]
            yield run[-size:]
            return
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


def _standing_alone(
    text: str, sentences: list[Span], words: MentionWords, kept: Set[str]
) -> frozenset[str]:
    """Return the runs that stand in the text with no other capital beside them."""
    return frozenset(
        text[run[0].start : run[-1].end]
        for sentence in sentences
        for run in _runs(text, sentence, words, kept)
        if run[0].start > sentence.start
    )


def _parted(
    text: str, run: list[Span], alone: frozenset[str], words: MentionWords
) -> Iterator[list[Span]]:
    """Cut a run into two names that both stand alone elsewhere: « l'acteur Exemple Modèle »."""
    generic = words.organisation_heads | words.leads | words.not_names | words.given_names
    for cut in range(1, len(run)):
        left, right = text[run[0].start : run[cut - 1].end], text[run[cut].start : run[-1].end]
        glued = text[run[cut - 1].end : run[cut].start] in (" ", "\u00a0")
        if (
            glued
            and {left, right} <= alone
            and generic.isdisjoint(f"{left} {right}".casefold().split())
        ):
            yield run[:cut]
            yield run[cut:]
            return
    yield run


def _is_given(name: str, words: MentionWords) -> bool:
    """Tell whether *name*, in lower case, is a given name or several (« jean-marc »)."""
    return all(part in words.given_names for part in name.split("-"))


def _connects(text: str, left: list[Span], right: list[Span], words: MentionWords) -> bool:
    between = text[left[-1].end : right[0].start].casefold()
    if between.strip() in words.conjunctions and between[:1].isspace():
        return _is_compound(text, left, right, words)
    if between.strip() not in words.connectors or not between[:1].isspace():
        return False
    if {text[w.start : w.end].casefold() for w in left} & words.joining_heads:
        return True
    first = text[left[0].start : left[0].end].casefold()
    articled = first in words.articles or re.match(r"l['’]\w", first)
    if articled and between.strip() in words.particles:  # « L'Éclair du Modèle », no opener
        return text[: left[0].start].rstrip(" \u00a0")[-1:].isalpha()
    given = text[left[0].start : left[0].end].casefold()
    return between.strip() in words.particles and given in words.given_names


def _is_compound(text: str, left: list[Span], right: list[Span], words: MentionWords) -> bool:
    """Tell whether "and" is a part of a body's name: "the Grain and Fodder Commission"."""
    found = re.findall(r"[\w'’]+", text[max(0, left[0].start - 12) : left[-1].end].casefold())
    head = text[right[-1].start : right[-1].end].casefold()
    return (
        len(found) > 1
        and found[-2] in words.articles
        and len(right) > 1
        and head in words.joining_heads
    )


def _candidate(text: str, run: list[Span], sentence: Span, words: MentionWords) -> Candidate | None:
    opens = _OPENING.search(text[sentence.start : run[0].start]) is not None
    if len(run) > 1 and _RIC.fullmatch(text, run[-1].start, run[-1].end):
        run = run[:-1]
    while run and _is_lead(text, run, words, opens=opens):
        run, opens = run[1:], False
    while run and text[run[-1].start : run[-1].end].casefold() in words.trailing:
        run = run[:-1]
    if not run or _is_title(text[run[0].start : run[-1].end], words):
        return None
    start, end = _unelided(text, run, words, opens=opens), run[-1].end
    if text[start].islower() and not re.match(r"\w+[A-Z]", text[start:end]):
        return None
    legal = text[run[-1].start : run[-1].end].casefold().rstrip(".") in LEGAL_FORMS and len(run) > 1
    end -= _debris(text[start:end], words)
    if firm := _FIRM_TAIL.match(text, end):
        end, legal = firm.end(), True
    tail = _LEGAL_TAIL.match(text, end)
    if tail and tail.group().strip(" ,")[:1].isupper():
        end, legal = tail.end(), True
    if _TITLED.search(text, sentence.start, start) and (rest := _CLOSING.match(text, end)):
        end = rest.end() if len(rest.group().split()) < 6 else end
    name = re.sub(r"\s+", " ", text[start:end])
    return Candidate(
        Span(start, end), name, legal_form=legal, opens=opens, shouted=_shouts(text, sentence)
    )


def _is_title(name: str, words: MentionWords) -> bool:
    """Tell whether *name* is but a title: "Chairman", « Présidente-directrice »."""
    return all(part in words.leads for part in re.split("[ -]", name.casefold()))


def _is_lead(text: str, run: list[Span], words: MentionWords, *, opens: bool) -> bool:
    """Tell whether the first word of *run* is none of the name."""
    word = text[run[0].start : run[0].end].casefold()
    if word in words.civilities or (word in words.leads and len(run) > 1):
        return True
    if len(run) > 1 and re.search(words.compounds, word):  # "Oslo-based Example"
        return True
    if opens and len(run) > 1 and word in words.organisation_nouns | words.person_nouns:
        return word not in words.organisation_heads | words.joining_heads  # "Brewer Example said"
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
    found = re.findall(r"[^\W\d_]{2,}", text[sentence.start : sentence.end])
    capitals = sum(word[0].isupper() for word in found)
    return len(found) > 3 and (capitals == len(found) or capitals > max(4, 0.7 * len(found)))
