import pytest
from hypothesis import given
from hypothesis import strategies as st

from deals.domain.partial_date import PartialDate
from deals.resolve.partial_date import may_be_same

dates = st.dates().map(lambda day: PartialDate(day.year, day.month, day.day))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2019", "2019-07-22", True),
        ("2019-07", "2019-07-22", True),
        ("2019-07-22", "2019-09-05", True),  # 45 days
        ("2019-07-22", "2019-09-06", False),
        ("2019-07", "2019-09-14", True),  # 45 days after the month's last
        ("2019-07", "2019-10", False),
        ("2020-02", "2020-04-14", True),  # the last of February is the 29th
        ("2019-12-31", "2020", False),  # a bare year is near no other
        ("2019", "2020", False),
    ],
)
def test_dates_of_one_event_spell_each_other_out_or_lie_near(one: str, other: str, same: bool):
    assert may_be_same(PartialDate.parse(one), PartialDate.parse(other)) is same
    assert may_be_same(PartialDate.parse(other), PartialDate.parse(one)) is same


@given(dates)
def test_any_date_may_be_itself_its_month_its_year_and_an_unknown_one(date: PartialDate):
    month = PartialDate(date.year, date.month)
    for other in (date, month, PartialDate(date.year), None):
        assert may_be_same(date, other)
        assert may_be_same(other, date)
