"""What of each record a table shows, made of the JSON that a list gives."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from deals.domain.vocabulary import PositionStatus

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its name, the field of a record that it shows, and what of it."""

    name: str
    field: str
    show: Callable[[Any], object] = lambda value: value

    def cell(self, record: Record) -> object:
        return self.show(record[self.field])


def columns(concept: str, fields: Iterable[str]) -> tuple[Column, ...]:
    """Return the columns of *concept* that show one of *fields*, in their order."""
    wanted = set(fields)
    return tuple(column for column in COLUMNS[concept] if column.field in wanted)


def _fields(names: str) -> tuple[Column, ...]:
    return tuple(Column(name, name) for name in names.split())


def _part(name: str) -> Callable[[Record | None], object]:
    return lambda whole: whole and whole[name]


def _joined(shown: Callable[[Record], str]) -> Callable[[Iterable[Record]], str]:
    return lambda records: ", ".join(shown(each) for each in records)


def _position(position: Record) -> str:
    title = position["title"] or "some position"
    former = " (former)" if position["status"] == PositionStatus.FORMER else ""
    return f"{title} at {position['company']['name']}{former}"


COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "deals": (
        *_fields("id announced_on type status stage"),
        Column("amount", "amount", _part("value")),
        Column("currency", "amount", _part("currency")),
        Column("qualifier", "amount", _part("qualifier")),
        Column("converted", "converted", _part("value")),
        Column("converted_to", "converted", _part("currency")),
        Column("rate", "converted", _part("rate")),
        Column("rate_day", "converted", _part("day")),
        Column(
            "participants", "participants", _joined(lambda each: f"{each['name']} ({each['role']})")
        ),
    ),
    "companies": (*_fields("id name"), Column("aliases", "aliases", ", ".join)),
    "people": (
        *_fields("id name"),
        Column("aliases", "aliases", ", ".join),
        Column("positions", "positions", _joined(_position)),
    ),
    "partnerships": (
        *_fields("id since"),
        Column("partners", "partners", _joined(lambda each: each["name"])),
        Column("continues", "continues_id"),
    ),
    "quotes": (
        *_fields("id"),
        Column("speaker", "speaker", _part("name")),
        *_fields("text"),
        Column("article", "article", _part("id")),
    ),
    "articles": _fields("id published_on language publisher title url source"),
}
