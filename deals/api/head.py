"""HEAD: what GET would answer, but for the body."""

import anyio
from anyio.lowlevel import checkpoint
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Head:
    """Wraps an application whose routes know only GET."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return

        with anyio.CancelScope() as answering:

            async def send_start(message: Message) -> None:
                await send(message)
                await send({"type": "http.response.body"})
                answering.cancel()  # or a stream would be read to its end, for nobody
                await checkpoint()

            await self._app({**scope, "method": "GET"}, receive, send_start)
