from itertools import count

import pytest
from fastapi.testclient import TestClient
from starlette.responses import StreamingResponse

from deals.api.head import Head
from deals.api.pool import STREAMS


@pytest.mark.parametrize("path", ["/", "/deals?limit=1", "/deals?format=csv", "/docs", "/deals/77"])
def test_head_tells_what_get_would_but_for_the_body(client, path):
    head, get = client.head(path), client.get(path)

    assert head.content == b""
    assert head.status_code == get.status_code
    assert head.headers == get.headers


def test_head_reads_no_stream_to_its_end():
    read = []

    async def rows():
        for n in count():
            read.append(n)
            assert n < 1000, "goes on for nobody"
            yield b"row"

    head = TestClient(Head(StreamingResponse(rows(), headers={"Deals-Total": "7"}))).head("/")

    assert head.headers["deals-total"] == "7"
    assert head.content == b""
    assert len(read) <= 1


def test_head_of_a_stream_gives_its_connection_back(client, readable):
    for _ in range(STREAMS + 1):
        assert client.head("/deals?format=csv").status_code == 200

    assert readable.pool.checkedout() == 0
