"""What sums of money measure, by the words next to them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from deals.domain.evidence import Span
from deals.domain.vocabulary import Measure
from deals.grammar import AmountWords
from deals.lang.pattern import loose, one_of

_CLAUSE = 120  # code points before or behind a sum in which a cue may stand
_SENTENCE_ENDS = re.compile(r"[.;!?](?=\s)|(?<=[.;:!?»”\"])\s*\n|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Measured:
    """A sum of which the measure is asked."""

    span: Span
    number_at: int  # where it starts, without the words that qualify it
    is_scaled: bool  # written in millions or the like, as no price of a share is


@dataclass(frozen=True, slots=True)
class _Cues:
    before: Mapping[Measure, re.Pattern[str]]  # each ends where the sum starts
    after: Mapping[Measure, re.Pattern[str]]
    unless: Mapping[Measure, re.Pattern[str]]
    enumeration: re.Pattern[str]
    against: re.Pattern[str]


def find_measures(text: str, sums: Sequence[Measured], words: AmountWords) -> list[Measure]:
    """Return what each of *sums* measures; they are in reading order and do not overlap.

    A sum of which nothing is said shares the measure of the one that it is listed or compared
    with ("sales rose to $5 million from $4 million").
    """
    cues = _cues(words)
    measures: list[Measure] = []
    for index, one in enumerate(sums):
        floor = sums[index - 1].span.end if index else 0
        ceiling = sums[index + 1].span.start if index + 1 < len(sums) else len(text)
        measure = _stated(text, one, floor, ceiling, cues)
        if measure is Measure.SUM and measures:
            measure = _shared(text[floor : one.number_at], one, measures, cues)
        measures.append(measure)
    return measures


def _stated(text: str, one: Measured, floor: int, ceiling: int, cues: _Cues) -> Measure:
    """Return what the words around *one* say it measures; those behind it decide first.

    The words that qualify the sum may be part of what says it: « estimée à ».
    """
    closing = text[one.span.end : min(ceiling, one.span.end + _CLAUSE)]
    closing = _SENTENCE_ENDS.split(closing)[0]
    openings = [_opening(text, floor, start) for start in (one.span.start, one.number_at)]
    denied = {
        measure
        for measure, pattern in cues.unless.items()
        if any(pattern.search(opening) for opening in openings)
    }
    if one.is_scaled:
        denied.add(Measure.PER_SHARE)
    for measure, pattern in cues.after.items():
        if measure not in denied and pattern.match(closing):
            return measure
    return _nearest(openings, {k: v for k, v in cues.before.items() if k not in denied})


def _nearest(openings: Sequence[str], cues: Mapping[Measure, re.Pattern[str]]) -> Measure:
    """Return the measure of the cue that starts nearest to the sum."""
    found = {
        measure: match.start() - len(opening)
        for measure, pattern in cues.items()
        for opening in openings
        if (match := pattern.search(opening))
    }
    return max(found, key=lambda measure: found[measure]) if found else Measure.SUM


def _shared(between: str, one: Measured, earlier: Sequence[Measure], cues: _Cues) -> Measure:
    """Return the measure of the sum before, if the words *between* list or compare the two."""
    if len(between) < 20 and cues.enumeration.fullmatch(between):
        return earlier[-1]
    if len(between) > _CLAUSE or _SENTENCE_ENDS.search(between) or not cues.against.search(between):
        return Measure.SUM
    compared = [m for m in reversed(earlier[-2:]) if not (one.is_scaled and m is Measure.PER_SHARE)]
    return next(iter(compared), Measure.SUM)


def _opening(text: str, floor: int, end: int) -> str:
    """Return the words of the clause that ends at *end*."""
    return _SENTENCE_ENDS.split(text[max(floor, end - _CLAUSE) : max(floor, end)])[-1]


@cache
def _cues(words: AmountWords) -> _Cues:
    return _Cues(
        before={k: _compile(f"{one_of(v)}$") for k, v in words.measures_before.items()},
        after={k: _compile(one_of(v)) for k, v in words.measures_after.items()},
        unless={k: _compile(f"{one_of(v)}$") for k, v in words.unless.items()},
        enumeration=_compile(f" ?{words.enumeration} ?{words.filler} ?"),
        against=_compile(rf"\b{words.against} ?$"),
    )


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(loose(pattern), re.IGNORECASE)
