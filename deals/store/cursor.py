"""Cursors: where a page ends, as one word that clients hand back and need not understand."""

import base64
from collections.abc import Sequence
from functools import cache
from typing import Annotated, Any

import orjson
from pydantic import Field, TypeAdapter

from deals.errors import NotFound
from deals.store.limit import MAX_AMOUNT
from deals.store.search import Id

KeyType = type[str] | type[int]

_NO_PAGE = "no page in this order begins at that cursor: take `next` of the page before it"

_Text = Annotated[str, Field(pattern=r"^[^\x00]*$")]
_Number = Annotated[int, Field(ge=-1, le=MAX_AMOUNT)]

# What a page ended with fits the database; what someone made up may not.
_FORMS: dict[KeyType, Any] = {str: _Text, int: _Number}


def encode(sort: str, keys: Sequence[str | int], id: int) -> str:
    """Return the cursor of the page after the record *id*, whose keys in that *sort* are *keys*."""
    return base64.urlsafe_b64encode(orjson.dumps([sort, keys, id])).decode().rstrip("=")


def decode(cursor: str, sort: str, key_types: tuple[KeyType, ...]) -> tuple[tuple[Any, ...], int]:
    """Return the keys and id that *cursor* was made of.

    Raises:
        NotFound: it was made by no one, or in another order than *sort*.
    """
    padded = cursor + "=" * (-len(cursor) % 4)
    try:
        written = base64.b64decode(padded, altchars=b"-_", validate=True)
        made_for, keys, id = _form(key_types).validate_json(written, strict=True)
    except ValueError:
        raise NotFound(_NO_PAGE) from None
    if made_for != sort:
        raise NotFound(_NO_PAGE)
    return keys, id


@cache
def _form(key_types: tuple[KeyType, ...]) -> TypeAdapter[Any]:
    keys: Any = tuple.__class_getitem__(tuple(_FORMS[each] for each in key_types))
    form: Any = tuple.__class_getitem__((str, keys, Id))
    return TypeAdapter(form)
