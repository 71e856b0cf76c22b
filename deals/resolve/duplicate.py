"""Whether two names are one company's or one person's: a table of signs, each with its weight.

Names alone seldom prove anything, so this only proposes; people decide.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from babel.core import Locale
from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from deals.domain.duplicate import Likeness, Named
from deals.domain.name import name_key
from deals.domain.vocabulary import PartyKind
from deals.resolve.pair import JOINTS, REMARK, Pair, bare_name, words_of

LIKELY = 50
"""The score from which two names are proposed as one's."""

_LARGEST_BLOCK = 60
"""Names that begin alike, above which the beginning says nothing."""

_TRADE = frozenset(
    """
    co com communications companies company corp corporation entertainment foundation global group
    health holdings inc interactive international management networks online
    pharmaceuticals services software solutions systems technologies technology
    """.split()
)
"""Words that a name is often cited without."""

_ARMS = frozenset("capital fund investments partners venture ventures".split())
"""Words of which a company's investing arm has one more than the company."""

_SHORT = {
    frozenset(pair.split())
    for pair in """
    alex alexander,andy andrew,ben benjamin,bill william,bob robert,chris christopher,dan daniel
    dave david,ed edward,jim james,joe joseph,john jonathan,johnathan jonathan,jamie james
    jon jonathan,josh joshua,ken kenneth,matt matthew,mathew matthew,mike michael,mitch mitchell
    nick nicholas,rick richard,rob robert,ron ronald,sam samuel,steve steven,stephen steven
    tom thomas,tony anthony
    """.replace("\n", ",").split(",")
}


@dataclass(frozen=True, slots=True)
class Sign:
    """What speaks for two names being one's, or against it. A row of a table."""

    points: int
    reason: str
    holds: Callable[[Pair], bool]


def likeness(one: Named, other: Named, kind: PartyKind = PartyKind.COMPANY) -> Likeness:
    """Return how much speaks for *one* and *other* being one company, or one person."""
    pair = Pair(one, other, kind)
    found = [sign for sign in _SIGNS if sign.holds(pair)]
    score = max(0, min(100, sum(sign.points for sign in found)))
    return Likeness(score=score, reasons=tuple(sign.reason for sign in found))


def _same_letters(pair: Pair) -> bool:
    return pair.letters[0] == pair.letters[1]


def _parted_alike(pair: Pair) -> bool:
    """Tell whether capitals part one name where spaces or hyphens part the other."""
    one, other = (
        re.findall(r"[A-Z]?[^A-Z\W_]+|[A-Z]+", each.name) for each in (pair.one, pair.other)
    )
    return len(one) == len(other) or pair.one_word or len(pair.words[0]) == len(pair.words[1])


def _same_but_for_a_remark(pair: Pair) -> bool:
    if pair.bare[0] != pair.bare[1] or _same_letters(pair):
        return False
    return len("".join(pair.bare[0])) >= 3


def _one_is_the_remark(pair: Pair) -> bool:
    """Tell whether one name is what the other has in brackets: its acronym, or it in full."""
    return any(
        words_of(name_key(remark)) == words_of(key)
        for name, key in ((pair.one.name, pair.keys[1]), (pair.other.name, pair.keys[0]))
        for remark in REMARK.findall(name)
        if remark and not _same_letters(pair) and _is_acronym(remark, bare_name(name))
    )


def _is_acronym(remark: str, name: str) -> bool:
    short, long = sorted((remark, name), key=len)
    words = [word for word in re.findall(r"\w+", name_key(long)) if word not in JOINTS]
    initials = "".join(word[0] for word in words)
    letters = re.sub(r"\W", "", name_key(short))
    return len(words) >= 2 and (initials.startswith(letters) or letters.startswith(initials))


def _remark_is_a_place(pair: Pair) -> bool:
    remarks = [*REMARK.findall(pair.one.name), *REMARK.findall(pair.other.name)]
    return any(remark.casefold() in _places() for remark in remarks)


def _plural(pair: Pair) -> bool:
    one, other = sorted(pair.letters, key=len)
    return len(one) >= 8 and f"{one}s" == other


def _slip(pair: Pair) -> bool:
    """Tell whether two names sound the same, or a letter is misplaced or left out of a long one."""
    one, other = pair.letters
    if one == other or min(len(one), len(other)) < 8 or OSA.distance(one, other) > 2:
        return False
    if sorted(one) == sorted(other) or _sound(one) == _sound(other):
        return True
    return abs(len(one) - len(other)) == 1 and OSA.distance(one, other) == 1 and _long(pair)


def _long(pair: Pair) -> bool:
    """Tell whether the one word in which two names differ is too long to be another by chance."""
    if len(pair.words[0]) != len(pair.words[1]):
        return False
    differ = [(a, b) for a, b in zip(*pair.words, strict=True) if a != b]
    if len(differ) != 1 or differ[0][0][0] != differ[0][1][0]:
        return False
    shortest = min(map(len, differ[0]))
    if pair.kind is PartyKind.PERSON:
        return shortest >= 9
    return shortest >= 5 and min(map(len, pair.letters)) >= 12


