from itertools import product

from pydantic import TypeAdapter, ValidationError

from deals.domain.partial_date import PartialDate
from deals.store.search import IsoPrefix

PREFIX = TypeAdapter(IsoPrefix)


def is_prefix(written: str) -> bool:
    try:
        return PREFIX.validate_python(written) == written
    except ValidationError:
        return False


def is_date(written: str) -> bool:
    try:
        return str(PartialDate.parse(written)) == written
    except ValueError:
        return False


def test_dates_that_are_none_are_refused():
    years = ("0004", "1900", "2000", "2019", "2023", "2024", "2100", "2400")
    numbers = [f"{number:02}" for number in range(34)]
    days = ["-".join(parts) for parts in product(years, numbers, numbers)]
    months = ["-".join(parts) for parts in product(years, numbers)]
    written = [*days, *months, *years, "2019-", "2019-7", "2019-07-1", "19", "2019-07-22 ", ""]

    assert [each for each in written if is_prefix(each) != is_date(each)] == []
