"""French words for dates."""

from deals.grammar import DateWords

WORDS = DateWords()
