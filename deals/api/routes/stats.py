"""GET /stats."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from deals.api.deps import REFUSED, STRICT, UNAVAILABLE, UNCHANGED
from deals.api.schemas.stats import StatsOut
from deals.store.queries.stats import StatsSearch, count_deals

router = APIRouter(
    prefix="/stats",
    tags=["stats"],
    dependencies=STRICT,
    responses=UNCHANGED | REFUSED | UNAVAILABLE,
)


@router.get("", response_model=StatsOut)
async def index(search: Annotated[StatsSearch, Query()], request: Request) -> Response:
    """Count deals and add up their amounts, by year, type, currency or company."""
    pool = request.app.state.pool
    body = await pool.ask(lambda connection: count_deals(connection, search), slow=True)
    return Response(body, media_type="application/json")
