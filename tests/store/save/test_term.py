from sqlalchemy import Engine, text

from deals.domain.amount import Amount
from deals.domain.vocabulary import DealType, Role, TermStatus
from deals.ingest import store_reading
from tests.factory import Story

FIRST = Story.of("Orme reçoit 5 M€ de Lichen. Lichen aura un siège au conseil.")
SECOND = Story.of("Lichen met 5 M€ dans Orme. Lichen aura UN  SIÈGE au conseil, sans veto.")


def store(engine: Engine, story: Story, *terms):
    deal = story.deal(
        DealType.INVESTMENT,
        story.part("Orme", Role.INVESTEE),
        story.part("Lichen", Role.INVESTOR),
        words={"type": "5 M€", "amount": "5 M€"},
        amount=Amount(5_000_000, "EUR"),
        terms=terms,
    )
    store_reading(engine, story.article, story.reading(deals=(deal,)))


def terms(engine: Engine):
    query = text("SELECT deal_id, text, status, company_id FROM terms ORDER BY id")
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(query)]


def test_a_term_told_twice_is_one(engine: Engine):
    store(engine, FIRST, FIRST.term("un siège au conseil", "Lichen"))
    store(engine, SECOND, SECOND.term("UN  SIÈGE au conseil", "Lichen"))
    assert terms(engine) == [(1, "un siège au conseil", "stated", 2)]


def test_a_term_denied_is_another(engine: Engine):
    store(engine, FIRST, FIRST.term("un siège au conseil"))
    store(engine, SECOND, SECOND.term("veto", status=TermStatus.NEGATED))
    assert terms(engine) == [
        (1, "un siège au conseil", "stated", None),
        (1, "veto", "negated", None),
    ]
