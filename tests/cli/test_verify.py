import pytest

from deals.store.models import Evidence


@pytest.mark.usefixtures("world")
def test_evidence_that_says_what_its_article_says_passes(deals):
    run = deals("verify")

    assert run.status == 0
    assert run.out == "11 pieces of evidence checked: all say what their sources say\n"


@pytest.mark.usefixtures("world")
def test_evidence_that_does_not_is_named(deals, sessions):
    with sessions.begin() as session:
        session.get_one(Evidence, 2).words = "3 millions d’euros"

    run = deals("verify")

    assert run.status == 1
    [line] = run.out.splitlines()
    assert "evidence 2" in line
    assert run.err == "deals: 1 of 11 pieces of evidence do not match\n"
