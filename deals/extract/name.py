"""Names: which capitalised words name a company or a person, and which are one party's."""

import re
from collections import defaultdict
from collections.abc import Set
from itertools import pairwise

from spacy.tokens import Doc

from deals.domain.evidence import Span
from deals.domain.name import LEGAL_FORMS
from deals.domain.vocabulary import PartyKind, Role
from deals.extract.acronym import is_acronym
from deals.extract.amount import AmountMention
from deals.extract.candidate import Candidate, find_candidates
from deals.extract.cast import Cast
from deals.extract.kind import Kind, find_kinds
from deals.extract.mention import Mention, Party
from deals.extract.nobody import names_nobody
from deals.extract.place import is_place
from deals.extract.short_form import is_form
from deals.extract.skeleton import build_skeleton
from deals.extract.surname import find_surnames, is_part
from deals.extract.telling import find_parts
from deals.grammar import LanguagePack

# Where shares are listed: "(NYSE: EX)", "(Euronext Paris – FR0000000000)".
_LISTING = re.compile(
    r"\((?:NYSE|N[Aa][Ss][Dd][Aa][Qq]|Euronext|LSE|AIM|TSX|AMEX|ISIN|Bloomberg|Reuters|FRA|ASX|HKEX|OTC)"
    r"[^()]{0,40}[:–-] ?[A-Z0-9][A-Z0-9. :/-]*\)"
)
# The code of a company's shares behind its name: "Example Corp <EXA>", "EXAMPLE <EXA.L> BUYS".
_CODE = re.compile(r"\b[A-Z][\w.&'’-]*,? <(?P<code>[A-Z][A-Z0-9.]{0,8})>")
# Whose dispatch it is, at the head of a line: "LONDON, March 4 (Example) - The firm …".
_AGENCY = re.compile(
    r"^[^\W\da-z_][^()\n]{2,50}\((?P<name>[^()\n\d]{2,30})\) ?(?:--|[-–—]) ?(?!\d)(?=[^\n]{80})",
    re.MULTILINE,
)
_APPOSED = re.compile(r"(?:,? \(?|\()(?:[a-zà-ÿ]+ ){0,2}")


def find_names(
    text: str, doc: Doc, sentences: list[Span], amounts: list[AmountMention], pack: LanguagePack
) -> list[Mention]:
    """Return the mentions in *text* that name a company or a person, in reading order.

    *doc* is *text* as its model reads it: spaCy would join its tokens anew for each asking.

    Spellings that name the same party (« SJW » for "SJW Group", a surname, an acronym) share it.
    """
    places: dict[str, list[Candidate]] = defaultdict(list)
    unnamed: list[Candidate] = []
    apart = [Span(*match.span()) for match in _LISTING.finditer(text)]
    apart += [Span(*match.span("name")) for match in _AGENCY.finditer(text)]
    apart += [Span(*match.span("code")) for match in _CODE.finditer(text)]
    for candidate in find_candidates(text, sentences, pack.mention):
        if any(span.covers(candidate.span) for span in apart):
            continue
        if names_nobody(candidate, pack):
            unnamed.append(candidate)
        else:
            places[candidate.text].append(candidate)
    _drop_headlines(places)
    roles = _deal_roles(text, sentences, places, amounts, pack)
    kinds = find_kinds(places, roles, doc, text, pack)
    _settle_brackets(places, kinds, text)
    _settle_initials(unnamed, places, kinds)
    parties = _gather(places, kinds, text, pack)
    for name, party in parties.items():
        party.roles |= roles.get(name, set())
    mentions = [
        Mention(place.span, party) for name, party in parties.items() for place in places[name]
    ]
    overlooked = (
        m for m in _overlooked(text, mentions) if not any(s.covers(m.span) for s in apart)
    )
    surnames = find_surnames(text, mentions, pack)
    return sorted([*mentions, *overlooked, *surnames], key=lambda m: m.span)


def _drop_headlines(places: dict[str, list[Candidate]]) -> None:
    """Drop the runs of capitals of a headline that hold a name of the body: it is found there."""
    spelt = [name for name, found in places.items() if any(not c.shouted for c in found)]
    for name in [n for n, found in places.items() if all(c.shouted for c in found)]:
        if any(f" {body} " in f" {name} " for body in spelt if body != name):
            del places[name]


