"""French words for sums of money."""

from deals.grammar import AmountWords

WORDS = AmountWords()
