from deals.resolve.alike import pair


def closeness(told: int, known: int) -> int:
    return 10 - abs(told - known)


def test_the_best_pairs_go_first():
    assert pair([12, 11], {1: 10}, closeness, enough=1) == [None, 1]


def test_too_little_in_common_is_no_pair():
    assert pair([12], {1: 10}, closeness, enough=9) == [None]


def test_a_telling_between_two_records_is_of_neither():
    assert pair([11], {1: 10, 2: 12}, closeness, enough=1) == [None]


def test_a_record_already_told_is_no_rival():
    assert pair([11, 10], {1: 10, 2: 12}, closeness, enough=1) == [2, 1]
