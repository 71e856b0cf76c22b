import json
from datetime import UTC, datetime

import pytest
from sqlalchemy import BigInteger, case, cast, inspect, literal, null, select
from sqlalchemy.orm import Session, sessionmaker

from deals.store.dialect import (
    among,
    entry_member,
    json_array,
    json_object,
    json_text,
    question_words,
    with_entry,
    words_match,
)
from deals.store.models import Article, Company, CompanyName, Evidence, Quote, Reading

MORNING = datetime(2019, 7, 22, 9, 30, tzinfo=UTC)


@pytest.fixture
def session(sessions: sessionmaker[Session]):
    with sessions() as session:
        article = Article(
            id=1, checksum="0" * 64, language="fr", encoding="utf-8", loaded_at=MORNING, text="…"
        )
        company = Company(id=1, name='Été "& fils"', key="ete & fils")
        session.add_all([article, company, Company(id=2, name="Nu", key="nu")])
        session.flush()
        for name in ("Été & fils", "E&F"):
            session.add(CompanyName(company_id=1, name=name, key=name.casefold()))
        session.add(Reading(id=1, article_id=1, backend="hand", version="1", read_at=MORNING))
        session.flush()
        words = {"start": 0, "end": 1, "rule": "hand", "field": "name", "reading_id": 1}
        session.add(Evidence(id=1, company_id=1, words="l’Été & fils", inferred=False, **words))
        session.add(Evidence(id=2, company_id=2, words="Nu", inferred=True, **words))
        session.add(Quote(id=1, article_id=1, start=0, text="« Créer “vite” », dit-il"))
        session.commit()
        yield session


def test_objects_hold_arrays_of_objects(session: Session):
    rows = (
        select(json_object({"name": CompanyName.name}))
        .where(CompanyName.company_id == Company.id)
        .order_by(CompanyName.name)
        .correlate(Company)
    )
    company = json_object({"name": Company.name, "names": json_array(rows)})
    found = session.scalars(select(json_text(company)).order_by(Company.id)).all()
    assert [json.loads(text) for text in found] == [
        {"name": 'Été "& fils"', "names": [{"name": "E&F"}, {"name": "Été & fils"}]},
        {"name": "Nu", "names": []},
    ]


@pytest.mark.parametrize(
    "order", ["inner brace none null", "brace inner", "none null brace inner true", "true inner"]
)
def test_an_object_holds_json_at_any_place(session: Session, order: str):
    values = {
        "inner": json_object({"name": Company.name}),
        "none": case((Company.id == 0, json_object({"name": Company.name}))),
        "brace": Company.name + literal("}}"),
        "null": null(),
        "true": Company.id == 1,
    }
    told = {
        "inner": {"name": 'Été "& fils"'},
        "none": None,
        "brace": 'Été "& fils"}}',
        "null": None,
        "true": True,
    }
    written = json_object({name: values[name] for name in order.split()})
    found = session.scalar(select(json_text(written)).where(Company.id == 1))

    assert list(json.loads(found).items()) == [(name, told[name]) for name in order.split()]


def test_booleans_moments_and_null_are_json_values(session: Session):
    evidence = json_object(
        {"inferred": Evidence.inferred, "read_at": Reading.read_at, "value": Evidence.value}
    )
    query = select(json_text(evidence)).join(Reading).order_by(Evidence.id)
    assert [json.loads(text) for text in session.scalars(query)] == [
        {"inferred": inferred, "read_at": "2019-07-22T09:30:00Z", "value": None}
        for inferred in (False, True)
    ]


def test_each_row_finds_its_entry_by_a_key(session: Session):
    entries = literal('{"nu": ["EUR", 9000000000], "ete & fils": ["USD", null], "au": []}')
    session.add(Company(id=3, name="Autre", key="autre"))
    session.flush()
    companies = with_entry(inspect(Company).local_table, entries, Company.key)
    members = entry_member(0), cast(entry_member(1), BigInteger)
    query = select(Company.id, *members).select_from(companies).order_by(Company.id)

    found = [(1, "USD", None), (2, "EUR", 9_000_000_000), (3, None, None)]
    assert session.execute(query).all() == found


@pytest.mark.parametrize(
    "question", ["ete", "ÉTÉ", "fils été", "l'été", "l’ete d'un", "«fils» AND", '"', "fils OR"]
)
def test_words_match_case_and_accents_aside(session: Session, question: str):
    found = session.scalars(
        select(Evidence.id).where(words_match(Evidence, question_words(question)))
    ).all()
    assert found == ([1] if question in {"ete", "ÉTÉ", "fils été", "l'été"} else [])


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("l'accord", ['"accord"']),
        ("L’accord d'Orme", ['"accord"', '"Orme"']),
        ("O'Reilly", ['"O"', '"Reilly"']),
    ],
)
def test_only_what_is_elided_before_an_apostrophe_is_no_word(question: str, words: list[str]):
    assert list(question_words(question)) == words


def test_a_name_with_an_apostrophe_is_found_by_all_of_it(session: Session):
    session.get_one(Quote, 1).text = "dit M. O’Reilly"
    session.flush()

    def found(question: str) -> list[int]:
        words = question_words(question)
        return list(session.scalars(select(Quote.id).where(words_match(Quote, words))))

    assert found("O'Reilly") == [1]
    assert found("P'Reilly") == []


def test_quotes_are_searched_by_their_text(session: Session):
    assert session.scalars(
        select(Quote.id).where(words_match(Quote, question_words("creer vite")))
    ).all() == [1]


def test_full_text_follows_updates_and_deletions(session: Session):
    session.get_one(Quote, 1).text = "autre chose"
    session.flush()
    assert (
        session.scalars(select(Quote.id).where(words_match(Quote, question_words("vite")))).all()
        == []
    )
    assert session.scalars(
        select(Quote.id).where(words_match(Quote, question_words("chose")))
    ).all() == [1]
    session.delete(session.get_one(Quote, 1))
    session.flush()
    assert (
        session.scalars(select(Quote.id).where(words_match(Quote, question_words("chose")))).all()
        == []
    )


def test_thousands_of_values_are_one_parameter(session: Session):
    ids, keys = [*range(2, 50_000)], {"nu", *map(str, range(50_000))}

    assert session.scalars(select(Company.id).where(among(Company.id, ids))).all() == [2]
    assert session.scalars(select(Company.id).where(among(Company.key, keys))).all() == [2]
    assert session.scalars(select(Company.id).where(among(Company.key, []))).all() == []
