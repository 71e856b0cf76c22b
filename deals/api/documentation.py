"""The page that documents the API, and all that it needs: nothing comes from elsewhere."""

from fastapi import FastAPI, Request
from fastapi.openapi.docs import get_swagger_ui_html
from starlette.responses import HTMLResponse
from starlette.staticfiles import StaticFiles

ADDRESS = "/docs"

_FILES = f"{ADDRESS}/files"
_SHOWN = {"defaultModelsExpandDepth": 0, "displayRequestDuration": True, "tryItOutEnabled": True}


def add_documentation(app: FastAPI) -> None:
    """Make *app* serve Swagger UI, as the package `fastapi_swagger` brings it along."""
    app.mount(_FILES, StaticFiles(packages=[("fastapi_swagger", "resources")]))
    app.add_route(ADDRESS, _page, include_in_schema=False)


async def _page(request: Request) -> HTMLResponse:
    app, under = request.app, request.scope.get("root_path", "")
    return get_swagger_ui_html(
        openapi_url=f"{under}{app.openapi_url}",
        title=f"{app.title} – API",
        swagger_js_url=f"{under}{_FILES}/swagger-ui-bundle.js",
        swagger_css_url=f"{under}{_FILES}/swagger-ui.css",
        swagger_favicon_url=f"{under}{_FILES}/favicon-32x32.png",
        swagger_ui_parameters=_SHOWN,
    )
