from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, sessionmaker

from deals.store.models import Article, Base, Company, Deal, Evidence, Reading
from deals.store.models.evidence import OWNERS

NO_OWNERS = set("articles readings evidence files rows rejections decisions".split())
NOW = datetime(2019, 7, 22, tzinfo=UTC)


@pytest.fixture
def session(sessions: sessionmaker[Session]):
    with sessions() as session:
        session.add(
            Article(
                id=1, checksum="0" * 64, language="fr", encoding="utf-8", loaded_at=NOW, text="…"
            )
        )
        session.add(Company(id=1, name="Orme", key="orme"))
        session.add(Deal(id=1, type="ipo", status="announced"))
        session.flush()
        session.add(Reading(id=1, article_id=1, backend="hand", version="1", read_at=NOW))
        session.flush()
        yield session


def evidence(start=0, end=1, **owner):
    return Evidence(
        reading_id=1,
        field="name",
        start=start,
        end=end,
        words="…",
        rule="by_hand",
        inferred=False,
        **owner,
    )


@pytest.mark.parametrize("owner", [{}, {"company_id": 1, "deal_id": 1}])
def test_evidence_is_of_one_record(session: Session, owner):
    session.add(evidence(**owner))
    with pytest.raises(IntegrityError, match="one_owner"):
        session.flush()


@pytest.mark.parametrize(("start", "end"), [(1, 1), (2, 1), (-1, 1)])
def test_evidence_is_of_some_words(session: Session, start, end):
    session.add(evidence(start, end, company_id=1))
    with pytest.raises(IntegrityError, match="span"):
        session.flush()


def test_evidence_of_nothing_known_is_refused(session: Session):
    session.add(evidence(company_id=2))
    with pytest.raises(IntegrityError):
        session.flush()


def test_evidence_may_be_of_whatever_has_an_id_but_sources_and_decisions():
    owned = {table for table in Base.metadata.tables.values() if "id" in table.columns}
    names = {table.name for table in owned} - NO_OWNERS
    assert names == set(OWNERS.values())
