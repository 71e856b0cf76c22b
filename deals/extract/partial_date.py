"""Dates, found by pattern over the text."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from deals.domain.evidence import Span
from deals.domain.partial_date import PartialDate
from deals.grammar import DateWords
from deals.lang.partial_date import WrittenDate, find_dateline, find_written_dates
from deals.lang.pattern import loose

_CLAUSE = 70  # code points before a date in which a word may put it in the future
_NEARBY = 300  # code points between « cette année-là » and the year that it means
_CLAUSE_ENDS = re.compile(r"[.;:!?](?=\s)|\n")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date and where it stands. ``inferred``: the text fixes a part that the words leave out."""

    span: Span
    date: PartialDate
    inferred: bool = False
    rule: str = "partial_date"


def find_dates(text: str, words: DateWords, published_on: PartialDate | None) -> list[DateMention]:
    """Return the dates in *text*, in reading order, none overlapping another.

    What the words leave out (the year of « le 22 juillet », the day of « mardi ») is counted from
    *published_on*, else from the text's own dateline; where neither has a year, the other dates
    of the text may fix it. A date that stays open is left out. Nothing is more precise than what
    it is counted from.
    """
    written = find_written_dates(text, words)
    anchor = _anchor(text, written, words, published_on)
    calendar = _Calendar(anchor, _dated(text, written, words))
    line = find_dateline(text, written, words)
    mentions: list[DateMention] = []
    last: DateMention | None = None  # of the story: when the article appeared tells nothing of it
    for one in written:
        counted = _after_last(calendar, one, last) if one.frame.from_last else calendar
        is_ahead = one.frame.toward > 0 or (one.frame.toward == 0 and _is_ahead(text, one, words))
        if (mention := counted.resolve(one, is_ahead=is_ahead)) is not None:
            mentions.append(mention)
            last = last if one is line else mention
    return mentions


def dateline(text: str, words: DateWords) -> DateMention | None:
    """Return the date on which *text* says that it was published, if the text fixes its year."""
    written = find_written_dates(text, words)
    line = find_dateline(text, written, words)
    if line is None:
        return None
    return _Calendar(None, _dated(text, written, words)).resolve(line, is_ahead=False)


def _anchor(
    text: str, written: Sequence[WrittenDate], words: DateWords, published_on: PartialDate | None
) -> PartialDate | None:
    """Return the publication date, made fuller by the text's dateline where the two agree."""
    line = find_dateline(text, written, words)
    if line is None:
        return published_on
    calendar = _Calendar(published_on, _dated(text, written, words))
    mention = calendar.resolve(line, is_ahead=False)
    if mention is None:
        return published_on
    agrees = published_on is None or str(mention.date).startswith(str(published_on))
    return mention.date if agrees else published_on


def _after_last(calendar: "_Calendar", one: WrittenDate, last: DateMention | None) -> "_Calendar":
    """Return *calendar*, counting from the *last* date if it stands near *one*; "two years
    earlier" counts from the news itself where no other date was told."""
    if last is None and one.frame.shift < 0:
        return calendar
    if last is None or one.span.start - last.span.end >= _NEARBY:
        return _Calendar(None, None)
    return replace(calendar, anchor=last.date)


def _is_ahead(text: str, one: WrittenDate, words: DateWords) -> bool:
    """Tell whether the words before *one*, in its clause, speak of what is to come."""
    opening = text[max(0, one.span.start - _CLAUSE) : one.span.start]
    return _future(words).search(_CLAUSE_ENDS.split(opening)[-1]) is not None


@cache
def _future(words: DateWords) -> re.Pattern[str]:
    return re.compile(loose(words.future), re.IGNORECASE)


def _dated(text: str, written: Iterable[WrittenDate], words: DateWords) -> PartialDate | None:
    """Return the latest date that the text gives with a year and as past.

    A bare year does not count: « depuis 2018 » may be written in any later year.
    """
    dates = [
        one.date
        for one in written
        if one.date and one.frame.rule != "partial_date.year" and not _is_ahead(text, one, words)
    ]
    return max((d for d in dates if d), key=str, default=None)


