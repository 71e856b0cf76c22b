from typing import Annotated

import pytest
from pydantic import TypeAdapter, ValidationError

from deals.store.pattern import MISWRITTEN, Pattern

CODE = TypeAdapter(Annotated[str, Pattern("^[a-z]{2}$", "write two letters")] | None)


def test_a_text_of_the_form_is_taken_as_it_is():
    assert CODE.validate_python("fr") == "fr"
    assert CODE.validate_python(None) is None


@pytest.mark.parametrize("written", ["", "f", "FR", "fr\n", " fr"])
def test_another_is_refused_with_what_to_write(written):
    with pytest.raises(ValidationError, match="write two letters") as raised:
        CODE.validate_python(written)
    assert raised.value.errors()[0]["type"] == MISWRITTEN


def test_the_form_is_documented():
    assert CODE.json_schema()["anyOf"][0] == {"type": "string", "pattern": "^[a-z]{2}$"}
