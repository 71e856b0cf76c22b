"""Searches, read by one model at once."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from pydantic import TypeAdapter, ValidationError

from deals.api.deps import RecordId, query_model

Handler = Callable[[Request], Coroutine[Any, Any, Response]]

_ID = TypeAdapter(RecordId)


class SearchRoute(APIRoute):
    """Hands a search that its model takes straight to the endpoint.

    FastAPI looks at each parameter on its own, which for a search of twenty takes as long as the
    answer. What the model refuses goes through FastAPI, and is told parameter by parameter.
    """

    def get_route_handler(self) -> Handler:
        """Return what answers a request."""
        checked = super().get_route_handler()
        model = query_model(self)
        if model is None:
            return checked

        async def answer(request: Request) -> Response:
            given = request.query_params.multi_items()
            values = dict(given)
            try:
                path = {name: _ID.validate_python(id) for name, id in request.path_params.items()}
                search = model.model_validate(values)
            except ValidationError:
                return await checked(request)
            if len(values) < len(given):
                return await checked(request)
            response: Response = await self.endpoint(search=search, request=request, **path)
            return response

        return answer
