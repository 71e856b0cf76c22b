"""GET /health."""

from typing import Literal

from fastapi import APIRouter, Request, Response

from deals.api.deps import REFUSED, STRICT, UNAVAILABLE
from deals.api.schemas.base import Out
from deals.store.migrate import check_current_on

router = APIRouter(tags=["health"], dependencies=STRICT, responses=REFUSED | UNAVAILABLE)


class Health(Out):
    """The service answers, and so does its database."""

    status: Literal["ok"]


@router.get("/health")
async def health(request: Request, response: Response) -> Health:
    """Tell whether the service can answer: the database is there and its tables are current."""
    await request.app.state.pool.ask(check_current_on)
    response.headers["Cache-Control"] = "no-store"
    return Health(status="ok")
