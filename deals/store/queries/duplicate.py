"""All companies, or all people, by what would tell that two of them are one."""

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import Connection, func, select

from deals.domain.duplicate import Named
from deals.domain.name import name_key
from deals.domain.vocabulary import PartyKind
from deals.errors import NotFound, Undecidable
from deals.store.limit import MAX_ID
from deals.store.models import Company, CompanyName, Identifier, Person
from deals.store.queries.name import say, suggest

_MOST_DIGITS = len(str(MAX_ID))  # Python reads no number of thousands of them


def all_named(connection: Connection, kind: PartyKind) -> Mapping[int, Named]:
    """Return everyone of a *kind* by id, by the name shown."""
    if kind is PartyKind.PERSON:
        return _with_heads({id_: (name, None) for id_, name in connection.execute(_PEOPLE)})
    return _with_heads(
        {id_: (name, identifier) for id_, name, identifier in connection.execute(_COMPANIES)}
    )


def find_company(connection: Connection, written: str) -> int:
    """Return the company whose id, or one of whose names, is *written*.

    Raises:
        NotFound: there is none.
        Undecidable: there are several.
    """
    if written.isdecimal() and len(written) <= _MOST_DIGITS and int(written) <= MAX_ID:
        return int(written)
    bearers = select(CompanyName.company_id).where(CompanyName.key == name_key(written))
    found = sorted(set(connection.scalars(bearers)))
    if not found:
        raise NotFound(say(suggest(connection, "", written, (PartyKind.COMPANY,))))
    if len(found) > 1:
        raise Undecidable(f"{written!r} are several: name one by its id of {found}")
    return found[0]


_PEOPLE = select(Person.id, Person.name)
_COMPANIES = (
    select(Company.id, Company.name, func.min(Identifier.value))
    .outerjoin(Identifier, Identifier.company_id == Company.id)
    .group_by(Company.id, Company.name)
)


def _with_heads(found: Mapping[int, tuple[str, str | None]]) -> Mapping[int, Named]:
    heads = {id_: name_key(name).partition(" ")[0] for id_, (name, _) in found.items()}
    alike = Counter(heads.values())
    return {
        id_: Named(name=name, identifier=identifier, alike=alike[heads[id_]] - 1)
        for id_, (name, identifier) in found.items()
    }
