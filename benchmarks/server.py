"""Servers to measure, each in processes of its own."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.yardsticks import ROWS

WORKERS = 2


@dataclass
class Server:
    """A server on a free port, and where it answers."""

    name: str
    command: list[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    path: str = ""  # what its addresses have before the `?` in place of /deals

    def start(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen(
            [*self.command, "--port", str(self.port)],
            env=os.environ | self.environment,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def await_answer(self, path: str) -> bytes:
        """Return what it answers to *path*, once it answers."""
        for _ in range(300):
            with contextlib.suppress(OSError):
                return bytes(urllib.request.urlopen(f"{self.address}{path}", timeout=60).read())
            time.sleep(0.1)
        raise TimeoutError(self.name)

    def memory(self) -> int:
        """Return the megabytes resident of all its processes, what they share counted each time."""
        return sum(map(_resident, _family(self.process.pid))) // 1024

    def stop(self) -> None:
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(timeout=30)


@contextlib.contextmanager
def served(*servers: Server) -> Iterator[None]:
    """Run all of *servers* at once; who is not asked does nothing."""
    with contextlib.ExitStack() as stack:
        for server in servers:
            server.start()
            stack.callback(server.stop)
        yield


def deals(url: str, name: str = "deals, nothing kept", cache_mb: int = 0) -> Server:
    """The API, as the README tells to serve it."""
    environment = {"DEALS_DATABASE_URL": url, "DEALS_CACHE_MB": str(cache_mb)}
    command = [sys.executable, "-m", "deals", "serve", "--workers", str(WORKERS)]
    return Server(name, command, environment)


def yardstick(name: str, application: str, source: str | Path = "") -> Server:
    """An application of `benchmarks.yardsticks`, with as many workers."""
    command = [sys.executable, "-m", "uvicorn", f"benchmarks.yardsticks:{application}", "--factory"]
    command += ["--workers", str(WORKERS), "--log-level", "warning", "--no-access-log"]
    return Server(name, command, {"YARDSTICK": str(source)})


def datasette(database: Path, folder: Path) -> Server:
    """Datasette, which has one process, with a query of that name kept for it."""
    queries = {"deals": {"sql": ROWS}}
    metadata = folder / "metadata.json"
    metadata.write_text(json.dumps({"databases": {database.stem: {"queries": queries}}}))
    command = [sys.executable, "-m", "datasette", "serve", str(database), "-m", str(metadata)]
    path = f"/{database.stem}/deals.json?_shape=objects&_json=participants&"
    return Server("(a) Datasette", [*command, "--setting", "sql_time_limit_ms", "9000"], path=path)


def _family(pid: int) -> Iterator[int]:
    yield pid
    for tasks in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in tasks.read_text().split():
            yield from _family(int(child))


def _resident(pid: int) -> int:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1])
    return 0
