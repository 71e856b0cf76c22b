"""Dates, found by pattern over the text."""

from dataclasses import dataclass

from deals.domain.evidence import Span
from deals.domain.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date and where it stands. ``inferred``: the text fixes a part that the words leave out."""

    span: Span
    date: PartialDate
    inferred: bool = False
    rule: str = "partial_date"
