"""What a language must supply: one record of words, frames and patterns for each concept.

A language pack is a folder under `deals.lang` whose modules bear the names of the concepts. The
engine in `deals.extract` reads these records and names no language.
"""

from dataclasses import dataclass

# --- amount ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountWords:
    """How sums of money are written."""


# --- partial date ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """How dates are written."""


# --- mention and coreference ----------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionWords:
    """What surrounds names, and what stands in their place."""


# --- deal -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class DealWords:
    """What states a deal, and where its parties stand."""


# --- partnership ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnershipWords:
    """What states an agreement to work together."""


# --- position -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionWords:
    """What people are to organisations."""


# --- quote ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteWords:
    """How speech is attributed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguagePack:
    """Everything the extractor knows about one language."""

    code: str  # ISO 639-1
    models: tuple[str, ...]  # spaCy pipelines, best first
    amount: AmountWords
    partial_date: DateWords
    mention: MentionWords
    deal: DealWords
    partnership: PartnershipWords
    position: PositionWords
    quote: QuoteWords
