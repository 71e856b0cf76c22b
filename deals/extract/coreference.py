"""Who is who within one article: what descriptions and pronouns stand for."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.cast import Cast, outermost
from deals.extract.entry import find_entry
from deals.extract.focus import Focus
from deals.extract.gender import Genders
from deals.extract.match import index_of
from deals.extract.mention import Form, Mention, Party
from deals.extract.trait import Traits
from deals.extract.unnamed import is_unnamed
from deals.grammar import LanguagePack

_QUOTE = re.compile(r"[\"“«]\s?$")  # opens a name: « le quotidien "Exemple" »
_FAR = 80  # characters behind a description within which a name may follow
_ANSWER = 300  # characters behind "the former" within which "the latter" is said
_HEADED = 2.0  # how much it weighs that a paragraph is headed by someone
_UNLIKE = 0.2  # how much a description weighs that does not suit a public body
_SHARE = 1.0  # how much it weighs that a text speaks of someone most
_DOER = 2.0  # how much it weighs against someone to be who does it to what is described


class _References:
    """Reads an article from its start, and keeps what descriptions have been tied to."""

    def __init__(self, text: str, sentences: list[Span], names: Cast, pack: LanguagePack) -> None:
        self.text, self.sentences, self.names, self.pack = text, sentences, names, pack
        self.public = re.compile(pack.mention.public, re.IGNORECASE)
        self.focus = Focus(text, sentences, names, pack)
        self.traits = Traits(text, names, pack)
        self.genders = Genders(text, names, pack.quote)
        self.counts = Counter(m.party for m in names.mentions)
        self.pair: list[Party] = []  # whom "the former" may mean, then "the latter"
        self.found: list[Mention] = []

    def read(self) -> list[Mention]:
        words = self.pack.mention
        patterns, resolvers = zip(
            (words.plural_descriptions, self._several),
            (words.descriptions, self._description),
            (words.origins, self._origin),
            (words.latter, self._latter),
            (words.ordinals, self._ordinal),
            (words.person_descriptions, self._person),
            (words.pronouns, self._pronoun),
            (words.neuter_pronouns, self._neuter),
            strict=True,
        )
        references = index_of(patterns)
        for index, sentence in enumerate(self.sentences):
            matches = references.find(self.text, sentence.start, sentence.end)
            for number, match in sorted(matches, key=lambda each: each[1].span()):
                self.found += resolvers[number](match, index)
        return self.found

    def _several(self, match: re.Match[str], index: int) -> Iterator[Mention]:
        if self._named_next(match):  # « les marques X et Y »
            return
        counts = self.pack.mention.counts
        count = counts.get((match.group("count") or "").casefold(), 2)
        recent: dict[Party, None] = {}
        here = [m for m in self._all_within(self.sentences[index]) if m.span.end <= match.start()]
        earlier = self.focus.earlier(match.start(), PartyKind.COMPANY, back=3, at=index)
        for mention in reversed([*earlier, *here]):
            party = mention.party
            if party.kind is PartyKind.COMPANY and not self.public.search(party.name):
                recent.setdefault(party)
        # Those that the text speaks of, before who is named last: "rivals such as X and Y".
        parties = sorted(recent, key=lambda party: -self.counts[party])[:count]
        if len(parties) == count:
            for party in parties:
                yield self._mention(match, party, Form.DESCRIPTION, "coreference.several")

    def _description(self, match: re.Match[str], index: int) -> Iterator[Mention]:
        head = match.group("head").casefold()
        if named := self._apposed(match, PartyKind.COMPANY):
            self.traits.nouns[named].add(head)
            return
        if head not in self.pack.mention.organisation_nouns and self._is_title(match):
            return
        if self._is_owned(match) or is_unnamed(match, self.names, self.pack.mention):
            return
        scores: dict[Party, float] = defaultdict(float)
        for mention in self.focus.earlier(match.start(), PartyKind.COMPANY, back=None, at=index):
            party = mention.party
            distance = index - self.focus.sentence_of(mention)
            first = self.focus.opens(mention)
            scores[party] = max(scores[party], (2.0 if first else 1.0) / (1 + 0.5 * distance))
        if not scores:
            return
        if (entry := find_entry(match.start(), self.names, self.text)) and entry.party in scores:
            scores[entry.party] += _HEADED
        for party in scores:
            if self.public.search(party.name) and head not in party.name.casefold():
                scores[party] *= _UNLIKE  # a court is not "the company"
            scores[party] += self.traits.fit(party, self._phrase(match), head, match.start())
            scores[party] += _SHARE * self._share(party)
        if (doer := self.focus.doer(match.start(), index)) in scores:
            scores[doer] -= _DOER
        if match.group("head")[0].isupper():  # of a press release, « la Société »: who issues it
            best, *others = sorted(scores, key=lambda party: -self.counts[party])
        else:
            best, *others = sorted(scores, key=lambda party: -scores[party])
        others.sort(key=lambda party: -self._share(party))
        span, rule = Span(*match.span()), "coreference.description"
        yield Mention(span, best, Form.DESCRIPTION, rule, tuple(others))

    def _phrase(self, match: re.Match[str]) -> str:
        """Return a description with its complement: « le leader de la collecte »."""
        of = rf"(?:{self.pack.mention.owner_behind})(?:\w{{1,2}}[ '’])?[\w-]+"
        complement = re.compile(of).match(self.text, match.end())
        return match.group() + (complement.group() if complement else "")

    def _is_owned(self, match: re.Match[str]) -> bool:
        """Tell whether what is described is said to be a person's: « le cabinet d'Ann Exemple »."""
        owner = next(iter(self.names.within(_behind(match))), None)
        between = self.text[match.end() : owner.span.start] if owner else ""
        of = re.fullmatch(self.pack.mention.owner_behind, between)
        return bool(of) and owner is not None and owner.party.kind is PartyKind.PERSON

    def _is_title(self, match: re.Match[str]) -> bool:
        """Tell whether the description stands right before a person's name: "the investor Ann"."""
        named = self._named_next(match)
        return named is not None and named.party.kind is PartyKind.PERSON

    def _named_next(self, match: re.Match[str]) -> Mention | None:
        """Return the name right behind a description, if there is one."""
        near = self.names.within(_behind(match))
        return next((m for m in near if m.span.start == match.end() + 1), None)

    def _origin(self, match: re.Match[str], index: int) -> Iterator[Mention]:
        """Tie "the American" to the company that was called so last."""
        origin = match.group("head").casefold()
        if self._apposed(match, PartyKind.COMPANY):
            return
        for mention in reversed(
            self.focus.earlier(match.start(), PartyKind.COMPANY, back=None, at=index)
        ):
            if self.traits.has(mention.party, origin):
                yield self._mention(match, mention.party, Form.DESCRIPTION, "coreference.origin")
                return

    def _person(self, match: re.Match[str], index: int) -> Iterator[Mention]:
        if self._apposed(match, PartyKind.PERSON):
            return
        earlier = self.focus.earlier(match.start(), PartyKind.PERSON, back=4, at=index)
        said = match.group()
        subject = self._last_subject(match.start(), index, PartyKind.PERSON, said)
        fitting = (m for m in reversed(earlier) if self.genders.suits(said, m.party))
        if spoken := subject or next(fitting, None):
            yield self._mention(match, spoken.party, Form.DESCRIPTION, "coreference.person")

    def _latter(self, match: re.Match[str], index: int) -> Iterator[Mention]:
        before = self.names.before(match.start())
        earlier = [m for m in before if self.focus.sentence_of(m) == index - 1]
        here = [m for m in before if self.focus.sentence_of(m) == index]
        # "Founded by Ann, the latter": who opens the sentence behind a preposition is another.
        earlier += self.focus.free(here, self.sentences[index]) if earlier else here
        doer = self.focus.doer(match.start(), index)
        earlier = [m for m in earlier if m.party is not doer] or earlier
        if earlier:
            yield self._mention(match, earlier[-1].party, Form.PRONOUN, "coreference.latter")

    def _ordinal(self, match: re.Match[str], index: int) -> Iterator[Mention]:
        if match.group("first"):
            self.pair = self._two(match.start(), index) if self._is_answered(match) else []
        if self.pair:
            party = self.pair.pop(0)
            yield self._mention(match, party, Form.PRONOUN, "coreference.ordinal")

    def _is_answered(self, former: re.Match[str]) -> bool:
        """Tell whether "the latter" is said soon behind "the former", which else is an ordinal."""
        words = self.pack.mention
        ends = (former.end(), former.end() + _ANSWER)
        behind = re.compile(words.ordinals).finditer(self.text, *ends)
        is_other = any(not match.group("first") for match in behind)
        return is_other or re.compile(words.latter).search(self.text, *ends) is not None

    def _two(self, position: int, index: int) -> list[Party]:
        """Return the two of a kind that were named together last before *position*: of more,
        those that "and" joins, else the first ones; none if there are none."""
        for sentence in reversed(self.sentences[max(0, index - 2) : index + 1]):
            named = [m for m in self._all_within(sentence) if m.span.end <= position]
            for kind in (PartyKind.COMPANY, PartyKind.PERSON):
                alike = [m for m in named if m.party.kind is kind]
                pairs = [p for p in combinations(alike, 2) if p[0].party is not p[1].party]
                if pairs:
                    best = next((p for p in pairs if self.focus.lists(*p)), pairs[0])
                    return [mention.party for mention in best]
        return []

    def _pronoun(self, match: re.Match[str], index: int) -> Iterator[Mention]:
        is_person = re.compile(self.pack.mention.person_doings).match(self.text, match.end())
        kind = PartyKind.PERSON if is_person else None
        said = match.group()
        subject = self._last_subject(match.start(), index, kind, said)
        subject = subject or self._last_subject(match.start(), index, None, said)
        neuter = match.group().casefold() in self.pack.mention.company_pronouns
        if subject and (neuter or subject.party.kind is PartyKind.PERSON):
            company = self._last_subject(match.start(), index, PartyKind.COMPANY)
            others = (company.party,) if neuter and company else ()
            span = Span(*match.span())
            yield Mention(span, subject.party, Form.PRONOUN, "coreference.pronoun", others)
        elif not neuter and (
            person := self._last_subject(match.start(), index, PartyKind.PERSON, said)
        ):
            yield self._mention(match, person.party, Form.PRONOUN, "coreference.pronoun")

    def _neuter(self, match: re.Match[str], index: int) -> Iterator[Mention]:
        nearest = [
            m
            for m in self._all_within(self.sentences[index])
            if m.span.end <= match.start() and m.party.kind is PartyKind.COMPANY
        ]
        nearest = [m for m in nearest if not self.public.search(m.party.name)] or nearest
        # "its" looks back to the nearest name, "it" to the subject.
        if nearest and match.group().casefold() in self.pack.mention.possessive_pronouns:
            owner, first = (
                nearest[-1].party,
                self.focus.subjects(nearest, self.sentences[index])[0].party,
            )
            before = self.sentences[index].start
            told = self._last_subject(before, index, PartyKind.COMPANY)
            # "X announced its purchase": of whom the sentence before speaks, unless X buys.
            others = tuple(p for p in (first, told and told.party) if p and p is not owner)[:1]
            span, rule = Span(*match.span()), "coreference.possessive"
            yield Mention(span, owner, Form.PRONOUN, rule, others)
        elif subject := self._last_subject(match.start(), index, PartyKind.COMPANY):
            yield self._mention(match, subject.party, Form.PRONOUN, "coreference.pronoun")

    def _last_subject(
        self, position: int, index: int, kind: PartyKind | None, said: str = ""
    ) -> Mention | None:
        """Return the first mention of this sentence, or of one of the two before it, that the
        words *said* suit; one behind a preposition only where there is no other."""
        oblique: Mention | None = None
        for back in range(3):
            if index < back:
                break
            sentence = self.sentences[index - back]
            mentions = [
                m
                for m in self._all_within(sentence)
                if m.span.end <= position
                and kind in (None, m.party.kind)
                and self.genders.suits(said, m.party)
            ]
            if free := self.focus.free(mentions, sentence):
                return self.focus.head(free)
            oblique = oblique or next((m for m in mentions if not self.focus.hears(m)), None)
        return oblique

    def _all_within(self, sentence: Span) -> list[Mention]:
        described = [m for m in self.found if sentence.covers(m.span)]
        return sorted(self.names.within(sentence) + described, key=lambda m: m.span)

    def _apposed(self, match: re.Match[str], kind: PartyKind) -> Party | None:
        """Return the party whose name touches the description, before or after it."""
        near = Span(max(0, match.start() - 60), min(len(self.text), match.end() + 80))
        apposes = self.pack.mention.apposes
        for mention in self.names.within(near):
            after = _QUOTE.sub("", self.text[match.end() : mention.span.start])
            before = self.text[mention.span.end : match.start()]
            # What it makes or where it comes from may stand between: « le brasseur belge X ».
            if mention.span.start >= match.end() and re.fullmatch(apposes, after):
                return mention.party if mention.party.kind is kind else None
            if mention.span.end <= match.start() and self.traits.acts(match.end()):
                continue
            if mention.span.end <= match.start() and before in (", ", " (", ","):
                return mention.party if mention.party.kind is kind else None
            if match.start() <= mention.span.start < match.end():
                return mention.party
        return None

    def _share(self, party: Party) -> float:
        return self.counts[party] / max(self.counts.values())

    def _mention(self, match: re.Match[str], party: Party, form: Form, rule: str) -> Mention:
        return Mention(Span(*match.span()), party, form, rule)


def _behind(match: re.Match[str]) -> Span:
    return Span(match.end(), match.end() + _FAR)


def find_cast(text: str, sentences: list[Span], names: list[Mention], pack: LanguagePack) -> Cast:
    """Return the cast of *names* with the descriptions and pronouns that stand for them.

    A description goes to the party it was tied to before (« le brasseur X » makes X "the
    brewer"), else to the one that the last sentences put first.
    """
    cast = Cast(names)
    referring = _References(text, sentences, cast, pack).read()
    return Cast(names + outermost(referring, names))
