"""Errors as RFC 9457 problems: which status each has, and which known name was meant."""

import re
from collections.abc import Iterable, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from rapidfuzz import process
from starlette.exceptions import HTTPException

from deals.errors import (
    DatabaseOutOfDate,
    DealsError,
    NotFound,
    UnknownBackend,
    UnknownFilter,
    UnknownLanguage,
    UnreadableArticle,
    UnstorableReading,
)

STATUS: dict[type[DealsError], HTTPStatus] = {
    UnreadableArticle: HTTPStatus.UNPROCESSABLE_ENTITY,
    UnknownLanguage: HTTPStatus.UNPROCESSABLE_ENTITY,
    UnknownBackend: HTTPStatus.UNPROCESSABLE_ENTITY,
    UnstorableReading: HTTPStatus.UNPROCESSABLE_ENTITY,
    NotFound: HTTPStatus.NOT_FOUND,
    UnknownFilter: HTTPStatus.UNPROCESSABLE_ENTITY,
    DatabaseOutOfDate: HTTPStatus.SERVICE_UNAVAILABLE,
}

MEDIA_TYPE = "application/problem+json"

_KNOWN_VALUES = re.compile(r"'([^']*)'")


def add_handlers(app: FastAPI) -> None:
    """Make *app* answer every error with a problem."""
    app.exception_handler(DealsError)(_deals_error)
    app.exception_handler(RequestValidationError)(_refusal)
    app.exception_handler(HTTPException)(_http_error)
    app.exception_handler(Exception)(_failure)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the one of *known* that *name* is most like, if any is."""
    best = process.extractOne(name, list(known), score_cutoff=50)
    return best[0] if best else None


def unknown(what: str, name: str, known: Sequence[str]) -> dict[str, Any]:
    """Return what is wrong with a *name* that is none of *known*, and which was meant."""
    meant = nearest(name, known)
    hint = f"did you mean {meant!r}?" if meant else f"known: {', '.join(known) or 'none'}"
    return {"detail": f"unknown {what} {name!r}: {hint}", "nearest": meant}


def problem(
    status: int,
    detail: str,
    errors: Sequence[dict[str, Any]] = (),
    headers: dict[str, str] | None = None,
) -> JSONResponse:
    """Return the answer that tells of an error, one of *errors* for each parameter at fault."""
    body = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "errors": list(errors),
    }
    return JSONResponse(body, status, headers, MEDIA_TYPE)


def _deals_error(request: Request, error: DealsError) -> JSONResponse:
    return problem(STATUS[type(error)], str(error))


def _refusal(request: Request, error: RequestValidationError) -> JSONResponse:
    errors = [_error(each) for each in error.errors()]
    detail = "; ".join(each["detail"] for each in errors)
    return problem(HTTPStatus.UNPROCESSABLE_ENTITY, detail, errors)


def _error(found: dict[str, Any]) -> dict[str, Any]:
    parameter = str(found["loc"][-1])
    if found["type"] in {"enum", "literal_error"}:
        known = _KNOWN_VALUES.findall(found["ctx"]["expected"])
        said = unknown(parameter, str(found["input"]), known)
    elif found["type"] == "unknown_parameter":
        said = unknown("parameter", parameter, found["ctx"]["known"])
    else:
        said = {"detail": f"{parameter}: {found['msg']}", "nearest": None}
    return {"parameter": parameter, **said}


def _http_error(request: Request, error: HTTPException) -> JSONResponse:
    detail = f"{request.method} {request.url.path}: {error.detail}"
    headers = dict(error.headers) if error.headers else None
    return problem(error.status_code, detail, headers=headers)


def _failure(request: Request, error: Exception) -> JSONResponse:
    # The server's log has the trace; the client learns nothing of our insides.
    return problem(HTTPStatus.INTERNAL_SERVER_ERROR, "the server failed to answer")
