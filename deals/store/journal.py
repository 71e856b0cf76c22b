"""Changes that can be taken back: each is written down with what was there before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Connection, Table, and_, delete, insert, select, update

from deals.store.models import Base, Evidence, Reading

Entry = dict[str, Any]


@dataclass(slots=True)
class Journal:
    """What is changed on a connection, in order."""

    connection: Connection
    entries: list[Entry] = field(default_factory=list)

    def update(self, table: Table, where: ColumnElement[bool], **values: Any) -> list[int]:
        """Set columns of the rows, which have ids, that *where* holds for; return the ids."""
        columns = [table.c[name] for name in values]
        rows = self.connection.execute(select(table.c.id, *columns).where(where)).all()
        ids = [row.id for row in rows]
        told = _told(self.connection, ids) if table.name == "evidence" else {}
        for id_, *before in rows:
            its = {"id": id_, "before": dict(zip(values, before, strict=True))}
            if id_ in told:
                its |= {"told": told[id_], "after": values}
            self.entries.append({"did": "update", "table": table.name, **its})
        self.connection.execute(update(table).where(table.c.id.in_(ids)).values(values))
        return ids

    def delete(self, table: Table, where: ColumnElement[bool]) -> None:
        """Delete the rows that *where* holds for."""
        columns = [column for column in table.c if column.computed is None]
        for row in self.connection.execute(select(*columns).where(where)).mappings():
            self.entries.append({"did": "delete", "table": table.name, "row": dict(row)})
        self.connection.execute(delete(table).where(where))

    def insert(self, table: Table, row: Mapping[str, Any]) -> None:
        """Insert a row, given with all of its primary key."""
        self.connection.execute(insert(table).values(row))
        key = {column.name: row[column.name] for column in table.primary_key}
        self.entries.append({"did": "insert", "table": table.name, "key": key})

    def written(self) -> str:
        """Return all entries as JSON."""
        return orjson.dumps(self.entries, str, orjson.OPT_PASSTHROUGH_DATACLASS).decode()


def take_back(connection: Connection, entries: Sequence[Entry]) -> None:
    """Undo *entries*, the last first. What is gone meanwhile stays gone."""
    for entry in reversed(entries):
        table = Base.metadata.tables[entry["table"]]
        match entry["did"]:
            case "insert":
                connection.execute(delete(table).where(_is(table, entry["key"])))
            case "delete":
                connection.execute(insert(table).values(entry["row"]))
            case "update":
                row = table.c.id == _updated(connection, entry)
                connection.execute(update(table).where(row).values(entry["before"]))


def _told(connection: Connection, ids: Sequence[int]) -> dict[int, Entry]:
    """Return, for the evidence of those *ids* that articles give, what finds it in another reading
    of them."""
    columns = (Reading.article_id, Reading.backend, Evidence.field, Evidence.start, Evidence.end)
    query = select(Evidence.id, *columns).join(Reading).where(Evidence.id.in_(ids))
    return {row.pop("id"): row for row in map(dict, connection.execute(query).mappings())}


def _updated(connection: Connection, entry: Entry) -> int | None:
    """Return the row that *entry* updated.

    Another reading of an article gives the same evidence another id, or the id to other evidence.
    """
    if "told" not in entry:
        return int(entry["id"])
    told = entry["told"]
    query = (
        select(Evidence.id)
        .join(Reading)
        .where(
            Reading.article_id == told["article_id"],
            Reading.backend == told["backend"],
            Evidence.field == told["field"],
            Evidence.start < told["end"],
            Evidence.end > told["start"],
            *(getattr(Evidence, name) == value for name, value in entry["after"].items()),
        )
        .order_by(Evidence.id != entry["id"], Evidence.id)
    )
    return connection.scalar(query.limit(1))


def changed(entries: Sequence[Entry]) -> set[tuple[str, ...]]:
    """Return the rows that *entries* changed, each as its table's name and its primary key."""
    rows = set()
    for entry in entries:
        key = entry.get("row") or entry.get("key") or entry
        columns = Base.metadata.tables[entry["table"]].primary_key
        rows.add((entry["table"], *(str(key[column.name]) for column in columns)))
    return rows


def _is(table: Table, key: Mapping[str, Any]) -> ColumnElement[bool]:
    return and_(*(table.c[name] == value for name, value in key.items()))
