"""Decisions of people about records: they hold until they are taken back.

That two companies are one makes the names of both the one's for good: `company_names.decided`
keeps them, and who is named so is it, whatever articles say later.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson
from sqlalchemy import Connection, and_, func, insert, select, update

from deals.domain.name import name_key
from deals.errors import NotFound, Undecidable
from deals.store.journal import Journal, changed, take_back
from deals.store.models import Base, Decision
from deals.store.save.filing import drop_unsupported
from deals.store.save.shown import Choose, show

_TABLES = Base.metadata.tables
_PARTS = {  # of companies in records, and what tells two of them apart beside the company
    "participants": ("participant_id", ("deal_id", "role"), "role"),
    "partners": ("partner_id", ("partnership_id",), "partner"),
    "positions": ("position_id", ("person_id", "title_key"), "company"),
}
_SPEECH = {"quotes": ("quote_id", "speaker")}
_REFERENCES = ("quotes", "terms", "evidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Who decides, and why."""

    by: str
    why: str | None = None


def merge_companies(connection: Connection, kept: int, merged: int, reason: Reason) -> int:
    """Make the company *merged* one with *kept*, whose name stays shown; return the decision.

    Raises:
        NotFound: there is no such company.
        Undecidable: they are one already, or have a deal with each other.
    """
    names = _names(connection, "companies", kept, merged)
    _check_no_deal_between(connection, kept, merged)
    journal = Journal(connection)
    for name in _PARTS:
        _move_parts(journal, name, "company_id", kept, merged)
    for referring in map(_TABLES.__getitem__, _REFERENCES):
        journal.update(referring, referring.c.company_id == merged, company_id=kept)
    _move_names(journal, kept, merged)
    _move_identifiers(journal, kept, merged)
    companies = _TABLES["companies"]
    journal.delete(companies, companies.c.id == merged)
    return _record(journal, "merge_companies", [kept, merged], " <- ".join(names), reason)


def split_company(
    connection: Connection, company: int, names: Sequence[str], reason: Reason
) -> tuple[int, int]:
    """Make those whom *names* name another company; return its id and the decision's.

    What it takes part in is what only those names tell.

    Raises:
        NotFound: there is no such company, or a name is not its.
        Undecidable: the name shown is among *names*.
    """
    (shown,) = _names(connection, "companies", company)
    table = _TABLES["company_names"]
    own = set(connection.scalars(select(table.c.name).where(table.c.company_id == company)))
    unknown = [name for name in names if name not in own]
    if unknown:
        raise NotFound(f"company {company} has no name {unknown[0]!r}; it has {sorted(own)}")
    if shown in names or not names:
        raise Undecidable(f"the name shown, {shown!r}, stays with company {company}")
    journal = Journal(connection)
    new = _add_company(journal, names[0])
    keys = {name_key(name) for name in names}
    for name in own:
        if name_key(name) in keys and name != shown:
            row = and_(table.c.company_id == company, table.c.name == name)
            journal.delete(table, row)
            journal.insert(table, _name_row(new, name))
    _move_told(journal, company, new, keys)
    summary = f"{shown} -> {', '.join(names)}"
    return new, _record(journal, "split_company", [company, new], summary, reason)


def merge_deals(
    connection: Connection, kept: int, merged: int, reason: Reason, choose: Choose
) -> int:
    """Make the deal *merged* one with *kept*; return the decision.

    Raises:
        NotFound: there is no such deal.
        Undecidable: they are one already, or of two types.
    """
    deals = _TABLES["deals"]
    types = dict(
        connection.execute(
            select(deals.c.id, deals.c.type).where(deals.c.id.in_((kept, merged)))
        ).all()
    )
    _check(types, "deal", kept, merged)
    if types[kept] != types[merged]:
        raise Undecidable(f"deals {kept} and {merged} are a {types[kept]} and a {types[merged]}")
    journal = Journal(connection)
    recency = connection.scalars(select(deals.c.recency).where(deals.c.id == kept)).one()
    _move_parts(journal, "participants", "deal_id", kept, merged, recency=recency)
    for name in ("terms", "evidence"):
        table = _TABLES[name]
        journal.update(table, table.c.deal_id == merged, deal_id=kept)
    journal.delete(deals, deals.c.id == merged)
    show(connection, "deal_id", [kept], choose)
    return _record(journal, "merge_deals", [kept, merged], f"{kept} <- {merged}", reason)


