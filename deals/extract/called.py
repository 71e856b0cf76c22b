"""What people are called in a text, beside their names: "Chancellor X", « X, la maire de Y »."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set

from deals.domain.vocabulary import PartyKind
from deals.extract.mention import Form, Party
from deals.extract.narration import Item, Sentence
from deals.grammar import QuoteWords

_LONGEST_COMPLEMENT = 5  # words of a title behind its noun
_LONGEST_APPOSITION = 8  # items behind the comma


def find_called(sentences: Iterable[Sentence], words: QuoteWords) -> Mapping[Party, Set[str]]:
    """Return the nouns for people that each person is called by, in lower case."""
    called: dict[Party, set[str]] = defaultdict(set)
    for sentence in sentences:
        items = sentence.items
        for index, item in enumerate(items):
            mention = item.mentions[0] if item.mentions else None
            if mention and mention.form is Form.NAME and mention.party.kind is PartyKind.PERSON:
                called[mention.party] |= _title(items, index, words) | _post(items, index, words)
    return called


def _title(items: Sequence[Item], index: int, words: QuoteWords) -> set[str]:
    """Return the noun of a title before the name at *index*, maybe with a complement: « la
    ministre de la Santé X »."""
    noun = items[index - 1].word if index else ""
    for position in range(index - 1, max(0, index - 1 - _LONGEST_COMPLEMENT), -1):
        item = items[position]
        if noun in words.humans or not item.is_word or item.mentions or item.word in words.links:
            break
        if item.word in words.prepositions:
            noun = items[position - 1].word
    return {noun} & words.humans


def _post(items: Sequence[Item], index: int, words: QuoteWords) -> set[str]:
    """Return the head of an apposition behind the name at *index*: "X, the former mayor of Y"."""
    found, ends = set[str](), words.prepositions | words.links | words.relatives
    if index + 1 < len(items) and items[index + 1].word == ",":
        for item in items[index + 2 : index + 2 + _LONGEST_APPOSITION]:
            if item.mentions or not item.is_word or item.word in ends:
                break
            found = {item.word} if item.word in words.humans else found
    return found
