"""Databases of invented deals, in any number: the same number, the same deals.

Companies are named as often as Zipf's law has it, the first of them in some percent of all deals.
Deals have 1 to 8 parties, a tenth of them people, one of several currencies, and dates of every
precision. Each is told by one sentence of an article, which is its evidence.
"""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import count, islice
from random import Random
from typing import Any, NamedTuple

from sqlalchemy import Engine, text

from deals.domain.name import name_key
from deals.domain.vocabulary import ROLES, DealStatus, DealType, Qualifier, Stage
from deals.store.bulk import insert_many
from deals.store.engine import make_engine, writing
from deals.store.migrate import upgrade

AT_ONCE = 10_000  # deals written at a time
TOLD_IN = 20  # deals an article tells
SKEW = 5  # Zipf's law has the exponent 1 - 1 / SKEW
MOMENT = "2026-01-02 03:04:05+00:00"

TYPES = {
    DealType.FUNDING_ROUND: 50,
    DealType.INVESTMENT: 15,
    DealType.ACQUISITION: 20,
    DealType.MERGER: 4,
    DealType.JOINT_VENTURE: 3,
    DealType.IPO: 3,
    DealType.DEBT: 5,
}
STATUSES = dict(zip(DealStatus, (5, 55, 35, 5), strict=True))
QUALIFIERS = dict(zip(Qualifier, (75, 12, 10, 3), strict=True))
CURRENCIES = {"USD": 50, "EUR": 30, "GBP": 10, "CHF": 4, "CAD": 3, "JPY": 3}
PARTIES = {1: 12, 2: 40, 3: 22, 4: 12, 5: 6, 6: 4, 7: 2, 8: 2}
PRECISIONS = {10: 80, 7: 12, 4: 5, 0: 3}  # characters of the date
SYLLABLES = "ba cor dil fen gal hor jin kel lum mar nov or pel quin ras sol tav ul ven zor".split()

Rows = dict[str, list[tuple[Any, ...]]]

COLUMNS = {
    "companies": "id name key",
    "company_names": "company_id name key",
    "people": "id name key",
    "person_names": "person_id name key",
    "articles": "id checksum title language published_on encoding loaded_at text",
    "readings": "id article_id backend version read_at",
    "deals": "id type status stage announced_on amount currency amount_qualifier",
    "participants": "deal_id company_id person_id role recency",
    "evidence": "reading_id deal_id field value start end words rule inferred",
}


class Size(NamedTuple):
    """How many of each."""

    deals: int

    @property
    def companies(self) -> int:
        return self.deals // 3

    @property
    def people(self) -> int:
        return self.deals // 10


def company_name(rank: int) -> str:
    """Return the name of the company of that *rank*, the most frequent being the first."""
    return f"{_word(rank + 400)} {_word(7 * rank % 400 + 400)}"


def person_name(number: int) -> str:
    return f"{_word(number % 90 + 20)} {_word(number + 8000)}"


def generate(url: str, deals: int) -> None:
    """Make, at *url*, a migrated database of so many deals."""
    upgrade(url)
    engine = make_engine(url)
    remade = _drop_indexes(engine)
    size, chance = Size(deals), Random(deals)
    with writing(engine) as connection:
        for rows in (*_named(size), *_deals(size, chance)):
            for table, each in rows.items():
                insert_many(connection, table, COLUMNS[table].split(), each)
    with engine.begin() as connection:
        for statement in remade:
            connection.execute(text(statement))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("VACUUM ANALYZE"))
    engine.dispose()


def _drop_indexes(engine: Engine) -> list[str]:
    """Drop the indexes that no constraint needs, and return what makes them again."""
    found = {
        "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql > ''",
        "postgresql": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' "
        "AND NOT EXISTS (SELECT FROM pg_constraint WHERE conname = indexname)",
    }
    with engine.begin() as connection:
        indexes = connection.execute(text(found[engine.dialect.name])).all()
        for name, _ in indexes:
            connection.execute(text(f"DROP INDEX {name}"))
    return [statement for _, statement in indexes]


