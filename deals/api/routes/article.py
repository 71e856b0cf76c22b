"""GET /articles."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import PlainTextResponse

from deals.api.answer import answer_page, answer_record
from deals.api.deps import RESPONSES, STREAMED, STRICT, RecordId
from deals.api.schemas.article import ArticleOut, ArticleWithReadings
from deals.api.schemas.base import page_of
from deals.store.queries.article import (
    ARTICLES,
    ArticleSearch,
    get_article,
    get_article_text,
    list_articles,
)

router = APIRouter(
    prefix="/articles",
    tags=["articles"],
    dependencies=STRICT,
    responses=RESPONSES,
)


@router.get("", response_model=page_of(ArticleOut), responses=STREAMED)
async def index(search: Annotated[ArticleSearch, Query()], request: Request) -> Response:
    """List articles, the latest first, without their texts."""
    return await answer_page(request, list_articles, ARTICLES, search)


@router.get("/{id}", response_model=ArticleWithReadings)
async def show(id: RecordId, request: Request) -> Response:
    """Return an article, with what has read it, without its text."""
    return await answer_record(request, get_article, id)


@router.get("/{id}/text", response_class=PlainTextResponse)
async def text(id: RecordId, request: Request) -> PlainTextResponse:
    """Return the text of an article, in which evidence counts its code points."""
    found = await request.app.state.pool.ask(lambda connection: get_article_text(connection, id))
    return PlainTextResponse(found)
