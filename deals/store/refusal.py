"""Why a search is refused, and which known parameter or value was meant."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError
from rapidfuzz import process

from deals.errors import UnknownFilter
from deals.store.choice import UNKNOWN_WORD
from deals.store.search import Filters

S = TypeVar("S", bound=Filters)

_LIKENESS = 50  # of 100; below it, a suggestion only puzzles
_EXPECTED = re.compile(r"'([^']*)'")


@dataclass(frozen=True, slots=True)
class Refusal:
    """What is wrong with one parameter; ``nearest`` is the known name or value most like it."""

    parameter: str
    detail: str
    nearest: str | None = None


def make_search(kind: type[S], given: Mapping[str, Any]) -> S:
    """Return the search with those fields.

    Raises:
        UnknownFilter: a field or value is not known; the message names the nearest.
    """
    try:
        return kind.model_validate(given)
    except ValidationError as error:
        found = refusals(error.errors())
    raise UnknownFilter("; ".join(refusal.detail for refusal in found))


def refusals(errors: Iterable[Mapping[str, Any]]) -> list[Refusal]:
    """Return what Pydantic's *errors* tell, one a parameter."""
    return [_refusal(error) for error in errors]


def unknown(what: str, name: str, known: Sequence[str], parameter: str) -> Refusal:
    """Return the refusal of a *name* that is none of *known*."""
    best = process.extractOne(name, known, score_cutoff=_LIKENESS)
    if best is None:
        known_ones = ", ".join(known) or "there are none"
        return Refusal(parameter, f"unknown {what} {name!r}; known: {known_ones}")
    return Refusal(parameter, f"unknown {what} {name!r}: did you mean {best[0]!r}?", best[0])


def _refusal(error: Mapping[str, Any]) -> Refusal:
    parameter = str(error["loc"][-1])
    if error["type"] in {"enum", "literal_error"}:
        known = _EXPECTED.findall(error["ctx"]["expected"])
        return unknown(parameter, str(error["input"]), known, parameter)
    if error["type"] == UNKNOWN_WORD:
        return unknown(parameter, error["ctx"]["word"], error["ctx"]["known"], parameter)
    return Refusal(parameter, f"{parameter}: {error['msg']}")
