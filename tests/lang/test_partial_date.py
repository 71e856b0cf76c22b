"""What every language's words for dates must allow, and where a dateline stands."""

import pytest

from deals import lang
from deals.lang.partial_date import WrittenDate, find_dateline, find_written_dates


def dateline(text: str, language: str) -> WrittenDate | None:
    words = lang.load(language).partial_date
    return find_dateline(text, find_written_dates(text, words), words)


@pytest.mark.parametrize("language", lang.available())
def test_every_language_names_all_months_and_days(language: str):
    words = lang.load(language).partial_date
    assert set(words.months.values()) == set(range(1, 13))
    assert set(words.weekdays.values()) == set(range(7))
    assert set(words.short_weekdays.values()) == set(range(7))


@pytest.mark.parametrize("language", lang.available())
def test_every_language_reads_each_of_its_months_with_day_and_year(language: str):
    words = lang.load(language).partial_date
    for name, month in words.months.items():
        orders = [f"3 {name} 2019", f"{name} 3, 2019"]
        read = [find_written_dates(text, words) for text in orders]
        assert any(len(r) == 1 and str(r[0].date) == f"2019-{month:02}-03" for r in read), name


@pytest.mark.parametrize("language", lang.available())
def test_iso_dates_are_read_in_every_language(language: str):
    (written,) = find_written_dates("2019-07-22", lang.load(language).partial_date)
    assert str(written.date) == "2019-07-22"


def test_a_dateline_may_lack_the_year():
    line = dateline("OSLO, May 14 (Reuters) - It began.", "en")
    assert line is not None
    assert (line.year, line.month, line.day, line.date) == (None, 5, 14, None)


def test_the_fullest_of_several_datelines_counts():
    line = dateline("A headline\n2023\nBONN–(BUSINESS WIRE)–March 9, 2023– It began.", "en")
    assert line is not None
    assert str(line.date) == "2023-03-09"


def test_a_line_with_only_the_year_completes_the_dateline():
    line = dateline("A headline\n2023\nOSLO, May 14 (Reuters) - It began.", "en")
    assert line is not None
    assert str(line.date) == "2023-05-14"


def test_lines_that_disagree_are_not_put_together():
    line = dateline("A headline\nApril 2023\nOSLO, May 14 (Reuters) - It began.", "en")
    assert line is not None
    assert str(line.date) == "2023-04"


def test_a_date_in_the_story_is_no_dateline():
    assert dateline("Un titre\nIl est parti le 3 mars 2021 sans un mot.", "fr") is None
