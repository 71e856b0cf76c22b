"""Signs in a text of what a name names: how it looks, what stands around it, how it is parsed."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import dropwhile, takewhile

from spacy.tokens import Doc

from deals.domain.evidence import Span
from deals.extract.acronym import stands_for_words
from deals.extract.candidate import Candidate
from deals.extract.cue import find_cues
from deals.extract.label import LABELS, find_labels
from deals.extract.place import is_place
from deals.extract.run import UPPER
from deals.extract.skeleton import compiled
from deals.extract.speech import has_verb_of_speech, is_called, is_quoted, is_source
from deals.grammar import LanguagePack, MentionWords

SHARED = frozenset({*LABELS.values(), "no label", "shouted only", "opener", "quoted", "rubric",
                    "place preposition", "placed", "known place and GPE", "common noun", "used",
                    "possessed",
                    "indefinite article", "definite article", "before a product noun",
                    "product noun"})  # fmt: skip
"""Signs that count by the share of a name's places that bear them."""

_TICKER = re.compile(
    r"\s?\((?:(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|AMEX|Euronext)[^)]*|[A-Z0-9]{1,6}\.[A-Z]{1,3})\)|"
    r" <[A-Z][A-Z0-9.]{0,8}>"
)
_NUMBER = re.compile(
    r" v?\d{1,2}(?:\.\d+)*(?=[,;:)»”\"]|\. |\.?$| [a-zà-ÿ]{2,3} )| (?:19|20)\d\d\b"
)
_DATELINE = re.compile(r" \([^)]{2,40}\) ?[-–—]|, [^\n]{3,25}[-–—]| (?:[–—]|--) ")
_RUBRIC = re.compile(r"\s?[:–—|/]\s|\s-\s")
# « • Exemple (Lyon) – 2 M€ », of a round-up
_ENTRY = re.compile(rf" \([{UPPER}][^()\n]{{1,40}}\) ?[:–—-](?P<sum> (?:[$€£] ?)?\d)?")
_WORD = re.compile(r"\w")
_ACRONYM = re.compile(rf"(?=.{{1,8}}$)[{UPPER}]{{1,6}}(?:-[{UPPER}]{{2,5}})?")
_LARGER = re.compile(r", ([A-Z][\w.]+(?: [A-Z][\w.]+)?)(?![\w'’-])")
_OPENED = re.compile(r"[\"“«][ \u00a0\u202f]?$")
_CLOSED = re.compile(r"[ \u00a0\u202f]?[\"”»]")
_NEXT_WORD = re.compile(r"\s(\w+)(?:['’ ](\w+))?")
_RELATIVE = re.compile(r",? (\w+)")
_AGE = re.compile(r", \d\d(?: ans)?[,.;]|,? \(\d\d(?: ans)?\)|, an? \d\d-year-old")
_SPOKEN = re.compile(r"[ ,.»”\"]|$")
_BRACKETED = re.compile(rf" \(([{UPPER}][\w-]+) [{UPPER}]")
_BEFORE_BRACKET = re.compile(
    rf"([{UPPER}][\w-]+) (?:[\w.'’-]+ )?[{UPPER}][\w'’-]+ \($|"
    rf"\(([{UPPER}][\w-]+) [{UPPER}][\w'’-]+, $"
)


def find_signs(
    name: str,
    places: Sequence[Candidate],
    common: Set[Span],
    doc: Doc,
    text: str,
    pack: LanguagePack,
) -> Counter[str]:
    """Return the signs of *name*, each with how many of its *places* in *text* bear it.

    *common* are the places of ordinary words that open a sentence.
    """
    counted = Counter(set(_signs_of_name(name, pack)))
    lower = name.lower()
    elsewhere = lower != name and lower in text
    if elsewhere and re.search(rf"(?<![\w-]){re.escape(lower)}s?(?![\w-])", text):
        counted["in lower case too" if " " in name else "word in lower case too"] = 1
    if f"{name}-" in text and re.search(rf"\b{re.escape(name)}{pack.mention.seated}", text):
        counted.update(("known place", "placed"))
    for place in places:
        counted.update(set(_signs_of_place(place, doc, text, pack)))
        if place.span in common:
            counted["common noun"] += 1
    return counted