def undo(connection: Connection, decision: int, choose: Choose) -> list[int]:
    """Take a decision back; return the deals that stay away, as no article tells them any more.

    Raises:
        NotFound: there is none of that id that still holds.
        Undecidable: a later one about the same records holds: that goes first.
    """
    holds = Decision.undone_at.is_(None)
    query = select(Decision.kind, Decision.records, Decision.journal)
    found = connection.execute(query.where(Decision.id == decision, holds)).one_or_none()
    if found is None:
        raise NotFound(f"no decision of the id {decision} holds")
    ids, journal = set(orjson.loads(found.records)), orjson.loads(found.journal)
    later = select(Decision.id, Decision.kind, Decision.records, Decision.journal).where(
        Decision.id > decision, holds
    )
    for other in connection.execute(later):
        of_deals = "deal" in found.kind, "deal" in other.kind
        same = len(set(of_deals)) == 1 and ids & set(orjson.loads(other.records))
        if same or changed(journal) & changed(orjson.loads(other.journal)):
            raise Undecidable(f"undo decision {other.id} first: it is about the same records")
    take_back(connection, journal)
    connection.execute(
        update(Decision).where(Decision.id == decision).values(undone_at=datetime.now(UTC))
    )
    if "deal" not in found.kind:
        return []
    for owner, records in (("participant_id", _parts_of(connection, ids)), ("deal_id", ids)):
        drop_unsupported(connection, owner, records)
    show(connection, "deal_id", ids, choose)
    deals = _TABLES["deals"]
    left = connection.scalars(select(deals.c.id).where(deals.c.id.in_(ids)))
    return sorted(ids - set(left))


def list_decisions(connection: Connection) -> list[dict[str, Any]]:
    """Return all decisions, the first first, without their journals."""
    columns = [column for column in Decision.__table__.c if column.name != "journal"]
    rows = connection.execute(select(*columns).order_by(Decision.id))
    return [dict(row) for row in rows.mappings()]


def _parts_of(connection: Connection, deals: Collection[int]) -> list[int]:
    parts = _TABLES["participants"]
    return [*connection.scalars(select(parts.c.id).where(parts.c.deal_id.in_(deals)))]


def _check(found: Collection[int], what: str, *ids: int) -> None:
    for id_ in ids:
        if id_ not in found:
            raise NotFound(f"no {what} has the id {id_}")
    if len(set(ids)) < len(ids):
        raise Undecidable(f"{what} {ids[0]} is named twice: it is one already")


def _names(connection: Connection, table: str, *ids: int) -> list[str]:
    named = _TABLES[table]
    rows = connection.execute(select(named.c.id, named.c.name).where(named.c.id.in_(ids)))
    found = {row.id: row.name for row in rows}
    _check(found, "company", *ids)
    return [found[id_] for id_ in ids]


def _check_no_deal_between(connection: Connection, kept: int, merged: int) -> None:
    parts = _TABLES["participants"]
    both = (
        select(parts.c.deal_id)
        .where(parts.c.company_id.in_((kept, merged)))
        .group_by(parts.c.deal_id)
        .having(
            func.count(parts.c.company_id.distinct()) == 2, func.count(parts.c.role.distinct()) > 1
        )
    )
    deal = connection.scalar(both.limit(1))
    if deal is not None:
        raise Undecidable(f"companies {kept} and {merged} are two sides of deal {deal}")


