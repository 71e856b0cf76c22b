import re

import pytest

from deals.cli.table import print_table

COLUMNS = ("id", "announced_on", "stage", "who")
ROWS = [
    (1, "2019-07-22", None, "Brumelle (target), Quartzia (acquirer), and whoever sold them"),
    (12, None, None, "Orme"),
]


@pytest.fixture
def printed(monkeypatch, capsys):
    """Print a table on a terminal of some width, or without one to a pipe."""

    def run(*table, width=None) -> list[str]:
        if width:
            monkeypatch.setenv("TTY_COMPATIBLE", "1")
            monkeypatch.setenv("TERM", "xterm")
            monkeypatch.setenv("COLUMNS", str(width))
        print_table(*table)
        plain = re.sub(r"\x1b\[[\d;]*m", "", capsys.readouterr().out)
        return [line.rstrip() for line in plain.splitlines() if line.strip()]

    return run


def test_a_pipe_gets_plain_columns_however_wide(printed):
    assert printed(COLUMNS, ROWS) == [
        "id  announced_on  stage  who",
        "1   2019-07-22           Brumelle (target), Quartzia (acquirer), and whoever sold them",
        "12                       Orme",
    ]


def test_on_a_terminal_what_is_blank_throughout_is_left_out(printed):
    header, rule, *_ = printed(COLUMNS, ROWS, width=100)

    assert header.split() == ["id", "announced_on", "who"]
    assert set(rule.strip()) == {"─"}


def test_a_long_text_is_wrapped_where_it_has_room_and_nothing_else_is(printed):
    _, _, first, second, *_ = printed(COLUMNS, ROWS, width=60)

    assert first.split()[:3] == ["1", "2019-07-22", "Brumelle"]
    assert second.startswith(" " * 20)


def test_a_long_text_without_room_stands_beneath(printed):
    assert printed(COLUMNS, ROWS, width=45) == [
        "id  announced_on",
        "    who",
        "─" * 45,
        "1   2019-07-22",
        "    Brumelle (target), Quartzia (acquirer),",
        "    and whoever sold them",
        "12",
        "    Orme",
    ]


def test_each_value_has_a_line_where_not_even_words_have_room(printed):
    columns, row = ("id", "announced_on", "stage", "until"), (1, "2019-07-22", None, "2019-12-31")

    assert printed(columns, [row], width=30) == [
        "id            1",
        "announced_on  2019-07-22",
        "until         2019-12-31",
        "─" * 30,
    ]


def test_an_empty_table_keeps_its_columns(printed):
    header, _ = printed(COLUMNS, [], width=60)

    assert header.split() == [*COLUMNS]


def test_a_table_that_is_blank_throughout_keeps_its_columns(printed):
    header, _ = printed(COLUMNS, [(None,) * 4], width=60)

    assert header.split() == [*COLUMNS]


@pytest.mark.parametrize("width", [None, 80])
def test_nothing_that_is_shown_drives_the_terminal(printed, width):
    assert not any("\x1b" in line for line in printed(("name",), [("Orme\x1b[2J",)], width=width))
