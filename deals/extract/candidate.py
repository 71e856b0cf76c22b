"""Candidates for names: runs of capitalised words, before anyone asks whose they are."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate

from deals.domain.evidence import Span
from deals.domain.name import LEGAL_FORMS, without_accents
from deals.extract.joint import Run
from deals.extract.run import LEGAL, UPPER, debris, find_runs
from deals.grammar import MentionWords

_OPENING = re.compile(r"(?:^|[:–—•|/]|\s-)\s*[\"“«‘(]*\s?(?:\w{1,2}['’])?$")
_TITLED = re.compile(r"(?<=\w )[\"“«] ?$")  # an opening mark in the middle of a clause
_CLOSING = re.compile(r"[^\"”»“«.!?:;\n]{0,50}?(?= ?[\"”»])")
_CAPITAL_INSIDE = re.compile(rf"\w+-?[{UPPER}]|[\w-]+\.\w")  # « eExemple », « exemple.fr »
_RIC = re.compile(r"[A-Z0-9]{2,6}\.[A-Z]{1,3}")  # Reuters' code of a share, bare behind the name
# Bloomberg's, in brackets ("(EXA US)"), or any behind a legal form ("Example Inc. EXA, +1.2%")
_CODED = re.compile(
    r"\([A-Z0-9]{1,6} (?:US|LN|FP|GR|GY|JP|CN|HK|AU|SM|IM|NA|SS|SW|KS|TT|SP|BB|CT)\)"
)
_QUOTED_CODE = re.compile(r"\. [A-Z]{2,5},? [+-]\d")
_FIRM_TAIL = re.compile(  # partners of a firm: ", Smith, Jones & Brown LLP", ", Smith and Co"
    rf"(?:, [{UPPER}][\w'’-]+(?: [{UPPER}][\w'’-]+)?){{1,12}},? (?:&|and) "
    rf"(?:[{UPPER}][\w'’-]+ (?:LLP|LLC|LP|PLLC)|Co)\b| and Co\b"
)
_SLUG = re.compile(rf"[{UPPER}]{{4,}}-(?=[{UPPER}][a-zà-ÿ])")
# « Exemple 9 » ; a year only dates
_NUMBER = re.compile(
    r"(?P<number> (?:\d{1,3}|20[3-9]\d))(?=[)”\"\n]|\s?[;:»]|[.,](?!\d)|$| (?P<next>[a-zà-ÿ]+))"
)
_LEGAL_TAIL = re.compile(rf",? (?:{LEGAL})\b\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Capitalised words that may be a name, in one place."""

    span: Span
    text: str  # as written, spaces made plain
    legal_form: bool = False  # a legal form ends it
    opens: bool = False  # its first word opens a sentence, where any word has a capital
    named_by_head: bool = False  # a public body, told by its first word
    addressed: bool = False  # a civility stands before it: any word behind is a name
    shouted: bool = False  # every word around it has a capital too, as in an English headline


def find_candidates(text: str, sentences: list[Span], words: MentionWords) -> list[Candidate]:
    """Return the runs of capitalised words of each sentence, in reading order.

    Words that open a sentence and titles before a name are left off.
    """
    bodies = [
        Candidate(Span(*match.span()), match.group(), named_by_head=True)
        for match in re.finditer(words.institution, text)
        if words.institution
    ]
    spelt = _spelt_out(text, sentences, words)
    bodies = spelt + [b for b in bodies if not any(b.span.overlaps(s.span) for s in spelt)]
    taken = {position for body in bodies for position in range(body.span.start, body.span.end)}
    found = [
        candidate
        for sentence, run in find_runs(text, sentences, words)
        if (candidate := _candidate(text, run, sentence, words))
        and taken.isdisjoint(range(candidate.span.start, candidate.span.end))
    ]
    found = _with_articles(text, found, words)
    ordered = sorted(bodies + found, key=lambda candidate: candidate.span)
    # What a longer name covers belongs to it: a firm's partners, the rest of a quoted title.
    ends = accumulate((c.span.end for c in ordered), max, initial=0)
    return [c for c, end in zip(ordered, ends, strict=False) if c.span.start >= end]


def _with_articles(text: str, found: list[Candidate], words: MentionWords) -> list[Candidate]:
    """Return *found* with a capital article before a name that has it elsewhere too:
    « Le Modèle grandit », if « chez Le Modèle » tells it from « le Modèle »."""
    known = {
        c.text for c in found if not c.opens and c.text.split()[0].casefold() in words.articles
    }
    if not known:
        return found
    return [_with_article(text, candidate, known) for candidate in found]


