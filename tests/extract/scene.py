"""Short texts whose names are marked by hand, for tests of what is told of them: no model needed.

``[Orme]`` is a company, ``{Ada Vernier}`` a person; all other words are the engine's to read.
"""

import re
from dataclasses import dataclass, field
from functools import cache

import spacy
from spacy.language import Language

from deals import lang
from deals.domain.claims import DealClaim, PartnershipClaim
from deals.domain.evidence import Span
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import PartyKind
from deals.extract.amount import find_amounts
from deals.extract.cast import Cast
from deals.extract.coreference import find_cast
from deals.extract.deal import find_deals, find_news_date
from deals.extract.mention import Form, Mention, Party
from deals.extract.partial_date import find_dates
from deals.extract.partnership import find_partnerships
from deals.extract.position import find_positions
from deals.extract.sentence import find_sentences
from deals.extract.skeleton import Skeleton, build_skeleton
from deals.grammar import LanguagePack

_MARKED = re.compile(r"\[(?P<company>[^\]]+)\]|\{(?P<person>[^}]+)\}")
TODAY = PartialDate(2021, 3, 18)


@cache
def blank(language: str) -> Language:
    """Return what cuts a text into words, and knows no more of them."""
    return spacy.blank(language)


@dataclass(slots=True)
class Scene:
    """A text with its cast, as the finders of deals, partnerships and positions take it."""

    pack: LanguagePack
    text: str = ""
    names: list[Mention] = field(default_factory=list)
    cast: Cast = field(default_factory=lambda: Cast([]))
    skeletons: list[Skeleton] = field(default_factory=list)

    @classmethod
    def of(cls, language: str, marked: str) -> "Scene":
        scene = cls(lang.load(language))
        scene._read_marks(marked)
        words = scene.pack.mention
        sentences = find_sentences(scene.text, words.abbreviations, words.function_words)
        scene.cast = find_cast(scene.text, sentences, scene.names, scene.pack)
        amounts = find_amounts(scene.text, scene.pack.amount)
        dates = find_dates(scene.text, scene.pack.partial_date, TODAY)
        scene.skeletons = [
            build_skeleton(scene.text, each, scene.cast, amounts, dates) for each in sentences
        ]
        return scene

    def _read_marks(self, marked: str) -> None:
        parties: dict[str, Party] = {}
        end = 0
        for match in _MARKED.finditer(marked):
            self.text += marked[end : match.start()]
            end = match.end()
            kind = PartyKind(match.lastgroup or "")
            name = match[kind]
            party = parties.setdefault(name, Party(kind, name))
            start = len(self.text)
            self.text += name
            self.names.append(Mention(Span(start, start + len(name)), party))
        self.text += marked[end:]

    def deals(self) -> list[DealClaim]:
        news = find_news_date(self.skeletons, self.pack.deal, TODAY)
        return find_deals(self.skeletons, self.cast, self.pack.deal, TODAY, news)

    def partnerships(self) -> list[PartnershipClaim]:
        return find_partnerships(
            self.skeletons, self.cast, self.pack.partnership, self.pack.deal, TODAY, None
        )

    def positions(self) -> list[str]:
        """Each tie as "Ada Vernier: PDG, Orme", with "former" where it is over, in order."""
        found = find_positions(self.skeletons, self.cast, self.pack.position)
        return sorted(
            f"{person.name}: {held.title}, {held.company}" + ", former" * (held.status == "former")
            for person in self.cast.people
            for held in found.of(person)
        )

    def referents(self) -> list[tuple[str, str]]:
        """What descriptions and pronouns stand for: ("la société", "Orme"), in reading order."""
        return [
            (mention.span.of(self.text), mention.party.name)
            for mention in self.cast.mentions
            if mention.form is not Form.NAME
        ]


def shown(deal: DealClaim) -> str:
    """A deal on one line: "acquisition: acquirer Lichen, target Orme"."""
    parties = sorted(f"{each.role} {each.name}" for each in deal.participants)
    return f"{deal.type}: {', '.join(parties)}"


def told(language: str, marked: str) -> list[str]:
    return [shown(deal) for deal in Scene.of(language, marked).deals()]
