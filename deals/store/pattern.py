"""Texts of a form, and what is told to who writes another."""

import re
from dataclasses import dataclass
from typing import Any

from pydantic import GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError

from deals.store.checked import Checked

MISWRITTEN = "miswritten"
"""The type of the error of a text of another form; its message says what to write."""


@dataclass(frozen=True, slots=True)
class Pattern(Checked):
    """Marks a text as one that a regular expression matches; *told* says so to people."""

    expression: str
    told: str

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {**handler(schema), "pattern": self.expression}

    def _check(self, written: str) -> str:
        # Not `match`, whose $ lets a line end follow.
        if re.fullmatch(self.expression, written) is None:
            raise PydanticCustomError(MISWRITTEN, "{told}", {"told": self.told})
        return written
