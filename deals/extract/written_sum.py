"""Numbers written with a scale or a currency, as they stand in a text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from text_to_num import text2num

from deals.domain.evidence import Span
from deals.extract.currency import CODES, SIGNS, currency_names
from deals.grammar import AmountWords
from deals.lang.pattern import loose, one_of, one_word

_GAP = r"(?:\s{0,12}|[-‑])"
_WORD_ENDS = r"(?![^\W\d_]|&)"
_MOST_DIGITS = 24  # beyond which a row of digits is no sum of money
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenSum:
    """A number with what stands beside it; without scale and currency it is a bare number."""

    span: Span
    number: Decimal  # before the scale
    exponent: int | None = None  # of ten, where a scale is written
    currency: str | None = None  # ISO 4217
    is_short: bool = False  # the scale is an abbreviation, which without currency means little
    in_words: bool = False
    rough: bool = False
    hundredths: bool = False

    @property
    def value(self) -> Decimal:
        return self.number.scaleb(self.exponent or 0)


@dataclass(frozen=True, slots=True)
class _Tables:
    """What the pieces of a match stand for, by the words in lower case."""

    words: AmountWords
    pattern: re.Pattern[str]
    currencies: Mapping[str, str]
    phrases: tuple[tuple[re.Pattern[str], Decimal], ...]


def find_written_sums(text: str, words: AmountWords) -> Iterator[WrittenSum]:
    """Yield every number of *text* in reading order, none overlapping another."""
    tables = _tables(words)
    for match in tables.pattern.finditer(text):
        written = _read(match, tables)
        if written is not None:
            yield written


def _read(match: re.Match[str], tables: _Tables) -> WrittenSum | None:
    words = tables.words
    sign, name, scale = match["sign"], match["name"], match["scale"]
    currency, hundredths = _currency(name or sign, tables)
    key = _key(scale) if scale else ""
    exponent = words.scales.get(key, words.short_scales.get(key))
    if name and exponent is None and _key(name) in words.scaled_names:
        currency = None
    if match["digits"] is None and exponent is None and not (currency and match["words"]):
        return None
    number = _number(match, tables, scaled=exponent is not None)
    if number is None:
        return None
    if match["half"] or match["later_half"]:
        number += Decimal("0.5")
    if match["mega"]:
        exponent = words.short_scales[_key(match["mega"])]
    return WrittenSum(
        span=Span(match.start(), _end(match, exponent, currency)),
        number=number * _HUNDREDTH if hundredths else number,
        exponent=exponent,
        currency=currency,
        is_short=key in words.short_scales,
        in_words=match["digits"] is None,
        rough=match["rough"] is not None,
        hundredths=hundredths,
    )


def _end(match: re.Match[str], exponent: int | None, currency: str | None) -> int:
    """Return where the sum ends, when its last words prove to be no part of it."""
    if match["name"] and currency:
        return match.end("name")
    groups = ["digits", "rough", "phrase", "words", "half", "later_half"]
    return max(match.end(group) for group in (*groups, *(["scale"] if exponent else [])))


def _currency(name: str | None, tables: _Tables) -> tuple[str | None, bool]:
    """Return the code of *name*, and whether it names a hundredth of the unit."""
    if not name:
        return None, False
    key = _key(name)
    hundredth = tables.words.hundredths.get(key)
    code = hundredth or SIGNS.get(name) or tables.currencies.get(key)
    return code or (name if name in CODES else None), hundredth is not None


def _number(match: re.Match[str], tables: _Tables, *, scaled: bool) -> Decimal | None:
    if match["digits"]:
        return read_digits(match["digits"], tables.words.decimal, scaled=scaled)
    phrase = match["rough"] or match["phrase"]
    if phrase:
        return next((value for form, value in tables.phrases if form.fullmatch(phrase)), None)
    try:
        return Decimal(text2num(_key(match["words"]).replace("-", " "), tables.words.locale))
    except ValueError:
        return None


def read_digits(digits: str, decimal: str, *, scaled: bool) -> Decimal | None:
    """Read a number by its own marks, and by the language's where they do not tell.

    A mark that comes twice parts thousands, as does the first of two sorts. One mark before
    exactly three digits is the language's *decimal* mark or parts thousands; a comma there
    always parts thousands unless a scale follows ("450,000 €" against "1,375 milliard").
    None where there are more digits than any sum has.
    """
    if len(digits) > _MOST_DIGITS:
        return None
    whole, _, fraction = re.sub(r"[\s'’]", "", digits).partition("/")
    if fraction:
        return _with_fraction(digits)
    marks = [mark for mark in whole if mark in ".,"]
    if marks and not _is_decimal(marks, whole, decimal, scaled=scaled):
        return Decimal(re.sub("[.,]", "", whole))
    head, mark, tail = whole.rpartition(marks[-1]) if marks else (whole, "", "")
    return Decimal(re.sub("[.,]", "", head) + ("." if mark else "") + tail)


def _is_decimal(marks: list[str], whole: str, decimal: str, *, scaled: bool) -> bool:
    last = marks[-1]
    if marks.count(last) > 1:
        return False
    if len(set(marks)) > 1 or len(whole.rpartition(last)[2]) != 3:
        return True
    return last == decimal and (scaled or last == ".")


def _with_fraction(digits: str) -> Decimal | None:
    """Read "22 1/2" and "2-1/4"."""
    parts = re.fullmatch(r"(?:(\d+)[\s-])?(\d+)/(\d+)", digits)
    if parts is None or not int(parts[3]):
        return None
    return Decimal(parts[1] or 0) + Decimal(parts[2]) / Decimal(parts[3])


def _key(words: str) -> str:
    return re.sub(r"\s+", " ", words).replace("’", "'").lower()


@cache
def _tables(words: AmountWords) -> _Tables:
    currencies = {**currency_names(words.locale), **words.currencies}
    forms = {**words.rough_phrases, **words.phrases}
    return _Tables(
        words=words,
        pattern=_pattern(words, currencies),
        currencies=currencies,
        phrases=tuple(
            (re.compile(loose(form), re.IGNORECASE), Decimal(value))
            for form, value in forms.items()
        ),
    )


def _pattern(words: AmountWords, currencies: Mapping[str, str]) -> re.Pattern[str]:
    codes = one_word(CODES)
    signs = one_word(SIGNS)
    grouping = re.escape(words.grouping)
    number_word = one_word(words.number_words)
    names = one_word({*currencies, *words.hundredths})
    then_scale = rf"(?={_GAP}{one_word(words.scales)}(?!\w))"
    digits = (
        rf"(?:\d{{1,3}}(?:[{grouping}]\d{{3}}(?!\d))++(?:[.,]\d++)?+"
        rf"|\d++(?:[.,]\d++)?+)(?:[\s-]\d{{1,2}}/\d{{1,2}}(?![\d/]))?+"
    )
    return re.compile(
        rf"(?<!\w)(?<!\d[.,])(?:(?-i:(?P<mega>[MKmk](?={codes}))?(?P<sign>{signs}|{codes}))\s{{0,2}})?"
        rf"(?:(?P<digits>{digits})"
        rf"|(?P<rough>{one_of(map(loose, words.rough_phrases))}){then_scale}"
        rf"|(?P<phrase>{one_of(map(loose, words.phrases))}){then_scale}"
        rf"|(?P<words>{number_word}(?:{loose(words.number_joint)}{number_word}){{0,8}})(?!\w))"
        rf"(?P<half>{_GAP}{loose(words.half)}(?!\w))?"
        rf"(?:{_GAP}(?P<scale>{one_word({**words.scales, **words.short_scales})})"
        rf"(?:{_WORD_ENDS}|(?-i:(?={codes}|{words.glued}))))?"
        rf"(?P<later_half>{_GAP}{loose(words.half)}(?!\w))?"
        rf"(?:{_GAP}{loose(words.link)}?(?P<name>{names}(?!\w)|(?-i:{codes}|{signs})(?!\w)))?",
        re.IGNORECASE,
    )
