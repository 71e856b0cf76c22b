"""Searches, found by their path and read by one model at once."""

from collections.abc import Callable, Iterable
from functools import partial
from re import Match as Found
from typing import Any
from urllib.parse import parse_qsl

from fastapi import Request
from fastapi.routing import APIRoute
from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.datastructures import URLPath
from starlette.routing import BaseRoute, Match, NoMatchFound
from starlette.types import Receive, Scope, Send

from deals.api.deps import RecordId, query_model

_ID = TypeAdapter(RecordId)


class Searches(BaseRoute):
    """Those of *routes* that are searches, to be tried before them.

    FastAPI looks at each router twice and at each parameter on its own, which for a search of
    twenty takes as long as the answer. What a search's model refuses is no match here: it goes
    through its own route, and is told parameter by parameter.
    """

    def __init__(self, routes: Iterable[BaseRoute]) -> None:
        self._searches = [
            (route.path_regex, model, route.endpoint)
            for route in routes
            if isinstance(route, APIRoute) and (model := query_model(route))
        ]

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        if scope["type"] == "http" and scope["method"] == "GET":
            path = scope["path"].removeprefix(scope.get("root_path", ""))
            for pattern, model, endpoint in self._searches:
                if found := pattern.match(path):
                    return _read(found, model, endpoint, scope["query_string"])
        return Match.NONE, {}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await scope["endpoint"](request=Request(scope, receive, send))
        await response(scope, receive, send)

    def url_path_for(self, name: str, /, **path_params: object) -> URLPath:
        raise NoMatchFound(name, path_params)


def _read(
    found: Found[str], model: type[BaseModel], endpoint: Callable[..., Any], query: bytes
) -> tuple[Match, Scope]:
    given = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
    values = dict(given)
    if len(values) < len(given):
        return Match.NONE, {}
    try:
        ids = {name: _ID.validate_python(id) for name, id in found.groupdict().items()}
        search = model.model_validate(values)
    except ValidationError:
        return Match.NONE, {}
    return Match.FULL, {"endpoint": partial(endpoint, search=search, **ids)}
