"""Subjects of verbs of speech: the noun phrases beside them, and their heads."""

import re
from collections.abc import Iterable, Iterator, Sequence

from deals.domain.vocabulary import PartyKind
from deals.extract.narration import APOSTROPHES, LINKING, STOPS, Item
from deals.extract.phrase import Phrase, find_phrases
from deals.extract.stage import Speaker, Stage
from deals.grammar import QuoteWords

_CLAUSE_ENDS = STOPS | {";", ":"}
_FARTHEST_VERB = 6  # items behind its subject, unless a comma sets an aside off
_FARTHEST_LINK = 4  # items between "and" and a second verb
_FARTHEST_GOVERNOR = 5  # words before a name
_FARTHEST_SUBJECT = 16  # words behind a verb


class Subjects:
    """Reads noun phrases for the speakers they name."""

    def __init__(self, words: QuoteWords, stage: Stage) -> None:
        self.words = words
        self.stage = stage
        self._person = re.compile(words.human_endings)

    def names(self, items: Sequence[Item]) -> list[Item]:
        """Return the mentions that may be subjects: no preposition or conjunction governs them."""
        free = self._free(Phrase(items, 0, len(items)))
        return [items[i] for i in free if not i or items[i - 1].word not in self.words.links]

    def subject(self, items: Sequence[Item]) -> Speaker | None:
        """Return who a clause is about: its first name that no preposition governs; nobody where
        it opens with a stranger: "One aide to X was blunt"."""
        opening = find_phrases(items, 0, len(items))[0]
        if self._is_stranger(opening):
            return Speaker(None, opening.first.span, "anonymous")
        for index, item in enumerate(items):
            if item.word in self.words.pronouns:
                return self.stage.pronoun(item)
            if item.mentions and not self._is_governed(items, index, 0):
                return self.stage.named(item, "subject")
        for phrase in find_phrases(items, 0, len(items)):
            names = [items[index] for index in phrase if items[index].mentions]
            if names and self._head_words(phrase) & self.words.spokespersons:
                return self.stage.named(names[0], "spokesperson")
        return None

    def _is_stranger(self, phrase: Phrase) -> bool:
        """Tell whether a phrase begins with someone unnamed: "An aide to X"."""
        introduced = bool(phrase) and phrase.first.word in self.words.indefinite
        return introduced and self._humans(self._head_words(phrase))

    def source(self, items: Sequence[Item], start: int, pronoun: Item) -> Speaker:
        """Read whom someone unnamed speaks for: « indique-t-on chez X », « lit-on »."""
        phrase = items[start : self._phrase_end(items, start)]
        item = next((item for item in phrase if item.mentions), None)
        if item is not None:
            return self.stage.named(item, "impersonal")
        if self._humans(item.word for item in phrase):
            return Speaker(None, pronoun.span, "anonymous")
        return self.stage.document(pronoun)

    # --- subjects of a verb

    def _phrase_end(self, items: Sequence[Item], start: int) -> int:
        end = start
        while end < min(len(items), start + _FARTHEST_SUBJECT):
            item = items[end]
            if item.quotation or item.word in _CLAUSE_ENDS or item.word in self.words.relatives:
                break
            end += 1
        return end

    def behind(self, items: Sequence[Item], start: int, rule: str) -> Speaker | None:
        """Read the subject that follows a verb."""
        end = self._phrase_end(items, start)
        speaker = self._head(find_phrases(items, start, end), rule)
        if speaker is None and start < end and items[start].is_capital:  # a name not known
            return Speaker(None, items[start].span, "anonymous")
        return speaker

    def ahead(self, items: Sequence[Item], group: int) -> Speaker | None:
        """Read the subject that precedes a verb, which begins at *group*."""
        start = group
        while start and not (items[start - 1].quotation or items[start - 1].word in _CLAUSE_ENDS):
            start -= 1
        *earlier, last = find_phrases(items, start, group)
        apart = last.end == last.start + 2 and bool(items[last.end - 1].mentions)  # "as X put it"
        if last and (apart or last.first.word not in self.words.relatives):
            return self._nearest(last, start)
        if last and (antecedent := self._antecedent(items[start : last.start], last.first)):
            return self.stage.named(antecedent, "verb_after")
        return self._before_aside(earlier)

    def _antecedent(self, items: Sequence[Item], relative: Item) -> Item | None:
        """Return the name that a relative, the subject of its clause, stands for: the last one,
        be it behind a preposition: "funds from X, which said"."""
        named = [item for item in items if item.mentions]
        if relative.word in self.words.personal_relatives:
            named = [i for i in named if i.mentions[0].party.kind is PartyKind.PERSON]
        return named[-1] if named else None

    def _nearest(self, phrase: Phrase, start: int) -> Speaker | None:
        """Read the subject in the phrase just before its verb."""
        items, words = phrase.items, self.words
        relative = next((i for i in phrase if items[i].word in words.relatives), phrase.end)
        if relative == phrase.end - 2 and items[relative + 1].mentions:  # « que X déclare »
            return self.stage.named(items[relative + 1], "verb_after")
        free = list(self._free(Phrase(items, phrase.start, relative)))
        if not free:
            return self._head([phrase], "verb_after")
        between = {item.word for item in items[free[-1] + 1 : phrase.end]}
        near = items[max(free[-1] + 1, phrase.end - _FARTHEST_LINK) : phrase.end]
        linked = any(item.word in words.links for item in near)
        if phrase.end - free[-1] > _FARTHEST_VERB and not linked:
            return None
        if relative == phrase.end and linked:
            return self.subject(items[start : phrase.end])
        if between & words.spokespersons:
            return self.stage.named(items[free[-1]], "spokesperson")
        if self._humans(between):
            return Speaker(None, items[free[-1]].span, "anonymous")
        return self._one(items, free, len(free) - 1, "verb_after")

    def _before_aside(self, phrases: Sequence[Phrase]) -> Speaker | None:
        """Read the subject of a verb after an aside: "X, who heads Y, said"."""
        candidates = [
            phrase.items[index]
            for phrase in phrases
            if phrase and phrase.first.word not in self.words.relatives
            for index in self._free(phrase)
        ]
        people = [i for i in candidates if i.mentions[0].party.kind is PartyKind.PERSON]
        chosen = (people or candidates)[:1]
        return self.stage.named(chosen[0], "verb_after") if chosen else None

    def _head(self, phrases: Sequence[Phrase], rule: str) -> Speaker | None:
        """Read the head of a noun phrase, with what stands in apposition to it."""
        phrase = phrases[0]
        if not phrase:
            return None
        items, head = phrase.items, self._head_words(phrase)
        free = list(self._free(phrase))
        people = [i for i in free if items[i].mentions[0].party.kind is PartyKind.PERSON]
        named = [i for i in phrase if items[i].mentions]
        apposed = self._apposed(phrases[1:2])
        if people:
            return self._one(items, people, 0, rule)
        if apposed is not None and apposed.mentions[0].party.kind is PartyKind.PERSON and head:
            return self.stage.named(apposed, rule)  # "the spokesman for X, Mary Smith"
        if late := self._behind_adverbial(phrase, named):
            return self.stage.named(items[late], rule)
        if head & self.words.spokespersons and named:
            return self.stage.named(items[named[0]], "spokesperson")
        if free and not self._humans(head):
            return self._one(items, free, 0, rule)
        if apposed is not None:
            return self.stage.named(apposed, rule)
        return self._unnamed(phrase, head, named)

    def _behind_adverbial(self, phrase: Phrase, named: Sequence[int]) -> int | None:
        """Return where the person stands who follows words on how or where they speak: « dit en
        riant X », « a lancé devant la presse X »."""
        items, first = phrase.items, phrase.first
        if first.mentions or first.word in self.words.determiners or len(named) != 1:
            return None
        index = named[0]
        is_person = items[index].mentions[0].party.kind is PartyKind.PERSON
        apart = items[index - 1].word not in self.words.prepositions | LINKING
        return index if is_person and apart and index > phrase.start else None

    def _unnamed(self, phrase: Phrase, head: set[str], named: Sequence[int]) -> Speaker | None:
        """Read a phrase whose head is no name: someone told of before, or a stranger."""
        words, first = self.words, phrase.first
        if head & words.documents:
            if named:
                return self.stage.named(phrase.items[named[0]], "document")
            if any(phrase.items[index].is_capital for index in phrase if index > phrase.start):
                return Speaker(None, first.span, "anonymous")  # of someone not known
            return self.stage.document(first)
        if first.word in words.demonstratives and not head & words.groups:
            return self.stage.person(head, first.span)
        if head & words.spokespersons and self.stage.company:
            return Speaker(self.stage.company, first.span, "spokesperson", inferred=True)
        bare = head - words.determiners - LINKING
        if first.word in words.indefinite | words.relations and self._humans(bare):
            self.stage.strange |= bare
        elif bare and not named:
            if self._humans(bare):
                return self.stage.person(bare, first.span)
            if bare <= words.groups:
                return self.stage.organisation(first.span)
            if self._may_be_one(phrase, bare):
                return self.stage.person(bare, first.span, near=True)
        if head & (words.groups | words.determiners) or self._humans(head):
            return Speaker(None, first.span, "anonymous")
        return None

    def _may_be_one(self, phrase: Phrase, bare: set[str]) -> bool:
        """Tell whether an origin stands for a person: « sourit le Lyonnais », "the Texan said"."""
        origin = len(bare) == 1 and phrase.items[phrase.end - 1].is_capital
        several = any(noun.endswith("s") for noun in bare) and not self.words.plural_verbs
        return origin and phrase.first.word in self.words.definite and not several

    def _humans(self, nouns: Iterable[str]) -> bool:
        """Tell whether one of *nouns* is for people."""
        return any(n in self.words.humans or self._person.fullmatch(n) for n in nouns)

    def _one(self, items: Sequence[Item], names: Sequence[int], which: int, rule: str) -> Speaker:
        """Return the party of one of *names*; none where "and" joins it to its neighbour."""
        index = names[which]
        for other in names[max(0, which - 1) : which + 2]:
            low, high = sorted((index, other))
            joined = high == low + 2 and items[low + 1].word in self.words.conjunctions
            if joined and items[low].mentions[0].party.kind is items[high].mentions[0].party.kind:
                return Speaker(None, items[index].span, "joint")
        return self.stage.named(items[index], rule)

    def _head_words(self, phrase: Phrase) -> set[str]:
        """Return the words of a noun phrase up to its first preposition."""
        words = set[str]()
        for index in phrase:
            item = phrase.items[index]
            if item.word in self.words.prepositions:
                break
            if item.word == "s" and phrase.items[index - 1].word in APOSTROPHES:
                words.clear()  # of the owner: "the attorney's office"
            elif not item.mentions:
                words.add(item.word)
        return words

    def _apposed(self, phrases: Sequence[Phrase]) -> Item | None:
        """Return the name that a phrase begins with."""
        for phrase in phrases:
            for index in phrase:
                item = phrase.items[index]
                if item.mentions:
                    return item
                if item.word not in self.words.determiners | self.words.groups | LINKING:
                    return None
        return None

    def _free(self, phrase: Phrase) -> Iterator[int]:
        """Yield where mentions stand that no preposition governs."""
        for index in phrase:
            is_named = bool(phrase.items[index].mentions)
            if is_named and not self._is_governed(phrase.items, index, phrase.start):
                yield index

    def _is_governed(self, items: Sequence[Item], index: int, start: int) -> bool:
        """Tell whether a preposition governs the name at *index*, or makes it an owner's."""
        if index + 1 < len(items) and items[index + 1].word in APOSTROPHES:
            return True
        for position in range(index - 1, max(start, index - _FARTHEST_GOVERNOR) - 1, -1):
            item = items[position]
            if item.word in self.words.prepositions:
                return not self._titles(items, position, index, start)
            behind = (
                items[position - 1].word if item.word == "." and position > start else item.word
            )
            if behind in self.words.civilities:
                continue
            if item.mentions or item.quotation or item.is_capital or self._humans([item.word]):
                return False
            if not (item.is_word or item.word in LINKING):
                return False
        return False

    def _titles(self, items: Sequence[Item], preposition: int, index: int, start: int) -> bool:
        """Tell whether the words from *preposition* to a person's name at *index* are the end of
        a title: « la directrice d'investissement X »."""
        bare, words = items[preposition + 1 : index], self.words
        named = items[index].mentions[0].party.kind is PartyKind.PERSON
        if not named or not bare or bare[-1].word in self.words.determiners:
            return False
        before = items[max(start, preposition - 2) : preposition]
        return self._humans(item.word for item in before) and bool(
            [i for i in bare if i.is_word and i.word not in words.determiners | words.civilities]
        )
