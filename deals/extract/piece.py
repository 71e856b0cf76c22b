"""Quotations in their sentences, each with whoever says it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.attribution import Attribution, Attributor
from deals.extract.cast import Cast
from deals.extract.mention import Form
from deals.extract.narration import STOPS, Item, Sentence, find_items
from deals.extract.stage import Speaker, Stage
from deals.extract.subject import Subjects
from deals.grammar import QuoteWords

_LONGEST_SIGNATURE = 14  # items
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Piece:
    """A quotation in its sentence."""

    span: Span  # the words
    outer: Span  # with the marks
    sentence: Sentence
    number: int  # of the sentence
    index: int  # of its item
    speaker: Speaker | None = None
    lead: Attribution | None = None  # who says it, before it
    tail: Attribution | None = None  # who says it, behind it
    ending: str = ""  # its last character
    runs_on: bool = False  # into the next paragraph

    @property
    def is_attributed(self) -> bool:
        return self.lead is not None or self.tail is not None

    @property
    def is_introduced(self) -> bool:
        """Whether a colon or a comma stands before it."""
        return self.index > 0 and self.sentence.items[self.index - 1].word in (":", ",")

    @property
    def is_governed(self) -> bool:
        """Whether it stands right behind the verb of whoever says it: « dénonce « … » »."""
        return self.lead is not None and self.lead.verb == self.index - 1

    @property
    def is_followed_by_verb(self) -> bool:
        """Whether nothing stands between it and whoever says it."""
        behind = self.sentence.items[self.index + 1 : self.tail.start] if self.tail else []
        return self.tail is not None and not any(item.is_word for item in behind)

    @property
    def neighbours(self) -> tuple[Item | None, Item | None]:
        """The items before and behind it."""
        items, index = self.sentence.items, self.index
        before = items[index - 1] if index else None
        return before, items[index + 1] if index + 1 < len(items) else None

    @property
    def is_alone(self) -> bool:
        return not any(item.is_word for item in self.sentence.items)


def find_pieces(
    text: str, sentences: Sequence[Sentence], cast: Cast, words: QuoteWords
) -> Iterator[Piece]:
    """Yield the quotations that *sentences* hold, in reading order, with their speakers."""
    attributor = Attributor(words, sentences)
    for number, sentence in enumerate(sentences):
        before = attributor.stage.last
        attributions = attributor.read(sentence, number)
        quoted = sentence.quoted
        for place, index in enumerate(quoted):
            piece = _piece(text, sentence, number, index)
            left = quoted[place - 1] if place else -1
            right = quoted[place + 1] if place + 1 < len(quoted) else len(sentence.items)
            _attribute(piece, attributions, left, right, words)
            if not piece.is_attributed:
                piece.speaker = attributor.aside(find_items(text, piece.span, cast))
            if not piece.speaker and not piece.is_attributed:
                piece.speaker = _implied(
                    piece, sentences, attributions, attributor.subjects, before
                )
            _personify(piece, text, attributor.stage, words)
            yield piece
        if not quoted and attributions:
            yield from _unmarked(text, sentences, number, attributions[-1], words)
        attributor.leave(sentence)


def _personify(piece: Piece, text: str, stage: Stage, words: QuoteWords) -> None:
    """Give *piece* to a person where it says "I" and words that point back gave it to an
    organisation."""
    speaker = piece.speaker
    if speaker is None or not speaker.inferred or speaker.party is None:
        return
    if speaker.party.kind is PartyKind.PERSON:
        return
    if not words.singular.isdisjoint(_WORD.findall(piece.span.of(text).casefold())):
        piece.speaker = stage.individual(speaker, speaker.span.of(text).casefold())
        stage.note(piece.speaker)


def _piece(text: str, sentence: Sentence, number: int, index: int) -> Piece:
    quotation = sentence.items[index].quotation
    assert quotation is not None
    piece = Piece(quotation.inner, quotation.span, sentence, number, index)
    piece.ending = text[quotation.inner.end - 1]
    piece.runs_on = not quotation.is_closed
    return piece


def _attribute(
    piece: Piece, attributions: Sequence[Attribution], left: int, right: int, words: QuoteWords
) -> None:
    """Give *piece* the attribution that stands between it and its neighbours."""
    items, index = piece.sentence.items, piece.index
    tails = [a for a in attributions if index < a.verb < right and not a.is_borrowed]
    close = [
        a
        for a in tails
        if not any(i.is_word for i in items[index + 1 : a.start])
        and items[a.start].word not in words.links
    ]
    tails = [a for a in tails if not _introduces_next(items, index, a, right, words)]
    leads = [a for a in attributions if left < a.verb < index]
    if left >= 0:
        leads = [a for a in leads if _introduces_next(items, left, a, index, words)]
    if close:
        piece.tail = close[0]
    elif leads:
        piece.lead = leads[-1]
    elif tails:
        piece.tail = tails[0]
    own = piece.tail or piece.lead
    piece.speaker = own.speaker if own else None


def _introduces_next(
    items: Sequence[Item], left: int, attribution: Attribution, right: int, words: QuoteWords
) -> bool:
    """Tell whether words between two quotations speak of the second: « …, ajoutant que "…" »."""
    if right >= len(items):
        return False
    if attribution.is_borrowed:
        return True
    last = items[right - 1].word
    if last == ":":
        return True
    first = next((i for i in items[left + 1 : right] if i.is_word), None)
    return first is not None and first.word in words.links


def _implied(
    piece: Piece,
    sentences: Sequence[Sentence],
    attributions: Sequence[Attribution],
    subjects: Subjects,
    before: Speaker | None,
) -> Speaker | None:
    """Return who says a piece that no verb of speech stands next to."""
    named = [a for a in attributions if a.speaker]
    if named:
        later = [a for a in named if a.verb > piece.index]
        return (later[:1] or named[-1:])[0].speaker
    if not piece.is_alone:
        subject = subjects.subject(piece.sentence.items)
        subject = subject or _introduced_by(piece, subjects)
        if subject is None and piece.is_introduced:
            return _as(subjects.stage.person(set(), piece.span, near=True), "last_person")
        return _as(subject, "sentence_subject")
    if speaker := _presented(piece, sentences, subjects) or _signed(piece, sentences, subjects):
        return _as(speaker, "next_subject")
    previous = sentences[piece.number - 1] if piece.number else None
    if previous and previous.paragraph == piece.sentence.paragraph and not previous.quoted:
        subject = subjects.subject(previous.items)
        if subject and subject.rule == "anonymous":
            return subject
        if subject and subject.party and subject.party.kind is PartyKind.PERSON:
            return _as(subject, "previous_subject")
    return _as(before, "floating")


def _introduced_by(piece: Piece, subjects: Subjects) -> Speaker | None:
    """Return the only person whom the sentence names: « L'avis de X, la juge : "…" »."""
    named = [item for item in piece.sentence.items if item.mentions]
    people = [i for i in named if i.mentions[0].party.kind is PartyKind.PERSON]
    if len({id(item.mentions[0].party) for item in people}) != 1:
        return None
    return subjects.stage.named(people[0], "sentence_subject")


