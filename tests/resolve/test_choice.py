import pytest

from deals.domain.partial_date import PartialDate
from deals.domain.record import Statement
from deals.resolve.choice import choose

OLD, NEW = PartialDate(2019, 7), PartialDate(2020, 1)


@pytest.mark.parametrize("field", ["announced_on", "since", "started_on", "ended_on"])
def test_the_more_precise_date_is_shown(field: str):
    day = Statement(value="2019-07-22", published_on=OLD)
    month = Statement(value="2019-07", published_on=NEW)
    assert choose(field, [month, day]) == "2019-07-22"


def test_a_stated_date_goes_before_an_inferred_one():
    stated = Statement(value="2019-07-22", published_on=OLD)
    inferred = Statement(value="2019-07-23", inferred=True, published_on=NEW)
    assert choose("announced_on", [inferred, stated]) == "2019-07-22"


def test_what_an_article_reports_goes_before_what_a_table_repeats():
    reported = Statement(value="2019-07-22", published_on=OLD)
    repeated = Statement(value="2019-07-23", direct=False, published_on=NEW)
    assert choose("announced_on", [repeated, reported]) == "2019-07-22"
    finer = Statement(value="2019-07-23", direct=False, published_on=OLD)
    assert choose("announced_on", [Statement(value="2019-07"), finer]) == "2019-07-23"


def test_an_exact_sum_goes_before_a_rough_one_and_that_before_a_bound():
    sums = ["1000 EUR more_than", "1100 EUR about", "1099 EUR exact"]
    stated = [Statement(value=value, published_on=NEW) for value in sums]
    assert choose("amount", stated) == "1099 EUR exact"
    assert choose("amount", stated[:2]) == "1100 EUR about"


def test_the_newest_article_tells_the_status():
    rumoured = Statement(value="rumored", published_on=NEW)
    announced = Statement(value="announced", published_on=OLD)
    assert choose("status", [announced, rumoured]) == "rumored"


def test_of_one_day_the_further_status_holds():
    stated = [Statement(value=value) for value in ("rumored", "completed", "announced")]
    assert choose("status", stated) == "completed"
    left = [Statement(value=value) for value in ("former", "current")]
    assert choose("status", left) == "former"


def test_who_leads_a_round_somewhere_leads_it():
    roles = [Statement(value="investor", published_on=NEW), Statement(value="lead_investor")]
    assert choose("role", roles) == "lead_investor"


def test_what_is_left_is_decided_for_what_was_stored_first():
    stated = [Statement(value="series_b", order=2), Statement(value="series_a", order=1)]
    assert choose("stage", stated) == "series_a"


def test_nothing_stated_is_nothing_shown():
    assert choose("amount", []) is None
