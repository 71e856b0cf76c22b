"""Why a search is refused, and which known parameter or value was meant."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError
from rapidfuzz import process

from deals.errors import UnknownFilter
from deals.store.bound import CROSSED
from deals.store.choice import UNKNOWN_WORD
from deals.store.pattern import MISWRITTEN
from deals.store.search import Filters

S = TypeVar("S", bound=Filters)

_LIKENESS = 50  # of 100; below it, a suggestion only puzzles
_EXPECTED = re.compile(r"'([^']*)'")
_LONGEST_SHOWN = 40  # characters of a value that is refused

Called = Callable[[str], str]
"""Returns what a face calls a parameter."""

_TOLD: Mapping[str, str] = {
    MISWRITTEN: "{told}",
    "int_parsing": "write a whole number, digits only",
    "int_from_float": "write a whole number, digits only",
    "int_parsing_size": "write a smaller number",
    "greater_than_equal": "write {ge} or more",
    "less_than_equal": "write {le} or less",
    "bool_parsing": "write true or false",
    "string_too_short": "write something, or leave it out",
    "string_too_long": "write at most {max_length} characters",
}
"""What to write, by the type of Pydantic's error, with what its context tells."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What is wrong with one parameter; ``nearest`` is the known name or value most like it."""

    parameter: str
    detail: str
    nearest: str | None = None


def make_search(kind: type[S], given: Mapping[str, Any], called: Called = str) -> S:
    """Return the search with those fields, which messages name as they are *called*.

    Raises:
        UnknownFilter: a field or value is not known; the message names the nearest.
    """
    try:
        return kind.model_validate(given)
    except ValidationError as error:
        found = refusals(error.errors(), called)
    raise UnknownFilter("; ".join(refusal.detail for refusal in found))


def refusals(errors: Iterable[Mapping[str, Any]], called: Called = str) -> list[Refusal]:
    """Return what Pydantic's *errors* tell, one a parameter."""
    return [_refusal(error, called) for error in errors]


def unknown(what: str, name: str, known: Sequence[str], parameter: str) -> Refusal:
    """Return the refusal of a *name* that is none of *known*."""
    best = process.extractOne(name, known, score_cutoff=_LIKENESS)
    if best is None:
        known_ones = ", ".join(known) or "there are none"
        return Refusal(parameter, f"unknown {what} {name!r}; known: {known_ones}")
    return Refusal(parameter, f"unknown {what} {name!r}: did you mean {best[0]!r}?", best[0])


def _refusal(error: Mapping[str, Any], called: Called) -> Refusal:
    parameter, context = str(error["loc"][-1]), error.get("ctx", {})
    name, written = called(parameter), str(error["input"])
    if error["type"] in {"enum", "literal_error"}:
        return unknown(name, written, _EXPECTED.findall(context["expected"]), parameter)
    if error["type"] == UNKNOWN_WORD:
        return unknown(name, context["word"], context["known"], parameter)
    if error["type"] == CROSSED:
        least, bound = called(context["least"]), context["bound"]
        side = "before" if isinstance(bound, str) else "below"
        return Refusal(parameter, f"{name} {written} is {side} {least} {bound}")
    template = _TOLD.get(error["type"])
    told = error["msg"] if template is None else template.format_map(context)
    return Refusal(parameter, f"{name}: {told}{_instead_of(written)}")


def _instead_of(written: str) -> str:
    cut = f"{written[: _LONGEST_SHOWN - 1]}…" if len(written) > _LONGEST_SHOWN else written
    return f", not {cut!r}" if cut else ""
