"""Which of several sources' statements on a field is shown."""

from collections.abc import Callable, Collection

from deals.domain.amount import Amount
from deals.domain.record import Statement
from deals.domain.vocabulary import DealStatus, PositionStatus, Qualifier, Role

_PROGRESS: list[str] = [*DealStatus, *PositionStatus]
_EXACTNESS = {Qualifier.EXACT: 2, Qualifier.ABOUT: 1}


def choose(field: str, statements: Collection[Statement]) -> str | None:
    """Return the value to show for *field*, None if nothing is stated.

    A date or sum: the more precise, then what is stated rather than inferred, then what an
    article reports rather than what a table repeats, then the newer source's. Anything else: the
    newer source's, for what happened since; of one day, the further in its course. What is left is
    decided for what was stored first.
    """
    rank = _RANKS.get(field, _newest)
    best = max(statements, key=lambda it: (*rank(it), -it.order), default=None)
    return best.value if best else None


Rank = tuple[int | str | bool, ...]


def _most_precise_date(stated: Statement) -> Rank:
    return len(stated.value), not stated.inferred, stated.direct, _day(stated)


def _most_precise_sum(stated: Statement) -> Rank:
    exactness = _EXACTNESS.get(Amount.parse(stated.value).qualifier, 0)
    return exactness, not stated.inferred, stated.direct, _day(stated)


def _furthest(stated: Statement) -> Rank:
    return _day(stated), _PROGRESS.index(stated.value)


def _leading(stated: Statement) -> Rank:
    # Who leads a round also invests in it, and is so named elsewhere.
    return (stated.value == Role.LEAD_INVESTOR,)


def _newest(stated: Statement) -> Rank:
    return _day(stated), not stated.inferred


def _day(stated: Statement) -> str:
    return str(stated.published_on or "")


_RANKS: dict[str, Callable[[Statement], Rank]] = {
    "amount": _most_precise_sum,
    "announced_on": _most_precise_date,
    "since": _most_precise_date,
    "started_on": _most_precise_date,
    "ended_on": _most_precise_date,
    "status": _furthest,
    "role": _leading,
}
