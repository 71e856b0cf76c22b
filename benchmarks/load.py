"""Asks a server from a process of its own: with wrk where it is installed, else with what is here.

Usage: python -m benchmarks.load ADDRESS FILE CONNECTIONS SECONDS

FILE has a path a line; each connection asks the next when it has its answer. Prints requests a
second, the milliseconds within which half and 99 of 100 were answered, and how many failed.
"""

import argparse
import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
import time
from itertools import cycle
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

LUA = Path(__file__).with_name("load.lua")
MILLISECONDS = {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}


class Load(NamedTuple):
    """How a server answered."""

    rate: float
    p50: float
    p99: float
    failed: int


def start(address: str, paths: Path, connections: int, seconds: float) -> subprocess.Popen[str]:
    """Begin to ask; `finish` waits for the end."""
    command = [sys.executable, "-m", "benchmarks.load", address, str(paths)]
    command += [str(connections), str(seconds)]
    if shutil.which("wrk"):
        command = ["wrk", "--latency", "-t1", f"-c{connections}", f"-d{seconds:.0f}s"]
        command += ["--timeout", "30s", "-s", str(LUA), address]
    environment = os.environ | {"PATHS": str(paths)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def finish(process: subprocess.Popen[str]) -> Load:
    printed, _ = process.communicate()
    if process.returncode:
        raise RuntimeError(printed)
    return read_wrk(printed) if "Requests/sec" in printed else Load(**json.loads(printed))


def measure(address: str, paths: Path, connections: int, seconds: float) -> Load:
    """Return how the server at *address* answers so many connections."""
    return finish(start(address, paths, connections, seconds))


def read_wrk(printed: str) -> Load:
    def latency(percent: str) -> float:
        value, unit = re.search(rf" {percent}%\s+([\d.]+)(us|ms|s|m)\b", printed).groups()
        return float(value) * MILLISECONDS[unit]

    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", printed)
    broken = re.search(r"connect (\d+), read (\d+), write (\d+), timeout (\d+)", printed)
    failed = int(refused[1]) if refused else 0
    failed += sum(map(int, broken.groups())) if broken else 0
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", printed)[1])
    return Load(rate, latency("50"), latency("99"), failed)


async def ask(address: str, paths: list[str], connections: int, seconds: float) -> Load:
    """Do what wrk does, more slowly."""
    at = urlsplit(address)
    each = cycle(f"GET {path} HTTP/1.1\r\nHost: {at.netloc}\r\n\r\n".encode() for path in paths)
    taken: list[float] = []
    failed = 0
    end = time.perf_counter() + seconds

    async def connection() -> None:
        nonlocal failed
        reader, writer = await asyncio.open_connection(at.hostname, at.port)
        while (begun := time.perf_counter()) < end:
            writer.write(next(each))
            head = await reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
            if length:
                await reader.readexactly(int(length[1]))
            else:
                await until_last_chunk(reader)
            taken.append(time.perf_counter() - begun)
            failed += not head.startswith(b"HTTP/1.1 200")
        writer.close()

    await asyncio.gather(*(connection() for _ in range(connections)))
    taken.sort()
    half, most = taken[len(taken) // 2], taken[len(taken) * 99 // 100]
    return Load(len(taken) / seconds, 1000 * half, 1000 * most, failed)


async def until_last_chunk(reader: asyncio.StreamReader) -> None:
    while length := int(await reader.readline(), 16):
        await reader.readexactly(length + 2)
    await reader.readline()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("address")
    parser.add_argument("file", type=Path)
    parser.add_argument("connections", type=int)
    parser.add_argument("seconds", type=float)
    given = parser.parse_args()
    paths = given.file.read_text().splitlines()
    found = asyncio.run(ask(given.address, paths, given.connections, given.seconds))
    print(json.dumps(found._asdict()))


if __name__ == "__main__":
    main()
