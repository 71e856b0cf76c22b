"""Who says something: verbs of speech and their subjects, in the narration around quotations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.mention import Party
from deals.extract.narration import STOPS, Item, Sentence
from deals.grammar import QuoteWords

_APOSTROPHES = frozenset(["'", "’"])
_LINKING = _APOSTROPHES | {"-"}
_COMMAS = frozenset([",", "–", "—", "―"])
_CLAUSE_ENDS = STOPS | {";", ":"}
_FARTHEST_AUXILIARY = 4  # words before a participle
_FARTHEST_GOVERNOR = 5  # words before a name
_FARTHEST_SUBJECT = 14  # words behind a verb


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks; ``party`` is None for someone whom the text does not name."""

    party: Party | None
    span: Span | None  # the words that say so
    rule: str
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Attribution:
    """A statement that someone says something. Indices count the items of a sentence."""

    start: int  # of its first word, verb or subject
    verb: int
    end: int  # after its last word
    speaker: Speaker | None
    is_borrowed: bool = False  # the speaker of another verb, or the subject of the sentence


class Attributor:
    """Reads attributions in reading order, keeping in mind who spoke last."""

    def __init__(self, words: QuoteWords) -> None:
        self.words = words
        self.last: Speaker | None = None

    def read(self, sentence: Sentence) -> list[Attribution]:
        """Return the attributions of *sentence* in order."""
        found: list[Attribution] = []
        for attribution in self._attributions(sentence.items):
            if attribution.speaker is None:  # the verb has no subject of its own
                speaker = found[-1].speaker if found else self.subject(sentence)
                attribution = replace(attribution, speaker=speaker, is_borrowed=True)
            found.append(attribution)
            self.last = attribution.speaker or self.last
        return found

    def subject(self, sentence: Sentence) -> Speaker | None:
        """Return who *sentence* is about: its first name that no preposition governs."""
        items = sentence.items
        for index, item in enumerate(items):
            if item.mentions and not self._is_governed(items, index, 0):
                return self._named(item, "subject")
            if item.word in self.words.pronouns and not item.mentions:
                return self._recalled(item.span)
        return None

    # --- where someone speaks

    def _attributions(self, items: Sequence[Item]) -> Iterator[Attribution]:
        for index in range(len(items)):
            found = self._source(items, index) or self._speech(items, index)
            if found is not None:
                yield found

    def _source(self, items: Sequence[Item], index: int) -> Attribution | None:
        """Read « selon X », or « pour X, » at the head of a sentence."""
        for phrase in self.words.according:
            end = index + len(phrase)
            spoken = [i.word for i in items[index : end + 2] if i.word not in _LINKING]
            if tuple(spoken[: len(phrase)]) != phrase:
                continue
            end += sum(i.word in _LINKING for i in items[index:end])
            speaker, stop = self._behind(items, end, "according_to")
            if speaker is not None:
                return Attribution(index, index, stop, speaker)
        opens = index == 0 and items[0].word in self.words.openers and len(items) > 2
        if opens and items[1].mentions and items[2].word == ",":
            return Attribution(0, 0, 3, self._named(items[1], "opener"))
        return None

    def _speech(self, items: Sequence[Item], index: int) -> Attribution | None:
        group = self._verb_group(items, index)
        if group is None:
            return None
        if items[index].word in self.words.nonfinite and group == index:
            return Attribution(index, index, index + 1, None)
        pronoun = self._pronoun(items, group, index)
        if pronoun is not None:
            return Attribution(group, index, index + 1, pronoun)
        after_comma = group == 0 or not items[group - 1].is_word
        if after_comma and self.words.inverts:
            speaker, end = self._behind(items, index + 1, "verb_before")
            if speaker is not None:
                return Attribution(group, index, end, speaker)
        start = self._clause_start(items, group)
        speaker = self._ahead(items, start, group)
        if speaker is not None:
            return Attribution(start, index, index + 1, speaker)
        if items[index].word not in self.words.addressing:
            speaker, end = self._behind(items, index + 1, "verb_before")
            if speaker is not None:
                return Attribution(group, index, end, speaker)
        return Attribution(group, index, index + 1, None)

    # --- verbs

    def _verb_group(self, items: Sequence[Item], index: int) -> int | None:
        """Return where the verb of speech that ends at *index* begins; None if there is none."""
        item, words = items[index], self.words
        if item.mentions or (item.is_capital and index):
            return None
        before = items[index - 1] if index else None
        if before is not None and before.word in _APOSTROPHES and index > 1:
            before = items[index - 2]
        if (
            before is not None
            and before.word in words.determiners
            and before.word not in words.clitics
        ):
            return None
        auxiliary = self._auxiliary(items, index) if item.word in words.participles else None
        if auxiliary is not None:
            return self._skip_clitics(items, auxiliary)
        if item.word in words.finite:
            if before is not None and before.word in words.prepositions:
                return None
            return self._skip_clitics(items, index)
        return index if item.word in words.nonfinite else None

    def _auxiliary(self, items: Sequence[Item], index: int) -> int | None:
        """Return the auxiliary of the participle at *index*, unless they make a passive."""
        for position in range(index - 1, max(-1, index - 2 - _FARTHEST_AUXILIARY), -1):
            item = items[position]
            if item.word in self.words.auxiliaries:
                passive = item.word in self.words.passives
                previous = {i.word for i in items[max(0, position - 3) : position]}
                return None if passive and not previous & self.words.reflexives else position
            if item.mentions or not (item.is_word or item.word in _LINKING):
                return None
            if item.word in self.words.determiners - self.words.clitics:
                return None
        return None

    def _skip_clitics(self, items: Sequence[Item], index: int) -> int:
        while index and (items[index - 1].word in self.words.clitics | _LINKING):
            index -= 1
        return index

    def _pronoun(self, items: Sequence[Item], group: int, verb: int) -> Speaker | None:
        """Read a pronoun just before the verb, or hung onto it: « a-t-il dit », « dit-elle »."""
        hung = verb + 1 < len(items) and items[verb + 1].word == "-"
        around = items[max(0, group - 1) : verb] if not hung else items[group : verb + 5]
        for item in reversed(around):
            if item.word in self.words.impersonal:
                return Speaker(None, item.span, "impersonal")
            if item.word in self.words.pronouns:
                named = self._named(item, "pronoun") if item.mentions else None
                return named or self._recalled(item.span)
        return None

    def _recalled(self, span: Span) -> Speaker:
        """Take a pronoun or a document for whoever spoke last."""
        return Speaker(self.last.party if self.last else None, span, "pronoun", inferred=True)

    # --- subjects

    def _named(self, item: Item, rule: str) -> Speaker:
        parties = {id(m.party): m.party for m in item.mentions}
        party = next(iter(parties.values())) if len(parties) == 1 else None
        return Speaker(party, item.span, rule)

    def _clause_start(self, items: Sequence[Item], index: int) -> int:
        for position in range(index - 1, -1, -1):
            if items[position].quotation or items[position].word in _CLAUSE_ENDS:
                return position + 1
        return 0

    def _behind(self, items: Sequence[Item], start: int, rule: str) -> tuple[Speaker | None, int]:
        """Read the subject that follows a verb; also return where it ends."""
        end = start
        while end < min(len(items), start + _FARTHEST_SUBJECT):
            item = items[end]
            if item.quotation or item.word in _CLAUSE_ENDS or item.word in self.words.relatives:
                break
            end += 1
        phrases = _phrases(items, start, end)
        speaker = self._head(items, phrases, rule)
        return speaker, end

    def _ahead(self, items: Sequence[Item], start: int, group: int) -> Speaker | None:
        """Read the subject that precedes a verb."""
        phrases = _phrases(items, start, group)
        if not phrases:
            return None
        first, last = phrases[-1]
        if first < last:
            speaker = self._nearest(items, first, last, start)
            if speaker is not None:
                return speaker
            phrases = phrases if items[first].word in self.words.relatives else []
        return self._before_aside(items, phrases[:-1])

    def _nearest(self, items: Sequence[Item], first: int, last: int, start: int) -> Speaker | None:
        """Read the subject in the phrase just before its verb."""
        relative = next(
            (i for i in range(first, last) if items[i].word in self.words.relatives), last
        )
        if relative == first:
            return None
        for index in range(relative - 1, first - 1, -1):
            if not items[index].mentions or self._is_governed(items, index, first):
                continue
            between = [item.word for item in items[index + 1 : last]]
            if relative == last and self.words.links.intersection(between):
                return self._first(items, start, last)
            if self.words.humans.intersection(between):
                return Speaker(None, items[index].span, "anonymous")
            return self._named(items[index], "verb_after")
        return self._head(items, [(first, last)], "verb_after")

    def _first(self, items: Sequence[Item], start: int, end: int) -> Speaker | None:
        for index in range(start, end):
            if items[index].mentions and not self._is_governed(items, index, start):
                return self._named(items[index], "verb_after")
            if items[index].word in self.words.pronouns:
                return self._recalled(items[index].span)
        return None

    def _before_aside(
        self, items: Sequence[Item], phrases: Sequence[tuple[int, int]]
    ) -> Speaker | None:
        """Read the subject of a verb after an aside: "X, who heads Y, said"."""
        candidates = [
            items[index]
            for first, last in phrases
            if first < last and items[first].word not in self.words.relatives
            for index in range(first, last)
            if items[index].mentions and not self._is_governed(items, index, first)
        ]
        people = [i for i in candidates if i.mentions[0].party.kind is PartyKind.PERSON]
        chosen = (people or candidates)[:1]
        return self._named(chosen[0], "verb_after") if chosen else None

    def _head(
        self, items: Sequence[Item], phrases: Sequence[tuple[int, int]], rule: str
    ) -> Speaker | None:
        """Read the head of a noun phrase, with what stands in apposition to it."""
        first, last = phrases[0] if phrases else (0, 0)
        if first == last:
            return None
        free = [
            i
            for i in range(first, last)
            if items[i].mentions and not self._is_governed(items, i, first)
        ]
        people = [i for i in free if items[i].mentions[0].party.kind is PartyKind.PERSON]
        if people:
            return self._named(items[people[0]], rule)
        words = self._head_words(items, first, last)
        named = [i for i in range(first, last) if items[i].mentions]
        if words & self.words.spokespersons and named:
            return self._named(items[named[0]], "spokesperson")
        apposed = self._apposed(items, phrases[1:2])
        if free and not words & self.words.humans:
            return self._named(items[free[0]], rule)
        if apposed is not None:
            return self._named(apposed, rule)
        if words & self.words.documents:
            return self._document(items, first, named)
        if words & (self.words.humans | self.words.groups | self.words.determiners):
            return Speaker(None, items[first].span, "anonymous")
        return None

    def _head_words(self, items: Sequence[Item], first: int, last: int) -> set[str]:
        """Return the words of a noun phrase up to its first preposition."""
        words = set[str]()
        for item in items[first:last]:
            if item.word in self.words.prepositions:
                break
            if not item.mentions:
                words.add(item.word)
        return words

    def _document(self, items: Sequence[Item], first: int, named: Sequence[int]) -> Speaker:
        if named:
            return self._named(items[named[0]], "document")
        if items[first].word in self.words.indefinite:
            return Speaker(None, items[first].span, "anonymous")
        return replace(self._recalled(items[first].span), rule="document")

    def _apposed(self, items: Sequence[Item], phrases: Sequence[tuple[int, int]]) -> Item | None:
        for first, last in phrases:
            for item in items[first:last]:
                if item.mentions:
                    return item
                if item.word not in self.words.determiners | self.words.groups | _LINKING:
                    return None
        return None

    def _is_governed(self, items: Sequence[Item], index: int, start: int) -> bool:
        """Tell whether a preposition governs the name at *index*, or a name possesses it."""
        for position in range(index - 1, max(start, index - _FARTHEST_GOVERNOR) - 1, -1):
            item = items[position]
            if item.word in self.words.prepositions:
                return True
            if item.mentions or item.quotation or item.is_capital or item.word in self.words.humans:
                return False
            if not (item.is_word or item.word in _LINKING):
                return False
        return False


def _phrases(items: Sequence[Item], start: int, end: int) -> list[tuple[int, int]]:
    """Cut items *start* to *end* at commas."""
    cuts = [i for i in range(start, end) if items[i].word in _COMMAS]
    return list(zip([start, *(c + 1 for c in cuts)], [*cuts, end], strict=True))
