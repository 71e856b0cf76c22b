import base64

import pytest

from deals.errors import NotFound
from deals.store.cursor import decode, encode


def forged(written: str) -> str:
    return base64.urlsafe_b64encode(written.encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    ("key", "kind"), [("2019-07-22", str), ("", str), (-1, int), (10**15, int)]
)
def test_a_cursor_gives_back_what_it_was_made_of(key, kind):
    assert decode(encode("-amount", [key], 7), "-amount", (kind,)) == ((key,), 7)


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "é",
        "not base64!",
        forged("[]"),
        forged("{}"),
        forged('["-amount", ["text"], 7]'),
        forged('["-amount", [1.5], 7]'),
        forged('["-amount", [99999999999999999999], 7]'),
        forged('["-amount", [1], 0]'),
        forged('["-amount", [1], 99999999999]'),
        encode("amount", [1], 7),
        encode("-amount", [1, 1], 7),
    ],
)
def test_what_no_page_gave_is_refused(cursor):
    with pytest.raises(NotFound, match="take `next` of the page before"):
        decode(cursor, "-amount", (int,))


def test_a_text_that_no_database_compares_is_refused():
    with pytest.raises(NotFound):
        decode(forged('["name", ["a\\u0000b"], 7]'), "name", (str,))
