"""Bounds that come in pairs: nothing is within a greatest below the least."""

from typing import Any

from pydantic import AfterValidator, ValidationInfo
from pydantic_core import PydanticCustomError

CROSSED = "crossed"
"""The type of the error of a greatest value below the least; its context has the least's name."""


def no_less_than(least: str) -> AfterValidator:
    """Mark a bound as no less than the one of the field *least*, which stands before it.

    A date counts whole: 2019 is not before July 2019.
    """

    def check(most: Any, info: ValidationInfo) -> Any:
        bound = info.data.get(least)
        if most is not None and bound is not None and _exceeds(bound, most):
            context = {"least": least, "bound": bound}
            raise PydanticCustomError(CROSSED, "less than the other bound", context)
        return most

    return AfterValidator(check)


def _exceeds(least: Any, most: Any) -> bool:
    if isinstance(most, str):
        return bool(least[: len(most)] > most[: len(least)])
    return bool(least > most)
