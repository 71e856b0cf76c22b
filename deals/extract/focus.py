"""Whom the sentences of an article put first: names behind no preposition."""

import re
from bisect import bisect_left
from itertools import pairwise

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.cast import Cast
from deals.extract.mention import Mention, Party
from deals.grammar import LanguagePack

_HEARER = 20  # characters before a name in which a verb may make it the hearer


class Focus:
    """The order in which the sentences of a text name its parties."""

    def __init__(self, text: str, sentences: list[Span], names: Cast, pack: LanguagePack) -> None:
        self.text, self.sentences, self.names, self.pack = text, sentences, names, pack
        self._ends = [sentence.end for sentence in sentences]
        self._oblique = re.compile(pack.deal.oblique)
        self._breaks = re.compile(pack.mention.clause_breaks)
        self._listed = re.compile(rf"\s*(?:{pack.deal.conjunction})\s*")
        self._first: dict[Span, list[Mention]] = {}  # of each sentence, behind no preposition

    def earlier(
        self, position: int, kind: PartyKind, *, back: int | None, at: int
    ) -> list[Mention]:
        """Return the names of *kind* before *position*, from *back* sentences before *at* on, or
        from the beginning of the text."""
        first = 0 if back is None else self.sentences[max(0, at - back)].start
        return [
            m for m in self.names.before(position) if m.party.kind is kind and m.span.start >= first
        ]

    def sentence_of(self, mention: Mention) -> int:
        """Return the number of the sentence that holds *mention*."""
        return bisect_left(self._ends, mention.span.end)

    def opens(self, mention: Mention) -> bool:
        """Tell whether *mention* is the first of its sentence behind no preposition."""
        sentence = self.sentences[min(self.sentence_of(mention), len(self.sentences) - 1)]
        if sentence not in self._first:
            self._first[sentence] = self.subjects(self.names.within(sentence), sentence)[:1]
        return self._first[sentence] == [mention]

    def subjects(self, mentions: list[Mention], sentence: Span) -> list[Mention]:
        """Return the mentions behind no preposition; all of them where each has one."""
        return self.free(mentions, sentence) or mentions

    def free(self, mentions: list[Mention], sentence: Span) -> list[Mention]:
        """Return the mentions behind no preposition; one serves a whole list ("by X and Y")."""
        free: list[Mention] = []
        end, oblique = sentence.start, False
        for mention in mentions:
            listed = oblique and self._listed.fullmatch(self.text, end, mention.span.start)
            left = self.text[sentence.start : mention.span.start]
            oblique = bool(listed or self._oblique.search(left))
            free += [] if oblique else [mention]
            end = mention.span.end
        return free

    def lists(self, left: Mention, right: Mention) -> bool:
        """Tell whether nothing but "and" stands between two mentions."""
        return bool(self._listed.fullmatch(self.text, left.span.end, right.span.start))

    def head(self, free: list[Mention]) -> Mention:
        """Return the first of *free*; what it owns, where that is named: "X's unit Y said it"."""
        for owner, owned in pairwise(free):
            between = self.text[owner.span.end : owned.span.start]
            if not re.fullmatch(self.pack.mention.owner_before, between):
                return owner
        return free[-1]

    def doer(self, position: int, at: int) -> Party | None:
        """Return the subject of the clause, within sentence *at*, in which a preposition stands
        right before *position*: « X prête 3 millions au groupe » tells of two."""
        sentence = self.sentences[at]
        if not self._oblique.search(self.text[sentence.start : position]):
            return None
        before = self.names.within(Span(sentence.start, position))
        *_, last = [None, *self.free(before, sentence)]
        if last is None or self._breaks.search(self.text, last.span.end, position):
            return None
        return last.party

    def hears(self, mention: Mention) -> bool:
        """Tell whether *mention* is only spoken to: "told X it would"."""
        left = self.text[max(0, mention.span.start - _HEARER) : mention.span.start]
        return not self.pack.quote.addressing.isdisjoint(re.findall(r"\w+", left)[-2:])
