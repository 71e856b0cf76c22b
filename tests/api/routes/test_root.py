def test_the_root_leads_to_the_documentation_and_to_every_address(client):
    root = client.get("/").json()

    assert client.get(root["documentation"]).status_code == 200
    described = client.get(root["openapi"]).json()["paths"]
    assert root["addresses"].keys() == described.keys()
    assert root["addresses"]["/deals"] == "List deals, the latest first."


def test_addresses_are_told_as_a_proxy_has_them(client):
    client.app.root_path = "/investments"

    assert client.get("/investments/").json()["documentation"] == "/investments/docs"
