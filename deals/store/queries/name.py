"""Names: who bears one, and which known ones a misspelt one may mean."""

from collections.abc import Iterator
from typing import TypedDict

from rapidfuzz import fuzz, process
from sqlalchemy import ColumnElement, Connection, Select, bindparam, case, func, or_, select

from deals.domain.name import name_key
from deals.domain.vocabulary import PartyKind
from deals.store.choice import NEGATION
from deals.store.models import Company, CompanyName, Person, PersonName
from deals.store.prepared import rows
from deals.store.search import Bearers

SUGGESTIONS = 3
_LIKENESS = 60  # of 100; below it, a suggestion only puzzles
_CANDIDATES = 2000


class Unresolved(TypedDict):
    """A name that nobody bears, and the shown names of those it may have meant, likeliest first."""

    parameter: str
    name: str
    suggestions: list[str]


_BEARERS: dict[PartyKind, Select[int]] = {
    PartyKind.COMPANY: select(CompanyName.company_id)
    .where(CompanyName.key == bindparam("key"))
    .distinct()
    .order_by(CompanyName.company_id),
    PartyKind.PERSON: select(PersonName.person_id)
    .where(PersonName.key == bindparam("key"))
    .distinct()
    .order_by(PersonName.person_id),
}

_SHOWN: dict[PartyKind, Select[str, str]] = {
    PartyKind.COMPANY: select(CompanyName.key, Company.name).join(CompanyName.company),
    PartyKind.PERSON: select(PersonName.key, Person.name).join(PersonName.person),
}

_KEY = {PartyKind.COMPANY: CompanyName.key, PartyKind.PERSON: PersonName.key}


def bearers(connection: Connection, name: str, kinds: tuple[PartyKind, ...]) -> Bearers:
    """Return the ids of all whom an article calls *name*, case, accents and legal form aside."""
    key = {"key": name_key(name)}
    found = {kind: tuple(id for (id,) in rows(connection, _BEARERS[kind], key)) for kind in kinds}
    return Bearers(found.get(PartyKind.COMPANY, ()), found.get(PartyKind.PERSON, ()))


def sole_bearer(kind: PartyKind, key: ColumnElement[str]) -> Bearers:
    """Return who alone bears the name of that *key*, whom the statement itself finds."""
    ids = _BEARERS[kind].selected_columns[0]
    alone = case((func.min(ids) == func.max(ids), func.min(ids)))
    found = select(alone).where(_KEY[kind] == key).scalar_subquery()
    return Bearers((found,)) if kind is PartyKind.COMPANY else Bearers(people=(found,))


def resolve(
    connection: Connection, written: str, kinds: tuple[PartyKind, ...]
) -> tuple[Bearers, list[str]]:
    """Return all who bear the names that *written* tells, and the names that nobody bears.

    Names stand between commas, unless the whole is a name that somebody bears. ``!`` before them
    negates them all.
    """
    listed = written.removeprefix(NEGATION) or written
    negated = listed != written
    whole = bearers(connection, listed, kinds)
    if whole or "," not in listed:
        return Bearers(whole.companies, whole.people, negated), [] if whole else [listed]
    names = list(dict.fromkeys(name.strip() for name in listed.split(",") if name.strip()))
    found = {name: bearers(connection, name, kinds) for name in names}
    everyone = Bearers(
        tuple({id: None for each in found.values() for id in each.companies}),
        tuple({id: None for each in found.values() for id in each.people}),
        negated,
    )
    return everyone, [name for name in names if not found[name]] or ([] if names else [listed])


def suggest(
    connection: Connection, parameter: str, name: str, kinds: tuple[PartyKind, ...]
) -> Unresolved:
    """Return *name* as unresolved, with the known names that are most like it."""
    key = name_key(name)
    known = dict(pair for kind in kinds for pair in _candidates(connection, kind, key))
    best = process.extract(
        key, known.keys(), scorer=fuzz.WRatio, score_cutoff=_LIKENESS, limit=2 * SUGGESTIONS
    )
    names = list(dict.fromkeys(known[like] for like, _, _ in best))
    return Unresolved(parameter=parameter, name=name, suggestions=names[:SUGGESTIONS])


def say(unresolved: Unresolved) -> str:
    """Return in words that nobody bears the name, and whom it may have meant."""
    meant = " or ".join(unresolved["suggestions"])
    hint = f"; did you mean {meant}?" if meant else ""
    return f"nobody is called {unresolved['name']!r}{hint}"


def _candidates(connection: Connection, kind: PartyKind, key: str) -> list[tuple[str, str]]:
    """Return keys, with the names shown, that share a beginning or three letters with *key*."""
    column = _KEY[kind]
    parts = [column.startswith(key[:2], autoescape=True)]
    parts += [column.contains(part, autoescape=True) for part in _trigrams(key)]
    rows = connection.execute(_SHOWN[kind].where(or_(*parts)).limit(_CANDIDATES))
    return [(row[0], row[1]) for row in rows]


def _trigrams(key: str, most: int = 8) -> Iterator[str]:
    starts = range(max(len(key) - 2, 0))
    for start in list(starts)[:: max(1, len(starts) // most)]:
        yield key[start : start + 3]
