"""GET /."""

from fastapi import APIRouter, Request
from pydantic import Field

from deals.api.deps import REFUSED, STRICT, UNCHANGED
from deals.api.documentation import ADDRESS
from deals.api.schemas.base import Out

router = APIRouter(tags=["root"], dependencies=STRICT, responses=UNCHANGED | REFUSED)


class Root(Out):
    """Where to go from here."""

    documentation: str = Field(examples=["/docs"])
    """For people."""

    openapi: str = Field(examples=["/openapi.json"])
    """For programs."""

    addresses: dict[str, str] = Field(examples=[{"/deals": "List deals, the latest first."}])
    """What each address answers."""


@router.get("/")
async def root(request: Request) -> Root:
    """List the addresses."""
    app, under = request.app, request.scope.get("root_path", "")
    paths = app.openapi()["paths"]
    return Root(
        documentation=f"{under}{ADDRESS}",
        openapi=f"{under}{app.openapi_url}",
        addresses={f"{under}{path}": paths[path]["get"]["summary"] for path in paths},
    )
