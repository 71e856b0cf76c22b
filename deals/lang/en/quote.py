"""English words for quotes."""

from deals.grammar import QuoteWords

WORDS = QuoteWords()