def _short_name(pair: Pair) -> bool:
    (one, *rest), (other, *others) = pair.words if all(pair.words) else (("",), ("",))
    return rest == others and bool(rest) and frozenset({one, other}) in _SHORT


def _initial(pair: Pair) -> bool:
    short, long = sorted(pair.words, key=len)
    spare = [word for word in long if word not in short]
    return len(short) == 2 and len(long) == 3 and len(spare) == 1 and len(spare[0]) == 1


def _trade_left_out(pair: Pair) -> bool:
    left = pair.left_out
    return bool(left) and left <= _TRADE and not _same_letters(pair)  # type: ignore[operator]


def _arm_left_out(pair: Pair) -> bool:
    left = pair.left_out
    return bool(left) and left <= _ARMS | _TRADE and bool(left & _ARMS)  # type: ignore[operator]


def _other_arm_word(pair: Pair) -> bool:
    one, other = ([word for word in words if word not in _ARMS] for words in pair.words)
    fund = all(_ARMS.intersection(words) for words in pair.words)
    return len(one) >= 1 and one == other and fund and pair.left_out is None


def _many_words_left_in(pair: Pair) -> bool:
    return min(map(len, pair.words)) >= 2 and pair.left_out is not None


def _rare(pair: Pair) -> bool:
    return pair.rare


def _looks_alike(pair: Pair) -> bool:
    return fuzz.token_sort_ratio(*pair.keys) >= 90


def _sound(letters: str) -> str:
    for written, said in (("ck", "k"), ("ph", "f"), ("z", "s"), ("y", "i")):
        letters = letters.replace(written, said)
    return re.sub(r"(.)\1", r"\1", letters)


@cache
def _places() -> frozenset[str]:
    return frozenset(name.casefold() for name in Locale("en").territories.values())


def _is(kind: PartyKind) -> Callable[[Pair], bool]:
    return lambda pair: pair.kind is kind


def _both(*conditions: Callable[[Pair], bool]) -> Callable[[Pair], bool]:
    return lambda pair: all(condition(pair) for condition in conditions)


_company, _person = _is(PartyKind.COMPANY), _is(PartyKind.PERSON)

_SIGNS = (
    Sign(80, "the same letters", _same_letters),
    Sign(
        -60, "one word, which a source has for two", lambda pair: pair.told_apart and pair.one_word
    ),
    Sign(
        -40,
        "a source has both, and only one is written as two words",
        lambda pair: pair.told_apart and _same_letters(pair) and not _parted_alike(pair),
    ),
    Sign(60, "the same but for a remark in brackets", _same_but_for_a_remark),
    Sign(-60, "the remark is a place", _remark_is_a_place),
    Sign(60, "one is the acronym or full name in the other's brackets", _one_is_the_remark),
    Sign(55, "a slip of the pen", _slip),
    Sign(50, "one and many of a word", _plural),
    Sign(60, "a short form of the given name", _both(_person, _short_name)),
    Sign(60, "an initial is left out", _both(_person, _initial)),
    Sign(35, "a word for its trade is left out", _both(_company, _trade_left_out)),
    Sign(20, "no third name begins so", _both(_company, _trade_left_out, _rare)),
    Sign(30, "a word for investing is left out", _both(_company, _arm_left_out)),
    Sign(35, "another word for investing", _both(_company, _other_arm_word)),
    Sign(20, "no third name begins so", _both(_company, _other_arm_word, _rare)),
    Sign(15, "several words in common", _both(_company, _many_words_left_in)),
    Sign(5, "they look alike", _looks_alike),
    Sign(-5, "a source tells them apart", lambda pair: pair.told_apart),
)


def propose(
    named: Mapping[int, Named], kind: PartyKind, least: int = LIKELY
) -> Iterator[tuple[int, int, Likeness]]:
    """Yield the pairs of ids that are likely one's, with the likeness; the likeliest first.

    Only names are compared that begin alike, have the same words, or of which one stands in the
    other's brackets.
    """
    found = {}
    for ids in _blocks(named).values():
        for one, other in combinations(sorted(ids), 2) if len(ids) <= _LARGEST_BLOCK else ():
            if (one, other) not in found:
                found[one, other] = likeness(named[one], named[other], kind)
    likely = [(one, other, its) for (one, other), its in found.items() if its.score >= least]
    yield from sorted(likely, key=lambda pair: (-pair[2].score, pair[:2]))


def _blocks(named: Mapping[int, Named]) -> Mapping[str, set[int]]:
    blocks: dict[str, set[int]] = defaultdict(set)
    for id_, its in named.items():
        for written in (its.name, bare_name(its.name), *REMARK.findall(its.name)):
            words = words_of(name_key(written))
            for block in ("".join(words)[:6], " ".join(sorted(words)), " ".join(words[-1:])[-8:]):
                blocks[block].add(id_)
    return blocks
