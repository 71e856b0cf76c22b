"""What a text says each company is: by nouns ("the brewer") and by words beside its name."""

import re
from collections import defaultdict

from deals.domain.evidence import Span
from deals.domain.vocabulary import FOCAL_ROLES, PartyKind
from deals.extract.cast import Cast
from deals.extract.mention import Party
from deals.grammar import LanguagePack

_TRAIT = 4  # letters that a word has at least that tells what a company is
_STEM = 2  # letters at a word's end by which it agrees with its noun
_BEHIND = re.compile(r"(?:,| \(| [^\W\d_]+) ((?:[^\W\d_][\w'’-]* ?){1,10})")


class Traits:
    """The nouns and other words by which each company of a text was described."""

    def __init__(self, text: str, names: Cast, pack: LanguagePack) -> None:
        self.text, self.pack = text, pack
        self.nouns: dict[Party, set[str]] = defaultdict(set)  # "the brewer" was said of it
        # "American" was, and where
        self.words: dict[Party, list[tuple[str, Span]]] = defaultdict(list)
        for mention in names.mentions:
            # "Example University" is "the university", « Banque Exemple » « la banque ».
            first, *_, last = [*mention.span.of(text).casefold().split()] * 2
            self.nouns[mention.party] |= {first, last}
            if mention.party.kind is PartyKind.COMPANY:
                self.words[mention.party] += self._beside(mention.span)
            is_a = re.compile(pack.mention.is_a).match(text, mention.span.end)
            if is_a and not (is_a.group().startswith(",") and self.acts(is_a.end())):
                self.nouns[mention.party].add(is_a.group("head").casefold())

    def fit(self, party: Party, description: str, head: str, at: int = -1) -> float:
        """Return how well *description*, whose noun is *head*, suits *party*; below 0 where it was
        described otherwise: "the fund" is no "brewer". What stands there itself, *at* its place,
        tells nothing."""
        called = self._called(party, head)
        trades = self.pack.mention.organisation_nouns - self.pack.mention.generic_nouns
        other = head in trades and bool(self.nouns[party] & trades)
        amiss = not called and (
            other or self._is_financier(party, head) or self._is_backer(party, head)
        )
        said = self._telling(description) - {head}
        return called + 3.0 * any(self.has(party, word, at) for word in said) - 1.0 * amiss

    def _is_financier(self, party: Party, head: str) -> bool:
        """Tell whether *party* invests or lends, which nobody described as a *head* does."""
        words = self.pack.mention
        said = self.nouns[party] & words.financiers
        return bool(said) and head not in words.financiers | words.financier_nouns

    def _is_backer(self, party: Party, head: str) -> bool:
        """Tell whether *party* only buys or backs others, and *head* is said of who is young."""
        young = head in self.pack.mention.young_nouns
        return young and bool(party.roles) and not party.roles & FOCAL_ROLES

    def has(self, party: Party, word: str, at: int = -1) -> bool:
        """Tell whether *word*, or a form of it, was said of *party* elsewhere than *at* a place."""
        return any(
            _akin(word, said) and not span.start <= at < span.end
            for said, span in self.words[party]
        )

    def acts(self, end: int) -> bool:
        """Tell whether a verb follows, of which what ends at *end* is the subject: behind "like X,
        the firm has sold" it is no description of X."""
        verb = re.compile(r" (\w+)").match(self.text, end)
        return verb is not None and verb[1] in self.pack.quote.auxiliaries

    def _called(self, party: Party, head: str) -> float:
        """Return how much it weighs that *party* was called so, or by a noun for the same thing."""
        nouns = self.nouns[party]
        if any(head == noun or _akin(head, noun) for noun in nouns):
            return 3.0
        return 1.0 * any(head in kin and nouns & kin for kin in self.pack.mention.kin)

    def _beside(self, name: Span) -> list[tuple[str, Span]]:
        """Return what is said of a company beside its name, and where: "the American Example",
        "Example, a German maker of screws"."""
        *_, left = ["", *self.text[max(0, name.start - 30) : name.start].split()]
        before = [(word, name) for word in self._telling(left)]
        if behind := _BEHIND.match(self.text, name.end, name.end + 90):
            place = Span(*behind.span(1))
            return before + [(word, place) for word in self._telling(behind[1])]
        return before

    def _telling(self, text: str) -> set[str]:
        """Return the words of *text* that may tell what something is: common ones, and origins."""
        demonyms = self.pack.mention.demonyms
        words = re.findall(r"[\w-]+", text)
        found = {w.casefold() for w in words if w.islower() or w.casefold() in demonyms}
        return {word for word in found if len(word) >= _TRAIT}


def _akin(one: str, other: str) -> bool:
    """Tell whether two words are one but for how they agree (« allemand », « allemande »)."""
    shorter, longer = sorted((one, other), key=len)
    stem = max(_TRAIT, len(shorter) - _STEM)
    return len(longer) - len(shorter) <= _STEM + 1 and shorter[:stem] == longer[:stem]
