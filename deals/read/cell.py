"""Cells of a table, each read as what its column holds, or put aside with the reason."""

import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

import ftfy

from deals.domain.partial_date import PartialDate
from deals.domain.row import Cells, Rejection
from deals.domain.vocabulary import Loss, Reason

_SPREADSHEET_ERROR = re.compile(r"#(?:NAME\?|REF!|N/A|VALUE!|DIV/0!|NULL!|NUM!)|#{4,}")


class PutAside(Exception):
    """A row cannot be stored for what stands in one of its columns."""

    def __init__(self, reason: Reason, column: str | None, detail: str) -> None:
        super().__init__(detail)
        self.reason, self.column, self.detail = reason, column, detail


@dataclass(slots=True)
class RowReader:
    """The cells of one row, and what of them is put aside."""

    number: int
    cells: Cells
    aside: list[Rejection] = field(default_factory=list)

    def note(self, reason: Reason, column: str | None, detail: str, loss: Loss) -> None:
        """Put something aside, or tell how it is stored otherwise than it stands."""
        value = self.cells.get(column) if column else None
        self.aside.append(
            Rejection(
                number=self.number,
                column=column,
                value=value,
                reason=reason,
                loss=loss,
                detail=detail,
            )
        )

    def name(self, column: str) -> str:
        """Return the name in *column*, its encoding mended.

        Raises:
            PutAside: there is none.
        """
        return self.checked(self.cells.get(column, ""), column)

    def checked(self, written: str, column: str) -> str:
        """Return the name that is *written* in *column*, as `name` does.

        Raises:
            PutAside: it is none.
        """
        name = " ".join(written.split())
        if not name:
            raise PutAside(Reason.UNREADABLE, column, "no name")
        if not name.isascii():
            mended = _mend(name)
            if mended != name:
                self.note(Reason.MENDED, column, f"stored as {mended!r}", Loss.NOTHING)
                name = mended
        if name[0] == "=" or (name[0] == "#" and _SPREADSHEET_ERROR.fullmatch(name)):
            raise PutAside(
                Reason.UNREADABLE, column, "a spreadsheet's error or formula, not a name"
            )
        if not (name[0].isalnum() or any(map(str.isalnum, name))):
            raise PutAside(Reason.UNREADABLE, column, "no letter in it")
        return name

    def date(
        self, column: str, earliest: PartialDate, latest: PartialDate | None
    ) -> PartialDate | None:
        """Return the ISO date in *column*; None where there is none, or none that can be."""
        written = self.cells.get(column)
        if written is None:
            return None
        try:
            found = PartialDate.parse(written)
        except ValueError:
            self.note(Reason.UNREADABLE, column, "not a date", Loss.VALUE)
            return None
        if written < str(earliest):
            self.note(Reason.ABSURD, column, f"before {earliest}", Loss.VALUE)
            return None
        if latest is not None and written > f"{latest}:":
            self.note(Reason.ABSURD, column, f"after {latest}", Loss.VALUE)
            return None
        return found

    def whole_number(self, column: str, least: int, most: int) -> int | None:
        """Return the number in *column*; None where there is none, or none that can be."""
        written = self.cells.get(column)
        if written is None:
            return None
        try:
            number = Decimal(written)
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite() or number.adjusted() > 30 or number != int(number):
            self.note(Reason.UNREADABLE, column, "not a whole number", Loss.VALUE)
            return None
        if not least <= number <= most:
            detail = f"not between {least:,} and {most:,}"
            self.note(Reason.ABSURD, column, detail, Loss.VALUE)
            return None
        return int(number)


def _mend(name: str) -> str:
    """Return *name* as it was before its encoding was mistaken for another."""
    try:  # what reads as UTF-8 from its first sign to its last was UTF-8
        return name.encode("sloppy-windows-1252").decode("utf-8")
    except UnicodeError:
        return ftfy.fix_encoding(name)
