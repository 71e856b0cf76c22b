"""Errors as RFC 9457 problems, and the status of each."""

from collections.abc import Iterable
from dataclasses import asdict
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from deals.errors import (
    DatabaseOutOfDate,
    DealsError,
    MissingColumns,
    NotFound,
    RowPutAside,
    TookTooLong,
    Undecidable,
    UnknownBackend,
    UnknownDatabase,
    UnknownFilter,
    UnknownLanguage,
    UnreachableDatabase,
    UnreadableArticle,
    UnreadableQuery,
    UnreadableSetting,
    UnreadableTable,
    UnstorableReading,
    UnusableDatabase,
    Unwritable,
)
from deals.store.refusal import Refusal, refusals

STATUS: dict[type[DealsError], HTTPStatus] = {
    TookTooLong: HTTPStatus.UNPROCESSABLE_ENTITY,
    UnreadableArticle: HTTPStatus.UNPROCESSABLE_ENTITY,
    MissingColumns: HTTPStatus.UNPROCESSABLE_ENTITY,
    UnreadableTable: HTTPStatus.UNPROCESSABLE_ENTITY,
    RowPutAside: HTTPStatus.UNPROCESSABLE_ENTITY,
    UnknownLanguage: HTTPStatus.UNPROCESSABLE_ENTITY,
    UnknownBackend: HTTPStatus.UNPROCESSABLE_ENTITY,
    UnstorableReading: HTTPStatus.UNPROCESSABLE_ENTITY,
    Unwritable: HTTPStatus.INTERNAL_SERVER_ERROR,
    Undecidable: HTTPStatus.CONFLICT,
    NotFound: HTTPStatus.NOT_FOUND,
    UnknownFilter: HTTPStatus.UNPROCESSABLE_ENTITY,
    UnreadableSetting: HTTPStatus.SERVICE_UNAVAILABLE,
    UnreadableQuery: HTTPStatus.UNPROCESSABLE_ENTITY,
    UnknownDatabase: HTTPStatus.SERVICE_UNAVAILABLE,
    UnreachableDatabase: HTTPStatus.SERVICE_UNAVAILABLE,
    UnusableDatabase: HTTPStatus.SERVICE_UNAVAILABLE,
    DatabaseOutOfDate: HTTPStatus.SERVICE_UNAVAILABLE,
}

MEDIA_TYPE = "application/problem+json"

_RENAMED = {422: "Unprocessable Content"}  # by RFC 9110, which Python follows from 3.13 on


class Refused(Exception):
    """A request has parameters that its route does not take."""

    def __init__(self, refusals: list[Refusal]) -> None:
        self.refusals = refusals


def add_handlers(app: FastAPI) -> None:
    """Make *app* answer every error with a problem."""
    app.exception_handler(DealsError)(tell)
    app.exception_handler(Refused)(_refused)
    app.exception_handler(RequestValidationError)(_invalid)
    app.exception_handler(HTTPException)(_http_error)
    app.exception_handler(Exception)(_failure)


def problem(
    status: int,
    detail: str,
    errors: Iterable[Refusal] = (),
    headers: dict[str, str] | None = None,
) -> JSONResponse:
    """Return the answer that tells of an error, with one of *errors* for each parameter."""
    body = {
        "type": "about:blank",
        "title": _RENAMED.get(status) or HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "errors": [asdict(error) for error in errors],
    }
    return JSONResponse(body, status, headers, MEDIA_TYPE)


def tell(request: Request, error: DealsError) -> JSONResponse:
    """Return the answer that tells of *error*."""
    return problem(STATUS[type(error)], str(error))


def _refused(request: Request, error: Refused) -> JSONResponse:
    detail = "; ".join(refusal.detail for refusal in error.refusals)
    return problem(HTTPStatus.UNPROCESSABLE_ENTITY, detail, error.refusals)


def _invalid(request: Request, error: RequestValidationError) -> JSONResponse:
    return _refused(request, Refused(refusals(error.errors())))


def _http_error(request: Request, error: HTTPException) -> JSONResponse:
    detail = f"{request.method} {request.url.path}: {error.detail}"
    if error.status_code == HTTPStatus.NOT_FOUND:
        detail += f"; {request.scope.get('root_path', '')}/ lists the addresses"
    headers = dict(error.headers or {})
    if "Allow" in headers:
        headers["Allow"] += ", HEAD"  # which `Head` answers wherever routes answer GET
    return problem(error.status_code, detail, headers=headers)


def _failure(request: Request, error: Exception) -> JSONResponse:
    # The server's log has the trace; the client learns nothing of our insides.
    return problem(HTTPStatus.INTERNAL_SERVER_ERROR, "the server failed to answer")