@dataclass(frozen=True, slots=True)
class _Calendar:
    """Fixes what the words of a date leave out."""

    anchor: PartialDate | None
    latest: PartialDate | None  # the latest past date that the text gives with its year

    def resolve(self, one: WrittenDate, *, is_ahead: bool) -> DateMention | None:
        try:
            found = self._resolve(one, is_ahead=is_ahead)
        except (ValueError, OverflowError):  # 31 February, or a year beyond the calendar's
            return None
        if found is None:
            return None
        when, rule = found
        return DateMention(one.span, when, inferred=one.date is None, rule=rule)

    def _resolve(self, one: WrittenDate, *, is_ahead: bool) -> tuple[PartialDate, str] | None:
        when: PartialDate | None
        if one.date is not None:
            return one.date, one.frame.rule
        if one.year is not None:
            return None
        if one.frame.unit is not None:
            when = _relative(one, self.anchor)
        elif one.month is not None:
            return self._of_year(one, one.month, is_ahead=is_ahead)
        elif one.weekday is not None:
            when = _weekday(one.weekday, one.frame.toward, self.anchor)
        else:
            when = _season(one, self.anchor)
        return (when, one.frame.rule) if when else None

    def _of_year(
        self, one: WrittenDate, month: int, *, is_ahead: bool
    ) -> tuple[PartialDate, str] | None:
        """Find the year of a day or month that has none."""
        if self.anchor is None:
            year = _year_from_context(one, month, self.latest)
            rule = "partial_date.year_from_context"
        else:
            year = _nearest_year(one, month, self.anchor, is_ahead=is_ahead)
            rule = "partial_date.year_from_publication"
            if one.frame.from_last:
                rule = one.frame.rule
        return (PartialDate(year, month, one.day), rule) if year else None


def _year_from_context(one: WrittenDate, month: int, latest: PartialDate | None) -> int | None:
    """Return the year of the latest date stated, provided that the month is not before it."""
    if latest is None:
        return None
    if one.weekday is not None and one.day is not None:
        fits = [y for y in (latest.year, latest.year + 1) if _falls_on(one, y, month)]
        return fits[0] if len(fits) == 1 else None
    return latest.year if latest.month is None or month >= latest.month else None


def _nearest_year(
    one: WrittenDate, month: int, anchor: PartialDate, *, is_ahead: bool
) -> int | None:
    """Return the year that puts the date next to *anchor*, on the side that the words call for."""
    if one.weekday is not None and one.day is not None:
        around = (anchor.year, anchor.year - 1, anchor.year + 1)
        return next((year for year in around if _falls_on(one, year, month)), None)
    if anchor.month is None:
        return anchor.year if one.frame.toward == 0 else None
    stated = (month, one.day) if one.day and anchor.day else (month,)
    at = (anchor.month, anchor.day) if one.day and anchor.day else (anchor.month,)
    if is_ahead:
        return anchor.year if stated >= at else anchor.year + 1
    is_past = stated < at if one.frame.toward < 0 else stated <= at
    return anchor.year if is_past else anchor.year - 1


def _falls_on(one: WrittenDate, year: int, month: int) -> bool:
    last = monthrange(year, month)[1]
    day = one.day or 1
    return day <= last and date(year, month, day).weekday() == one.weekday


def _weekday(weekday: int, toward: int, anchor: PartialDate | None) -> PartialDate | None:
    today = _day(anchor)
    if today is None:
        return None
    if toward > 0:
        return _of(today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1))
    back = (today.weekday() - weekday) % 7
    return _of(today - timedelta(days=back or (7 if toward < 0 else 0)))


def _season(one: WrittenDate, anchor: PartialDate | None) -> PartialDate | None:
    """Return the year of the last season of that name that is over."""
    if one.season_end is None or anchor is None or anchor.month is None:
        return None
    return PartialDate(anchor.year if anchor.month > one.season_end else anchor.year - 1)


def _relative(one: WrittenDate, anchor: PartialDate | None) -> PartialDate | None:
    if anchor is None or one.frame.unit is None:
        return None
    return _SHIFTS[one.frame.unit](anchor, one.frame.shift * one.count, one)


def _shift_year(anchor: PartialDate, shift: int, one: WrittenDate) -> PartialDate | None:
    return PartialDate(anchor.year + shift, one.month, one.day)


def _shift_month(anchor: PartialDate, shift: int, _: WrittenDate) -> PartialDate | None:
    if anchor.month is None:
        return None
    months = anchor.year * 12 + anchor.month - 1 + shift
    return PartialDate(months // 12, months % 12 + 1)


def _shift_week(anchor: PartialDate, shift: int, _: WrittenDate) -> PartialDate | None:
    """Return what all days of the week, Monday to Sunday, have in common: month or year."""
    today = _day(anchor)
    if today is None:
        return None
    monday = today + timedelta(days=7 * shift - today.weekday())
    sunday = monday + timedelta(days=6)
    if monday.year != sunday.year:
        return None
    return PartialDate(monday.year, monday.month if monday.month == sunday.month else None)


def _shift_day(anchor: PartialDate, shift: int, _: WrittenDate) -> PartialDate | None:
    today = _day(anchor)
    return None if today is None else _of(today + timedelta(days=shift))


_SHIFTS: dict[str, Callable[[PartialDate, int, WrittenDate], PartialDate | None]] = {
    "year": _shift_year,
    "month": _shift_month,
    "week": _shift_week,
    "day": _shift_day,
}


def _day(anchor: PartialDate | None) -> date | None:
    if anchor is None or anchor.month is None or anchor.day is None:
        return None
    return date(anchor.year, anchor.month, anchor.day)


def _of(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)
