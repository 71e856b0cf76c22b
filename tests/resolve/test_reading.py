from deals.domain.amount import Amount
from deals.domain.claims import Reading
from deals.domain.partial_date import PartialDate
from deals.domain.record import DealFacts, PartnershipFacts
from deals.domain.vocabulary import DealType, Role
from deals.resolve.reading import deal_facts, partnership_facts, with_all_parties
from tests.factory import COMPANY, PERSON, Story, seed

STORY = Story.of(
    "Brumelle et Ada Vernier, présidente de Lichen, financent Orme. Tourbe : « Nous y croyons »."
)


def test_a_reading_that_lists_its_parties_stays_as_it_is():
    _, reading = seed()
    assert with_all_parties(reading) == reading


def test_parties_that_are_not_listed_are_claimed_where_they_act():
    parts = [
        STORY.part("Orme", Role.INVESTEE),
        STORY.part("Brumelle", Role.INVESTOR),
        STORY.part("Ada Vernier", Role.INVESTOR, PERSON),
    ]
    reading = Reading(
        backend="hand",
        version="1",
        companies=(STORY.company("Orme"),),
        deals=(STORY.deal(DealType.FUNDING_ROUND, *parts, words={"type": "financent"}),),
        quotes=(STORY.quote("Nous y croyons", "Tourbe", COMPANY),),
    )
    whole = with_all_parties(reading)
    assert whole.companies == tuple(map(STORY.company, ("Orme", "Brumelle", "Tourbe")))
    assert whole.people == (STORY.person("Ada Vernier"),)


def test_the_company_of_a_position_is_claimed_at_its_name():
    ada = STORY.person("Ada Vernier", STORY.position("Lichen", "présidente"))
    whole = with_all_parties(Reading(backend="hand", version="1", people=(ada,)))
    assert whole.companies == (STORY.company("Lichen"),)


def test_facts_hold_ids_in_place_of_names():
    _, reading = seed()
    parties = {(COMPANY, "OpenAI"): 1, (COMPANY, "Microsoft"): 2}
    assert deal_facts(reading.deals[0], parties) == DealFacts(
        type=DealType.INVESTMENT,
        participants=frozenset({((COMPANY, 1), Role.INVESTEE), ((COMPANY, 2), Role.INVESTOR)}),
        amount=Amount(1_000_000_000, "USD"),
        announced_on=PartialDate(2019, 7, 22),
    )
    assert partnership_facts(reading.partnerships[1], parties) == PartnershipFacts(
        partners=frozenset({1, 2}), since=PartialDate(2016)
    )
