import pytest


@pytest.mark.parametrize("path", ["/", "/deals?limit=1", "/deals?format=csv", "/docs", "/deals/77"])
def test_head_tells_what_get_would_but_for_the_body(client, path):
    head, get = client.head(path), client.get(path)

    assert head.content == b""
    assert head.status_code == get.status_code
    assert head.headers == get.headers