def _signs_of_name(name: str, pack: LanguagePack) -> Iterator[str]:
    words = pack.mention
    parts = [p.casefold().strip(".,") for p in re.split(r"[ -]", name) if p.strip(".,")]
    tokens = name.casefold().split()
    known = name.casefold() in words.public_bodies
    thing = len(tokens) > 1 and tokens[-1] in words.thing_tails and not known
    business = all(t in words.business_words or t in words.organisation_heads for t in tokens)
    heads = words.organisation_heads.intersection(parts) or tokens[0] in words.public_bodies
    headed = len(tokens) > 1 and not thing and bool(heads)
    if headed:
        yield "organisation word"
    if len(tokens) > 1 and tokens[0] in words.firm_articles:
        yield "article of a firm"
    if len(tokens) > 1 and tokens[0] in words.product_nouns:
        yield "thing word"
    if business:
        yield "words of business"
    if thing or re.fullmatch(r".*[a-zà-ÿ] [A-Z]", name):  # "Example Model Y"
        yield "thing tail"
    if sum(token[:1].islower() and token.casefold() not in words.function_words
           for token in name.split()) > 1:  # fmt: skip
        yield "more words than names"
    if known:
        yield "known public body"
    if len(tokens) > 1 and {tokens[0], tokens[-1]} & words.place_words:
        yield "place word"
    if len(tokens) == 1:
        yield "one word"
    elif len(tokens) <= 4 and not headed and _is_given(tokens[0], words.given_names):
        yield "given name"
    if len(tokens) == 1 and tokens[0] in words.given_names:
        yield "given name alone"
    if len(tokens) in (2, 3):
        yield "two or three words"
    if _ACRONYM.fullmatch(name):
        yield "acronym"
    if re.search(
        r"[a-zà-ÿ][A-Z]|[A-Z]{2}[a-zà-ÿ]{2}",
        re.sub(r"\b(?:Mc|Mac|De|Le|La|O['’])(?=[A-Z])", "", name),
    ):
        yield "inner capital"
    if "&" in name:
        yield "ampersand"
    if re.search(r"\d", name):
        yield "digits"
    if re.fullmatch(r"[A-Z]{1,5}-\d+\w*", name):  # what a maker calls a drug, a part, a plane
        yield "thing word"
    if re.search(r"\w\.(?:com|fr|org|net|io|ai|co|VC|One)$", name):
        yield "domain"
    if is_place(name, pack):
        yield "known place"
    elif len(tokens) > 1 and is_place(tokens[0], pack):
        yield "begins with a place"
    if all(token in words.demonyms for token in tokens):
        yield "demonym"


def _is_given(token: str, given_names: frozenset[str]) -> bool:
    return (
        token in given_names
        or ("-" in token and all(part in given_names for part in token.split("-")))
        or bool(re.fullmatch(r"(?:\w\.-?)+", token))
    )


def _signs_of_place(place: Candidate, doc: Doc, text: str, pack: LanguagePack) -> Iterator[str]:
    left = text[max(0, place.span.start - 70) : place.span.start].rpartition("\n")[2]
    right = text[place.span.end : place.span.end + 60].partition("\n")[0]
    parsed = list(find_labels(place.span, doc))
    before = list(find_cues(_OPENED.sub("", left), pack))  # « le quotidien "Modèle" »
    if "title" in before and _ACRONYM.fullmatch(place.text):  # « délégué CGT »
        before[before.index("title")] = "tie"
    if _is_of_thing(right, pack.mention):  # "who leads the Example project"
        yield "before a product noun"
        before = [cue for cue in before if cue not in ("tie", "undergoing", "company preposition")]
    yield from (*parsed, *before)
    if "definite article" in before and place.text.isupper() and 2 < len(place.text) < 7:
        yield "acronym behind an article"
    if "place preposition" in before and {"PLACE", "GPE"} & set(parsed):
        yield "placed"
    if "GPE" in parsed and is_place(place.text, pack):
        yield "known place and GPE"
    if place.shouted:
        yield "shouted only"
    elif place.opens:
        yield "opener"
    yield from _signs_of_shape(place, left, right)
    if _is_bracketed(place.text, left, right, pack.mention.given_names):
        yield "tie"
    oblique = compiled(pack.deal.oblique).search(left) is not None
    after = list(_signs_after(right, pack, placed="place preposition" in before, oblique=oblique))
    yield from after
    if "within a place" in after and re.search(pack.mention.seats, left):
        yield "seat"  # "Example Inc of Model, Ohio"
    if _SPOKEN.match(right) and (has_verb_of_speech(left, right, pack) or is_source(left, pack)):
        yield "speaks"
        articled = left.rstrip().rpartition(" ")[2].casefold() in pack.quote.definite
        named = " " in place.text and not articled
        if "PERSON" in parsed and (named or is_quoted(left)):
            yield "speaks as a person"
    if "person noun" not in before and is_called(left, pack):
        yield "person noun"
    if (verb := _NEXT_WORD.match(right)) and _acts(verb, pack):
        yield "subject"


def _acts(behind: re.Match[str], pack: LanguagePack) -> bool:
    """Tell whether an auxiliary stands behind a name, maybe with a pronoun: « X lui a »."""
    first, second = behind.groups()
    verbs = pack.quote.auxiliaries
    return first in verbs or (first in pack.quote.clitics and second in verbs)