def _named(size: Size) -> Iterator[Rows]:
    kinds = {"companies": ("company_names", company_name), "people": ("person_names", person_name)}
    for table, (names, called) in kinds.items():
        for ranks in batched(range(getattr(size, table)), AT_ONCE):
            shown = [(rank + 1, called(rank), name_key(called(rank))) for rank in ranks]
            yield {table: shown, names: shown}


def _deals(size: Size, chance: Random) -> Iterator[Rows]:
    told = (_deal(id, size, chance) for id in range(1, size.deals + 1))
    articles = count(1)
    for part in batched(told, AT_ONCE):
        rows: Rows = {
            name: [] for name in ("articles", "readings", "deals", "participants", "evidence")
        }
        for deal, parties, sentence in part:
            rows["deals"].append(deal)
            rows["participants"] += parties
            rows["evidence"].append((*deal[:2], sentence))
        for few in batched(rows.pop("evidence"), TOLD_IN):
            _tell(next(articles), few, rows)
        yield rows


def _deal(id: int, size: Size, chance: Random) -> tuple[Any, Any, str]:
    type_, status = _one(TYPES, chance), _one(STATUSES, chance)
    stage = chance.choice(list(Stage)) if type_ is DealType.FUNDING_ROUND else None
    date = f"{chance.randint(2000, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    date = date[: _one(PRECISIONS, chance)]
    amount, currency, qualifier = None, None, None
    if chance.random() < 0.7:
        amount = int(chance.lognormvariate(16, 2)) // 1000 * 1000
        currency, qualifier = _one(CURRENCIES, chance), str(_one(QUALIFIERS, chance))
    focal, *others = ROLES[type_]
    parties, names = [], []
    for number in range(_one(PARTIES, chance)):
        role = chance.choice(others) if number and others else focal
        person = number > 0 and chance.random() < 0.1
        of = size.people if person else size.companies
        rank = _zipf(of, chance)
        party = (id, None, rank + 1, str(role)) if person else (id, rank + 1, None, str(role))
        if party not in parties:
            parties.append(party)
            names.append(person_name(rank) if person else company_name(rank))
    deal = (id, type_.value, status.value, stage, date or None, amount, currency, qualifier)
    sentence = f"{type_.replace('_', ' ')} of {', '.join(names)}: {amount or 'undisclosed'}"
    return deal, [(*party, date) for party in parties], sentence


def _tell(id: int, deals: tuple[tuple[int, str, str], ...], rows: Rows) -> None:
    """Add an article that tells *deals*, and their evidence, to *rows*."""
    whole = "\n".join(sentence for _, _, sentence in deals)
    checksum = sha256(whole.encode()).hexdigest()
    rows["articles"].append((id, checksum, None, "en", "2026-01-01", "utf-8", MOMENT, whole))
    rows["readings"].append((id, id, "rules", "1", MOMENT))
    start = 0
    found = rows.setdefault("evidence", [])
    for deal, type_, words in deals:
        end = start + len(words)
        found.append((id, deal, "type", type_, start, end, words, "generated", False))
        start = end + 1


def _zipf(of: int, chance: Random) -> int:
    """Return a rank, from 0 on, that is the rarer the greater it is."""
    most = (of + 1) ** (1 / SKEW)
    return int((1 + chance.random() * (most - 1)) ** SKEW) - 1


def batched(values: Iterable[Any], size: int) -> Iterator[tuple[Any, ...]]:
    each = iter(values)  # itertools has it from Python 3.12 on
    while batch := tuple(islice(each, size)):
        yield batch


def _one(weights: dict[Any, int], chance: Random) -> Any:
    return chance.choices(list(weights), list(weights.values()))[0]


def _word(number: int) -> str:
    parts = []
    while number:
        number, syllable = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[syllable])
    return "".join(parts).capitalize()
