"""The application, built once a process (or a test)."""

import gc
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import Any

import anyio.to_thread
from fastapi import FastAPI
from sqlalchemy import Engine

from deals import __doc__ as summary
from deals.api.cache import Cache
from deals.api.documentation import add_documentation
from deals.api.errors import add_handlers
from deals.api.head import Head
from deals.api.pool import CONNECTIONS, QUICK, Pool
from deals.api.routes import (
    article,
    company,
    conflict,
    deal,
    health,
    partnership,
    person,
    quote,
    root,
    stats,
)
from deals.api.schemas.base import Problem
from deals.api.searches import Searches
from deals.api.sparing import Sparing
from deals.settings import Settings
from deals.store.engine import make_engine
from deals.store.search import Search
from deals.store.watch import Watch

MEGABYTE = 2**20
HANDED_ON = 0.0003
"""Seconds for which a thread may make others wait. Python's own 5 ms is as long as ten answers:
under load, what one thread has read would wait so long for another to send it."""

ROUTERS = [
    concept.router  # tried in this order
    for concept in (
        deal,
        company,
        person,
        partnership,
        quote,
        article,
        conflict,
        stats,
        root,
        health,
    )
]

POOLED = {"pool_size": CONNECTIONS, "pool_use_lifo": True}
"""A connection for each thread; who comes first takes the one whose pages were read last."""


def create_app(engine: Engine, *, cache_size: int = 32 * MEGABYTE) -> FastAPI:
    """Return the application that answers from *engine*.

    It keeps up to *cache_size* bytes of answers, until something is committed.
    """
    app = FastAPI(
        title="deals",
        summary=summary,
        description=_DESCRIPTION,
        version=version("deals"),
        docs_url=None,
        redoc_url=None,
        generate_unique_id_function=lambda route: f"{route.tags[0]}_{route.name}",
        lifespan=_lifespan,
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    app.state.engine = engine
    app.state.pool = Pool(engine)
    for router in ROUTERS:
        app.include_router(router)
    add_documentation(app)
    routes = [route for router in ROUTERS for route in router.routes]
    app.add_middleware(Searches, routes=routes)
    app.add_middleware(Sparing, cache=Cache(cache_size), watch=Watch(engine))
    app.add_middleware(Head)
    add_handlers(app)
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]
    return app


def app_from_settings() -> FastAPI:
    """Return the application that answers from the database in the settings."""
    settings = Settings()
    engine = make_engine(settings.database_url, read_only=True, **POOLED)
    return create_app(engine, cache_size=settings.cache_mb * MEGABYTE)


_DESCRIPTION = """
Investment deals found in news articles, each field with the words that state it.

* A list is a page: `items`, `next` (also a `Link` header) and, with `total=true`, `total`.
* `format=ndjson` or `csv`, or the `Accept` header, gives all pages in one stream; what a page
  tells beside its records is then in the headers `Deals-Total`, `Deals-Unresolved`…
* What is not disclosed or not known is `null`; every field is always there.
* A name that nobody bears gives an empty list, and `unresolved` says whom it may have meant.
* A parameter or value that is not known is refused, with the nearest known one.
* `ETag` tells what an answer says; `If-None-Match` with it gives 304 while that is still so.
* Dates are as precise as their source: `2019`, `2019-07` or `2019-07-22`.
"""


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    anyio.to_thread.current_default_thread_limiter().total_tokens = QUICK
    sys.setswitchinterval(HANDED_ON)
    gc.collect()
    gc.freeze()  # what is loaded by now stays: the collector need not look at it again
    yield
    app.state.engine.dispose()


def _openapi(app: FastAPI) -> dict[str, Any]:
    if app.openapi_schema is None:
        schema = FastAPI.openapi(app)
        problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        schema["components"]["schemas"] |= {**problem.pop("$defs"), "Problem": problem}
        for path in schema["paths"].values():
            path["get"]["summary"] = path["get"].pop("description")
            parameters = path["get"].get("parameters", [])
            parameters.sort(key=lambda parameter: parameter["name"] in Search.model_fields)
            for parameter in parameters:
                _leave_out_null(parameter["schema"])
    return app.openapi_schema  # type: ignore[return-value]


def _leave_out_null(schema: dict[str, Any]) -> None:
    """Make a *schema* of a value or null one of the value: a parameter is given or left out."""
    choices = schema.pop("anyOf", [])
    for choice in choices:
        if choice != {"type": "null"}:
            schema |= choice
