"""Rows of a file on their way into the records: gathered, then written table by table."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime

import orjson
from sqlalchemy import Connection, func, insert, select, update

from deals.domain.name import name_key
from deals.domain.partial_date import PartialDate
from deals.domain.record import PartyId
from deals.domain.row import Cells, NamedParty, Rejection, RowDeal, RowReading, Stated
from deals.domain.vocabulary import Loss, PartyKind, Reason, Role
from deals.store.bulk import Reserved, Values, insert_many, reserve
from deals.store.models import File, Row
from deals.store.models import Rejection as RejectionRow
from deals.store.models.evidence import OWNERS
from deals.store.save.shown import Choose, show

_COLUMNS = {
    "rows": ("id", "file_id", "number", "cells"),
    "companies": ("id", "name", "key", "homonym"),
    "company_names": ("company_id", "name", "key"),
    "people": ("id", "name", "key"),
    "person_names": ("person_id", "name", "key"),
    "identifiers": ("scheme", "value", "company_id"),
    "deals": (
        "id",
        "type",
        "status",
        "stage",
        "announced_on",
        "amount",
        "currency",
        "amount_qualifier",
    ),
    "participants": ("id", "deal_id", "company_id", "person_id", "role", "recency"),
    "rejections": ("file_id", "number", "column", "value", "reason", "loss", "detail"),
}
"""What is written of each table, in an order in which every row finds what it refers to."""

_EVIDENCE = ("row_id", "column", "field", "value", "words", "rule", "inferred")
"""What is written of evidence, before the column that tells whose it is."""

_RESERVED = ("rows", "companies", "people", "deals", "participants")


@dataclass(slots=True)
class RowFiling:
    """Some rows of one file. ``rule`` names the layout that reads them."""

    connection: Connection
    file: int
    rule: str
    scheme: str
    rows: dict[str, list[Values]] = field(default_factory=lambda: {table: [] for table in _COLUMNS})
    evidence: dict[str, list[Values]] = field(default_factory=lambda: defaultdict(list))
    told_again: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    ids: dict[str, Reserved] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.ids = {table: reserve(self.connection, table) for table in _RESERVED}

    def add_row(self, reading: RowReading) -> int:
        """Keep a row with its cells; return its id."""
        id_ = self.ids["rows"].next()
        cells = orjson.dumps(reading.cells).decode()
        self.rows["rows"].append((id_, self.file, reading.number, cells))
        return id_

    def add_party(self, party: NamedParty, kind: PartyKind, homonym: int) -> PartyId:
        """Store someone new."""
        key = name_key(party.name)
        if kind is PartyKind.PERSON:
            id_ = self.ids["people"].next()
            self.rows["people"].append((id_, party.name, key))
            return kind, id_
        id_ = self.ids["companies"].next()
        self.rows["companies"].append((id_, party.name, key, homonym))
        return kind, id_

    def add_name(self, party: NamedParty, id: PartyId) -> None:
        """Store one more form of someone's name."""
        kind, number = id
        table = "company_names" if kind is PartyKind.COMPANY else "person_names"
        self.rows[table].append((number, party.name, name_key(party.name)))

    def add_identifier(self, party: NamedParty, company: int) -> None:
        self.rows["identifiers"].append((self.scheme, party.identifier, company))

    def add_deal(self, deal: RowDeal) -> int:
        """Store a new deal, without its participants."""
        id_ = self.ids["deals"].next()
        amount = deal.amount
        sum_ = (amount.value, amount.currency, amount.qualifier.value) if amount else (None,) * 3
        date = _written(deal.announced_on)
        stage = deal.stage and deal.stage.value
        self.rows["deals"].append((id_, deal.type.value, deal.status.value, stage, date, *sum_))
        return id_

    def add_participant(
        self, deal: int, party: PartyId, role: Role, announced_on: PartialDate | None
    ) -> int:
        """Store a new participant of a deal of that date."""
        id_ = self.ids["participants"].next()
        kind, number = party
        company, person = (number, None) if kind is PartyKind.COMPANY else (None, number)
        recency = _written(announced_on) or ""
        self.rows["participants"].append((id_, deal, company, person, role.value, recency))
        return id_

    def support(self, owner: str, record: int, row: int, stated: Stated, cells: Cells) -> None:
        """Gather what a cell of a row states of the record that column *owner* refers to."""
        field_, value, column, inferred = stated
        self.evidence[owner].append(
            (row, column, field_, value, cells[column], self.rule, inferred, record)
        )

    def reject(self, rejection: Rejection) -> None:
        """Put something aside."""
        self.rows["rejections"].append(
            (
                self.file,
                rejection.number,
                rejection.column,
                rejection.value,
                rejection.reason.value,
                rejection.loss.value,
                rejection.detail,
            )
        )

    def close(self, read_to: int, complete: bool, choose: Choose) -> None:
        """Write all, show what is now said of records that were known, and tell how far we are."""
        for table, columns in _COLUMNS.items():
            insert_many(self.connection, table, columns, self.rows[table])
        for owner, stated in self.evidence.items():
            insert_many(self.connection, "evidence", (*_EVIDENCE, owner), stated)
        for reserved in self.ids.values():
            reserved.release(self.connection)
        for owner in OWNERS:
            if self.told_again[owner]:
                show(self.connection, owner, self.told_again[owner], choose)
        self.connection.execute(
            update(File).where(File.id == self.file).values(read_to=read_to, complete=complete)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSource:
    """A file, and what is known of it beside its rows."""

    name: str
    layout: str
    version: str
    checksum: str
    publisher: str | None = None
    published_on: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the import of a file has come: the last row that is stored or put aside."""

    file: int
    read_to: int
    complete: bool


def open_file(connection: Connection, source: FileSource) -> Progress:
    """Return how far the import of a file has come; it begins where it has not begun."""
    known = select(File.id, File.read_to, File.complete).where(
        File.checksum == source.checksum,
        File.layout == source.layout,
        File.version == source.version,
    )
    found = connection.execute(known).one_or_none()
    if found is not None:
        return Progress(*found)
    row = {name: getattr(source, name) for name in FileSource.__slots__}
    row |= {"loaded_at": datetime.now(UTC), "read_to": 1, "complete": False}
    id_ = connection.scalars(insert(File).returning(File.id), row).one()
    return Progress(id_, 1, complete=False)


Counts = dict[tuple[Reason, Loss], int]


def stored_rows(connection: Connection, file: int) -> int:
    """Return how many rows of a file are stored."""
    return connection.scalars(
        select(func.count()).select_from(Row).where(Row.file_id == file)
    ).one()


def rejected(connection: Connection, file: int) -> Counts:
    """Return how often something of a file is put aside, by the reason and what is lost."""
    table = RejectionRow
    query = (
        select(table.reason, table.loss, func.count())
        .where(table.file_id == file)
        .group_by(table.reason, table.loss)
        .order_by(table.reason, table.loss)
    )
    return {(reason, loss): count for reason, loss, count in connection.execute(query)}


def first_loss(connection: Connection, file: int) -> Rejection | None:
    """Return the first of what is put aside of a file by which something is lost."""
    names = [field.name for field in fields(Rejection)]
    query = (
        select(*(RejectionRow.__table__.c[name] for name in names))
        .where(RejectionRow.file_id == file, RejectionRow.loss != Loss.NOTHING)
        .order_by(RejectionRow.number, RejectionRow.id)
        .limit(1)
    )
    found = connection.execute(query).mappings().one_or_none()
    return None if found is None else Rejection(**found)


def rejections(
    connection: Connection, files: Collection[int]
) -> Iterator[Sequence[str | int | None]]:
    """Yield file, row, column, value, reason, loss and detail of all that is put aside."""
    table = RejectionRow
    query = (
        select(
            File.name,
            table.number,
            table.column,
            table.value,
            table.reason,
            table.loss,
            table.detail,
        )
        .join(table.file)
        .where(table.file_id.in_(files))
        .order_by(table.file_id, table.number, table.id)
        .execution_options(yield_per=1000)
    )
    yield from connection.execute(query)


def _written(date: PartialDate | None) -> str | None:
    return None if date is None else str(date)