def _with_article(text: str, candidate: Candidate, known: set[str]) -> Candidate:
    before = re.compile(r"\w+ $").search(
        text, max(0, candidate.span.start - 5), candidate.span.start
    )
    whole = f"{before.group() if before else ''}{candidate.text}"
    if before is None or whole not in known:
        return candidate
    return replace(candidate, span=Span(before.start(), candidate.span.end), text=whole)


def _spelt_out(text: str, sentences: list[Span], words: MentionWords) -> list[Candidate]:
    """Return the names that go on in lower case and that an acronym beside them spells: « Office
    de contrôle des exemples (OCE) », « OCE (Office de contrôle des exemples) »."""
    found = []
    for match in re.finditer(r" \([A-Z]\w{2,7}\)", text):
        sentence = next((s for s in sentences if s.start <= match.start() < s.end), None)
        body = _spelling(text, sentence, match, words) if sentence else None
        found += [body] if body else []
    for match in re.finditer(rf"\b([A-Z]{{3,8}}) \(([{UPPER}][^()\n]{{5,80}})\)", text):
        goes_on = re.search(r" [a-zà-ÿ]{4}", match[2])
        if goes_on and _initials(match[2], words) == match[1].casefold():
            found.append(Candidate(Span(*match.span(2)), match[2], named_by_head=True))
    return found


def _initials(name: str, words: MentionWords) -> str:
    """Return the first letters of *name*, without those of its small words."""
    small = words.function_words | words.elisions
    spelt = re.findall(r"[^\W\d_]+", without_accents(name).casefold())
    return "".join(word[0] for word in spelt if word not in small)


def _spelling(
    text: str, sentence: Span, match: re.Match[str], words: MentionWords
) -> Candidate | None:
    letters, left = match.group()[2:-1].casefold(), text[sentence.start : match.start()]
    for first in reversed([*re.finditer(r"[^\W\d_]+", left)][-2 * len(letters) - 3 :]):
        if first.group()[0].isupper() and _initials(left[first.start() :], words) == letters:
            span = Span(sentence.start + first.start(), match.start())
            return Candidate(span, span.of(text), named_by_head=True)
    return None


def _candidate(text: str, run: Run, sentence: Span, words: MentionWords) -> Candidate | None:
    opens = _OPENING.search(text[sentence.start : run[0].start]) is not None
    if _is_share_code(text, run):
        return None
    addressed = False
    bare = words.bare_nouns or sentence.of(text).rstrip()[-1:].isalnum()  # headlines drop articles
    while run and not addressed and _is_lead(text, run, words, opens=opens, bare=bare):
        addressed = text[run[0].start : run[0].end].casefold() in words.civilities and len(run) == 2
        run, opens = run[1:], False
        if len(run) > 1 and text[run[0].start : run[0].end].casefold() in words.lead_tails:
            run = run[1:]  # "Attorney General Ann Example"
    if len(run) > 1 and _ends_in_code([text[word.start : word.end] for word in run]):
        run = run[:-1]
    while run and text[run[-1].start : run[-1].end].casefold() in words.trailing:
        run = run[:-1]
    if not run or _is_title(text[run[0].start : run[-1].end], words):
        return None
    start, end = _unelided(text, run, words, opens=opens), run[-1].end
    elided = text[start].islower() and not _CAPITAL_INSIDE.match(text, start, end)
    if elided and not text[start:end].islower():
        return None
    legal = text[run[-1].start : run[-1].end].casefold().rstrip(".") in LEGAL_FORMS and len(run) > 1
    end -= debris(text[start:end], words)
    if firm := _FIRM_TAIL.match(text, end):
        end, legal = firm.end(), True
    tail = _LEGAL_TAIL.match(text, end)
    if tail and tail.group().strip(" ,")[:1].isupper():
        end, legal = tail.end(), True
    if _TITLED.search(text, sentence.start, start) and (rest := _CLOSING.match(text, end)):
        end = rest.end() if len(rest.group().split()) < 6 else end
    end = _numbered(text, run, start, end, words)
    name = re.sub(r"\s+", " ", text[start:end])
    return Candidate(
        Span(start, end),
        name,
        legal_form=legal,
        opens=opens,
        addressed=addressed,
        shouted=_shouts(sentence.of(text)),
    )


def _numbered(text: str, run: Run, start: int, end: int, words: MentionWords) -> int:
    """Return where a number ends that a text never leaves off a name: "Quay 9 and Example"."""
    number, name = _NUMBER.match(text, end), text[start:end]
    if not number or end != run[-1].end:
        return end
    common = words.not_names | words.place_names | words.leads
    if len(name) < 3 or not common.isdisjoint(name.casefold().split()):
        return end
    places = text.count(f"{name}{number['number']}")
    small = words.function_words | words.elisions | {None}
    counts = places < 2 and number["next"] not in small  # "Example 12 ships"
    return end if counts or text.count(name) > places else number.end("number")


