"""Filters that take several values between commas: any of them, or with ``!`` before, none."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from pydantic import GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError
from sqlalchemy import ColumnElement, SQLColumnExpression

from deals.store.checked import Checked

UNKNOWN_WORD = "unknown_word"
"""The type of the error of a word that is none of the known; its context has both."""

NEGATION = "!"


@dataclass(frozen=True, slots=True)
class Choice:
    """Values of which a record has one, or none if ``negated``; or the parameters for them."""

    values: tuple[Any, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Words(Checked):
    """Marks a text as known words between commas; ``negatable`` ones may have ``!`` before."""

    known: tuple[str, ...]
    negatable: bool = True

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        word = f"({'|'.join(self.known)})"
        negation = f"{NEGATION}?" if self.negatable else ""
        return {"type": "string", "pattern": f"^{negation}{word}(,{word})*$"}

    def _check(self, written: str | None) -> str | None:
        if written is None:
            return None
        choice = chosen(written) if self.negatable else Choice(tuple(written.split(",")))
        for word in choice.values:
            if word not in self.known:
                context = {"word": word, "known": self.known}
                raise PydanticCustomError(UNKNOWN_WORD, "unknown value", context)
        return written


def words(known: Iterable[str]) -> Words:
    """Mark a text as some of *known* between commas."""
    return Words(tuple(str(word) for word in known))


def chosen(written: str) -> Choice:
    """Return the values that *written* tells, each once, in its order."""
    listed = written.removeprefix(NEGATION)
    return Choice(tuple(dict.fromkeys(listed.split(","))), negated=listed != written)


def chosen_or_whole(written: str) -> Choice:
    """Return the values that *written* tells, and the one that has its commas in it."""
    choice = chosen(written)
    values = dict.fromkeys((written.removeprefix(NEGATION), *choice.values))
    return replace(choice, values=tuple(values))


def among(column: SQLColumnExpression[Any]) -> Callable[[Choice], ColumnElement[bool]]:
    """Return the condition that a column has one of the values of a choice, negated or not."""

    def condition(choice: Choice) -> ColumnElement[bool]:
        one: ColumnElement[bool] = column == choice.values[0]
        return one if len(choice.values) == 1 else column.in_(choice.values)

    return condition
