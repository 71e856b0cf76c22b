"""Whether a name is a company's, a person's, a place's or a thing's: a table of weighed signs."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from enum import StrEnum
from itertools import pairwise

from spacy.tokens import Doc

from deals.domain.name import name_key
from deals.domain.vocabulary import FOCAL_ROLES, Role
from deals.extract.candidate import Candidate
from deals.extract.label import find_common
from deals.extract.paragraph import heading_end
from deals.extract.place import is_place
from deals.extract.sign import SHARED, find_signs
from deals.grammar import LanguagePack


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
    "article of a firm": (1, -6, 0, 0.3),
    "beside a company": (1.6, 0, -0.3, 0),
    "beside a person": (-0.3, 1.2, -0.3, 0),
    "indefinite article": (-1.5, -1, -0.5, 2),
    "definite article": (-0.6, -1.5, 0.3, 0.6),
    "organisation in apposition": (3, -1, -0.5, -1),
    "called an organisation": (2, -1, -0.5, -0.5),
    "doing of a person": (-0.5, 2.5, -0.5, -0.5),
    "thing in apposition": (-2, -1, -0.5, 3),
    "example of organisations": (2.5, -0.5, -0.5, 0),
    "subject": (0.7, 0.7, -0.4, 0),
    "trademark": (-3, -3, -2, 5),
    "ticker": (5, 0, -2, 0),
    "acronym": (0.0, -3, 0, 0.4),
    "inner capital": (0.4, -1, -1, 0.3),
    "ampersand": (1.5, -3, -1, 0),
    "acronym behind an article": (1.8, 0, 0, 0),
    "age": (-1, 3, -1, -1),
    "family": (-4, -1, 0, 4),
    "digits": (-0.2, -2, -1, 1.2),
    "domain": (1.5, -3, -2, 0),
    "civility": (-2, 6, -2, -2),
    "given name": (-0.8, 3.5, -1, -1),
    "given name alone": (-0.3, 1, 0, 0),
    "title": (-1, 3, -1, -1),
    "person noun": (-1, 3, -1, -1),
    "organisation noun": (3.5, -2.5, -0.5, -1),
    "tie": (3.5, -1.5, -0.5, -0.5),
    "company preposition": (4, -1.5, -0.5, -0.5),
    "doing": (2, 0.8, -1, -1),
    "undergoing": (2, 0, -0.5, 0),
    "product noun": (-2, -1.5, -0.5, 3.5),
    "place preposition": (-0.7, -0.5, 1.6, 0),
    "known place": (-2, -1, 5, -1),
    "begins with a place": (0.3, -1.2, 0.2, 0.2),
    "demonym": (-6, -3, 3, 2),
    "quoted": (-1.5, -1, -1, 1.5),
    "one word": (0.3, -1.2, 0.3, 0.2),
    "two or three words": (0, 0.4, -0.3, 0),
    "ORG": (1.5, -0.3, -0.3, -0.3),
    "PERSON": (0.5, 1.0, -0.3, -0.3),
    "PLACE": (0.6, -0.3, 1.2, -0.3),
    "GPE": (0.5, -0.3, 2.0, -0.3),
    "placed": (-1.5, -0.5, 1.5, 0),
    "known place and GPE": (-2, -1, 1.5, 0),
    "shares a surname": (-1, 4, -1, -1),
    "two or three words for a person": (0, 0.6, 0, 0),
    "spelt in capitals": (-1.5, -2.5, 0, 1.5),
    "MISC": (0.7, -0.5, -0.3, 1.0),
    "THING": (0.3, -0.5, -0.3, 2.0),
    "no label": (-0.3, -0.6, -0.2, 0.3),
    "shouted only": (-3, -1.5, 0, 0.5),
    "opener": (-0.6, -0.3, 0, 0.3),
    "unknown word": (0.7, 0.3, -0.3, 0.1),
    "common noun": (-1.8, -1.5, 0, 1),
    "thing word": (-2, -3, 0, 3),
    "in lower case too": (-3, -3, -1, 4),
    "beside a sum": (2, 0, -1, -0.5),
    "known public body": (2.5, -3, 0, 0),
    "place word": (-1, -2, 3, 0),
    "speaks": (0.8, 1, -0.5, -0.7),
    "speaks as a person": (-1.2, 1.6, -0.3, 0),  # by what a model takes for a person
    "numbered": (-0.8, -1, -0.5, 1.5),
    "dateline": (-3, -3, 5, 0),
    "heads an entry": (2.5, -0.5, -0.5, -0.5),
    "rubric": (-0.8, -0.5, 0, 0.8),
    "stands for common words": (-2.5, -2, 0, 3),
    "within a place": (-0.8, -0.3, 2, -0.5),
    "seat": (-4, -3, 3, 0),
    "person in apposition": (-1, 2.5, -0.5, -0.5),
    "of a country": (1.5, 0.4, 0, 0),
    "epithet": (2.2, 0.5, -0.5, -0.3),
    "used": (-0.8, -0.6, -0.3, 1.3),
    "possessed": (-0.5, 0, -0.5, 0.8),
    "place noun": (-2, -1, 3, 0),
    "word in lower case too": (-1, -1, 0, 1),
    "named by its first word": (1.2, -1.5, 0, 0.3),
    "named by its last word": (-0.3, 1.5, -0.3, 0),
    "surname of a person": (-2.5, 3.5, -1, -1),
    "begins with a name known before": (-0.5, -1, 0, 0.8),
    "branch": (4.5, -1, -3, -1),
    "named after a company": (-2, -1.5, 0, 2),
    "named after a thing": (-2, -1.5, 0, 2),
    "owns whom a person is of": (3, -1, -0.5, -1),
    "words of business": (-1.5, -1.5, 0, 1.5),
    "thing tail": (-1.5, -2, 0, 2.5),
    "more words than names": (-1.5, -3, -1, 2),
    "before a product noun": (-0.8, -0.5, 0, 1.5),
    "thing of a company": (-1, -0.8, 0, 1.5),
    "beside a thing": (-0.5, -0.3, -0.2, 0.9),
    "beside a place": (-0.4, -0.2, 1, 0),
    "named often": (0.6, 0.2, 0, 0),
}

_FIRMS_ROLES = FOCAL_ROLES | {Role.PARTNER, Role.MERGING_PARTY}  # which nobody else plays
_ENOUGH = {Kind.COMPANY: 1.8, Kind.PERSON: 1.4, Kind.PLACE: 1.0, Kind.THING: 1.0}


def find_kinds(
    places: Mapping[str, Sequence[Candidate]],
    roles: Mapping[str, Set[Role]],
    doc: Doc,
    text: str,
    pack: LanguagePack,
) -> dict[str, Kind | None]:
    """Return what each name names, from all its *places*; None where signs are weak.

    *doc* is *text* as the model parses it.

    *roles* are those that a name would play in the deals that the text tells, were it a company.

    What stands in one list with a company or a person is likely another: names are weighed
    alone first, then beside their neighbours.
    """
    openers = (p.span for found in places.values() for p in found if p.opens and not p.shouted)
    common = find_common(openers, doc)
    signs = {n: find_signs(n, found, common, doc, text, pack) for n, found in places.items()}
    for name, played in roles.items():
        signs[name]["focal to a deal" if played & _FIRMS_ROLES else "party to a deal"] = 1
    for name, found in places.items():
        if len(found) > 2:
            signs[name]["named often"] = 1
    alone = {name: _weigh(counted, len(places[name])) for name, counted in signs.items()}
    _mark_short_forms(signs, alone, places, title=heading_end(text))
    _mark_neighbours(signs, alone, list(_neighbours(places, text, pack)), places)
    for name in [n for n, played in roles.items() if Role.TARGET in played]:
        signs[name].pop("thing in apposition", None)  # "buys X, an app": what is bought is a firm
    for name in [n for n, counted in signs.items() if "focal to a deal" in counted]:
        signs[name].pop("named after a company", None)  # what is sold with its maker's name: a unit
    owners = {name_key(name) for name, kind in alone.items() if kind is Kind.COMPANY}
    for name in places:
        owner, _, where = name.rpartition(" ")
        if name_key(owner) in owners and is_place(where, pack):
            signs[name]["branch"] = 1  # "Example France"
            signs[name].pop("named after a company", None)
    for name, owner in _owned(places, text, pack):
        if alone[owner] is Kind.COMPANY:
            signs[name]["thing of a company"] += 1
        if alone[name] is Kind.PERSON and alone[owner] in (None, Kind.THING):
            signs[owner]["owns whom a person is of"] = 1  # "Example's Ann Model said"
    return {name: _weigh(counted, len(places[name])) for name, counted in signs.items()}


def _mark_short_forms(
    signs: dict[str, Counter[str]],
    alone: Mapping[str, Kind | None],
    places: Mapping[str, Sequence[Candidate]],
    title: int,
) -> None:
    """Mark full names by the word that stands for them elsewhere: people go by their last word,
    companies by their first; a thing is often named after the company before it."""
    for name in signs:
        first, *_, last = [*name.split(" "), ""] if " " not in name else name.split(" ")
        if not last:
            continue
        if "civility" in signs.get(last, ()):
            signs[name]["shares a surname"] = 1
        known = "given name" in signs[name] or alone.get(first) is Kind.PERSON
        if first in signs and not known:
            signs[name][_sign_of_start(places[name], places[first], title, alone[first])] = 1
        if last in signs:
            signs[name]["named by its last word"] = 1
            # Texts name people in full first; a family's firm may come before its founder.
            first_named = _introduces(places[name], places[last], title)
            spoken = "given name" in signs[name] and "speaks" in signs[last]
            mostly = spoken and 2 * signs[last]["PERSON"] >= len(places[last])
            if alone[name] is Kind.PERSON and (first_named or mostly):
                signs[last]["surname of a person"] = 1


def _sign_of_start(
    full: Sequence[Candidate], short: Sequence[Candidate], title: int, kind: Kind | None
) -> str:
    """Return the sign of a name that begins with another: texts name companies in full first, and
    what they make after them ("Example sells … Example Model")."""
    if kind is Kind.THING and short[0].span < full[0].span:
        return "named after a thing"  # "Example runs on … Example Mini"
    if kind is not Kind.COMPANY or short[0].span > full[0].span:
        return "named by its first word"
    in_body = any(title < place.span.start < full[0].span.start for place in short)
    if in_body and len(short) > len(full):
        return "named after a company"
    return "begins with a name known before"


def _introduces(full: Sequence[Candidate], short: Sequence[Candidate], title: int) -> bool:
    """Tell whether the first *full* name stands before each *short* one behind the title."""
    behind = [place.span for place in short if place.span.start > title]
    return not behind or full[0].span < behind[0]


def _mark_neighbours(
    signs: dict[str, Counter[str]],
    alone: Mapping[str, Kind | None],
    pairs: Sequence[tuple[str, str]],
    places: Mapping[str, Sequence[Candidate]],
) -> None:
    """Mark names by the kinds of those that lists put beside them, and once more by what these
    are taken for then: a list tells all of its names by those that are known."""
    kinds, beside = dict(alone), dict[str, Counter[str]]()
    apart = {n: _weigh(counted, len(places[n])) for n, counted in signs.items()}
    for _ in range(2):
        beside = {name: Counter() for name in signs}
        for pair in pairs:
            for name, other in (pair, pair[::-1]):
                if kind := kinds[other]:
                    beside[name][f"beside a {kind}"] += 1
        kinds = {
            n: _weigh(counted + beside[n], len(places[n])) if beside[n] else apart[n]
            for n, counted in signs.items()
        }
    for name, counted in beside.items():
        signs[name] += counted


def _weigh(signs: Counter[str], places: int) -> Kind | None:
    company = person = place = thing = 0.0
    for sign, count in sorted(signs.items()):  # a sum of floats depends on their order
        # A model's label counts by its share, a sign in the text once and a little more.
        share = count / places if sign in SHARED else 1 + 0.2 * min(count - 1, 3)
        weights = SIGNS[sign]
        company += share * weights[0]
        person += share * weights[1]
        place += share * weights[2]
        thing += share * weights[3]
    total = dict(zip(_KINDS, (company, person, place, thing), strict=True))
    best = max(total, key=total.__getitem__)
    return best if round(total[best], 6) >= _ENOUGH[best] else None


def _neighbours(
    places: Mapping[str, Sequence[Candidate]], text: str, pack: LanguagePack
) -> Iterator[tuple[str, str]]:
    """Yield the pairs of names that a comma or an "and" joins."""
    order = sorted((place.span, name) for name, found in places.items() for place in found)
    following = [*order[2:], (None, "")]
    for (left, name), (right, other), (behind, owned) in zip(
        order, order[1:], following, strict=False
    ):
        if name == other or not re.fullmatch(pack.mention.listing, text[left.end : right.start]):
            continue
        # In "Example and China's Model", the list goes on behind the owner.
        owns = behind and re.fullmatch(pack.mention.owner_before, text[right.end : behind.start])
        yield name, owned if owns else other


def _owned(
    places: Mapping[str, Sequence[Candidate]], text: str, pack: LanguagePack
) -> Iterator[tuple[str, str]]:
    """Yield each name whose maker or owner is named beside it, and that one's name."""
    words = pack.mention
    order = sorted((place.span, name) for name, found in places.items() for place in found)
    for (left, name), (right, other) in pairwise(order):
        between = text[left.end : right.start]
        if name != other and re.fullmatch(words.owner_before, between):
            yield other, name
        elif name != other and re.fullmatch(words.owner_behind, between):
            yield name, other