def _is_title(name: str, words: MentionWords) -> bool:
    """Tell whether *name* is but a title: "Chairman", « Présidente-directrice »."""
    return all(part in words.leads for part in re.split("[ -]", name.casefold()))


def _is_lead(text: str, run: Run, words: MentionWords, *, opens: bool, bare: bool) -> bool:
    """Tell whether the first word of *run* is none of the name.

    *bare*: a noun may stand before a name without its article ("Brewer Example said"); where it
    may not, it is a part of the name (« Foncière Exemple a signé »).
    """
    word = text[run[0].start : run[0].end].casefold()
    article, _, noun = word.replace("’", "'").partition("'")
    if article in words.elisions and noun in words.leads:
        return True  # « L'Américain Ann Example »
    firm = len(run) == 2 and text[run[1].start : run[1].end].casefold() in LEGAL_FORMS
    if word in words.civilities:
        return True
    if word in words.leads and len(run) > 1 and not firm:
        return not (word in words.not_names and _behind_article(text, run[0].start, words))
    elided = re.match(r"(\w{1,2})['’][a-zà-ÿ]", text[run[0].start : run[0].end])
    if elided and elided[1].casefold() in words.elisions:  # « L'italien Exemple »
        return True
    if len(run) > 1 and re.search(words.compounds, word):  # "Oslo-based Example"
        return True
    of_trade = re.compile(words.of_trade).search(text, max(0, run[0].start - 40), run[0].start)
    if len(run) > 1 and word in words.not_names and of_trade:  # « le groupe de BTP Exemple »
        return True
    if opens and len(run) > 1 and word in words.organisation_nouns | words.person_nouns:
        return bare and word not in words.organisation_heads | words.joining_heads
    # A capital in mid-sentence makes even a small word a part of the name: "The Times".
    return word in words.function_words and (opens or len(run) == 1)


def _behind_article(text: str, start: int, words: MentionWords) -> bool:
    """Tell whether an article stands before: "the Sunday Example" is a newspaper, not a day."""
    before = re.compile(r"(\w+) $").search(text, max(0, start - 5), start)
    return before is not None and before[1] in words.firm_articles


def _unelided(text: str, run: Run, words: MentionWords, *, opens: bool) -> int:
    """Return where the name starts behind an elided article (« L'Exemple » in first place), or
    behind an agency's word for its story ("BRIEF-Example")."""
    start = run[0].start
    if opens and (slug := _SLUG.match(text, start, run[0].end)):
        return slug.end()
    match = re.compile(r"\w{1,2}['’]").match(text, start, run[0].end)
    if match and match.group()[:-1].casefold() in words.elisions and opens:
        return match.end()
    return start


@lru_cache(maxsize=64)  # asked for each name of a sentence
def _shouts(sentence: str) -> bool:
    """Tell whether most words of the sentence have capitals, so that a capital says nothing."""
    found = re.findall(r"[^\W\d_]{2,}", sentence)
    capitals = sum(1 for word in found if word[0].isupper())
    if len(found) < 4 or capitals == len(found):
        return len(found) > 3
    is_headline = not sentence.rstrip().endswith(".")
    if re.search(r"(?<![\w'’-])[a-zà-ÿ]{6,}", sentence):
        return False  # English headlines leave only small words without a capital
    return is_headline and capitals > max(4, 0.7 * len(found))


def _ends_in_code(words: list[str]) -> bool:
    """Tell whether the last of a name's *words* is the code of its share: one of Reuters', or a
    few of the name's letters in their order ("Example Air Lines EAL")."""
    *name, last = words
    if _RIC.fullmatch(last):
        return True
    plain = last.isalpha() and last.isupper() and last.casefold() not in LEGAL_FORMS
    if not plain or not 3 <= len(last) <= 5:
        return False
    code, letters = last.casefold(), "".join(name).casefold()
    rest = iter(letters[1:])  # each letter is looked for behind the one before it
    in_order = letters[:1] == code[0] and all(letter in rest for letter in code[1:])
    return in_order and (not any(map(str.isupper, name)) or last == name[0])


def _is_share_code(text: str, run: Run) -> bool:
    """Tell whether a run of capitals is no name but the code of a share."""
    start, end = run[0].start, run[-1].end
    behind_stop = start > 1 and _QUOTED_CODE.match(text, start - 2) is not None
    return behind_stop or (start > 0 and _CODED.fullmatch(text, start - 1, end + 1) is not None)
