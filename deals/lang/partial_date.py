"""Dates as they are written, read by a language's frames.

The part that `deals.read` and `deals.extract` share: what the words say, before an anchor or the
rest of the text fixes what they leave out.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from deals.domain.evidence import Span
from deals.domain.partial_date import PartialDate
from deals.grammar import DateFrame, DateWords
from deals.lang.pattern import loose, one_word

_YEAR = r"(?P<year>(?:19|20)\d\d)(?![\w%€$£]|[.,\s]\d{3}(?!\d)|-\d{3})"
_DAY = r"(?<![\w.,/])(?P<day>0?[1-9]|[12]\d|3[01])(?!\d|[.,]\d)"
_MONTH_NUMBER = r"(?P<month_number>0?[1-9]|1[0-2])"
_COMMON_FRAMES = (
    DateFrame(r"(?<![\w/-]){year}-{month_number}-(?P<day>\d\d)(?!\w|-\d)"),
    DateFrame(r"(?m:^)[^\S\n]{0,8}(?P<date>{year})[^\S\n]{0,8}(?m:$)", "partial_date.line"),
)

_KEYS = ("Month", "month", "year", "weekday", "season")
_NEAR = 80  # code points around a key that a frame may span

_TOP = 2500  # code points in which a dateline may stand
_HEADER_LINES = 8
_LONGEST_HEADER = 160
_PLACE_BEFORE = re.compile(
    r"(?:(?:^|\n)[^\n]{1,70}[,–—)/-]|\([^()\n]{3,30}\)\s*[–—-]{1,2})\s*(?:le\s|on\s)?$"
)
_BODY_AFTER = re.compile(r"\s{0,3}(?:\([^()\n]{2,40}\)|/[^/\n]{2,40}/)?\s{0,3}(?:--?|[–—:])\s?")


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """What the words of one date say."""

    span: Span
    frame: DateFrame
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  # Monday is 0
    season_end: int | None = None  # the season's last month
    count: int = 1

    @property
    def date(self) -> PartialDate | None:
        """The date, where the words give its year and it is a real one."""
        if self.year is None or self.frame.unit:
            return None
        try:
            return PartialDate(self.year, self.month, self.day)
        except ValueError:
            return None


def find_written_dates(text: str, words: DateWords) -> list[WrittenDate]:
    """Return the dates written in *text*, in reading order.

    Where two overlap the longer one stands; of two as long, that of the earlier frame.
    """
    windows = {key: _windows(text, pattern) for key, pattern in _keys(words).items()}
    found = {
        written.span: written
        for pattern, frame, key in reversed(_patterns(words))
        for start, end in windows[key]
        for match in pattern.finditer(text, start, end)
        if match.end() < end or end == len(text)  # else the window cuts the words short
        for written in _read(match, frame, words)
    }.values()
    return sorted(_longest(found, len(text)), key=lambda written: written.span)


def find_dateline(text: str, dates: Iterable[WrittenDate], words: DateWords) -> WrittenDate | None:
    """Return the date on which *text* says that it was published.

    It stands in a line of its own near the top ("By Jo Ash | Mon Jun 23, 2008", « publié le
    7 mars »), or opens the first sentence ("OSLO, May 14 (Reuters) -"). The fullest one counts,
    the first among equals; a day without a year takes the year of a line that gives only that.
    """
    lines = [d for d in dates if d.span.start < _TOP and _is_dateline(text, d, words)]
    fullest = max(lines, key=_parts, default=None)
    if fullest is None or fullest.year is not None:
        return fullest
    dated = max((d for d in lines if d.year is not None), key=_parts, default=None)
    if dated is None or dated.month not in (None, fullest.month):
        return dated or fullest
    return WrittenDate(
        span=fullest.span,
        frame=fullest.frame,
        year=dated.year,
        month=fullest.month,
        day=fullest.day,
        weekday=fullest.weekday,
    )


def _parts(written: WrittenDate) -> int:
    return sum(part is not None for part in (written.year, written.month, written.day))


def _is_dateline(text: str, written: WrittenDate, words: DateWords) -> bool:
    if (written.month is None and written.frame.rule != "partial_date.line") or written.frame.unit:
        return False
    before, after = text[: written.span.start], text[written.span.end : written.span.end + 80]
    if written.day and _PLACE_BEFORE.search(before[-120:]) and _BODY_AFTER.match(after):
        return True
    if before.count("\n") >= _HEADER_LINES:
        return False
    start = before.rfind("\n") + 1
    line, rest = before[start:], text[written.span.end :].partition("\n")[0]
    if len(line) + len(rest) > _LONGEST_HEADER:
        return False
    header, header_rest = _header(words)
    return bool(header.fullmatch(line.lstrip())) and bool(header_rest.fullmatch(rest.strip()))


# --- frames ---------------------------------------------------------------------------------


def _read(match: re.Match[str], frame: DateFrame, words: DateWords) -> Iterator[WrittenDate]:
    """Yield the date of *match*: one, or none where its span is empty."""
    groups = match.groupdict()
    start, end = match.span("date") if groups.get("date") else match.span()
    if start >= end:
        return
    tables = _tables(words)
    value = {name: _value(word, tables.get(name, {})) for name, word in groups.items() if word}
    yield WrittenDate(
        span=Span(start, end),
        frame=frame,
        year=value.get("year"),
        month=value.get("month", value.get("month_number")),
        day=value.get("day"),
        weekday=value.get("weekday"),
        season_end=value.get("season"),
        count=value.get("count", 1),
    )


def _value(word: str, table: Mapping[str, int]) -> int:
    return int(word) if word.isdigit() else table.get(word.lower(), 0)


@cache
def _tables(words: DateWords) -> Mapping[str, Mapping[str, int]]:
    """Return what the words in each named group stand for, in lower case."""
    named = {
        "month": {**words.months, **words.short_months},
        "weekday": {**words.short_weekdays, **words.weekdays},
        "season": words.seasons,
        "count": words.counts,
    }
    return {
        name: {word.lower(): value for word, value in table.items()}
        for name, table in named.items()
    }


def _windows(text: str, key: re.Pattern[str]) -> list[tuple[int, int]]:
    """Return the stretches of *text* that *key* is near.

    Dates are few: most frames need not look at most of the text.
    """
    windows: list[tuple[int, int]] = []
    for match in key.finditer(text):
        start, end = max(0, match.start() - _NEAR), min(len(text), match.end() + _NEAR)
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows


def _longest(found: Iterable[WrittenDate], length: int) -> Iterator[WrittenDate]:
    taken = bytearray(length)
    for written in sorted(found, key=lambda w: w.span.start - w.span.end):
        start, end = written.span.start, written.span.end
        if not any(taken[start:end]):
            taken[start:end] = b"\x01" * (end - start)
            yield written


@cache
def _patterns(words: DateWords) -> list[tuple[re.Pattern[str], DateFrame, str]]:
    """Return each frame with its pattern and the key that it cannot do without."""
    return [
        (_compile(frame, words), frame, next((k for k in _KEYS if f"{{{k}}}" in frame.pattern), ""))
        for frame in (*_COMMON_FRAMES, *words.frames)
    ]


@cache
def _keys(words: DateWords) -> Mapping[str, re.Pattern[str]]:
    pieces = _pieces(words)
    return {
        "": re.compile(loose(words.relative), re.IGNORECASE),
        **{key: re.compile(pieces[key], re.IGNORECASE) for key in _KEYS},
    }


@cache
def _header(words: DateWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(loose(words.header), re.IGNORECASE),
        re.compile(loose(words.header_rest), re.IGNORECASE),
    )


def _compile(frame: DateFrame, words: DateWords) -> re.Pattern[str]:
    pattern = loose(frame.pattern)
    for name, piece in _pieces(words).items():
        pattern = pattern.replace(f"{{{name}}}", piece)
    return re.compile(pattern, re.IGNORECASE)


def _pieces(words: DateWords) -> dict[str, str]:
    """Return what each name in braces stands for in a frame."""
    counts = one_word(words.counts)
    weekdays = _cased(words.weekdays)
    return {
        "day": _DAY,
        "month": rf"(?-i:(?P<month>{_cased({**words.months, **words.short_months})}))(?!\w)",
        "Month": rf"(?-i:(?<!\w)(?P<month>{one_word(words.months)}))(?![\w-])",
        "month_number": _MONTH_NUMBER,
        "year": _YEAR,
        "weekday": rf"(?-i:(?<!\w)(?P<weekday>{weekdays}))(?!\w)",
        "short_weekday": (
            rf"(?-i:(?<!\w)(?P<weekday>{_cased({**words.weekdays, **words.short_weekdays})}))"
        ),
        "season": rf"(?P<season>{one_word(words.seasons)})",
        "count": rf"(?P<count>\d{{1,2}}|{counts})",
    }


def _cased(table: Mapping[str, int]) -> str:
    """Return the pattern of the words as spelled, capitalised and in capitals."""
    return one_word({form for word in table for form in (word, word.capitalize(), word.upper())})
