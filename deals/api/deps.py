"""What routes share: they refuse what they do not know, and answer what the store returns."""

from collections import Counter
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Path, Request, Response
from fastapi.routing import APIRoute
from pydantic import BaseModel
from sqlalchemy import Connection, Engine

from deals.api.errors import MEDIA_TYPE, Refused
from deals.store.listing import Page
from deals.store.refusal import Refusal, unknown
from deals.store.search import MAX_ID, Search

S = TypeVar("S", bound=Search)

RecordId = Annotated[int, Path(ge=1, le=MAX_ID, examples=[1])]

_PROBLEM = {"content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}}
REFUSED: dict[int | str, dict[str, Any]] = {
    422: {"description": "A parameter or its value is not known", **_PROBLEM}
}
NOT_FOUND: dict[int | str, dict[str, Any]] = {
    404: {"description": "There is no such record or page", **_PROBLEM}
}
UNAVAILABLE: dict[int | str, dict[str, Any]] = {
    503: {"description": "The database is not as this version expects it", **_PROBLEM}
}
RESPONSES = REFUSED | NOT_FOUND


def _parameters(route: APIRoute) -> tuple[str, ...]:
    """Return the query parameters that *route* takes, those of a model by its fields."""
    names: list[str] = []
    for parameter in route.dependant.query_params:
        annotation = parameter.field_info.annotation
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            names += annotation.model_fields
        else:
            names.append(parameter.alias)
    return tuple(names)


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


def answer_page(
    request: Request, list_records: Callable[[Connection, S], Page], search: S
) -> Response:
    """Answer with the page of *search*, and with where the next one is."""
    engine: Engine = request.app.state.engine
    with engine.connect() as connection:
        page = list_records(connection, search)
    headers = {}
    if page.next:
        following = request.url.include_query_params(cursor=page.next)
        headers["Link"] = f'<{following.path}?{following.query}>; rel="next"'
    return Response(page.body, headers=headers, media_type="application/json")


def answer_record(
    request: Request, get_record: Callable[[Connection, int], bytes], id: int
) -> Response:
    """Answer with the record of that *id*."""
    engine: Engine = request.app.state.engine
    with engine.connect() as connection:
        body = get_record(connection, id)
    return Response(body, media_type="application/json")
