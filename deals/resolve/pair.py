"""Two names beside each other, by the words and letters that they are made of."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from deals.domain.duplicate import Named
from deals.domain.name import name_key
from deals.domain.vocabulary import PartyKind

REMARK = re.compile(r"\s*\(([^)]*)\)\s*")
"""What is in brackets."""

JOINTS = frozenset({"&", "and", "et", "of", "de", "for"})
"""Words that tie the others and tell nothing."""

_ARTICLES = frozenset({"the", "a", "la", "le", "les"})


@dataclass(frozen=True)
class Pair:
    """Two names beside each other, and what the signs ask of them."""

    one: Named
    other: Named
    kind: PartyKind

    @cached_property
    def keys(self) -> tuple[str, str]:
        return name_key(self.one.name), name_key(self.other.name)

    @cached_property
    def words(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words of each without articles and joints."""
        return words_of(self.keys[0]), words_of(self.keys[1])

    @cached_property
    def letters(self) -> tuple[str, str]:
        return "".join(self.words[0]), "".join(self.words[1])

    @cached_property
    def bare(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words of each without what is in brackets."""
        one, other = (name_key(bare_name(each.name)) for each in (self.one, self.other))
        return words_of(one), words_of(other)

    @property
    def told_apart(self) -> bool:
        """Whether one source has an identifier for each."""
        one, other = self.one.identifier, self.other.identifier
        return one is not None and other is not None and one != other

    @property
    def one_word(self) -> bool:
        return len(self.words[0]) == len(self.words[1]) == 1 and self.words[0] == self.words[1]

    @cached_property
    def left_out(self) -> frozenset[str] | None:
        """The words that one name ends with and the other leaves out; None if they differ more."""
        short, long = sorted(self.words, key=len)
        return frozenset(long[len(short) :]) if short and long[: len(short)] == short else None

    @property
    def rare(self) -> bool:
        """Whether no third name begins as these do."""
        return max(self.one.alike, self.other.alike) <= 1


@lru_cache(maxsize=4096)
def words_of(key: str) -> tuple[str, ...]:
    """Return the words of a key without joints, nor the article that it may begin with."""
    words = [word for word in re.findall(r"\w+", key) if word not in JOINTS]
    return tuple(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)


def bare_name(name: str) -> str:
    """Return *name* without what is in brackets."""
    return REMARK.sub(" ", name)
