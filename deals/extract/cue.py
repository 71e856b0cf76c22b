"""Cues: signs of what a name names in the words right before it."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from deals.extract.match import Index, index_of
from deals.extract.place import is_place
from deals.extract.run import UPPER
from deals.extract.skeleton import compiled
from deals.grammar import LanguagePack, MentionWords

_OWNER = re.compile(r"([A-Z][\w.]+(?: [A-Z][\w.]+)?)['’]s? $")
_CIVILITY = re.compile(r"\b(\w{1,4})\. $")
_SEVERAL = re.compile(rf"\b(\w{{2,9}})\.? (?:[{UPPER}][\w-]+(?: [{UPPER}][\w-]+)?(?:,? | \w+ ))+$")
_NOUN_PHRASE = re.compile(r"(?<![\w-])(?P<before>(?:[\w-]+ ){1,4})(?P<noun>[\w-]+), $")
_LAST_WORDS = re.compile(r"[\w-]+(?=[ \u00a0'’-])")
_BEFORE = re.compile(r"(?<![\w-])(?:[\w-]+[ \u00a0'’-])+$")
_PLAIN_CUES = frozenset(
    [
        "example of organisations",
        "tie",
        "undergoing",
        "organisation in apposition",
        "family",
        "epithet",
        "used",
        "possessed",
        "place noun",
    ]
)


def find_cues(left: str, pack: LanguagePack) -> Iterator[str]:
    """Yield the signs that *left*, the line up to a name, gives of what it names."""
    words = pack.mention
    found = _BEFORE.search(left.casefold())
    before = _LAST_WORDS.findall(found.group()) if found else []
    last = before[-1] if before else ""
    if last in words.civilities or _is_addressed(left, words):
        yield "civility"
    ends = _ends(left, pack)
    if "place" in ends:
        yield "tie"
    elif "title" in ends:
        yield "title"
    near = _nouns_before(left, before, ends.get("naming"), words)
    if near & words.person_nouns:
        yield "person noun"
    several = {noun.removesuffix("s") for noun in near - words.product_nouns}
    if (near | several) & words.organisation_nouns:
        yield "organisation noun"
    if near & words.product_nouns:
        yield "product noun"
    if last in words.indefinite_articles:
        yield "indefinite article"
    elif last in words.definite_articles:
        yield "definite article"
    taking = not ends.keys().isdisjoint(("undergoing", "tie", "held"))
    if last in words.company_prepositions:
        yield "company preposition"
    elif last in words.place_prepositions and not taking:  # "invested in Example"
        yield "place preposition"
    if not ends.keys().isdisjoint(("post", "held")):
        yield "tie"
    if (owner := _OWNER.search(left)) and is_place(owner[1], pack):
        yield "of a country"
    plain = ends.keys() & _PLAIN_CUES
    if _is_apposed_to_thing(left, words):
        plain = plain - {"organisation in apposition"} | {"thing in apposition"}
    yield from plain


def _is_apposed_to_thing(left: str, words: MentionWords) -> bool:
    """Tell whether *left* ends with a thing that the name behind it is of: "its software, "."""
    found = _NOUN_PHRASE.search(left)
    if not found or found["noun"].casefold() not in words.product_nouns:
        return False
    determiners = words.indefinite_articles | words.articles | words.possessive_pronouns
    before = reversed(found["before"].casefold().split())
    small = next((word for word in before if word in words.function_words), "")
    return small in determiners


def _is_addressed(left: str, words: MentionWords) -> bool:
    """Tell whether a civility with its stop ends *left*, or one of several before names."""
    civility = _CIVILITY.search(left)
    several = _SEVERAL.search(left)
    return (civility is not None and civility[1].casefold() in words.civilities) or (
        several is not None and several[1].casefold() in words.plural_civilities
    )


def _ends(left: str, pack: LanguagePack) -> dict[str, re.Match[str]]:
    """Return what *left* ends with, by the names of the cues."""
    names, cues = _cues(pack)
    ends = dict[str, re.Match[str]]()
    for number, match in cues.find(left):
        ends.setdefault(names[number], match)
    either, titles = _title_cues(pack)
    if either.search(left):
        ends |= {name: found for name, cue in titles.items() if (found := cue.search(left))}
    return ends


@cache
def _cues(pack: LanguagePack) -> tuple[Sequence[str], Index]:
    """Return the names and the patterns of what may end right before a name."""
    words = pack.mention
    patterns = {
        "naming": words.namings,
        "example of organisations": words.examples,
        "tie": words.ties,
        "held": pack.position.ties,
        "undergoing": words.undergoings,
        "organisation in apposition": words.apposed,
        "family": words.families,
        "epithet": words.epithets,
        "used": words.usings,
        "possessed": words.possessed,
        "place noun": words.place_nouns,
    }
    return list(patterns), index_of(tuple(patterns.values()))


@cache
def _title_cues(pack: LanguagePack) -> tuple[re.Pattern[str], dict[str, re.Pattern[str]]]:
    """Return the pattern of either cue that a title is, which rules out most places at the cost
    of one, and both."""
    words = pack.position
    title = ",? "
    post = rf"(?: [{UPPER}][\w&-]+){{0,3}}{words.extension}{words.link}"  # "chief executive of "
    return compiled(rf"(?:{words.titles})(?:{title}|{post})$"), {
        "place": compiled(rf", (?:{words.titles}), $"),  # "Mary Smith, chairman, Example"
        "title": compiled(rf"(?:{words.titles}){title}$"),
        "post": compiled(rf"(?:{words.titles}){post}$"),
    }


def _nouns_before(
    left: str, before: Sequence[str], naming: re.Match[str] | None, words: MentionWords
) -> set[str]:
    """Return the words that may say what the name behind *left* is.

    One adjective or one complement may stand between: « l'éditeur rennais X », « le fonds de
    placement X »; but « l'éditeur de X » names what it makes.
    """
    if naming:
        return set(re.findall(r"[\w-]+", left[: naming.start()].casefold())[-3:])
    if not before or before[-1] in words.function_words:
        return set()
    reach = 4 if len(before) > 2 and before[-2] in words.particles else 2
    return set(before[-min(reach, 3) :])
