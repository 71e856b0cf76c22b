"""Searches, found by their path and read by one model at once."""

import re
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from urllib.parse import parse_qsl

from fastapi import Request, Response
from fastapi.routing import APIRoute
from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from deals.api.deps import RecordId, query_model
from deals.api.errors import tell
from deals.errors import DealsError

Asked = Callable[..., Awaitable[Response]]

_ID = TypeAdapter(RecordId)


class Searches:
    """Wraps an application, and hands what its *routes* search for straight to their endpoints.

    FastAPI matches a route twice and looks at each parameter on its own, which for a search of
    twenty takes as long as the answer. What the model of a search refuses goes through the route,
    and is told parameter by parameter.
    """

    def __init__(self, app: ASGIApp, routes: Iterable[BaseRoute]) -> None:
        self._app = app
        self._searches = [
            (route.path_regex, model, route.endpoint)
            for route in routes
            if isinstance(route, APIRoute) and (model := query_model(route))
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = self._find(scope)
        if asked is None:
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive, send)
        try:
            response = await asked(request=request)
        except DealsError as error:
            response = tell(request, error)
        await response(scope, receive, send)

    def _find(self, scope: Scope) -> Asked | None:
        if scope["type"] == "http" and scope["method"] == "GET":
            path = scope["path"].removeprefix(scope.get("root_path", ""))
            for pattern, model, endpoint in self._searches:
                if found := pattern.match(path):
                    return _read(found, model, endpoint, scope["query_string"])
        return None


def _read(
    found: re.Match[str], model: type[BaseModel], endpoint: Asked, query: bytes
) -> Asked | None:
    given = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
    values = dict(given)
    if len(values) < len(given):
        return None
    try:
        ids = {name: _ID.validate_python(id) for name, id in found.groupdict().items()}
        search = model.model_validate(values)
    except ValidationError:
        return None
    return partial(endpoint, search=search, **ids)
