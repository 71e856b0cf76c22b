"""What of each record a table shows, made of the JSON that the API answers with."""

from collections.abc import Callable, Mapping
from typing import Any

from deals.domain.vocabulary import PositionStatus

Record = Mapping[str, Any]
Columns = Mapping[str, Callable[[Record], object]]


def _field(name: str) -> Callable[[Record], object]:
    return lambda record: record[name]


def _fields(names: str) -> dict[str, Callable[[Record], object]]:
    return {name: _field(name) for name in names.split()}


def _of_amount(part: str) -> Callable[[Record], object]:
    return lambda deal: deal["amount"] and deal["amount"][part]


def _participants(deal: Record) -> str:
    return ", ".join(f"{each['name']} ({each['role']})" for each in deal["participants"])


def _position(position: Record) -> str:
    title = position["title"] or "some position"
    former = " (former)" if position["status"] == PositionStatus.FORMER else ""
    return f"{title} at {position['company']['name']}{former}"


def _positions(person: Record) -> str:
    return ", ".join(_position(each) for each in person["positions"])


COLUMNS: Mapping[str, Columns] = {
    "deals": {
        **_fields("id announced_on type status stage"),
        "amount": _of_amount("value"),
        "currency": _of_amount("currency"),
        "qualifier": _of_amount("qualifier"),
        "participants": _participants,
    },
    "companies": {
        **_fields("id name"),
        "aliases": lambda company: ", ".join(company["aliases"]),
    },
    "people": {
        **_fields("id name"),
        "aliases": lambda person: ", ".join(person["aliases"]),
        "positions": _positions,
    },
    "partnerships": {
        **_fields("id since"),
        "partners": lambda each: ", ".join(partner["name"] for partner in each["partners"]),
        "continues": _field("continues_id"),
    },
    "quotes": {
        "id": _field("id"),
        "speaker": lambda quote: quote["speaker"] and quote["speaker"]["name"],
        "text": _field("text"),
        "article": lambda quote: quote["article"]["id"],
    },
    "articles": _fields("id published_on language publisher title url source"),
}