def _move_parts(
    journal: Journal, name: str, column: str, kept: int, merged: int, **more: Any
) -> None:
    """Give what refers to *merged* to *kept*; what it then has twice becomes one."""
    table, evidence = _TABLES[name], _TABLES["evidence"]
    owner, identity, _ = _PARTS[name]
    same = [each for each in (*identity, "company_id", "person_id") if each in table.c]
    same = [each for each in dict.fromkeys(same) if each != column]
    rows = journal.connection.execute(
        select(table).where(table.c[column].in_((kept, merged)))
    ).mappings()
    kept_ids, moving = {}, []
    for row in rows:
        key = tuple(row[each] for each in same)
        if row[column] == kept:
            kept_ids[key] = row["id"]
        else:
            moving.append((row["id"], key))
    for id_, key in moving:
        if key in kept_ids:
            journal.update(evidence, evidence.c[owner] == id_, **{owner: kept_ids[key]})
            journal.delete(table, table.c.id == id_)
        else:
            journal.update(table, table.c.id == id_, **{column: kept}, **more)


def _move_names(journal: Journal, kept: int, merged: int) -> None:
    table = _TABLES["company_names"]
    query = select(table.c.company_id, table.c.name).where(table.c.company_id.in_((kept, merged)))
    rows = journal.connection.execute(query).all()
    own = {row.name for row in rows if row.company_id == kept}
    journal.delete(table, table.c.company_id == merged)
    for row in rows:
        if row.company_id == merged and row.name not in own:
            journal.insert(table, _name_row(kept, row.name))


def _move_identifiers(journal: Journal, kept: int, merged: int) -> None:
    table = _TABLES["identifiers"]
    query = select(table).where(table.c.company_id == merged)
    rows = [dict(row) for row in journal.connection.execute(query).mappings()]
    journal.delete(table, table.c.company_id == merged)
    for row in rows:
        journal.insert(table, row | {"company_id": kept})


def _add_company(journal: Journal, name: str) -> int:
    companies, key = _TABLES["companies"], name_key(name)
    connection = journal.connection
    taken = select(func.coalesce(func.max(companies.c.homonym) + 1, 0)).where(
        companies.c.key == key
    )
    row = {"name": name, "key": key, "homonym": connection.scalars(taken).one()}
    new: int = connection.scalars(insert(companies).values(row).returning(companies.c.id)).one()
    journal.entries.append({"did": "insert", "table": "companies", "key": {"id": new}})
    return new


def _move_told(journal: Journal, company: int, new: int, keys: Collection[str]) -> None:
    """Give to *new* the parts of *company*, and its evidence, that only *keys* tell."""
    evidence = _TABLES["evidence"]
    connection = journal.connection
    for name, owner, field in [
        *((name, owner, field) for name, (owner, _, field) in _PARTS.items()),
        *((name, owner, field) for name, (owner, field) in _SPEECH.items()),
    ]:
        table = _TABLES[name]
        told = (
            select(table.c.id, evidence.c.words)
            .join(evidence, evidence.c[owner] == table.c.id)
            .where(table.c.company_id == company, evidence.c.field == field)
        )
        named: dict[int, set[str]] = {}
        for id_, words in connection.execute(told):
            named.setdefault(id_, set()).add(name_key(words))
        ids = [id_ for id_, found in named.items() if found <= set(keys)]
        journal.update(table, table.c.id.in_(ids), company_id=new)
    own = select(evidence.c.id, evidence.c.value).where(evidence.c.company_id == company)
    ids = [id_ for id_, value in connection.execute(own) if value and name_key(value) in keys]
    journal.update(evidence, evidence.c.id.in_(ids), company_id=new)


def _name_row(company: int, name: str) -> dict[str, Any]:
    return {"company_id": company, "name": name, "key": name_key(name), "decided": True}


def _record(
    journal: Journal, kind: str, records: Sequence[int], summary: str, reason: Reason
) -> int:
    row = {
        "kind": kind,
        "summary": summary,
        "records": orjson.dumps(records).decode(),
        "by": reason.by,
        "why": reason.why,
        "decided_at": datetime.now(UTC),
        "journal": journal.written(),
    }
    return journal.connection.scalars(insert(Decision).returning(Decision.id), row).one()
