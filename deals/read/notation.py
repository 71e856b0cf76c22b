"""Dates and sums as people write them in cells, in the notation of any language pack.

What two notations read differently is not read: "03/04/2019" is a day in March or in April, and
"1,234 M" may be a thousand times the other.
"""

import re
from decimal import Decimal

from babel.numbers import is_currency

from deals import lang
from deals.domain.partial_date import PartialDate
from deals.grammar import AmountWords
from deals.lang.partial_date import find_written_dates

_YEAR_FIRST = re.compile(
    r"(?P<year>\d{4})(?:(?P<mark>[-/])(?P<month>\d{1,2})(?:(?P=mark)(?P<day>\d{1,2})"
    r"(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?"
)
_NUMERIC = re.compile(r"(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4})")
_SUM = re.compile(
    r"(?P<before>[^\d\s+-]{1,4})?\s*(?P<number>\d(?:[\d.,'’\s]*\d)?)\s*(?P<after>[^\d]*)"
)
_SIGNS = {
    "€": "EUR",
    "$": "USD",
    "us$": "USD",
    "$us": "USD",
    "c$": "CAD",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
}
_DAY_FIRST = {"fr": True, "en": False}
"""What a language makes of two numbers either of which may be the day, between slashes."""


class Ambiguous(ValueError):
    """Two notations read it differently."""


def read_date(written: str, language: str | None = None) -> PartialDate:
    """Return the date that *written* is, in the notation of *language* or of any.

    Raises:
        Ambiguous: it is two dates, in two notations.
        ValueError: it is none.
    """
    year_first = _YEAR_FIRST.fullmatch(written)
    if year_first is not None:
        return PartialDate(
            *(int(part) for part in year_first.group("year", "month", "day") if part)
        )
    numeric = _NUMERIC.fullmatch(written)
    if numeric is not None:
        return _numeric_date(numeric, language)
    found = {
        dates[0].date
        for code in _languages(language)
        for dates in [find_written_dates(written, lang.load(code).partial_date)]
        if len(dates) == 1 and dates[0].span.of(written) == written
    } - {None}
    if len(found) > 1:
        raise Ambiguous(f"two dates: {', '.join(sorted(map(str, found)))}")
    if not found:
        raise ValueError("not a date")
    (date,) = found
    assert date is not None
    return date


def read_sum(written: str, language: str | None = None) -> tuple[Decimal, str | None]:
    """Return the number that *written* is, and the currency that stands beside it if any.

    Raises:
        Ambiguous: it is two numbers, in two notations.
        ValueError: it is none.
    """
    match = _SUM.fullmatch(written.strip())
    if match is None:
        raise ValueError("not a sum")
    found = set()
    for code in _languages(language):
        words = lang.load(code).amount
        scale, currency = _beside(match["before"] or "", match["after"], words)
        number = _number(match["number"], words, scaled=scale > 0)
        if number is not None and scale >= 0:
            found.add((number.scaleb(scale), currency))
    if not found:
        raise ValueError("not a sum")
    numbers = {number for number, _ in found}
    if len(numbers) > 1:
        raise Ambiguous(f"two sums: {', '.join(f'{number:f}' for number in sorted(numbers))}")
    return numbers.pop(), next((currency for _, currency in found if currency), None)


def _languages(language: str | None) -> list[str]:
    return lang.available() if language is None else [language]


def _numeric_date(match: re.Match[str], language: str | None) -> PartialDate:
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    if match["mark"] != "/":  # nobody puts the month first between points or hyphens
        return PartialDate(year, two, one)
    if one != two and max(one, two) <= 12 and language is None:
        raise Ambiguous("the day or the month may come first")
    day_first = one > 12 or (two <= 12 and _DAY_FIRST.get(language or "", True))
    return PartialDate(year, two, one) if day_first else PartialDate(year, one, two)


def _beside(before: str, after: str, words: AmountWords) -> tuple[int, str | None]:
    """Return the power of ten and the currency that stand beside a number; -1 for neither."""
    scale, currency = 0, _currency(before, words)
    if before and currency is None:
        return -1, None
    for word in re.findall(r"[^\W\d]+|[^\w\s.'’]\w*", after):
        folded = word.casefold()
        power = words.scales.get(folded, words.short_scales.get(folded))
        if power is None and folded[-1:] in _SIGNS:  # "M€"
            power = words.short_scales.get(folded[:-1])
            currency = _SIGNS[folded[-1]]
        if power is not None:
            scale += power
        elif folded not in {"de", "d", "of", "us"}:
            currency = _currency(word, words) or currency
            if currency is None:
                return -1, None
    return scale, currency


def _currency(word: str, words: AmountWords) -> str | None:
    folded = word.casefold().strip()
    named = _SIGNS.get(folded) or words.currencies.get(folded)
    return named or (word.upper() if is_currency(word.upper()) else None)


def _number(written: str, words: AmountWords, *, scaled: bool) -> Decimal | None:
    """Return a number in the notation of *words*, None where it is none.

    Without a scale a sum has no thousandths: "1,234" and "1.234" are both above a thousand.
    """
    grouping = re.escape(words.grouping) + r"\s"
    decimal = re.escape(words.decimal)
    plain = re.sub(r"[\s’']", "", written)
    if not scaled and re.fullmatch(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*", plain):
        return Decimal(re.sub(r"[.,]", "", plain))
    whole = rf"\d{{1,3}}(?:(?P<mark>[{grouping}])\d{{3}}(?:(?P=mark)\d{{3}})*)?|\d+"
    if not re.fullmatch(rf"(?:{whole})(?:{decimal}\d+)?", written):
        return None
    head, _, tail = written.partition(words.decimal)
    return Decimal(re.sub(r"\D", "", head) + (f".{tail}" if tail else ""))
