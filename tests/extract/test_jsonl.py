import json

from deals.domain.amount import Amount
from deals.domain.article import Article
from deals.domain.claims import (
    CompanyClaim,
    DealClaim,
    Participant,
    Partner,
    PartnershipClaim,
    PersonClaim,
    PositionClaim,
    QuoteClaim,
    Reading,
    Term,
)
from deals.domain.evidence import Evidence, Span
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import DealStatus, DealType, PartyKind, Qualifier, Role, TermStatus
from deals.extract.jsonl import reading_json

TEXT = "Brumelle verse plus de 2 millions d’euros à Quartzia."
ARTICLE = Article(text=TEXT, language="fr", published_on=PartialDate(2021, 3), source="b.txt")


def said(field, words, **more):
    start = TEXT.index(words)
    return Evidence(field, Span(start, start + len(words)), "test.rule", **more)


def read(**claims):
    reading = Reading(backend="rules", version="1", **claims)
    return json.loads(json.dumps(reading_json("a/b.txt", ARTICLE, reading)))


def test_an_empty_reading_has_every_key_and_the_source_as_the_caller_gave_it():
    line = read()

    assert line["source"] == "a/b.txt"
    assert (line["language"], line["published_on"], line["title"]) == ("fr", "2021-03", None)
    assert [line[kind] for kind in ("companies", "people", "deals", "partnerships", "quotes")] == [
        []
    ] * 5


def test_evidence_gives_its_words_with_their_place():
    line = read(companies=(CompanyClaim(name="Quartzia", evidence=(said("name", "Quartzia"),)),))

    [evidence] = line["companies"][0]["evidence"]
    assert evidence == {
        "field": "name",
        "start": 44,
        "end": 52,
        "words": "Quartzia",
        "rule": "test.rule",
        "inferred": False,
    }


def test_a_deal_has_its_amount_in_units_and_its_parties_with_their_roles():
    deal = DealClaim(
        type=DealType.INVESTMENT,
        status=DealStatus.ANNOUNCED,
        amount=Amount(2_000_000, "EUR", Qualifier.MORE_THAN),
        announced_on=PartialDate(2021, 3),
        participants=(
            Participant(
                name="Brumelle",
                kind=PartyKind.COMPANY,
                role=Role.INVESTOR,
                evidence=(said("role", "Brumelle"),),
            ),
        ),
        terms=(Term(text="verse", status=TermStatus.NEGATED, evidence=(said("text", "verse"),)),),
        evidence=(said("announced_on", "verse", inferred=True),),
    )

    [line] = read(deals=(deal,))["deals"]

    assert line["type"] == "investment"
    assert line["stage"] is None
    assert line["amount"] == {"value": 2_000_000, "currency": "EUR", "qualifier": "more_than"}
    assert line["announced_on"] == "2021-03"
    assert [(p["name"], p["role"]) for p in line["participants"]] == [("Brumelle", "investor")]
    assert line["terms"][0]["status"] == "negated"
    assert line["evidence"][0]["inferred"] is True


def test_partners_are_names_and_their_evidence_is_the_partnerships():
    claim = PartnershipClaim(
        partners=(
            Partner(name="Brumelle", evidence=(said("partner", "Brumelle"),)),
            Partner(name="Quartzia", evidence=(said("partner", "Quartzia"),)),
        ),
        evidence=(said("type", "verse"),),
    )

    [line] = read(partnerships=(claim,))["partnerships"]

    assert line["partners"] == ["Brumelle", "Quartzia"]
    assert [each["words"] for each in line["evidence"]] == ["verse", "Brumelle", "Quartzia"]


def test_people_come_with_their_positions_and_quotes_with_their_speaker():
    person = PersonClaim(
        name="Ada Vernier",
        positions=(PositionClaim(company="Quartzia", title="PDG", evidence=()),),
        evidence=(),
    )
    quote = QuoteClaim(
        text="verse plus de 2", speaker="Quartzia", speaker_kind=PartyKind.COMPANY, evidence=()
    )

    line = read(people=(person,), quotes=(quote,))

    assert line["people"][0]["positions"][0]["title"] == "PDG"
    assert line["people"][0]["positions"][0]["status"] == "current"
    assert line["quotes"][0]["speaker"] == "Quartzia"
