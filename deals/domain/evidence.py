"""Where in an article a thing is stated."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points ``start`` to ``end`` of an article's text, end excluded."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}:{self.end}")

    def of(self, text: str) -> str:
        """Return the words themselves."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that give one field of a claim its value, and the rule that read them."""

    field: str  # name of the claim's field: "type", "amount", "announced_on", "speaker"…
    span: Span
    rule: str  # dotted name of the rule, as in "deal.verb" or "partial_date.year_from_context"
    inferred: bool = False  # the words imply the value without stating it
