"""English words for names."""

from deals.grammar import MentionWords

WORDS = MentionWords()
