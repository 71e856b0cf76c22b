"""French words for deals."""

from deals.grammar import DealWords

WORDS = DealWords()
