"""Many who load, import and read one database at the same time, in processes of their own."""

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Event

from sqlalchemy import Engine

from deals import importing
from deals.domain.amount import Amount
from deals.domain.article import Article
from deals.domain.claims import Reading
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import DealType, Role
from deals.ingest import store_reading
from deals.store.engine import make_engine
from deals.store.queries.deal import DealSearch, list_deals
from deals.store.queries.stats import StatsSearch, count_deals
from tests import test_importing, test_ingest
from tests.factory import Story

PROCESSES = get_context("forkserver")  # one has all imported; the others are its copies
PROCESSES.set_forkserver_preload(["tests.crowd"])

INVESTORS = 7


def write_tables(folder: Path, companies: int) -> None:
    """Write tables of as many *companies*, two rounds of each, and who invested in the first."""
    # A name is a company's by the first row that tells it: here always by one of its own.
    known = [f"/company/lichen-{number},Lichen {number},," for number in range(INVESTORS)]
    rounds, investments = [], []
    for number in range(companies):
        name, link = f"Orme {number}", f"/company/orme-{number}"
        known.append(f"{link},{name},1000000,")
        for year in (2010, 2012):
            rounds.append(f"{link},{name},angel,{year}-05-01,{_sum(number)}")
        investments.append(f"{name},{_investor(number)},2010-05-01,{_sum(number)}")
    rounds += rounds[::50]  # repeated
    header = "company_permalink,company_name,funding_round_type,funded_at,raised_amount_usd"
    for file, lines in {
        "companies": ["permalink,name,funding_total_usd,founded_at", *known],
        "rounds": [header, *rounds],
        "investments": ["company_name,investor_name,funded_when,amount_usd", *investments],
    }.items():
        (folder / f"{file}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def stories(companies: int) -> Iterator[tuple[Article, Reading]]:
    """Yield two articles on the first round of each company."""
    for number in range(companies):
        for teller in ("La Gazette", "Le Courrier"):
            yield _story(number, teller)


def _story(number: int, teller: str) -> tuple[Article, Reading]:
    company, investor = f"Orme {number}", _investor(number)
    story = Story.of(
        f"{teller}. Le 1er mai 2010, {company} lève {_sum(number)} dollars auprès de {investor}.",
        published_on=PartialDate(2010, 5, 2),
    )
    deal = story.deal(
        DealType.FUNDING_ROUND,
        story.part(company, Role.INVESTEE),
        story.part(investor, Role.INVESTOR),
        words={"type": "lève", "amount": str(_sum(number)), "announced_on": "1er mai 2010"},
        amount=Amount(_sum(number), "USD"),
        announced_on=PartialDate(2010, 5, 1),
    )
    companies = (story.company(company), story.company(investor))
    return story.article, story.reading(companies=companies, deals=(deal,))


def _sum(number: int) -> int:
    return 10_000 * (number + 10)


def _investor(number: int) -> str:
    return f"Lichen {number % INVESTORS}"


def import_all(url: str, folder: Path) -> None:
    """Import the tables, in many transactions."""
    importing._BATCH = 20
    engine = make_engine(url)
    importing.import_tables(engine, importing.crunchbase_imports(folder))
    engine.dispose()


def load_most(url: str, companies: int, loader: int, seed: int = 0) -> None:
    """Load three stories of four, in an order of its own.

    Of four loaders, counted from 0, three load each story.
    """
    told = [each for number, each in enumerate(stories(companies)) if number % 4 != loader]
    _load(url, told, seed + loader)


def work(url: str, folder: Path, companies: int, seed: int) -> None:
    """Import the tables and load every story, in some order."""
    if seed % 2:
        _load(url, list(stories(companies)), seed)
    import_all(url, folder)
    _load(url, list(stories(companies)), seed)


def _load(url: str, told: list[tuple[Article, Reading]], seed: int) -> None:
    engine = make_engine(url)
    for article, reading in random.Random(seed).sample(told, k=len(told)):
        store_reading(engine, article, reading)
    engine.dispose()


def start(target: object, *arguments: object) -> BaseProcess:
    """Start a process that does that."""
    process = PROCESSES.Process(target=target, args=arguments)  # type: ignore[arg-type]
    process.start()
    return process


def read_until(done: Event, url: str) -> list[tuple[int, float]]:
    """Ask the same questions until *done*; return how many deals there were, and the seconds."""
    engine = make_engine(url, read_only=True)
    answers = []
    while not done.is_set():
        begun = time.perf_counter()
        with engine.connect() as connection:
            list_deals(connection, DealSearch(company="Lichen 1"))
            count_deals(connection, StatsSearch())
            count = connection.exec_driver_sql("SELECT count(*) FROM deals").scalar_one()
        answers.append((count, time.perf_counter() - begun))
        done.wait(0.01)
    engine.dispose()
    return answers


def contents(engine: Engine) -> dict[str, list[object]]:
    """All that a database says of rows and of articles, without ids and moments."""
    found = {f"rows: {name}": its for name, its in test_importing.contents(engine).items()}
    return found | {f"articles: {name}": its for name, its in test_ingest.contents(engine).items()}


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    engine = make_engine(url)
    yield engine
    engine.dispose()
