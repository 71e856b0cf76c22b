"""Cursors: where a page ends, as one word that clients hand back and need not understand."""

import base64
from typing import Annotated, Any

import orjson
from pydantic import Field, TypeAdapter

from deals.errors import NotFound
from deals.store.search import MAX_AMOUNT, Id

KeyType = type[str] | type[int]

_NO_PAGE = "no page in this order begins at that cursor: take `next` of the page before it"

_Text = Annotated[str, Field(pattern=r"^[^\x00]*$")]
_Number = Annotated[int, Field(ge=-1, le=MAX_AMOUNT)]

# What a page ended with fits the database; what someone made up may not.
_FORMS: dict[KeyType, TypeAdapter[Any]] = {
    str: TypeAdapter(tuple[str, _Text, Id]),
    int: TypeAdapter(tuple[str, _Number, Id]),
}


def encode(sort: str, key: str | int, id: int) -> str:
    """Return the cursor of the page after the record *id*, whose key in that *sort* is *key*."""
    return base64.urlsafe_b64encode(orjson.dumps([sort, key, id])).decode().rstrip("=")


def decode(cursor: str, sort: str, key_type: KeyType) -> tuple[str | int, int]:
    """Return the key and id that *cursor* was made of.

    Raises:
        NotFound: it was made by no one, or in another order than *sort*.
    """
    padded = cursor + "=" * (-len(cursor) % 4)
    try:
        written = base64.b64decode(padded, altchars=b"-_", validate=True)
        made_for, key, id = _FORMS[key_type].validate_json(written, strict=True)
    except ValueError:
        raise NotFound(_NO_PAGE) from None
    if made_for != sort:
        raise NotFound(_NO_PAGE)
    return key, id
