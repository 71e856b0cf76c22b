"""What `benchmarks.api` measures the API beside: each the least that could do its work.

YARDSTICK names the database, or the file of answers, that they serve.
"""

import json
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

SOURCE = os.environ.get("YARDSTICK", "")

_PARTICIPANTS = """(
    SELECT json_group_array(json_object(
        'role', role,
        'kind', CASE WHEN company_id IS NULL THEN 'person' ELSE 'company' END,
        'id', coalesce(company_id, person_id),
        'name', coalesce(
            (SELECT name FROM companies WHERE companies.id = company_id),
            (SELECT name FROM people WHERE people.id = person_id)
        )
    ))
    FROM (SELECT * FROM participants WHERE deal_id = deals.id ORDER BY participants.id)
)"""
_DEAL = f"""
json_object(
    'id', deals.id, 'type', deals.type, 'status', deals.status, 'stage', deals.stage,
    'announced_on', deals.announced_on, 'year', deals.year,
    'amount', CASE WHEN deals.amount IS NOT NULL THEN json_object(
        'value', deals.amount, 'currency', deals.currency, 'qualifier', deals.amount_qualifier
    ) END,
    'participants', json({_PARTICIPANTS})
)
"""
_COMPANY = "SELECT company_id FROM company_names WHERE key = :company"

PLAIN = f"""
SELECT json_object('items', json_group_array(json(item))) FROM (
    SELECT {_DEAL} AS item
    FROM (
        SELECT DISTINCT deals.* FROM participants
        CROSS JOIN deals ON deals.id = participants.deal_id
        WHERE company_id IN ({_COMPANY}) AND year = CAST(:year AS INTEGER)
        ORDER BY announced_on DESC, deals.id DESC LIMIT 50
    ) AS deals
)
"""
"""The deals of a company in a year, as one writes it who knows the tables and what SQLite makes of
a join: left to itself it reads all deals of the year."""

_PAGE = f"""
FROM (
    SELECT DISTINCT deal_id, recency FROM participants
    WHERE company_id IN ({_COMPANY})
    AND recency >= :year || '' AND recency < :year || ':'
    ORDER BY recency DESC, deal_id DESC LIMIT 50
) AS page
JOIN deals ON deals.id = page.deal_id
ORDER BY page.recency DESC, deals.id DESC
"""
INDEXED = f"""
SELECT json_object('items', json_group_array(json(item))) FROM (SELECT {_DEAL} AS item {_PAGE})
"""
"""The same along the index that `deals` keeps for it."""

ROWS = f"""
SELECT
    deals.id, type, status, stage, announced_on, year, amount, currency, amount_qualifier,
    {_PARTICIPANTS} AS participants
{_PAGE}
"""
"""The same as rows, of which Datasette makes JSON."""

POSTGRESQL = """
SELECT json_build_object('items', coalesce(json_agg(item), '[]'))::text FROM (
    SELECT json_build_object(
        'id', deals.id, 'type', deals.type, 'status', deals.status, 'stage', deals.stage,
        'announced_on', deals.announced_on, 'year', deals.year,
        'amount', CASE WHEN deals.amount IS NOT NULL THEN json_build_object(
            'value', deals.amount, 'currency', deals.currency, 'qualifier', deals.amount_qualifier
        ) END,
        'participants', (
            SELECT coalesce(json_agg(json_build_object(
                'role', role,
                'kind', CASE WHEN company_id IS NULL THEN 'person' ELSE 'company' END,
                'id', coalesce(company_id, person_id),
                'name', coalesce(
                    (SELECT name FROM companies WHERE companies.id = company_id),
                    (SELECT name FROM people WHERE people.id = person_id)
                )
            ) ORDER BY participants.id), '[]')
            FROM participants WHERE deal_id = deals.id
        )
    ) AS item
    FROM (
        SELECT DISTINCT deal_id, recency FROM participants
        WHERE company_id IN (SELECT company_id FROM company_names WHERE key = %(company)s)
        AND recency >= %(year)s AND recency < %(year)s || ':'
        ORDER BY recency DESC, deal_id DESC LIMIT 50
    ) AS page
    JOIN deals ON deals.id = page.deal_id
    ORDER BY page.recency DESC, deals.id DESC
) AS items
"""

JSON = "application/json"


def _asked(request: Request) -> dict[str, str]:
    return {
        "company": request.query_params["company"].lower(),
        "year": request.query_params["year"],
    }


def _sqlite(statement: str) -> Starlette:
    """An application that asks on the event loop."""
    connection = sqlite3.connect(SOURCE, check_same_thread=False)

    async def deals(request: Request) -> Response:
        [body] = connection.execute(statement, _asked(request)).fetchone()
        return Response(body, media_type=JSON)

    return Starlette(routes=[Route("/deals", deals)])


def plain() -> Starlette:
    return _sqlite(PLAIN)


def indexed() -> Starlette:
    return _sqlite(INDEXED)


def postgresql() -> Starlette:
    """An application that asks on two connections of psycopg's, without threads."""
    import asyncio

    import psycopg

    free: asyncio.Queue[psycopg.AsyncConnection[Any]] = asyncio.Queue()

    @asynccontextmanager
    async def connect(app: Starlette) -> AsyncIterator[None]:
        for _ in range(2):
            free.put_nowait(await psycopg.AsyncConnection.connect(SOURCE, autocommit=True))
        yield
        while not free.empty():
            await free.get_nowait().close()

    async def deals(request: Request) -> Response:
        connection = await free.get()
        try:
            found = await connection.execute(POSTGRESQL, _asked(request))
            [body] = await found.fetchone() or [""]
        finally:
            free.put_nowait(connection)
        return Response(body, media_type=JSON)

    return Starlette(routes=[Route("/deals", deals)], lifespan=connect)


def memory() -> Starlette:
    """An application that has the answers at hand."""
    with open(SOURCE, encoding="utf-8") as file:
        bodies = {path: body.encode() for path, body in json.load(file).items()}

    async def deals(request: Request) -> Response:
        return Response(bodies[f"/deals?{request.url.query}"], media_type=JSON)

    return Starlette(routes=[Route("/deals", deals)])


def constant() -> FastAPI:
    app = FastAPI(telemetry={"tracing": False, "metrics": False, "logs": False})

    @app.get("/deals")
    async def deals() -> dict[str, str]:
        return {"status": "ok"}

    return app