def _settle_brackets(
    places: dict[str, list[Candidate]], kinds: dict[str, Kind | None], text: str
) -> None:
    """Take an acronym in brackets for what the name before it is, and other capitals there for
    the code of its shares."""
    order = sorted((place.span, name) for name, found in places.items() for place in found)
    for (left, name), (right, short) in pairwise(order):
        bracketed = text[left.end : right.start] == " (" and text[right.end : right.end + 1] == ")"
        if not bracketed or not re.fullmatch(r"[A-Z]\w{0,6}", short):
            continue
        if is_acronym(short, name):
            kinds[short] = kinds[name]
        elif kinds[name] is Kind.COMPANY and len(places[short]) == 1 and short.isupper():
            kinds[short] = None


def _settle_initials(
    unnamed: list[Candidate],
    places: dict[str, list[Candidate]],
    kinds: dict[str, Kind | None],
) -> None:
    """Take the initials of a company's name for it even where they are a common acronym: "GM"."""
    companies = [name for name, kind in kinds.items() if kind is Kind.COMPANY]
    for candidate in unnamed:
        if any(is_acronym(candidate.text, name) for name in companies):
            places[candidate.text].append(candidate)
            kinds[candidate.text] = Kind.COMPANY


def _deal_roles(
    text: str,
    sentences: list[Span],
    places: dict[str, list[Candidate]],
    amounts: list[AmountMention],
    pack: LanguagePack,
) -> dict[str, set[Role]]:
    """Return the roles that each name would play in deals, were all of them companies."""
    origins = pack.mention.demonyms  # "buys Italian rival Example": the object comes behind
    named = [name for name in places if not origins.issuperset(name.casefold().split())]
    parties = {name: Party(PartyKind.COMPANY, name) for name in named}
    cast = Cast(Mention(p.span, parties[name]) for name in named for p in places[name])
    skeletons = [build_skeleton(text, sentence, cast, amounts, ()) for sentence in sentences]
    roles: dict[str, set[Role]] = defaultdict(set)
    frames = pack.deal.frames + pack.partnership.frames
    for part in find_parts(skeletons, frames, pack.deal):
        # Who sells or borrows stands elsewhere: what follows "to" there is often a place.
        placed = part.rule.endswith(".to") and part.role in (Role.SELLER, Role.BORROWER)
        if not placed:
            roles[part.party.name].add(part.role)
    return roles


def _overlooked(text: str, mentions: list[Mention]) -> list[Mention]:
    """Return the places where a name stands that the capitals around it hid, as in headlines."""
    parties = {m.span.of(text): m.party for m in mentions if m.span.end - m.span.start > 3}
    if not parties:
        return []
    names = "|".join(re.escape(n) for n in sorted(parties, key=len, reverse=True))
    taken = {position for m in mentions for position in range(m.span.start, m.span.end)}
    return [
        Mention(Span(*match.span()), parties[match.group()], rule="mention.repeated")
        for match in re.finditer(rf"(?<![\w-])(?:{names})(?![\w-])", text)
        if match.start() not in taken and match.end() - 1 not in taken
    ]


def _gather(
    places: dict[str, list[Candidate]],
    kinds: dict[str, Kind | None],
    text: str,
    pack: LanguagePack,
) -> dict[str, Party]:
    """Return the party of each name that has one: fuller forms first, short forms after them."""
    order = sorted(places, key=lambda n: (-len(n.split()), -len(n), places[n][0].span))
    _prefer_companies(order, kinds, places, text, pack)
    named: dict[PartyKind, list[list[str]]] = {PartyKind.PERSON: [], PartyKind.COMPANY: []}
    for kind in (Kind.PERSON, Kind.COMPANY):
        groups = named[PartyKind(kind.value)]
        for name in order:
            called = [g for g in groups if kind is Kind.PERSON and is_part(name, g[0])]
            if kinds[name] is kind and len(called) == 1:
                called[0].append(name)
            elif kinds[name] is kind and (group := _home(name, groups, places, text, pack)):
                group.append(name)
            elif kinds[name] is kind:
                groups.append([name])
    _adopt(order, kinds, named, places, text, pack)
    _join_former_names(named[PartyKind.COMPANY], places, text, pack)
    return {
        name: party
        for kind, groups in named.items()
        for group in groups
        for party in [_party(kind, group, places, pack)]
        for name in group
    }


