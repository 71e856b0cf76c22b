"""Whether people are women or men, as their given names and the words before their names tell."""

import re
from functools import cache

from deals.domain.vocabulary import PartyKind
from deals.extract.cast import Cast
from deals.extract.mention import Form, Mention, Party
from deals.grammar import QuoteWords

_TITLE = 30  # code points before a name that its civility and title take at most
_WORDS = 2  # of them
_WORD = re.compile(r"\w+")


class Genders:
    """What a text tells of the people of a cast."""

    def __init__(self, text: str, names: Cast, words: QuoteWords) -> None:
        self.text, self.names, self.words = text, names, words
        self.of = cache(self._of)

    def suits(self, referring: str, party: Party) -> bool:
        """Tell whether the words *referring*, a pronoun or a description, may stand for *party*:
        « elle » for no man."""
        if party.kind is not PartyKind.PERSON:
            return True
        return self._weight(referring) * self.of(party) >= 0

    def _of(self, person: Party) -> float:
        """Return how much tells that *person* is a woman; below 0, a man."""
        given = {name.split()[0].casefold() for name in (person.name, *person.aliases)}
        told = sum(self.words.genders.get(name, 0) for name in given)
        return told or sum(
            self._weight(self._title(mention))
            for mention in self.names.mentions
            if mention.party is person and mention.form is Form.NAME
        )

    def _title(self, mention: Mention) -> str:
        """Return the words right before a name."""
        start = mention.span.start
        return " ".join(_WORD.findall(self.text[max(0, start - _TITLE) : start])[-_WORDS:])

    def _weight(self, words: str) -> float:
        return sum(self.words.feminine.get(word, 0) for word in _WORD.findall(words.casefold()))
