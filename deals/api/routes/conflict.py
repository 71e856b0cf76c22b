"""GET /conflicts."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from deals.api.deps import REFUSED, STRICT, UNAVAILABLE, UNCHANGED
from deals.api.schemas.conflict import ConflictsOut
from deals.store.limit import MAX_ID
from deals.store.queries.conflict import list_conflicts

router = APIRouter(
    prefix="/conflicts",
    tags=["conflicts"],
    dependencies=STRICT,
    responses=UNCHANGED | REFUSED | UNAVAILABLE,
)


@router.get("", response_model=ConflictsOut)
async def index(
    request: Request,
    limit: Annotated[int, Query(ge=1, le=500, description="Deals on a page.")] = 50,
    after: Annotated[int, Query(ge=0, le=MAX_ID, description="`next` of the page before.")] = 0,
) -> Response:
    """List deals whose sources disagree, in the order of their ids; `next` is the next `after`."""
    pool = request.app.state.pool
    body = await pool.ask(lambda connection: list_conflicts(connection, limit, after), slow=True)
    return Response(body, media_type="application/json")
