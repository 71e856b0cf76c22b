"""Whether a name is a company's, a person's, a place's or a thing's: a table of weighed signs."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from enum import StrEnum
from functools import cache
from itertools import pairwise

from babel import Locale
from babel.core import get_global
from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from deals.domain.evidence import Span
from deals.domain.vocabulary import FOCAL_ROLES, Role
from deals.extract.candidate import Candidate
from deals.extract.skeleton import compiled
from deals.grammar import LanguagePack, PositionWords


class Kind(StrEnum):
    """What a name names."""

    COMPANY = "company"
    PERSON = "person"
    PLACE = "place"
    THING = "thing"


_KINDS = (Kind.COMPANY, Kind.PERSON, Kind.PLACE, Kind.THING)

# What each sign adds for a company, a person, a place, a thing.
SIGNS: dict[str, tuple[float, float, float, float]] = {
    "legal form": (6, -3, -3, -2),
    "focal to a deal": (2.5, -0.5, -0.7, -0.5),
    "party to a deal": (2.2, 1.4, -0.7, -0.5),
    "public body": (4, -3, -1, -1),
    "organisation word": (3, -4, -1, -0.5),
    "beside a company": (1.8, 0, -0.3, 0),
    "beside a person": (-0.3, 1.2, -0.3, 0),
    "indefinite article": (-1.5, -1, -0.5, 2),
    "definite article": (-0.6, -1.5, 0.3, 0.6),
    "organisation in apposition": (3, -1, -0.5, -1),
    "thing in apposition": (-2, -1, -0.5, 3),
    "example of organisations": (2.5, -0.5, -0.5, 0),
    "subject": (0.7, 0.7, -0.4, 0),
    "ticker": (5, 0, -2, 0),
    "acronym": (0.8, -3, 0, 0.4),
    "inner capital": (1.2, -1, -1, 0.3),
    "digits": (-0.2, -2, -1, 1.2),
    "domain": (1.5, -3, -2, 0),
    "civility": (-2, 6, -2, -2),
    "given name": (-0.8, 3.5, -1, -1),
    "given name alone": (-0.3, 1, 0, 0),
    "title": (-1, 3, -1, -1),
    "person noun": (-1, 3, -1, -1),
    "organisation noun": (3.5, -1, -0.5, -1),
    "tie": (3.5, -1.5, -0.5, -0.5),
    "company preposition": (2.5, 0, -0.5, -0.5),
    "doing": (2, 0.8, -1, -1),
    "undergoing": (2, 0, -0.5, 0),
    "product noun": (-2, -1.5, -0.5, 3.5),
    "place preposition": (-0.7, -0.5, 1.6, 0),
    "known place": (-2, -1, 5, -1),
    "demonym": (-6, -3, 3, 2),
    "quoted": (-1.5, -1, -1, 1.5),
    "one word": (0.3, -1.2, 0.3, 0.2),
    "two or three words": (0, 0.4, -0.3, 0),
    "ORG": (2.5, -0.3, -0.3, -0.3),
    "PERSON": (0.5, 1.0, -0.3, -0.3),
    "PLACE": (1.2, -0.3, 1.2, -0.3),
    "GPE": (0.5, -0.3, 2.0, -0.3),
    "placed": (-1.5, -0.5, 1.5, 0),
    "shares a surname": (-1, 4, -1, -1),
    "two or three words for a person": (0, 0.6, 0, 0),
    "spelt in capitals": (-2.5, -2.5, 0, 1.5),
    "MISC": (1.2, -0.5, -0.3, 1.0),
    "THING": (0.3, -0.5, -0.3, 2.0),
    "no label": (-0.6, -0.6, -0.2, 0.3),
    "shouted only": (-3, -1.5, 0, 0.5),
    "opener": (-0.3, -0.3, 0, 0.3),
    "unknown word": (0.7, 0.3, -0.3, 0.1),
    "common noun": (-1.8, -1.5, 0, 1),
    "thing word": (-2, -3, 0, 3),
    "spells a common acronym": (-3, -3, 0, 4),
    "in lower case too": (-3, -3, -1, 4),
    "beside a sum": (2, 0, -1, -0.5),
}

_LABELS = {
    "ORG": "ORG", "PER": "PERSON", "PERSON": "PERSON", "LOC": "PLACE", "GPE": "GPE",
    "FAC": "PLACE", "MISC": "MISC", "PRODUCT": "THING", "WORK_OF_ART": "THING", "EVENT": "THING",
    "LAW": "THING", "LANGUAGE": "THING", "NORP": "MISC",
}  # fmt: skip

_TICKER = re.compile(
    r"\s?\((?:(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|AMEX|Euronext)[^)]*|[A-Z0-9]{1,6}\.[A-Z]{1,3})\)"
)
_NEXT_WORD = re.compile(r"[\s(]*([\w-]+)")
_LAST_WORDS = re.compile(r"([\w-]+)[ \u00a0'’]([\w-]+)[ \u00a0]$|([\w-]+)[ \u00a0'’-]$")
_ENOUGH = {Kind.COMPANY: 1.8, Kind.PERSON: 1.5, Kind.PLACE: 1.0, Kind.THING: 1.0}


def find_kinds(
    places: Mapping[str, Sequence[Candidate]],
    roles: Mapping[str, Set[Role]],
    doc: Doc,
    pack: LanguagePack,
) -> dict[str, Kind | None]:
    """Return what each name names, from all its *places* in *doc*; None where signs are weak.

    *roles* are those that a name would play in the deals that the text tells, were it a company.

    What stands in one list with a company or a person is likely another: names are weighed
    alone first, then beside their neighbours.
    """
    text = doc.text  # spaCy joins its tokens anew each time
    signs = {name: _signs(name, found, doc, text, pack) for name, found in places.items()}
    for name, played in roles.items():
        signs[name]["focal to a deal" if played & FOCAL_ROLES else "party to a deal"] = 1
    alone = {name: _weigh(counted, len(places[name])) for name, counted in signs.items()}
    for name in places:
        if " " in name and "civility" in signs.get(name.rpartition(" ")[2], ()):
            signs[name]["shares a surname"] = 1
    for left, right in _neighbours(places, text, pack):
        for name, beside in ((left, right), (right, left)):
            if alone[beside] in (Kind.COMPANY, Kind.PERSON):
                signs[name][f"beside a {alone[beside]}"] += 1
    return {name: _weigh(counted, len(places[name])) for name, counted in signs.items()}


def _signs(
    name: str, places: Sequence[Candidate], doc: Doc, text: str, pack: LanguagePack
) -> Counter[str]:
    counted = Counter(set(_signs_of_name(name, pack)))
    lower = name.lower()
    if " " in name and lower in text and re.search(rf"(?<!\w){re.escape(lower)}(?!\w)", text):
        counted["in lower case too"] = 1
    for place in places:
        counted.update(set(_signs_of_place(place, doc, text, pack)))
    return counted


def _weigh(signs: Counter[str], places: int) -> Kind | None:
    total = dict.fromkeys(_KINDS, 0.0)
    for sign, count in sorted(signs.items()):  # a sum of floats depends on their order
        # A model's label counts by its share, a sign in the text once and a little more.
        share = count / places if sign in _SHARED else 1 + 0.2 * min(count - 1, 3)
        for kind, weight in zip(_KINDS, SIGNS[sign], strict=True):
            total[kind] += share * weight
    best = max(_KINDS, key=lambda kind: total[kind])
    return best if round(total[best], 6) >= _ENOUGH[best] else None


def _neighbours(
    places: Mapping[str, Sequence[Candidate]], text: str, pack: LanguagePack
) -> Iterator[tuple[str, str]]:
    """Yield the pairs of names that a comma or an "and" joins."""
    order = sorted((place.span, name) for name, found in places.items() for place in found)
    for (left, name), (right, other) in pairwise(order):
        if name != other and re.fullmatch(pack.mention.listing, text[left.end : right.start]):
            yield name, other


_SHARED = {*_LABELS.values(), "no label", "shouted only", "opener", "quoted",
           "place preposition", "placed", "common noun"}  # fmt: skip


def _signs_of_name(name: str, pack: LanguagePack) -> Iterator[str]:
    words = pack.mention
    parts = [p.casefold().strip(".,") for p in re.split(r"[ -]", name) if p.strip(".,")]
    tokens = name.casefold().split()
    if any(part in words.organisation_heads for part in parts):
        yield "organisation word"
    if tokens[0] in words.product_nouns:
        yield "thing word"
    if len(tokens) == 1:
        yield "one word"
    elif len(tokens) <= 4 and _is_given(tokens[0], words.given_names):
        yield "given name"
    if len(tokens) == 1 and tokens[0] in words.given_names:
        yield "given name alone"
    if len(tokens) in (2, 3):
        yield "two or three words"
    if name.isupper() and name.isalpha() and len(name) <= 6:
        yield "acronym"
    initials = "".join(token[0] for token in tokens)
    if len(tokens) > 1 and initials in words.not_names and tokens[0] not in words.given_names:
        yield "spells a common acronym"
    if re.search(r"[a-zà-ÿ][A-Z]|[A-Z]{2}[a-zà-ÿ]{2}|&", name) and not re.match(
        r"(?:Mc|Mac|De|Le|La|O['’])[A-Z]", name
    ):
        yield "inner capital"
    if re.search(r"\d", name):
        yield "digits"
    if re.search(r"\w\.(?:com|fr|org|net|io|ai|co|VC|One)$", name):
        yield "domain"
    if is_place(name, pack):
        yield "known place"
    if all(token in words.demonyms for token in tokens):
        yield "demonym"


def _is_given(token: str, given_names: frozenset[str]) -> bool:
    return (
        token in given_names
        or ("-" in token and all(part in given_names for part in token.split("-")))
        or bool(re.fullmatch(r"(?:\w\.-?)+", token))
    )


def is_place(name: str, pack: LanguagePack) -> bool:
    """Tell whether *name* is a country, a region or a city that Babel or the pack knows."""
    folded = name.casefold()
    known = pack.mention.place_names
    return (
        folded in _territories(pack.code)
        or folded in known
        or all(word in known for word in folded.split())
    )


@cache
def _territories(code: str) -> frozenset[str]:
    locale = Locale(code)
    cities = (zone["city"] for zone in locale.time_zones.values() if "city" in zone)
    zones = (name.rsplit("/", 1)[-1].replace("_", " ") for name in get_global("zone_territories"))
    return frozenset(n.casefold() for n in [*locale.territories.values(), *cities, *zones])


def _signs_of_place(place: Candidate, doc: Doc, text: str, pack: LanguagePack) -> Iterator[str]:
    words = pack.mention
    left = text[max(0, place.span.start - 70) : place.span.start].rpartition("\n")[2]
    right = text[place.span.end : place.span.end + 40].partition("\n")[0]
    parsed = list(_signs_of_parse(place.span, doc))
    yield from parsed
    if place.named_by_head:
        yield "public body"
    if place.legal_form:
        yield "legal form"
    if _TICKER.match(right):
        yield "ticker"
    if place.shouted:
        yield "shouted only"
    elif place.opens:
        yield "opener"
        if _is_common(place.span, doc):
            yield "common noun"
    before = list(_signs_before(left, pack))
    yield from before
    if "place preposition" in before and {"PLACE", "GPE"} & set(parsed):
        yield "placed"
    if place.text.isupper() and len(place.text) > 5 and not place.legal_form:
        yield "spelt in capitals"
    if re.compile(words.doings).match(right):
        yield "doing"
    if left[-1:] in '"“«' and left and right[:1] in '"”»' and right:
        yield "quoted"
    if re.match(r",? \(?(?:\w+[ -]|l['’]){0,2}(?:" + pack.position.titles + r")\b", right):
        yield "title"
    if re.match(words.sums, right):
        yield "beside a sum"
    apposed = re.match(words.apposition, right)
    if apposed:
        nouns = set(re.findall(r"[\w-]+", apposed.group().casefold()))
        if nouns & words.organisation_nouns:
            yield "organisation in apposition"
        elif nouns & words.product_nouns:
            yield "thing in apposition"


def _signs_before(left: str, pack: LanguagePack) -> Iterator[str]:
    words = pack.mention
    found = _LAST_WORDS.search(left.casefold())
    before = [w for w in found.groups() if w] if found else []
    last = before[-1] if before else ""
    if last in words.civilities or re.search(r"\b(?:M|Mr|Mme|Dr|Me|Ms|Mrs)\. $", left):
        yield "civility"
    if re.search(r"(?:" + pack.position.titles + r"),? (?:\w+ )?$", left):
        yield "title"
    near = set(before)
    if near & words.person_nouns:
        yield "person noun"
    # The noun may be followed by one adjective: « l'éditeur rennais X ».
    if near & words.organisation_nouns:
        yield "organisation noun"
    if near & words.product_nouns:
        yield "product noun"
    if last in words.indefinite_articles:
        yield "indefinite article"
    elif last in words.definite_articles:
        yield "definite article"
    if re.search(words.examples, left):
        yield "example of organisations"
    if last in words.company_prepositions:
        yield "company preposition"
    elif last in words.place_prepositions:
        yield "place preposition"
    if re.search(words.ties, left) or _tie(pack.position).search(left):
        yield "tie"
    if re.search(words.undergoings, left):
        yield "undergoing"


def _is_common(span: Span, doc: Doc) -> bool:
    """Tell whether the model takes a word that opens a sentence for an ordinary one."""
    tokens = doc.char_span(span.start, span.end, alignment_mode="expand")
    if tokens is None or _is_unknown(tokens):
        return False
    return tokens.root.pos_ not in ("PROPN", "X")


def _is_unknown(tokens: Tokens) -> bool:
    """Tell whether the model's vectors, if it has any, lack the word: a coinage, likely a name."""
    vocab = tokens.vocab
    return bool(vocab.vectors.shape[0]) and not vocab.has_vector(tokens.root.text.lower())


def _tie(words: PositionWords) -> re.Pattern[str]:
    """What ties a title to the organisation that follows: "chief executive of "."""
    return compiled(rf"(?:{words.titles}){words.extension}{words.link}$")


def _signs_of_parse(span: Span, doc: Doc) -> Iterator[str]:
    """Yield what the model says: its label, and whether the name is a subject."""
    tokens = doc.char_span(span.start, span.end, alignment_mode="expand")
    if tokens is None:
        return
    labels = Counter(_LABELS.get(t.ent_type_, "") for t in tokens if not t.is_punct)
    labels.pop("", None)
    yield labels.most_common(1)[0][0] if labels else "no label"
    if tokens.root.dep_.startswith("nsubj"):
        yield "subject"
    if len(tokens) == 1 and _is_unknown(tokens):
        yield "unknown word"
