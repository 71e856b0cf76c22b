"""What stands outside quotation marks: its words, cut into sentences.

Quotations and mentions count as single items, so that a rule sees « « … », a dit X » as four.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from deals.domain.evidence import Span
from deals.extract.cast import Cast
from deals.extract.mention import Mention
from deals.extract.paragraph import find_paragraphs
from deals.extract.quotation import Quotation
from deals.grammar import QuoteWords

STOPS = frozenset([".", "!", "?", "…"])
APOSTROPHES = frozenset(["'", "’"])
LINKING = APOSTROPHES | {"-"}
_ITEM = re.compile(r"\d+(?:[.,]\d+)*|\w+|\.{2,}|\S")
_LONGEST_SENTENCE = 400  # items; longer ones are no prose, and would take long to read
_FARTHEST_VERB = 12  # items from a quotation to the end of "Someone said"
_LONGEST_ASIDE = 40  # items in a pair of brackets


@dataclass(slots=True)  # frozen ones take three times as long to make, and there are many
class Item:
    """A word, a punctuation mark, a mention or a whole quotation."""

    span: Span
    word: str  # in lower case; empty for a quotation
    is_capital: bool = False
    quotation: Quotation | None = None
    mentions: tuple[Mention, ...] = ()  # several where the words stand for several parties

    @property
    def is_word(self) -> bool:
        return self.quotation is None and (bool(self.mentions) or self.word[:1].isalnum())


@dataclass(slots=True)
class Sentence:
    """Items up to a full stop, or the end of their paragraph."""

    paragraph: int  # counted from 0
    items: list[Item] = field(default_factory=list)

    @property
    def quoted(self) -> list[int]:
        """Indices of the quotations."""
        return [index for index, item in enumerate(self.items) if item.quotation]


def find_narration(
    text: str, quotations: Sequence[Quotation], cast: Cast, words: QuoteWords
) -> list[Sentence]:
    """Return the sentences of *text*; words in brackets and set phrases are left out."""
    outer = [quotation for quotation in quotations if not quotation.nested]
    blocks = sorted([*_quoted(text, outer), *_mentioned(text, cast.mentions, outer)], key=_start)
    sentences: list[Sentence] = []
    first = 0
    for number, paragraph in enumerate(find_paragraphs(text)):
        last = first
        while last < len(blocks) and blocks[last].span.start < paragraph.end:
            last += 1
        items = _without_asides(list(_items(text, paragraph, blocks[first:last])))
        items = _without_phrases(items, words)
        sentences += _split(number, items, text, words)
        first = last
    return sentences


def find_items(text: str, span: Span, cast: Cast) -> list[Item]:
    """Return the words and mentions inside *span*."""
    return list(_items(text, span, list(_mentioned(text, cast.within(span), []))))


def _start(item: Item) -> int:
    return item.span.start


def _quoted(text: str, quotations: Sequence[Quotation]) -> Iterator[Item]:
    return (Item(quotation.span, "", quotation=quotation) for quotation in quotations)


def _mentioned(
    text: str, mentions: Sequence[Mention], quotations: Sequence[Quotation]
) -> Iterator[Item]:
    """Yield one item for each longest stretch of a mention outside *quotations*."""
    by_span: dict[Span, list[Mention]] = {}
    for mention in mentions:
        by_span.setdefault(mention.span, []).append(mention)
    end = at = 0
    for span in sorted(by_span, key=lambda s: (s.start, -s.end)):
        while at < len(quotations) and quotations[at].span.end <= span.start:
            at += 1
        quoted = at < len(quotations) and quotations[at].span.overlaps(span)
        if span.start >= end and not quoted:
            end = span.end
            word = span.of(text)
            yield Item(span, word.casefold(), word[0].isupper(), mentions=tuple(by_span[span]))


def _items(text: str, paragraph: Span, blocks: Sequence[Item]) -> Iterator[Item]:
    position = paragraph.start
    for block in blocks:
        yield from _words(text, position, block.span.start)
        yield block
        position = block.span.end
    yield from _words(text, position, paragraph.end)


def _words(text: str, start: int, end: int) -> Iterator[Item]:
    for match in _ITEM.finditer(text, start, end):
        word = match.group()
        yield Item(Span(match.start(), match.end()), word.casefold(), word[0].isupper())


def _without_asides(items: list[Item]) -> list[Item]:
    """Leave out what stands in brackets, unless it holds a quotation."""
    kept: list[Item] = []
    opened: list[int] = []
    for item in items:
        kept.append(item)
        if item.word in ("(", "["):
            opened.append(len(kept) - 1)
        elif item.word in (")", "]") and opened:
            start = opened.pop()
            aside = kept[start:]
            if len(aside) <= _LONGEST_ASIDE and not any(i.quotation for i in aside):
                del kept[start:]
    return kept


def _without_phrases(items: list[Item], words: QuoteWords) -> list[Item]:
    """Leave out set phrases that part a verb from its subject: « de son côté », "in turn"."""
    asides = by_first_word(words.asides)
    kept: list[Item] = []
    skip = 0
    for index, item in enumerate(items):
        if not skip:
            for phrase in asides.get(item.word, ()):
                if tuple(i.word for i in items[index : index + len(phrase)]) == phrase:
                    skip = max(skip, len(phrase))
        if skip:
            skip -= 1
        else:
            kept.append(item)
    return kept


@cache
def by_first_word(
    phrases: frozenset[tuple[str, ...]],
) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Return the *phrases* that begin with each word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        found.setdefault(phrase[0], []).append(phrase)
    return found


def _split(number: int, items: list[Item], text: str, words: QuoteWords) -> Iterator[Sentence]:
    """Cut a paragraph into sentences; full stops that end none are left out."""
    sentence = Sentence(number)
    for index, item in enumerate(items):
        is_end = index + 1 == len(items) or _ends(items, index, text, words)
        if is_end or item.word != ".":
            sentence.items.append(item)
        if is_end or len(sentence.items) == _LONGEST_SENTENCE:
            yield sentence
            sentence = Sentence(number)


def _ends(items: list[Item], index: int, text: str, words: QuoteWords) -> bool:
    """Tell whether a sentence ends with the item at *index*, which is not the last."""
    item, following = items[index], items[index + 1]
    begins = following.is_capital or following.quotation is not None
    if item.quotation is not None:
        last = text[item.quotation.inner.end - 1]
        return begins and last in STOPS and not _speaks_on(items, index + 1, last, words)
    if item.word == ";":
        return True
    if item.word not in STOPS or not begins:
        return False
    previous = items[index - 1] if index else None
    if item.word != "." or previous is None or previous.span.end < item.span.start:
        return True
    is_initial = len(previous.word) == 1 and previous.is_capital and not previous.mentions
    if not is_initial and previous.word.rpartition(" ")[2] not in words.abbreviations:
        return True
    return following.quotation is not None or following.word in words.determiners | words.pronouns


def _speaks_on(items: list[Item], index: int, stop: str, words: QuoteWords) -> bool:
    """Tell whether what follows a finished quotation is just "Someone said."."""
    for position in range(index, min(index + _FARTHEST_VERB, len(items))):
        item = items[position]
        if item.quotation is not None or item.word in STOPS:
            return False
        if item.word in words.finite and not item.is_capital and position > index:
            following = items[position + 1] if position + 1 < len(items) else None
            if following is None or following.word in STOPS:
                return True
            addressed = item.word in words.addressing and bool(following.mentions)
            return stop != "." and (addressed or following.word in words.prepositions)
    return False
