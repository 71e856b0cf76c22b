"""Articles on their way into the database: read, extract, resolve, save."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from typing import TypeVar

from sqlalchemy import Engine

from deals.domain.article import Article
from deals.domain.claims import Reading
from deals.domain.record import Parties
from deals.errors import DealsError, UnstorableReading
from deals.extract import backends
from deals.resolve.choice import choose
from deals.resolve.deal import resolve_deals, resolve_settled
from deals.resolve.name import claimed_keys, resolve_companies, resolve_people
from deals.resolve.partnership import resolve_partnerships
from deals.resolve.reading import deal_facts, partnership_facts, with_all_parties
from deals.store.engine import writing
from deals.store.known import (
    known_companies,
    known_deals,
    known_partnerships,
    known_people,
    known_readings,
)
from deals.store.save import (
    Filing,
    close_filing,
    open_filing,
    save_companies,
    save_deals,
    save_partnerships,
    save_people,
    save_positions,
    save_quotes,
)

Source = TypeVar("Source")

_BATCH = 32
"""Articles that a backend is given at once."""


class Outcome(StrEnum):
    """What became of an article."""

    STORED = "stored"
    UNCHANGED = "unchanged"  # this version of the backend had read it before
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What became of one article: what was found in it, or why it failed."""

    source: str
    outcome: Outcome
    reading: Reading | None = None
    reason: str | None = None


@dataclass(slots=True)
class LoadSummary:
    """What became of all of them. ``claims`` counts those stored, by kind."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    claims: Counter[str] = field(default_factory=Counter)
    failures: list[Loaded] = field(default_factory=list)

    def add(self, loaded: Loaded) -> None:
        """Count one more article."""
        self.outcomes[loaded.outcome] += 1
        if loaded.outcome is Outcome.FAILED:
            self.failures.append(loaded)
        for kind in ("companies", "people", "deals", "partnerships", "quotes"):
            self.claims[kind] += len(getattr(loaded.reading, kind, ()))


def load_articles(
    sources: Iterable[Source],
    engine: Engine,
    backend: str,
    read: Callable[[Source], Article],
    watch: Callable[[Loaded], object] = lambda loaded: None,
) -> LoadSummary:
    """Load all *sources* as `load_each` does, calling *watch* after each."""
    summary = LoadSummary()
    for loaded in load_each(sources, engine, backend, read):
        summary.add(loaded)
        watch(loaded)
    return summary


def load_each(
    sources: Iterable[Source],
    engine: Engine,
    backend: str,
    read: Callable[[Source], Article],
) -> Iterator[Loaded]:
    """Yield what becomes of each source, each stored in a transaction of its own.

    *read* makes an article of a source; *backend* names what extracts from it. What fails is told
    and does not stop the others. Those that fail to be read, and those unchanged, come before the
    others of their batch.

    Raises:
        UnknownBackend: no backend is called *backend*.
        UnreachableDatabase, UnusableDatabase: nothing more can be stored. What is, stays.
    """
    reader = backends.load(backend)
    remaining = iter(sources)
    while batch := list(islice(remaining, _BATCH)):
        articles: list[tuple[str, Article]] = []
        for source in batch:
            try:
                articles.append((str(source), read(source)))
            except DealsError as error:
                yield Loaded(source=str(source), outcome=Outcome.FAILED, reason=str(error))
        yield from _load_batch(articles, engine, backend, reader)


def store_reading(engine: Engine, article: Article, reading: Reading) -> bool:
    """Store an article and what was found in it, in one transaction; tell if anything changed.

    Nothing does if the same version of the same backend has read the same text before. Another
    version's claims are replaced, those of other backends stay.

    Raises:
        UnstorableReading: the claims break a rule of the database.
    """
    reading = with_all_parties(reading)
    with writing(engine) as connection:
        filing = open_filing(connection, article, reading)
        if filing is None:
            return False
        parties = _save_parties(filing, reading)
        save_positions(filing, reading.people, parties)
        _save_agreements(filing, reading, parties)
        save_quotes(filing, reading.quotes, parties)
        close_filing(filing, choose)
    return True


def _save_parties(filing: Filing, reading: Reading) -> Parties:
    companies, people = reading.companies, reading.people
    connection = filing.connection
    known = resolve_companies(companies, known_companies(connection, claimed_keys(companies)))
    parties = save_companies(filing, companies, known)
    known = resolve_people(people, known_people(connection, claimed_keys(people)))
    return parties | save_people(filing, people, known)


def _save_agreements(filing: Filing, reading: Reading, parties: Parties) -> None:
    connection = filing.connection
    deals = [deal_facts(claim, parties) for claim in reading.deals]
    found = resolve_deals(deals, known_deals(connection, deals))
    settled = resolve_settled(reading.deals, filing.settled)
    known = [its or other for its, other in zip(settled, found, strict=True)]
    save_deals(filing, reading.deals, known, parties)
    partnerships = [partnership_facts(claim, parties) for claim in reading.partnerships]
    known = resolve_partnerships(partnerships, known_partnerships(connection, partnerships))
    save_partnerships(filing, reading.partnerships, known, parties)


def _load_batch(
    articles: Sequence[tuple[str, Article]], engine: Engine, name: str, backend: backends.Backend
) -> Iterator[Loaded]:
    checksums = {article.checksum for _, article in articles}
    with engine.connect() as connection:
        unchanged = known_readings(connection, checksums, name, backend.VERSION)
    fresh = []
    for source, article in articles:
        if article.checksum in unchanged:
            yield Loaded(source=source, outcome=Outcome.UNCHANGED)
        else:
            fresh.append((source, article))
    readings = backends.read_each(backend, [article for _, article in fresh])
    for (source, article), reading in zip(fresh, readings, strict=True):
        yield _store(engine, source, article, reading)


def _store(engine: Engine, source: str, article: Article, reading: Reading | Exception) -> Loaded:
    if isinstance(reading, Exception):
        reason = f"{type(reading).__name__}: {reading}"
        return Loaded(source=source, outcome=Outcome.FAILED, reason=reason)
    try:
        if store_reading(engine, article, reading):
            return Loaded(source=source, outcome=Outcome.STORED, reading=reading)
    except UnstorableReading as error:
        return Loaded(source=source, outcome=Outcome.FAILED, reason=str(error))
    return Loaded(source=source, outcome=Outcome.UNCHANGED)
