"""Entities that FollowTheMoney itself accepts."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from deals.domain.amount import Amount
from deals.domain.claims import Reading
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import DealStatus, DealType, PartyKind, PositionStatus, Role
from deals.importing import crunchbase_imports, import_tables
from deals.ingest import store_reading
from deals.store.ftm import write_entities
from tests.factory import Story, seed
from tests.test_importing import FILES

GAZETTE = Story.of(
    "Le 2 mars 2021, Orme a racheté Bruyère pour 5 millions d’euros. Ada Vernier, présidente "
    "d’Orme depuis 2019, l’a dit à Zoé Martin, analyste chez Lichen, qui songe à racheter Mousse.",
    published_on=PartialDate(2021, 3, 3),
    publisher="La Gazette",
    url="https://gazette.example/orme",
    source="https://gazette.example/orme.html",
)

VALIDATE = """
import json, sys
from followthemoney import model

for line in sys.stdin:
    entity = json.loads(line)
    schema = model.get(entity["schema"])
    schema.validate(entity)
    unknown = set(entity["properties"]) - set(schema.properties)
    assert not unknown, unknown
    read = model.get_proxy(entity, cleaned=False)
    assert read.id == entity["id"]
    for name, values in entity["properties"].items():
        assert len(read.get(name)) == len(values), (name, values)
