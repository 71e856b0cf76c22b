"""Sums of money, found by pattern over the text."""

from dataclasses import dataclass
from enum import StrEnum

from deals.domain.amount import Amount
from deals.domain.evidence import Span


class Measure(StrEnum):
    """What a sum measures, as far as the words next to it tell."""

    SUM = "sum"  # nothing says otherwise
    PER_SHARE = "per_share"
    VALUATION = "valuation"
    REVENUE = "revenue"  # sales, profits, losses, costs, budgets
    TOTAL_TO_DATE = "total_to_date"  # raised over all rounds, assets managed
    DEBT_LOAD = "debt_load"  # debts that a company bears or a buyer takes over
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class AmountMention:
    """A sum, where it stands, and the same sum in a second currency where one follows."""

    span: Span
    amount: Amount
    measure: Measure = Measure.SUM
    also: Amount | None = None
    rule: str = "amount"
