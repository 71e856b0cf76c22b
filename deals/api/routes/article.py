"""GET /articles."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import PlainTextResponse

from deals.api.deps import RESPONSES, STRICT, RecordId, answer_page, answer_record
from deals.api.schemas.article import ArticleOut, ArticleWithReadings
from deals.api.schemas.base import page_of
from deals.store.queries.article import (
    ArticleSearch,
    get_article,
    get_article_text,
    list_articles,
)

router = APIRouter(prefix="/articles", tags=["articles"], dependencies=STRICT, responses=RESPONSES)


@router.get("", response_model=page_of(ArticleOut))
def index(search: Annotated[ArticleSearch, Query()], request: Request) -> Response:
    """List articles, the latest first, without their texts."""
    return answer_page(request, list_articles, search)


@router.get("/{id}", response_model=ArticleWithReadings)
def show(id: RecordId, request: Request) -> Response:
    """Return an article, with what has read it, without its text."""
    return answer_record(request, get_article, id)


@router.get("/{id}/text", response_class=PlainTextResponse)
def text(id: RecordId, request: Request) -> PlainTextResponse:
    """Return the text of an article, in which evidence counts its code points."""
    with request.app.state.engine.connect() as connection:
        return PlainTextResponse(get_article_text(connection, id))
