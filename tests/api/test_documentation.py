import re

ADDRESS = re.compile(r"""(?:src|href|url)(?:=|: )["']([^"']+)""")


def test_the_page_needs_nothing_from_elsewhere(client):
    page = client.get("/docs")

    assert page.headers["content-type"].startswith("text/html")
    needed = ADDRESS.findall(page.text)
    assert "/openapi.json" in needed
    assert len(needed) == 4
    for address in needed:
        assert address.startswith("/")
        assert client.get(address).status_code == 200


def test_the_page_is_found_behind_a_proxy(client):
    client.app.root_path = "/investments"

    for address in ADDRESS.findall(client.get("/investments/docs").text):
        assert address.startswith("/investments/")
        assert client.get(address).status_code == 200


def test_a_file_that_is_not_the_page_s_is_a_problem(client):
    answer = client.get("/docs/files/none.js")

    assert (answer.status_code, answer.json()["status"]) == (404, 404)
