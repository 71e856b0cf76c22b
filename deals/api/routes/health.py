"""GET /health."""

from typing import Literal

from fastapi import APIRouter, Request

from deals.api.deps import REFUSED, STRICT, UNAVAILABLE
from deals.api.schemas.base import Out
from deals.store.migrate import check_current

router = APIRouter(tags=["health"], dependencies=STRICT, responses=REFUSED | UNAVAILABLE)


class Health(Out):
    """The service answers, and so does its database."""

    status: Literal["ok"]


@router.get("/health")
def health(request: Request) -> Health:
    """Tell whether the service can answer: the database is there and its tables are current."""
    check_current(request.app.state.engine)
    return Health(status="ok")