def _presented(piece: Piece, sentences: Sequence[Sentence], subjects: Subjects) -> Speaker | None:
    """Return the person whose name begins the sentence behind a quotation that begins its
    paragraph: « "Tout va bien." X ne boude pas son plaisir. »"""
    last = sentences[piece.number - 1] if piece.number else None
    following = sentences[piece.number + 1] if piece.number + 1 < len(sentences) else None
    opens = last is None or last.paragraph != piece.sentence.paragraph
    if not opens or following is None or following.paragraph != piece.sentence.paragraph:
        return None
    first = following.items[0]
    if following.quoted or not first.mentions or first.mentions[0].form is not Form.NAME:
        return None
    is_person = first.mentions[0].party.kind is PartyKind.PERSON
    return subjects.stage.named(first, "next_subject") if is_person else None


def _signed(piece: Piece, sentences: Sequence[Sentence], subjects: Subjects) -> Speaker | None:
    """Return the person whose name begins the line below a quotation, which is no sentence."""
    line = sentences[piece.number + 1] if piece.number + 1 < len(sentences) else None
    if line is None or line.paragraph != piece.sentence.paragraph + 1 or line.quoted:
        return None
    first = next((item for item in line.items if item.is_word), line.items[0])
    is_line = len(line.items) <= _LONGEST_SIGNATURE and line.items[-1].word not in STOPS | {":"}
    is_person = bool(first.mentions) and first.mentions[0].party.kind is PartyKind.PERSON
    return subjects.stage.named(first, "next_subject") if is_line and is_person else None


def _as(speaker: Speaker | None, rule: str) -> Speaker | None:
    return speaker and Speaker(speaker.party, speaker.span, rule, inferred=True)


def _unmarked(
    text: str,
    sentences: Sequence[Sentence],
    number: int,
    attribution: Attribution,
    words: QuoteWords,
) -> Iterator[Piece]:
    """Yield the paragraph behind "Someone said:", if it speaks in the first person."""
    sentence = sentences[number]
    following = [
        s for s in sentences[number + 1 : number + 40] if s.paragraph == sentence.paragraph + 1
    ]
    if sentence.items[-1].word != ":" or not following or attribution.speaker is None:
        return
    items = [item for s in following for item in s.items]
    if any(i.quotation for i in items) or not words.first_person & {i.word for i in items}:
        return
    span = Span(items[0].span.start, items[-1].span.end)
    yield Piece(span, span, sentence, number, 0, attribution.speaker, lead=attribution)
