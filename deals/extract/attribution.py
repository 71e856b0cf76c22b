"""Where a text says that someone speaks: verbs of speech and sources, outside quotations."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from deals.domain.vocabulary import PartyKind
from deals.extract.narration import APOSTROPHES, LINKING, Item, Sentence, by_first_word
from deals.extract.stage import Speaker, Stage
from deals.extract.subject import Subjects
from deals.grammar import QuoteWords

_FARTHEST_AUXILIARY = 5  # words before a participle
_FARTHEST_PASSIVE = 2  # words before one of whoever is told
_LONGEST_CALL = 12  # items from "what" to "called"


@dataclass(frozen=True, slots=True)
class Attribution:
    """A statement that someone says something. Indices count the items of a sentence."""

    start: int  # of its first word: of the verb, or of a subject just before it
    verb: int
    speaker: Speaker | None
    is_borrowed: bool = False  # the speaker of another verb, or the subject of the sentence


class Attributor:
    """Reads attributions in reading order."""

    def __init__(self, words: QuoteWords, sentences: Sequence[Sentence]) -> None:
        self.words = words
        self.verbs = (words.finite, words.participles, words.nonfinite)
        self._inverted = re.compile(words.inverted)
        self.stage = Stage(words, sentences)
        self.subjects = Subjects(words, self.stage)

    def read(self, sentence: Sentence, number: int) -> list[Attribution]:
        """Return the attributions of *sentence*, the *number*-th of its text, in order."""
        self.stage.enter(number)
        found: list[Attribution] = []
        for attribution in self._attributions(sentence.items):
            if attribution.speaker is None:  # the verb has no subject of its own
                before = sentence.items[: attribution.start]
                speaker = found[-1].speaker if found else self.subjects.subject(before)
                if sentence.items[attribution.verb].word in self.words.nonfinite:
                    speaker = speaker or self.stage.last
                attribution = replace(attribution, speaker=speaker, is_borrowed=True)
            found.append(attribution)
            if attribution.speaker and (sentence.quoted or not attribution.is_borrowed):
                self.stage.note(attribution.speaker)
        return found

    def leave(self, sentence: Sentence) -> None:
        """Remember whom *sentence* is about, once its quotations have been read."""
        names = self.subjects.names(sentence.items)
        self.stage.leave(names, sentence.items)
        first = next((i for i in sentence.items if i.word in self.words.personal), None)
        if first is not None and not (names and names[0].span.start < first.span.start):
            self.stage.keep(first)

    def aside(self, items: Sequence[Item]) -> Speaker | None:
        """Return the speaker whom words inside a quotation name: « …, assure X. … »."""
        for index in range(1, len(items)):
            group = self._verb_group(items, index)
            if group and items[group - 1].word == "," and items[index].word in self.words.finite:
                found = self._pronoun(items, group, index)
                speaker = found or self.subjects.behind(items, index + 1, "aside")
                if speaker is not None and speaker.party is not None:
                    self.stage.note(speaker)
                    return speaker
        return None

    def _attributions(self, items: Sequence[Item]) -> Iterator[Attribution]:
        for index in range(len(items)):
            found = self._source(items, index) or self._speech(items, index)
            if found is not None:
                yield found

    def _source(self, items: Sequence[Item], index: int) -> Attribution | None:
        """Read « selon X », or « pour X, » at the head of a sentence."""
        for phrase in by_first_word(self.words.according).get(items[index].word, ()):
            end, left = index, list(phrase)
            while left and end < len(items) and items[end].word in (left[0], *APOSTROPHES):
                left = left[items[end].word == left[0] :]
                end += 1
            if not left and end < len(items) and items[end].word in self.words.oblique:
                return Attribution(index, index, self.stage.pronoun(items[end]))
            speaker = None if left else self.subjects.behind(items, end, "according_to")
            if speaker is not None:
                return Attribution(index, index, speaker)
        return self._opener(items, index)

    def _opener(self, items: Sequence[Item], index: int) -> Attribution | None:
        """Read « pour X » at the head of a sentence, or right behind a quotation."""
        if items[index].word not in self.words.openers:
            return None
        behind = index > 1 and items[index - 1].word == "," and items[index - 2].quotation
        if index and not behind:
            return None
        name, ending = ([*items[index + 1 : index + 3], None, None])[:2]
        is_whole = ending is None or not ending.is_word
        if name is not None and name.word in self.words.oblique and is_whole:
            return Attribution(index, index, self.stage.pronoun(name))
        if name is None or not name.mentions or not is_whole:
            return None
        return Attribution(index, index, self.stage.named(name, "opener"))

    def _speech(self, items: Sequence[Item], index: int) -> Attribution | None:
        """Read a verb of speech and its subject, ahead of it or behind."""
        if call := self._call(items, index):
            return call
        group = self._verb_group(items, index)
        if group is None:
            group = self._inverted_group(items, index)
        if group is None:
            return None
        if items[index].word in self.words.nonfinite and group == index:
            return Attribution(index, index, None)
        pronoun = self._pronoun(items, group, index)
        if pronoun is not None:
            return Attribution(max(0, group - 1), index, pronoun)
        opens = group == 0 or not items[group - 1].is_word
        if opens and self.words.inverts:
            speaker = self.subjects.behind(items, index + 1, "verb_before")
            told = self.subjects.ahead(items, group) if speaker and not speaker.party else None
            if speaker is not None and not (told and told.party):
                return Attribution(group, index, self._of_several(speaker, items, group, index))
        speaker = self.subjects.ahead(items, group)
        if speaker is not None:
            return Attribution(self._start(items, group, speaker), index, speaker)
        if items[index].word not in self.words.addressing:
            speaker = self.subjects.behind(items, index + 1, "verb_before")
        return Attribution(group, index, speaker)

    def _call(self, items: Sequence[Item], index: int) -> Attribution | None:
        """Read who calls something what is quoted: "in what its director called "a gift"";
        « ce que X appelle »."""
        if index + 1 == len(items) or items[index].word not in self.words.calling:
            return None
        for phrase in self.words.whatever:
            for start in range(max(0, index - _LONGEST_CALL), index - len(phrase)):
                first = start + len(phrase)
                if tuple(item.word for item in items[start:first]) == phrase:
                    first += items[first].word in APOSTROPHES
                    speaker = self._pronoun(items, first + 1, index)
                    speaker = speaker or self.subjects.behind(items[:index], first, "verb_after")
                    return Attribution(start, index, speaker) if speaker else None
        return None

    def _inverted_group(self, items: Sequence[Item], index: int) -> int | None:
        """Return where a verb begins that is none of speech, but stands as one does, before a
        person's name or a pronoun: « « … », calcule X »."""
        group = self._skip_clitics(items, index)
        behind = group > 1 and items[group - 1].word == "," and items[group - 2].quotation
        word = items[index].word
        if not behind or items[index].mentions or not self._inverted.fullmatch(word):
            return None
        following = items[index + 1] if index + 1 < len(items) else None
        hung = following is not None and following.word == "-"
        subject = None if hung else self.subjects.behind(items, index + 1, "verb_before")
        person = subject and subject.party and subject.party.kind is PartyKind.PERSON
        return group if hung or person else None

    def _of_several(
        self, speaker: Speaker, items: Sequence[Item], group: int, verb: int
    ) -> Speaker:
        """Return *speaker*, or nobody where the verb says that several people speak."""
        one = speaker.party is not None and speaker.party.kind is PartyKind.PERSON
        verbs = {item.word for item in items[group : verb + 1]}
        several = one and not verbs.isdisjoint(self.words.plural_verbs)
        return Speaker(None, speaker.span, "joint") if several else speaker

    def _start(self, items: Sequence[Item], group: int, speaker: Speaker) -> int:
        """Return where the clause of a subject ahead begins: after the mark before it."""
        start = group
        while start and items[start].span.start > speaker.span.start:
            start -= 1
        while start and items[start - 1].is_word:
            start -= 1
        return start

    def _verb_group(self, items: Sequence[Item], index: int) -> int | None:
        """Return where the verb of speech that ends at *index* begins; None if there is none."""
        item, words = items[index], self.words
        if not any(item.word in verbs for verbs in self.verbs):
            return None
        opens = not index and words.inverts and item.word not in words.nonfinite
        if item.mentions or (item.is_capital and (index or opens)):
            return None  # « Réplique immédiate de X : … » is a noun
        before = items[index - 1].word if index else ""
        if before in APOSTROPHES and index > 1:
            before = items[index - 2].word
            if before in words.determiners and not self._is_object(items, index - 2):
                return None
        elif before in words.determiners - words.clitics:
            return None
        if (heard := self._heard(items, index)) is not None:
            return heard
        if item.word in words.participles:
            auxiliary, passive = self._auxiliary(items, index)
            if passive:
                return None
            if auxiliary is not None:
                return self._skip_clitics(items, auxiliary)
        if item.word in words.finite and before not in words.prepositions:
            return self._skip_clitics(items, index)
        return index if item.word in words.nonfinite else None

    def _heard(self, items: Sequence[Item], index: int) -> int | None:
        """Return where "is heard" begins that stands before the verb at *index*, if it does."""
        start = index
        while start > 1 and items[start - 1].word in self.words.overheard:
            start -= 1
        heard = start < index and items[start - 1].word in self.words.auxiliaries
        return self._skip_clitics(items, start - 1) if heard else None

    def _is_object(self, items: Sequence[Item], index: int) -> bool:
        """Tell the pronoun of « X l'explique » from the article of « de l'annonce »."""
        before = items[index - 1] if index else None
        if before is None or not before.is_word or before.word in self.words.links:
            return False
        return before.word in self.words.relatives or before.word not in self.words.prepositions

    def _auxiliary(self, items: Sequence[Item], index: int) -> tuple[int | None, bool]:
        """Return where the auxiliary of a participle stands, and whether they make a passive."""
        for position in range(index - 1, max(-1, index - 2 - _FARTHEST_AUXILIARY), -1):
            item = items[position]
            if item.word in self.words.auxiliaries:
                nearby = {i.word for i in items[max(0, position - 3) : position]}
                passive = item.word in self.words.passives and not nearby & self.words.reflexives
                if passive and index - position > _FARTHEST_PASSIVE:
                    break  # "who asked not to be named told us"
                return position, passive
            if item.mentions and item.word not in self.words.pronouns:
                break
            if not (item.is_word or item.word in LINKING):
                break
            if item.word in self.words.determiners - self.words.clitics:
                break
        return None, False

    def _skip_clitics(self, items: Sequence[Item], index: int) -> int:
        passed = self.words.clitics | self.words.auxiliaries | LINKING
        while index and items[index - 1].word in passed:
            index -= 1
        return index

    def _pronoun(self, items: Sequence[Item], group: int, verb: int) -> Speaker | None:
        """Read a pronoun before the verb, or hung onto it: « a-t-il dit », « dit-elle »."""
        hung = verb + 1 < len(items) and items[verb + 1].word == "-"
        around = items[group : verb + 5] if hung else items[max(0, group - 1) : verb]
        for item in around:
            if item.word in self.words.impersonal:
                return self.subjects.source(items, verb + 1, item)
            if item.word in self.words.pronouns:
                return self.stage.pronoun(item, self._names_before(items, item))
        return None

    def _names_before(self, items: Sequence[Item], pronoun: Item) -> list[Item]:
        """Return the names that *pronoun* may stand for in its sentence: none behind another."""
        before = [item for item in items if item.span.start < pronoun.span.start]
        if any(item.word == pronoun.word for item in before):
            return []
        return self.subjects.names(before)
