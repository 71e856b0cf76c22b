"""The declarative base and the column types shared by every table."""

import inspect
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import DateTime, Integer, MetaData, String
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine, UserDefinedType

from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import (
    DealStatus,
    DealType,
    Loss,
    PositionStatus,
    Qualifier,
    Reason,
    Role,
    Stage,
    TermStatus,
)

# Alembic can only alter what it can name, and SQLite names nothing by itself.
NAMING = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


KEPT = "kept"
"""Marks, in its ``info``, a table that the database itself writes, from others."""


class SortedText(TypeDecorator[str]):
    """Text that both databases sort by code point, so that pages and ranges are the same."""

    impl = String
    cache_ok = True

    def __init__(self, length: int | None = None) -> None:
        super().__init__(length)
        self.length = length

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        collation = "C" if dialect.name == "postgresql" else None
        return dialect.type_descriptor(String(self.length, collation=collation))


class PartialDateText(TypeDecorator[PartialDate]):
    """A `PartialDate` kept as its ISO prefix, so that SQL can compare and slice it."""

    impl = SortedText(10)
    cache_ok = True

    def process_bind_param(self, value: PartialDate | str | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> PartialDate | None:
        return None if value is None else PartialDate.parse(value)


class VocabularyText(TypeDecorator[StrEnum]):
    """A member of a closed vocabulary, kept as its value; a new member needs no migration."""

    impl = String(32)
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        super().__init__()
        self.members = members
        self._by_value = {member.value: member for member in members}  # faster than a call

    def process_bind_param(self, value: StrEnum | str | None, dialect: Dialect) -> str | None:
        return None if value is None else self.members(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self._by_value[value]


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, which SQLite keeps without its zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Json(UserDefinedType[str]):
    """JSON as text: what is told of it in other JSON stands there as it is, not in quotes."""

    cache_ok = True

    def get_col_spec(self, **options: Any) -> str:
        return "JSON"


class Base(DeclarativeBase):
    """Every table. The first line of a model's docstring is the comment of its table."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {
        PartialDate: PartialDateText(),
        datetime: Moment(),
    } | {
        members: VocabularyText(members)
        for members in (
            DealStatus,
            DealType,
            Loss,
            PositionStatus,
            Qualifier,
            Reason,
            Role,
            Stage,
            TermStatus,
        )
    }

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if "__tablename__" in vars(cls):
            cls.__table__.comment = (inspect.getdoc(cls) or "").partition("\n")[0]  # type: ignore[attr-defined]


class Record(Base):
    """A row with an identity of its own."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(Integer, primary_key=True, sort_order=-1)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>"
