import pytest

from deals.store.sums import Subtotal, add_up


def test_there_is_a_sum_for_each_currency_most_deals_first():
    totals = add_up(
        [
            Subtotal("USD", "", 1, 5),
            Subtotal("EUR", "", 2, 7),
            Subtotal("EUR", "", 1, 1),
            Subtotal(None, "", 3, 0),
        ]
    )

    assert (totals["deals"], totals["undisclosed"]) == (7, 3)
    assert [(each["currency"], each["value"], each["deals"]) for each in totals["sums"]] == [
        ("EUR", 8, 3),
        ("USD", 5, 1),
    ]
    assert totals["sums"][0]["converted"] is None


def test_each_day_is_converted_at_its_own_rate():
    [total] = add_up(
        [Subtotal("USD", "2019-07-22", 1, 1_000_000), Subtotal("USD", "2020-07-22", 1, 1_000_000)],
        "EUR",
    )["sums"]

    assert total["converted"] == {
        "currency": "EUR",
        "value": round(1_000_000 / 1.1215 + 1_000_000 / 1.1578),
        "deals": 2,
        "without_day": 0,
        "without_rate": 0,
        "lowest_rate": pytest.approx(1 / 1.1578),
        "highest_rate": pytest.approx(1 / 1.1215),
        "first_day": "2019-07-22",
        "last_day": "2020-07-22",
    }


def test_what_cannot_be_converted_is_counted_and_left_out():
    totals = add_up(
        [
            Subtotal("USD", "2019", 2, 9),
            Subtotal("USD", "2019-07", 1, 9),
            Subtotal("USD", "", 1, 9),
            Subtotal("TWD", "2019-07-22", 4, 9),
        ],
        "EUR",
    )

    told = {each["currency"]: each["converted"] for each in totals["sums"]}
    assert (told["USD"]["without_day"], told["USD"]["without_rate"]) == (4, 0)
    assert (told["TWD"]["without_day"], told["TWD"]["without_rate"]) == (0, 4)
    assert told["USD"]["value"] == told["TWD"]["value"] == told["TWD"]["deals"] == 0
    assert told["TWD"]["lowest_rate"] is told["TWD"]["first_day"] is None


def test_a_sum_in_the_currency_itself_needs_no_day():
    [total] = add_up([Subtotal("EUR", "2019", 2, 9)], "EUR")["sums"]

    assert (total["converted"]["value"], total["converted"]["deals"]) == (9, 2)
