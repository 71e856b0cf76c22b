"""A few records to ask about, invented, as the store would hold them after two articles."""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from datetime import UTC, datetime

from sqlalchemy import Engine, insert, select, text
from sqlalchemy.orm import Session

from deals.domain.name import name_key
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import (
    DealStatus,
    DealType,
    PositionStatus,
    Qualifier,
    Role,
    Stage,
    TermStatus,
)
from deals.store.engine import make_engine, make_sessions
from deals.store.export import exported_tables, stored_columns
from deals.store.models import (
    Article,
    Company,
    CompanyName,
    Deal,
    Evidence,
    Participant,
    Partner,
    Partnership,
    Person,
    PersonName,
    Position,
    Quote,
    Reading,
    Term,
)

TEXT = (
    "Brumelle investit 2 millions d’euros dans Quartzia, dit Ada Vernier, sa présidente : "
    "« Nous ne dirons rien des conditions »."
)


class World:
    """Makes records in a session, each from what a test says of it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.companies: dict[str, Company] = {}
        self.people: dict[str, Person] = {}
        self.article = self.add(
            Article(
                checksum="0" * 64,
                title="Brumelle mise sur Quartzia",
                language="fr",
                publisher="La Gazette",
                published_on=PartialDate(2021, 3, 2),
                source="gazette.txt",
                encoding="utf-8",
                loaded_at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
                text=TEXT,
            )
        )
        self.reading = self.add(
            Reading(
                article_id=self.article.id,
                backend="rules",
                version="1",
                read_at=datetime(2026, 1, 2, 3, 4, 6, tzinfo=UTC),
            )
        )

    def add(self, record):
        self.session.add(record)
        self.session.flush()
        return record

    def company(self, name, *aliases):
        if name not in self.companies:
            company = self.add(Company(name=name, key=name_key(name)))
            self.companies[name] = company
            for each in (name, *aliases):
                self.add(CompanyName(company_id=company.id, name=each, key=name_key(each)))
        return self.companies[name]

    def person(self, name, *aliases):
        if name not in self.people:
            person = self.add(Person(name=name, key=name_key(name)))
            self.people[name] = person
            for each in (name, *aliases):
                self.add(PersonName(person_id=person.id, name=each, key=name_key(each)))
        return self.people[name]

    def deal(self, type, on=None, amount=None, currency="EUR", status="announced", **more):
        """Add a deal whose parties are given by role: one company's name or a list of them; of
        people, their records."""
        stage = more.pop("stage", None)
        qualifier = more.pop("qualifier", "exact")
        deal = self.add(
            Deal(
                type=DealType(type),
                status=DealStatus(status),
                stage=stage and Stage(stage),
                announced_on=on and PartialDate.parse(on),
                amount=amount,
                currency=currency if amount is not None else None,
                amount_qualifier=Qualifier(qualifier) if amount is not None else None,
            )
        )
        self.session.refresh(deal)
        for role, parties in more.items():
            for party in parties if isinstance(parties, list) else [parties]:
                self.participant(deal, Role(role), party)
        return deal

    def participant(self, deal, role, party):
        person = party if isinstance(party, Person) else None
        company = None if person else self.company(party)
        return self.add(
            Participant(
                deal_id=deal.id,
                company_id=company and company.id,
                person_id=person and person.id,
                role=role,
                recency=deal.recency,
            )
        )

    def partnership(self, *partners, since=None, continues=None):
        partnership = self.add(
            Partnership(
                since=since and PartialDate.parse(since),
                continues_id=continues and continues.id,
            )
        )
        for name in partners:
            company = self.company(name)
            self.add(Partner(partnership_id=partnership.id, company_id=company.id))
        return partnership

    def position(self, person, company, title, status="current"):
        return self.add(
            Position(
                person_id=person.id,
                company_id=self.company(company).id,
                title=title,
                title_key=name_key(title),
                status=PositionStatus(status),
            )
        )

    def quote(self, text, start, speaker=None):
        column = {Company: "company_id", Person: "person_id"}.get(type(speaker))
        said_by = {column: speaker.id} if column else {}
        return self.add(Quote(article_id=self.article.id, start=start, text=text, **said_by))

    def term(self, text, status="stated", party=None, **agreement):
        return self.add(
            Term(
                text=text,
                status=TermStatus(status),
                company_id=party and self.company(party).id,
                **agreement,
            )
        )

    def evidence(self, field, words, inferred=False, **owner):
        start = TEXT.index(words)
        return self.add(
            Evidence(
                reading_id=self.reading.id,
                field=field,
                start=start,
                end=start + len(words),
                words=words,
                rule="test.rule",
                inferred=inferred,
                **owner,
            )
        )


def settle(session: Session) -> World:
    """Fill an empty database with one of everything, and a little more.

    The first call makes it; from then on its rows are put there, in a fraction of the time.
    """
    dialect = session.get_bind().dialect.name
    if dialect in _SETTLED:
        _SETTLED[dialect].put(session)
    else:
        _SETTLED[dialect] = Settled(session)
    world = copy(_SETTLED[dialect].world)
    world.session = session
    world.companies, world.people = dict(world.companies), dict(world.people)
    return world


@contextmanager
def readable_world(url: str) -> Iterator[Engine]:
    """Settle the database at *url*, and give connections that cannot write."""
    engine = make_engine(url)
    with make_sessions(engine).begin() as session:
        settle(session)
    engine.dispose()
    engine = make_engine(url, read_only=True)
    try:
        yield engine
    finally:
        engine.dispose()


class Settled:
    """The world as *session* has been filled with it, and its rows."""

    def __init__(self, session: Session) -> None:
        self.world = _make(session)
        found = {
            table: session.execute(select(*stored_columns(table))).mappings().all()
            for table in exported_tables()
        }
        self.rows = {table: [dict(row) for row in rows] for table, rows in found.items() if rows}

    def put(self, session: Session) -> None:
        """Put the rows into an empty database, whose ids go on after theirs."""
        for table, rows in self.rows.items():
            session.execute(insert(table), rows)
            if "id" in table.c and session.get_bind().dialect.name == "postgresql":
                last = max(row["id"] for row in rows)
                session.execute(text(f"SELECT setval('{table.name}_id_seq', {last})"))


_SETTLED: dict[str, Settled] = {}


def _make(session: Session) -> World:
    world = World(session)
    world.company("Brumelle", "Brumelle SA", "Groupe Brumelle")
    ada = world.person("Ada Vernier", "Vernier")
    investment = world.deal(
        "investment",
        "2021-03-02",
        2_000_000,
        investee="Quartzia",
        investor="Brumelle",
    )
    world.deal(
        "funding_round",
        "2021-03",
        5_000_000,
        currency="USD",
        qualifier="more_than",
        stage="seed",
        status="completed",
        investee="Pellucide",
        lead_investor="Fonds Orée",
        investor=[ada, "Brumelle"],
    )
    world.deal("acquisition", "2020", target="Quartzia", acquirer="Orme Noir", seller="Brumelle")
    world.deal("merger", status="rumored", merging_party=["Orme Noir", "Pellucide"])
    world.deal("debt", "2021", 0, borrower="Orme Noir", lender="Banque du Val")
    first = world.partnership("Brumelle", "Quartzia", since="2016")
    second = world.partnership("Brumelle", "Quartzia", since="2021-03-02", continues=first)
    position = world.position(ada, "Brumelle", "présidente")
    quote = world.quote("Nous ne dirons rien des conditions", TEXT.index("Nous"), ada)
    world.quote("Quelqu’un a parlé ici", 3)
    world.quote("La maison ne commente pas", 5, world.company("Quartzia"))
    term = world.term("rien des conditions", "undisclosed", "Quartzia", deal_id=investment.id)
    world.term("fournisseur exclusif", party="Brumelle", partnership_id=second.id)

    world.evidence("type", "investit", deal_id=investment.id)
    world.evidence("amount", "2 millions d’euros", deal_id=investment.id)
    world.evidence("announced_on", "investit", inferred=True, deal_id=investment.id)
    for part in session.query(Participant).filter_by(deal_id=investment.id):
        name = session.get_one(Company, part.company_id).name
        world.evidence("role", name, participant_id=part.id)
    world.evidence("text", "rien des conditions", term_id=term.id)
    world.evidence("type", "investit", partnership_id=second.id)
    world.evidence("title", "présidente", position_id=position.id)
    world.evidence("text", "Nous ne dirons rien des conditions", quote_id=quote.id)
    world.evidence("name", "Brumelle", company_id=world.company("Brumelle").id)
    world.evidence("name", "Ada Vernier", person_id=ada.id)
    return world
