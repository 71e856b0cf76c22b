"""What routes share: they refuse what they do not know."""

import re
from collections import Counter
from typing import Annotated, Any

from fastapi import Depends, Path, Request
from fastapi.routing import APIRoute
from pydantic import BaseModel, BeforeValidator
from pydantic_core import PydanticCustomError

from deals.api.answer import MEDIA_TYPES, TOLD_BESIDE
from deals.api.errors import MEDIA_TYPE as PROBLEM_TYPE
from deals.api.errors import Refused
from deals.store.limit import MAX_ID
from deals.store.pattern import MISWRITTEN
from deals.store.refusal import Refusal, unknown
from deals.store.search import Format


def _digits(written: str) -> str:
    """Return *written* as it is, if it is how a number is written: a record has one address.

    Pydantic takes ``+1``, ``1_0``, ``01`` and more.
    """
    if re.fullmatch("0|[1-9][0-9]*", written) is None:
        told = "write a whole number, digits only, without a 0 before them"
        raise PydanticCustomError(MISWRITTEN, "{told}", {"told": told})
    return written


RecordId = Annotated[int, Path(ge=1, le=MAX_ID, examples=[1]), BeforeValidator(_digits)]

_PROBLEM = {"content": {PROBLEM_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}}
REFUSED: dict[int | str, dict[str, Any]] = {
    422: {"description": "A parameter or its value is not known", **_PROBLEM}
}
UNCHANGED: dict[int | str, dict[str, Any]] = {
    304: {
        "description": "What the entity tag in `If-None-Match` stands for is still so",
        "headers": {"ETag": {"schema": {"type": "string"}}},
    }
}
NOT_FOUND: dict[int | str, dict[str, Any]] = {
    404: {"description": "There is no such record or page", **_PROBLEM}
}
UNAVAILABLE: dict[int | str, dict[str, Any]] = {
    503: {"description": "The database cannot answer now", **_PROBLEM}
}
STREAMED: dict[int | str, dict[str, Any]] = {
    200: {
        "content": {
            media_type: {"schema": {"type": "string"}}
            for form, media_type in MEDIA_TYPES.items()
            if form is not Format.JSON
        },
        "headers": {
            header: {
                "description": f"`{name}` as JSON, where the answer is a stream",
                "schema": {"type": "string"},
            }
            for name, header in TOLD_BESIDE.items()
        },
    }
}
RESPONSES = UNCHANGED | REFUSED | NOT_FOUND | UNAVAILABLE


def query_model(route: APIRoute) -> type[BaseModel] | None:
    """Return the model that *route* reads its whole query by, if it does."""
    for parameter in route.dependant.query_params:
        annotation = parameter.field_info.annotation
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            return annotation
    return None


def _parameters(route: APIRoute) -> tuple[str, ...]:
    """Return the query parameters that *route* takes, those of a model by its fields."""
    model = query_model(route)
    if model is not None:
        return tuple(model.model_fields)
    return tuple(parameter.alias for parameter in route.dependant.query_params)


async def refuse_unknown(request: Request) -> None:
    """Refuse a query parameter that the route does not take, and one that is given twice."""
    known = _parameters(request.scope["route"])
    given = Counter(name for name, _ in request.query_params.multi_items())
    found = [unknown("parameter", name, known, name) for name in given if name not in known]
    found += [
        Refusal(name, f"{name}: given {times} times; give it once")
        for name, times in given.items()
        if times > 1
    ]
    if found:
        raise Refused(found)


STRICT = [Depends(refuse_unknown)]
