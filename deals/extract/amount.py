"""Sums of money, found by pattern over the text."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from deals.domain.amount import Amount
from deals.domain.evidence import Span
from deals.domain.vocabulary import Measure, Qualifier
from deals.extract.measure import Measured, find_measures
from deals.extract.written_sum import WrittenSum, find_written_sums
from deals.grammar import AmountWords
from deals.lang.pattern import loose, one_of

__all__ = ["AmountMention", "Measure", "find_amounts"]

_LARGEST = 2**63 - 1  # what the store's BIGINT holds
_LEAST = 1000
_LIKE_A_SUM = 6  # power of ten from which a number without currency may be money
_QUALIFIER = 50  # code points before a sum in which a qualifier may start
_NEARBY = 300  # code points between a sum and the one that lends it its currency


@dataclass(frozen=True, slots=True)
class AmountMention:
    """A sum, where it stands, and the same sum in a second currency where one follows.

    The span covers the sum, its currency and the words that qualify it; a range's covers both
    ends. The second currency's sum lies outside of it and makes no mention of its own.
    """

    span: Span
    amount: Amount
    measure: Measure = Measure.SUM
    also: Amount | None = None
    rule: str = "amount"

    @property
    def is_small(self) -> bool:
        """Whether no firm is sold for so little; a price of one is a symbol."""
        return 1 < self.amount.value < _LEAST


@dataclass(frozen=True, slots=True)
class _Sum:
    """A written sum on its way to a mention."""

    written: WrittenSum
    span: Span
    number_at: int  # where the sum starts, without the words that qualify it
    rule: str
    qualifier: Qualifier = Qualifier.EXACT
    also: Amount | None = None


def find_amounts(text: str, words: AmountWords) -> list[AmountMention]:
    """Return the sums of money in *text*, in reading order, none overlapping another.

    Ranges give their upper end. A sum without a currency counts only where the text lends it
    one: an equal sum elsewhere, or a sum shortly before it in the same paragraph.
    """
    cues = _cues(words)
    written = [_lend_symbol(text, one, words) for one in find_written_sums(text, words)]
    sums = _join_ranges(text, written, cues)
    sums = _lend_currencies(text, sums, cues)
    sums = [one for one in sums if one.written.currency and _units(one.written.value)]
    sums = _join_conversions(text, sums, cues)
    sums = _qualify(text, sums, cues)
    measured = [Measured(one.span, one.number_at, one.written.exponent is not None) for one in sums]
    return [
        AmountMention(one.span, _amount(one.written, one.qualifier), measure, one.also, one.rule)
        for one, measure in zip(sums, find_measures(text, measured, words), strict=True)
    ]


# --- patterns -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Cues:
    """A language's patterns, compiled. Those that stand before a sum end where it starts."""

    before: Mapping[Qualifier, re.Pattern[str]]
    after: Mapping[Qualifier, re.Pattern[str]]
    pairs: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    range_middle: re.Pattern[str]
    no_range: re.Pattern[str]
    conversion: re.Pattern[str]
    enumeration: re.Pattern[str]
    money_before: re.Pattern[str]
    after_bare: re.Pattern[str]


@cache
def _cues(words: AmountWords) -> _Cues:
    return _Cues(
        before={
            key: _compile(rf"(?<!\w){one_of(patterns)} ?{words.filler} ?$")
            for key, patterns in words.before.items()
        },
        after={
            key: _compile(rf" ?{one_of(patterns)}(?!\w)") for key, patterns in words.after.items()
        },
        pairs=tuple(
            (_compile(rf"\b{opener}{words.filler} ?$"), _compile(f" ?{middle}{words.filler} ?"))
            for opener, middle in words.pairs
        ),
        range_middle=_compile(f" ?{words.range_middle} ?"),
        no_range=_compile(words.no_range),
        conversion=_compile(words.conversion),
        enumeration=_compile(f" ?{words.enumeration} ?{words.filler} ?"),
        money_before=_compile(f"{words.money_before}$"),
        after_bare=_compile(words.after_bare),
    )


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(loose(pattern), re.IGNORECASE)


# --- ranges ---------------------------------------------------------------------------------


def _join_ranges(text: str, written: Sequence[WrittenSum], cues: _Cues) -> list[_Sum]:
    sums: list[_Sum] = []
    for one in written:
        if sums and (joined := _range(text, sums[-1], one, cues)):
            sums[-1] = joined
        else:
            sums.append(_plain(one))
    return sums


def _plain(one: WrittenSum) -> _Sum:
    rule = "amount.number_words" if one.in_words else "amount"
    return _Sum(one, one.span, one.span.start, rule)


def _range(text: str, low: _Sum, high: WrittenSum, cues: _Cues) -> _Sum | None:
    """Return the range from *low* to *high*, if the two are one."""
    first = _like(low.written, high)
    between = text[low.span.end : high.span.start]
    if len(between) > 40 or first.currency != (high.currency or first.currency):
        return None
    opening = text[max(0, low.span.start - 60) : low.span.start]
    opened = next(
        (found.start() for opener, middle in cues.pairs
         if middle.fullmatch(between) and (found := opener.search(opening))), None
    )  # fmt: skip
    if cues.no_range.search(opening) or not (
        opened is not None or cues.range_middle.fullmatch(between)
    ):
        return None
    upper = _like(high, first)
    if not (upper.currency or (upper.exponent or 0) >= _LIKE_A_SUM) or first.value >= upper.value:
        return None
    start = low.span.start if opened is None else low.span.start - len(opening) + opened
    span = Span(start, high.span.end)
    return _Sum(upper, span, low.span.start, "amount.range", Qualifier.AT_MOST)


