"""`deals serve`: the API over HTTP."""

import socket
import sys
from typing import Annotated, Any

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
    from uvicorn.supervisors import Multiprocess

    from deals.cli.database import database

    _check_port(host, port)
    with database(read_only=True):
        pass  # there, and current: better told now than by every answer
    at = f"[{host}]" if ":" in host else host
    print(f"deals: starting on http://{at}:{port} until Ctrl-C", file=sys.stderr)
    app = "deals.api.app:app_from_settings"
    options: dict[str, Any] = {
        "factory": True,
        "host": host,
        "port": port,
        "workers": workers,
        "access_log": access_log,
        "log_level": "info" if access_log else "warning",
    }
    if workers > 1 and sys.platform == "linux":
        Multiprocess(uvicorn.Config(app, **options), [Listener(host, port)]).run()
    else:
        uvicorn.run(app, **options)


class Listener(socket.socket):
    """A socket in whose place each process that it is sent to makes its own, on the same port.

    Linux then deals connections out among them. Of one socket the process that wakes first takes
    them all, and is often the only one to work.
    """

    def __init__(self, host: str, port: int) -> None:
        super().__init__(socket.AF_INET6 if ":" in host else socket.AF_INET)
        self.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        self.bind((host, port))

    def __reduce__(self) -> tuple[type["Listener"], tuple[str, int]]:
        return Listener, self.getsockname()[:2]


def _check_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        reason = f"cannot listen on {host}:{port}: {error.strerror}; choose another with --port"
        raise typer.BadParameter(reason, param_hint="--port") from None
