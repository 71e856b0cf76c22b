"""Whether two dates can be one event's."""

from calendar import monthrange
from datetime import date

from deals.domain.partial_date import PartialDate

NEAR_DAYS = 45
"""How far reports of one event may lie apart: a deal is rumoured, announced, then completed."""


def may_be_same(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Return whether two dates can be of one event.

    One may spell out the other ("2019-07" and "2019-07-22"), or both lie within `NEAR_DAYS`; a
    bare year is near no other year. An unknown date can be any.
    """
    if one is None or other is None:
        return True
    if str(one).startswith(str(other)) or str(other).startswith(str(one)):
        return True
    if one.month is None or other.month is None:
        return False
    gap = max(_first(one) - _last(other), _first(other) - _last(one))
    return gap.days <= NEAR_DAYS


def _first(known: PartialDate) -> date:
    return date(known.year, known.month or 1, known.day or 1)


def _last(known: PartialDate) -> date:
    month = known.month or 12
    return date(known.year, month, known.day or monthrange(known.year, month)[1])
