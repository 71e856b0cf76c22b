"""Who speaks, and what pronouns and descriptions mean after what was told before."""

import re
from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.called import find_called
from deals.extract.mention import Form, Party
from deals.extract.narration import Item, Sentence
from deals.grammar import QuoteWords

_LONGEST_MEMORY = 6  # sentences for which a pronoun may stand for a person
_MUCH_LATER = 2  # sentences: who is named besides then outdoes who was told of before
_NEAR = 1  # sentences for which a noun that may be anyone's stands for a person
_TITLE = 2  # words before a name that tell a man from a woman
_WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks; ``party`` is None for someone whom the text does not name."""

    party: Party | None
    span: Span  # the words that say so
    rule: str
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class _Seen:
    """A party, or None for someone unnamed, and the last sentence that had them."""

    party: Party | None = None
    at: int = -1


class Stage:
    """Keeps in mind, in reading order, who has spoken and of whom it is told."""

    def __init__(self, words: QuoteWords, sentences: Sequence[Sentence]) -> None:
        self.words = words
        self.last: Speaker | None = None  # to speak, named or not
        self._now = 0  # sentence
        self._people: list[_Seen] = []  # who spoke or were told of, latest last
        self._beside: list[_Seen] = []  # people named besides, latest last
        self._company = _Seen()  # that spoke
        self._topic = _Seen()  # the company last told of
        self._stranger = _Seen()  # someone unnamed who spoke
        self.strange = set[str]()  # the nouns of those
        self._women: dict[Party, float] = defaultdict(float)  # negative for men
        self._nouns = find_called(sentences, words)
        for sentence in sentences:
            self._learn_genders(sentence.items)

    def enter(self, number: int) -> None:
        """Go on to the *number*-th sentence."""
        self._now = number

    def note(self, speaker: Speaker) -> None:
        """Remember that *speaker* speaks."""
        self.last = speaker
        if speaker.party is None:
            self._stranger = _Seen(None, self._now)
        elif speaker.party.kind is PartyKind.PERSON:
            self._people.append(_Seen(speaker.party, self._now))
        elif speaker.rule != "according_to":
            self._company = _Seen(speaker.party, self._now)

    def leave(self, names: Sequence[Item], items: Sequence[Item]) -> None:
        """Remember whom the sentence is about: the first person and company of its *names*; and
        whom else its *items* name."""
        for item in items:
            if item.mentions and item.mentions[0].party.kind is PartyKind.PERSON:
                self._beside.append(_Seen(item.mentions[0].party, self._now))
        parties = [n.mentions[0].party for n in names if n.mentions[0].form is Form.NAME]
        person = next((p for p in parties if p.kind is PartyKind.PERSON), None)
        company = next((p for p in parties if p.kind is PartyKind.COMPANY), None)
        if person is not None:
            self._people.append(_Seen(person, self._now))
        if company is not None:
            self._topic = _Seen(company, self._now)

    def keep(self, pronoun: Item) -> None:
        """Remember whom a sentence is about that begins with *pronoun*."""
        party = self._meant(pronoun.word)
        if party is not None and party.kind is PartyKind.PERSON:
            self._people.append(_Seen(party, self._now))

    @property
    def company(self) -> Party | None:
        """The organisation that spoke last."""
        return self._company.party

    def named(self, item: Item, rule: str) -> Speaker:
        """Return the party of a mention; no party where it stands for several."""
        parties = {id(m.party): m.party for m in item.mentions}
        party = next(iter(parties.values())) if len(parties) == 1 else None
        described = item.mentions[0].form is Form.DESCRIPTION
        is_company = party is not None and party.kind is PartyKind.COMPANY
        if is_company and item.mentions[0].rule == "coreference.latter":
            party = self._person(0).party or party  # it is mostly people who speak
        nouns = self.words.bodies.intersection(_WORD.findall(item.word))
        if described and is_company and nouns:
            meant = [m.party for m in item.mentions] + [*item.mentions[0].others]
            party = next((p for p in meant if _bears(p, nouns)), None)
        elif described and is_company and self._is_plain(item):
            party = self._company.party or self._topic.party or party
        if described and party is not None and not is_company:
            seen = self._called_so(set(_WORD.findall(item.word)))
            party = seen.party if seen else party
        return Speaker(party, item.span, rule, inferred=described)

    def _is_plain(self, item: Item) -> bool:
        """Tell descriptions that fit any organisation: « le groupe », "the company"."""
        return not self.words.groups.isdisjoint(_WORD.findall(item.word))

    def document(self, item: Item) -> Speaker:
        """Take a writing for the organisation that spoke last."""
        party = None if item.word in self.words.indefinite else self._company.party
        return Speaker(party, item.span, "document", inferred=True)

    def pronoun(self, item: Item, names: Sequence[Item] = ()) -> Speaker:
        """Take a pronoun for the person that *names* before it in its sentence give, else for the
        person or organisation spoken of last."""
        party = self._named_before(item.word, names) or self._meant(item.word)
        return Speaker(party, item.span, "pronoun", inferred=True)

    def _named_before(self, pronoun: str, names: Sequence[Item]) -> Party | None:
        weight = self.words.feminine.get(pronoun, 0)
        if pronoun not in self.words.personal or pronoun in self.words.plural:
            return None
        people = [n.mentions[0].party for n in names if n.mentions[0].form is Form.NAME]
        people = [p for p in people if p.kind is PartyKind.PERSON]
        return next((p for p in people if self._women[p] * weight >= 0), None)

    def person(self, nouns: set[str], span: Span, *, near: bool = False) -> Speaker:
        """Take a definite description (« la dirigeante ») for the last person it may fit, but for
        a stranger where it is what one is called: "A source said. … The source added"."""
        weight = sum(self.words.feminine.get(noun, 0) for noun in nouns)
        seen = self._called_so(nouns) or self._person(weight)
        if self._stranger.at + 1 >= seen.at and nouns & self.strange:
            seen = self._stranger
        if near and self._now - seen.at > _NEAR:
            seen = _Seen()
        return Speaker(seen.party, span, "description", inferred=True)

    def _called_so(self, nouns: Set[str]) -> _Seen | None:
        """Return the last person who was called by one of *nouns*: "Mayor X … the mayor"."""
        seen = [
            s
            for s in (*self._people, *self._beside)
            if s.party and nouns & self._nouns.get(s.party, set())
        ]
        return max(seen, key=lambda s: s.at, default=None)

    def individual(self, speaker: Speaker, said: str) -> Speaker:
        """Take words *said* for an organisation for the last person instead: one says "I"."""
        weight = sum(self.words.feminine.get(word, 0) for word in _WORD.findall(said))
        seen = self._person(weight)
        return replace(speaker, party=seen.party) if seen.party else speaker

    def organisation(self, span: Span) -> Speaker:
        """Take « la société » and its like for the organisation spoken of last."""
        party = self._company.party or self._topic.party
        return Speaker(party, span, "description", inferred=True)

    def _meant(self, pronoun: str) -> Party | None:
        if pronoun in self.words.plural:
            return self.last.party if self.last else None
        weight = self.words.feminine.get(pronoun, 0)
        person = self._person(weight) if pronoun in self.words.personal else _Seen()
        company = max(self._topic, self._company, key=lambda seen: seen.at)
        if self._company.at == company.at:
            company = self._company
        if pronoun not in self.words.neuter:
            company = _Seen()
        elif person.party is not None and self._company.at <= person.at:
            company = _Seen()  # that the sentence is about one says little where a person spoke
        latest = max(person, company, key=lambda seen: seen.at)
        return None if self._stranger.at > latest.at else latest.party

    def _person(self, weight: float) -> _Seen:
        """Return the last person whom words may stand for that tell a woman from a man by
        *weight*: one whom it was told of, else one named besides."""
        told, beside = (self._last_of(seen, weight) for seen in (self._people, self._beside))
        return beside if beside.at - told.at > _MUCH_LATER else told

    def _last_of(self, people: Sequence[_Seen], weight: float) -> _Seen:
        for seen in reversed(people[-_LONGEST_MEMORY * 2 :]):
            is_near = self._now - seen.at <= _LONGEST_MEMORY
            if seen.party and is_near and self._women[seen.party] * weight >= 0:
                return seen
        return _Seen(None, -_LONGEST_MEMORY)

    def _learn_genders(self, items: Sequence[Item]) -> None:
        """Count what tells men from women: the title before a name, the pronouns behind it."""
        current: Party | None = None
        for index, item in enumerate(items):
            mention = item.mentions[0] if item.mentions else None
            if mention and mention.form is Form.NAME and mention.party.kind is PartyKind.PERSON:
                current = mention.party
                given, *_ = current.name.casefold().split()
                self._women[current] += self.words.genders.get(given, 0)
                for title in items[max(0, index - _TITLE) : index]:
                    self._women[current] += self.words.feminine.get(title.word, 0)
            elif current is not None:
                self._women[current] += self.words.feminine.get(item.word, 0)


def _bears(party: Party, nouns: Set[str]) -> bool:
    """Tell whether a body's name holds one of *nouns*, or is an acronym that may."""
    return party.name.isupper() or not nouns.isdisjoint(_WORD.findall(party.name.casefold()))