def _prefer_companies(
    order: list[str],
    kinds: dict[str, Kind | None],
    places: dict[str, list[Candidate]],
    text: str,
    pack: LanguagePack,
) -> None:
    """Take a name for a company's short form where nothing but its look makes it a person's."""
    companies = [name for name in order if kinds[name] is Kind.COMPANY]
    for name in order:
        first, *rest = name.casefold().split()
        if kinds[name] is not Kind.PERSON or not rest or first in pack.mention.given_names:
            continue
        if any(is_form(name, full, places, text, pack) for full in companies):
            kinds[name] = Kind.COMPANY


def _home(
    name: str,
    groups: list[list[str]],
    places: dict[str, list[Candidate]],
    text: str,
    pack: LanguagePack,
) -> list[str] | None:
    """Return the group that *name* is a form of, of several the one named first; None if none."""
    homes = [
        group for group in groups if any(is_form(name, full, places, text, pack) for full in group)
    ]
    return min(homes, key=lambda group: min(places[n][0].span for n in group), default=None)


def _adopt(
    order: list[str],
    kinds: dict[str, Kind | None],
    named: dict[PartyKind, list[list[str]]],
    places: dict[str, list[Candidate]],
    text: str,
    pack: LanguagePack,
) -> None:
    """Give short forms that their own signs leave open, or mistake, to the party they stand for."""
    people = named[PartyKind.PERSON]
    for name in order:
        surnames = [g for g in people if is_part(name, g[0]) and not _is_town(name, g[0], pack)]
        if len(surnames) == 1 and kinds[name] in (None, Kind.THING, Kind.PLACE):
            surnames[0].append(name)
        elif (
            kinds[name] in (None, Kind.THING, Kind.PLACE)
            and not is_place(name, pack)
            and (home := _home(name, named[PartyKind.COMPANY], places, text, pack))
        ):
            home.append(name)


def _is_town(name: str, full: str, pack: LanguagePack) -> bool:
    """Tell whether *name*, which *full* begins with, is rather a place's: "Paris"."""
    return full.startswith(name) and is_place(name, pack)


def _join_former_names(
    groups: list[list[str]],
    places: dict[str, list[Candidate]],
    text: str,
    pack: LanguagePack,
) -> None:
    """Join what "formerly" and its like make one: « Exemple (ex-Modèle) »."""
    at = sorted((p.span, group) for group in groups for name in group for p in places[name])
    for (left, owner), (right, other) in pairwise(at):
        between = text[left.end : right.start]
        known = re.search(pack.mention.former_names, between)
        several = not pack.quote.conjunctions.isdisjoint(between.split())  # "ex-X and ex-Y"
        # Nobody else may be spoken of in between: "backed by Example, known as …".
        if (
            known
            and not several
            and owner is not other
            and other in groups
            and _APPOSED.fullmatch(between[: known.start()])
        ):
            owner.extend(other)
            groups.remove(other)
            return _join_former_names(groups, places, text, pack)
    return None


def _party(
    kind: PartyKind, group: list[str], places: dict[str, list[Candidate]], pack: LanguagePack
) -> Party:
    kept = pack.mention.conjunctions | {"&"}
    is_company = kind is PartyKind.COMPANY
    plain = [_without_legal_form(name, kept) if is_company else name for name in group]
    # An acronym is an alias even where its long form is short on letters.
    name = max(plain, key=lambda n: (len(n.split()), len(n)))
    aliases = dict.fromkeys(n for n in [*plain, *group] if n != name)
    return Party(kind, name, tuple(aliases))


def _without_legal_form(name: str, kept: Set[str]) -> str:
    """Return *name* without what it ends with but for "& Co", where one of *kept* stands before."""
    words = name.split()
    while len(words) > 1 and words[-1].casefold().strip(".,").replace(".", "") in LEGAL_FORMS:
        if words[-2] in kept:  # "Example & Co"
            break
        words.pop()
    return " ".join(words).rstrip(",")
