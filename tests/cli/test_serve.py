import contextlib
import os
import pickle
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from deals.cli.serve import Listener


@contextlib.contextmanager
def served(*options):
    """Run `deals serve` on a free port until the end, which Ctrl-C makes."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "deals", "serve"]
    process = subprocess.Popen(
        [*command, "--port", str(port), *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )
    try:
        yield process, f"http://127.0.0.1:{port}"
        process.send_signal(signal.SIGINT)
        process.wait(timeout=20)
    finally:
        process.kill()
        process.communicate()


def get(url):
    for _ in range(200):
        with contextlib.suppress(OSError):
            return urllib.request.urlopen(url, timeout=5).read()
        time.sleep(0.1)
    raise TimeoutError(url)


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.usefixtures("world")
def test_the_api_is_served_until_ctrl_c_stops_it_cleanly(workers):
    with served("--workers", workers) as (process, address):
        assert process.stderr.readline() == f"deals: starting on {address} until Ctrl-C\n"
        assert b"Brumelle" in get(f"{address}/deals?company=Brumelle")
    assert process.returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="others do not deal connections out")
@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_connections_are_dealt_out_among_processes(host):
    with contextlib.ExitStack() as stack:
        parent = stack.enter_context(Listener(host, 0))
        workers = [stack.enter_context(pickle.loads(pickle.dumps(parent))) for _ in range(2)]
        for worker in workers:
            worker.listen()
            worker.settimeout(0)
        for _ in range(64):
            stack.enter_context(socket.create_connection(parent.getsockname()[:2]))

        accepted = [len(list(accept_all(worker, stack))) for worker in workers]

    assert sum(accepted) == 64
    assert min(accepted) > 8


def accept_all(listener, stack):
    with contextlib.suppress(BlockingIOError):
        while True:
            connection, _ = listener.accept()
            yield stack.enter_context(connection)


@pytest.mark.usefixtures("database")
def test_a_taken_port_is_told_before_any_work(deals):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        run = deals("serve", "--port", str(taken.getsockname()[1]))

    assert run.status == 2
    assert "choose another with --port" in run.err


def test_a_database_without_tables_is_told_before_serving(deals, empty_url, monkeypatch):
    monkeypatch.setenv("DEALS_DATABASE_URL", empty_url)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]

    run = deals("serve", "--port", str(port))

    assert run.status == 1
    assert "run `deals db upgrade`" in run.err
