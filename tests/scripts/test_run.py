"""What scripts/run refuses before any work."""

import os
import socket
import subprocess
from pathlib import Path

RUN = Path(__file__).parents[2] / "scripts/run"


def refused(tmp_path, *articles, port):
    done = subprocess.run(
        [RUN, *articles],
        cwd=tmp_path,
        env=os.environ | {"PORT": str(port)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert list(tmp_path.iterdir()) == []
    return done.stderr


def test_a_taken_port_is_told_with_what_to_do(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"port {port} is taken; choose another one: PORT=" in refused(tmp_path, port=port)


def test_what_is_no_port_is_told(tmp_path):
    assert "PORT is no port: 99999" in refused(tmp_path, port=99999)
    assert "PORT is no port: http" in refused(tmp_path, port="http")


def test_an_article_that_is_not_there_is_told(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert "no such article: none.txt" in refused(tmp_path, "none.txt", port=port)
