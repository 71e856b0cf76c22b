"""`deals serve`: the API over HTTP."""

import socket
import sys
from typing import Annotated

import typer


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port to listen on.")] = 8000,
    workers: Annotated[int, typer.Option(min=1, help="Processes; one a core is best.")] = 1,
    access_log: Annotated[bool, typer.Option(help="Print a line for each request.")] = False,
) -> None:
    """Serve the API over HTTP until Ctrl-C; /docs documents it.

    In production it stands behind a server that speaks TLS, with a worker a core.

    For example: deals serve --port 8080 --workers 2
    """
    import uvicorn

    from deals.cli.database import database

    _check_port(host, port)
    with database(read_only=True):
        pass  # there, and current: better told now than by every answer
    at = f"[{host}]" if ":" in host else host
    print(f"deals: starting on http://{at}:{port} until Ctrl-C", file=sys.stderr)
    uvicorn.run(
        "deals.api.app:app_from_settings",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        access_log=access_log,
        log_level="info" if access_log else "warning",
    )


def _check_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        reason = f"cannot listen on {host}:{port}: {error.strerror}; choose another with --port"
        raise typer.BadParameter(reason, param_hint="--port") from None
