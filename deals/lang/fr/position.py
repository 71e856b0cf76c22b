"""French words for positions."""

from deals.grammar import PositionWords

WORDS = PositionWords()
