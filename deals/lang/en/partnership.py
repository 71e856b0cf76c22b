"""English words for partnerships."""

from deals.grammar import PartnershipWords

WORDS = PartnershipWords()
