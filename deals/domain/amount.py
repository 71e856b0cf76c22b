"""Sums of money, no more exact than their source."""

from dataclasses import dataclass

from deals.domain.vocabulary import Qualifier


@dataclass(frozen=True, slots=True)
class Amount:
    """Whole units of an ISO 4217 currency (dollars, not cents or millions).

    Written as in "1000000000 USD more_than".
    """

    value: int
    currency: str
    qualifier: Qualifier = Qualifier.EXACT

    def __post_init__(self) -> None:
        if self.value < 0:
            raise ValueError(f"a sum cannot be negative: {self.value}")
        if not (len(self.currency) == 3 and self.currency.isascii() and self.currency.isupper()):
            raise ValueError(f"not an ISO 4217 code: {self.currency!r}")

    @classmethod
    def parse(cls, written: str) -> "Amount":
        """Read what `str` writes. Raises ValueError for anything else."""
        value, currency, qualifier = written.split()
        return cls(int(value), currency, Qualifier(qualifier))

    def __str__(self) -> str:
        return f"{self.value} {self.currency} {self.qualifier}"
