from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import URL, Engine, select, text
from sqlalchemy.orm import Session, sessionmaker

from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import DealStatus, DealType
from deals.store.base import Base
from deals.store.engine import make_engine
from deals.store.models import Article, Company, Deal


@pytest.fixture
def session(sessions: sessionmaker[Session]):
    with sessions() as session:
        yield session


def article(**values):
    return Article(language="fr", encoding="utf-8", text="…", **values)


def test_a_moment_comes_back_in_utc(session: Session):
    here = datetime(2019, 7, 22, 11, 30, tzinfo=timezone(timedelta(hours=2)))
    session.add(article(checksum="0" * 64, loaded_at=here))
    session.commit()
    session.expire_all()
    loaded = session.scalars(select(Article.loaded_at)).one()
    assert loaded == here
    assert loaded.tzinfo is UTC


@pytest.mark.parametrize("iso", ["2019", "2019-07", "2019-07-22"])
def test_a_date_comes_back_as_precise_as_it_went(session: Session, iso: str):
    session.add(
        Deal(type=DealType.IPO, status=DealStatus.ANNOUNCED, announced_on=PartialDate.parse(iso))
    )
    session.commit()
    assert session.scalars(select(Deal.announced_on)).one() == PartialDate.parse(iso)
    assert session.scalar(text("SELECT announced_on FROM deals")) == iso


def test_a_word_outside_the_vocabulary_is_refused(session: Session):
    session.add(Deal(type="gift", status=DealStatus.ANNOUNCED))
    with pytest.raises(Exception, match="'gift' is not a valid DealType"):
        session.flush()


def test_names_sort_by_code_point_on_both_databases(session: Session):
    keys = ["zebre", "a b", "a-b", "ab", "Ab", "écume"]
    session.add_all(Company(name=key, key=key) for key in keys)
    session.commit()
    assert session.scalars(select(Company.key).order_by(Company.key)).all() == sorted(keys)


def test_every_table_and_column_of_ours_is_explained():
    for table in Base.metadata.sorted_tables:
        assert table.comment, table.name
        for column in table.columns:
            assert column.comment or column.name == "id", f"{table.name}.{column.name}"


def test_every_constraint_has_a_name():
    for table in Base.metadata.sorted_tables:
        for constraint in (*table.constraints, *table.indexes):
            assert constraint.name, f"{table.name}: {constraint}"


@pytest.mark.postgres
def test_postgresql_keeps_the_comments(migrated_postgresql: URL):
    engine = make_engine(migrated_postgresql)
    with engine.connect() as connection:
        comment = "SELECT obj_description('deals'::regclass)"
        assert connection.scalar(text(comment)).startswith("An event in which money")
    engine.dispose()


def test_relationships_never_load_by_themselves(engine: Engine):
    for mapper in Base.registry.mappers:
        for relationship in mapper.relationships:
            assert relationship.lazy == "raise", relationship