"""


def gazette() -> Reading:
    bought = GAZETTE.deal(
        DealType.ACQUISITION,
        GAZETTE.part("Bruyère", Role.TARGET),
        GAZETTE.part("Orme", Role.ACQUIRER),
        words={"type": "racheté", "announced_on": "2 mars 2021"},
        announced_on=PartialDate(2021, 3, 2),
    )
    rumoured = GAZETTE.deal(
        DealType.ACQUISITION,
        GAZETTE.part("Mousse", Role.TARGET),
        GAZETTE.part("Lichen", Role.ACQUIRER),
        words={"type": "racheter"},
        status=DealStatus.RUMORED,
    )
    ada = GAZETTE.position(
        "Orme", "présidente", started_on=PartialDate(2019), words={"started_on": "2019"}
    )
    zoe = GAZETTE.position("Lichen", "analyste", PositionStatus.CURRENT)
    return GAZETTE.reading(
        companies=tuple(map(GAZETTE.company, ("Orme", "Bruyère", "Lichen", "Mousse"))),
        people=(GAZETTE.person("Ada Vernier", ada), GAZETTE.person("Zoé Martin", zoe)),
        deals=(bought, rumoured),
    )


COURRIER = Story.of(
    "La Banque des Tourbières prête 2 millions d’euros à Orme. Lichen et Mousse fusionnent. Orme "
    "et Lichen sont partenaires depuis 2018. « Nous grandissons », a dit Ada Vernier."
)


def courrier() -> Reading:
    loan = COURRIER.deal(
        DealType.DEBT,
        COURRIER.part("Orme", Role.BORROWER),
        COURRIER.part("Banque des Tourbières", Role.LENDER),
        words={"type": "prête", "amount": "2 millions d’euros"},
        amount=Amount(2_000_000, "EUR"),
    )
    merger = COURRIER.deal(
        DealType.MERGER,
        COURRIER.part("Lichen", Role.MERGING_PARTY),
        COURRIER.part("Mousse", Role.MERGING_PARTY),
        words={"type": "fusionnent"},
    )
    tie = COURRIER.partnership("Orme", "Lichen", words={"since": "2018"}, since=PartialDate(2018))
    names = ("Banque des Tourbières", "Orme", "Lichen", "Mousse")
    return COURRIER.reading(
        companies=tuple(map(COURRIER.company, names)),
        people=(COURRIER.person("Ada Vernier"),),
        deals=(loan, merger),
        partnerships=(tie,),
        quotes=(COURRIER.quote("Nous grandissons", "Ada Vernier", PartyKind.PERSON),),
    )


def written(engine: Engine, folder: Path) -> list[dict[str, Any]]:
    with engine.connect() as connection:
        counts = write_entities(connection, folder)
    lines = (folder / "entities.ftm.json").read_text(encoding="utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    assert counts == Counter(entity["schema"] for entity in found)
    return found


def test_what_is_written_is_what_followthemoney_takes(engine: Engine, tmp_path: Path):
    for name, content in FILES.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    store_reading(engine, *seed())
    store_reading(engine, GAZETTE.article, gazette())
    store_reading(engine, COURRIER.article, courrier())
    import_tables(engine, crunchbase_imports(tmp_path))

    found = written(engine, tmp_path)

    assert {entity["schema"] for entity in found} == {
        *("Article", "Table", "Company", "Person", "Directorship", "UnknownLink", "Ownership"),
        *("Debt", "Note"),
    }
    assert len({entity["id"] for entity in found}) == len(found)
    subprocess.run(
        [sys.executable, "-c", VALIDATE],
        input=(tmp_path / "entities.ftm.json").read_bytes(),
        check=True,
    )


def test_entities_refer_to_those_before_them(engine: Engine, tmp_path: Path):
    store_reading(engine, GAZETTE.article, gazette())
    store_reading(engine, COURRIER.article, courrier())
    known: set[str] = set()
    ends = "owner asset director organization subject object proof creditor debtor entity".split()
    for entity in written(engine, tmp_path):
        assert {id_ for end in ends for id_ in entity["properties"].get(end, [])} <= known
        known.add(entity["id"])
    assert "article-1" in known


def test_a_tie_says_no_more_than_its_source(engine: Engine, tmp_path: Path):
    store_reading(engine, GAZETTE.article, gazette())
    ties = [entity for entity in written(engine, tmp_path) if "role" in entity["properties"]]

    gazette_says = {
        "publisher": ["La Gazette"],
        "sourceUrl": ["https://gazette.example/orme"],
    }
    assert [(tie["schema"], tie["properties"]) for tie in ties] == [
        (
            "Directorship",
            {
                "director": ["person-1"],
                "organization": ["company-1"],
                "role": ["présidente"],
                "status": ["current"],
                "startDate": ["2019"],
                **gazette_says,
            },
        ),
        (
            "UnknownLink",
            {
                "subject": ["person-2"],
                "object": ["company-3"],
                "role": ["analyste"],
                "status": ["current"],
                **gazette_says,
            },
        ),
        (
            "Ownership",
            {
                "owner": ["company-1"],
                "asset": ["company-2"],
                "role": ["acquirer"],
                "status": ["announced"],
                "date": ["2021-03-02"],
                "summary": ["acquisition, announced"],
                "recordId": ["deal-1"],
                **gazette_says,
            },
        ),
        (
            "UnknownLink",
            {
                "subject": ["company-3"],
                "object": ["company-4"],
                "role": ["acquirer"],
                "status": ["rumored"],
                "summary": ["acquisition, rumored"],
                "recordId": ["deal-2"],
                **gazette_says,
            },
        ),
    ]


def test_loans_mergers_partnerships_and_quotes_are_told_as_what_they_are(
    engine: Engine, tmp_path: Path
):
    store_reading(engine, COURRIER.article, courrier())
    found = written(engine, tmp_path)
    id_of = {each["properties"]["name"][0]: each["id"] for each in found if _is_party(each)}
    told = [(each["schema"], each["properties"]) for each in found if not _is_party(each)][1:]

    assert told == [
        (
            "Debt",
            {
                "creditor": [id_of["Banque des Tourbières"]],
                "debtor": [id_of["Orme"]],
                "summary": ["debt, announced, 2000000 EUR exact"],
                "recordId": ["deal-1"],
            },
        ),
        (
            "UnknownLink",
            {
                "subject": [id_of["Lichen"]],
                "object": [id_of["Mousse"]],
                "role": ["merging_party"],
                "status": ["announced"],
                "summary": ["merger, announced"],
                "recordId": ["deal-2"],
            },
        ),
        (
            "UnknownLink",
            {
                "subject": [id_of["Orme"]],
                "object": [id_of["Lichen"]],
                "role": ["partner"],
                "startDate": ["2018"],
                "recordId": ["partnership-1"],
            },
        ),
        (
            "Note",
            {
                "description": ["Nous grandissons"],
                "entity": [id_of["Ada Vernier"]],
                "keywords": ["quote"],
                "proof": ["article-1"],
            },
        ),
    ]


def _is_party(entity: dict[str, Any]) -> bool:
    return entity["schema"] in {"Company", "Person"}


@pytest.mark.parametrize("address", ["gazette.example", "http://localhost", "http://x y.example/"])
def test_an_address_that_is_none_is_left_out(engine: Engine, tmp_path: Path, address: str):
    story = Story.of("Orme grandit.", url=address)
    store_reading(engine, story.article, story.reading(companies=(story.company("Orme"),)))

    [article] = [each for each in written(engine, tmp_path) if each["schema"] == "Article"]
    assert "sourceUrl" not in article["properties"]