def _like(one: WrittenSum, other: WrittenSum) -> WrittenSum:
    """Return *one* with what *other* says of both: "$3-4 billion", « 3 à 4 milliards »."""
    exponent = other.exponent if one.exponent is None and one.number < 1000 else one.exponent
    return replace(one, exponent=exponent, currency=one.currency or other.currency)


# --- currencies -----------------------------------------------------------------------------


def _lend_symbol(text: str, one: WrittenSum, words: AmountWords) -> WrittenSum:
    """Give a sign or name that several countries share its meaning in this text."""
    its = one.span.of(text)
    for sign, context, code in words.local_symbols:
        beside = its.startswith(sign) or its.endswith(sign)
        plain = words.currencies.get(sign) in (None, one.currency)  # not "Danish crowns"
        if beside and plain and re.search(context, text, re.IGNORECASE):
            return replace(one, currency=code)
    return one


def _lend_currencies(text: str, sums: list[_Sum], cues: _Cues) -> list[_Sum]:
    known = {s.written.value: s.written.currency for s in sums if s.written.currency}
    lent: list[_Sum] = []
    for index, one in enumerate(sums):
        currency = None
        if _may_be_money(one.written):
            currency = _next_currency(text, one, sums[index + 1 : index + 2], cues)
            rest = text[one.span.end : one.span.end + _NEARBY].partition("\n")[0]
            if currency is None and cues.after_bare.match(rest):
                far = cues.money_before.search(text, max(0, one.span.start - 60), one.span.start)
                last = _last_currency(text, one, lent, far=far is not None)
                currency = known.get(one.written.value) or last
        lent.append(_with_currency(one, currency) if currency else one)
    return lent


def _may_be_money(written: WrittenSum) -> bool:
    is_large = (written.exponent or 0) >= _LIKE_A_SUM and not written.is_short
    return is_large and written.currency is None


def _with_currency(one: _Sum, currency: str) -> _Sum:
    written = replace(one.written, currency=currency)
    return replace(one, written=written, rule="amount.currency_from_context")


def _next_currency(text: str, one: _Sum, following: Sequence[_Sum], cues: _Cues) -> str | None:
    """Return the currency of the next sum of a list: « 30 et 40 millions d'euros »."""
    for other in following:
        between = text[one.span.end : other.span.start]
        if len(between) < 20 and cues.enumeration.fullmatch(between):
            return other.written.currency
    return None


def _last_currency(text: str, one: _Sum, before: Sequence[_Sum], *, far: bool) -> str | None:
    """Return the currency of the last number with a scale, if it stands near enough; where *far*,
    of the last that has one."""
    for other in reversed(before):
        if other.written.currency and far:
            return other.written.currency
        if far or not (other.written.currency or _may_be_money(other.written)):
            continue
        between = text[other.span.end : one.span.start]
        return other.written.currency if len(between) < _NEARBY and "\n" not in between else None
    return None


def _join_conversions(text: str, sums: Sequence[_Sum], cues: _Cues) -> list[_Sum]:
    """Tie "€90 million ($104 million)" together: the second sum says the first again."""
    joined: list[_Sum] = []
    said_again = False
    for one in sums:
        if joined and not said_again and _is_conversion(text, joined[-1], one, cues):
            joined[-1] = replace(joined[-1], also=_amount(one.written, Qualifier.EXACT))
            said_again = True
        else:
            joined.append(one)
            said_again = False
    return joined


def _is_conversion(text: str, first: _Sum, second: _Sum, cues: _Cues) -> bool:
    between = text[first.span.end : second.span.start]
    return (
        first.written.currency != second.written.currency
        and len(between) < 60
        and cues.conversion.fullmatch(between) is not None
    )


# --- qualifiers and values ------------------------------------------------------------------


def _qualify(text: str, sums: Sequence[_Sum], cues: _Cues) -> list[_Sum]:
    """Widen each of *sums* by the words that qualify it, which no two of them share."""
    qualified: list[_Sum] = []
    for index, one in enumerate(sums):
        floor = qualified[-1].span.end if qualified else 0
        ceiling = sums[index + 1].span.start if index + 1 < len(sums) else len(text)
        qualified.append(_qualified(text, one, floor, ceiling, cues))
    return qualified


def _qualified(text: str, one: _Sum, floor: int, ceiling: int, cues: _Cues) -> _Sum:
    start, end = one.span.start, one.span.end
    found = [Qualifier.ABOUT] if one.written.rough else []
    opening = text[max(floor, start - _QUALIFIER) : start]
    for qualifier, pattern in cues.before.items():
        if match := pattern.search(opening):
            found.insert(0, qualifier)
            start -= len(opening) - match.start()
            break
    for qualifier, pattern in cues.after.items():
        if match := pattern.match(text, end, ceiling):
            found.append(qualifier)
            end = match.end()
            break
    stated = one.qualifier if one.qualifier is not Qualifier.EXACT or not found else found[0]
    return replace(one, span=Span(start, end), qualifier=stated)


def _amount(written: WrittenSum, qualifier: Qualifier) -> Amount:
    assert written.currency is not None
    return Amount(_units(written.value), written.currency, qualifier)


def _units(value: Decimal) -> int:
    """Round to whole units; 0 where the sum is none, or more than the store can hold."""
    units = int(value.quantize(Decimal(1), ROUND_HALF_UP)) if value.adjusted() < 20 else 0
    return units if units <= _LARGEST else 0