def _signs_of_shape(place: Candidate, left: str, right: str) -> Iterator[str]:
    """Yield what the writing of a name in one place tells."""
    if place.named_by_head:
        yield "public body"
    if place.legal_form:
        yield "legal form"
    if right.startswith(("™", "®")):
        yield "trademark"
    angled = left.endswith("<") and right.startswith(">")  # an unlisted company, at an agency's
    if (angled or _TICKER.match(right)) and not place.shouted:
        yield "ticker"
    longest = max(map(len, place.text.split("-")))
    if place.text.isupper() and longest > 5 and not place.legal_form:
        yield "spelt in capitals"
    if _OPENED.search(left) and _CLOSED.match(right):
        yield "quoted"
    if _NUMBER.match(right):
        yield "numbered"
    heads_line = not left.strip(' "“«#*-•')
    if heads_line and _DATELINE.match(right) and place.text.isupper():
        yield "dateline"
    elif heads_line and _RUBRIC.match(right):
        yield "rubric"
    if not _WORD.search(left) and (entry := _ENTRY.match(right)) and (left or entry["sum"]):
        yield "heads an entry"
    if place.text.isupper() and stands_for_words(place.text, left, right):
        yield "stands for common words"


def _is_bracketed(name: str, left: str, right: str, given_names: frozenset[str]) -> bool:
    """Tell whether brackets put the name beside a person's: "Mary Smith (Example)", or the other
    way round; but "Morgan Smith (MS.N)" is a ticker."""
    inside = _BRACKETED.match(right)
    before = None if "." in name else _BEFORE_BRACKET.search(left)
    firsts = [group for found in (inside, before) if found for group in found.groups() if group]
    return any(first.casefold() in given_names for first in firsts)


def _is_of_thing(right: str, words: MentionWords) -> bool:
    """Tell whether the noun right behind a name says that it is a thing's."""
    noun = re.match(r" ([a-zà-ÿ-]+)", right)
    return noun is not None and noun[1] in words.product_nouns


def _signs_after(right: str, pack: LanguagePack, *, placed: bool, oblique: bool) -> Iterator[str]:
    words = pack.mention
    if not oblique and re.compile(words.doings).match(right):
        yield "doing"
    if re.compile(pack.position.ties_behind).match(right):
        yield "tie"
    described, called = _title_behind(pack)
    if titled := described.match(right):
        fillers = set(re.findall(r"\w+", titled[1].casefold()))
        if not fillers & pack.quote.conjunctions:  # "Example and its chairman"
            yield "title"
    elif (post := called.match(right)) and post[1] not in pack.quote.conjunctions:
        yield "tie"  # "Example analyst Mary Smith", but not "Example and analyst Mary Smith"
    is_a = re.match(words.is_a, right) if right[:1] == " " and right[1:2].isalpha() else None
    if is_a and is_a["head"] in words.organisation_nouns:  # « X est une start-up »
        yield "called an organisation"
    relative = _RELATIVE.match(right)
    if relative and relative[1] in pack.quote.relatives:  # « X, qui préside », « X, qui emploie »
        if re.compile(words.person_doings).match(right, relative.end()):
            yield "doing of a person"
        elif not oblique and re.compile(words.doings).match(right, relative.end()):
            yield "doing"
    if _AGE.match(right):
        yield "age"
    if re.match(words.families_behind, right):
        yield "family"
    if re.match(words.sums, right):
        yield "beside a sum"
    larger = _LARGER.match(right)
    if larger and (is_place(larger[1], pack) or is_place(larger[1].rstrip("."), pack)):
        yield "within a place"
    apposed = None if placed else re.match(words.apposition, right)
    if apposed and pack.quote.auxiliaries.isdisjoint(apposed.group().casefold().split()):
        nouns = _heads(apposed.group(), words)
        if nouns & words.organisation_nouns:
            yield "organisation in apposition"
        elif nouns & words.product_nouns:
            yield "thing in apposition"
        elif nouns & words.person_nouns:
            yield "person in apposition"


@cache
def _title_behind(pack: LanguagePack) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a title in apposition, and of one before another name."""
    titles = f"(?:{pack.position.titles})"
    return (
        re.compile(rf"(?:,|,? \() ?((?:[^\W\d]+[ -]|l['’]){{0,2}}?){titles}\b"),
        re.compile(rf" (?:(\w+) )?{titles} [A-Z]"),
    )


def _heads(apposed: str, words: MentionWords) -> set[str]:
    """Return the words of an apposition before its first complement: of "a founder of the firm",
    only "founder"."""
    tokens = re.findall(r"[\w-]+", apposed.casefold())
    described = list(dropwhile(words.function_words.__contains__, tokens))
    return set(takewhile(lambda token: token not in words.function_words, described))
