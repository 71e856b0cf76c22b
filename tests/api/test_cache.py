"""What is kept of answers, and when it is dropped."""

from deals.api.cache import Answer, Cache, Key

SIZE = 1_000_000
FIRST, SECOND = (1, 1), (1, 2)  # states of the database


def key(number: int) -> Key:
    return Key("/deals", b"limit=%d" % number, b"", False)


def answer(size: int) -> Answer:
    return Answer([], b"x" * size, "tag")


def kept(cache: Cache, state=FIRST, among=range(1000)) -> list[int]:
    return [number for number in among if cache.get(key(number), state)]


def test_an_answer_is_kept_until_the_database_changes():
    cache = Cache(SIZE)
    cache.get(key(1), FIRST)
    cache.put(key(1), FIRST, answer(10))

    assert kept(cache) == [1]
    assert kept(cache, SECOND) == []
    assert kept(cache, FIRST) == []


def test_an_answer_of_an_older_state_is_not_kept():
    cache = Cache(SIZE)
    cache.get(key(1), FIRST)
    cache.get(key(2), SECOND)  # while the first is still being read
    cache.put(key(1), FIRST, answer(10))

    assert kept(cache, SECOND) == []


def test_no_more_is_kept_than_fits_and_what_was_used_last_stays():
    cache = Cache(SIZE)
    cache.get(key(0), FIRST)
    for number in range(50):
        cache.put(key(number), FIRST, answer(98_000))
        cache.get(key(0), FIRST)

    assert kept(cache) == [0, *range(41, 50)]


def test_room_is_given_back_when_the_database_changes():
    cache = Cache(SIZE)
    for state in ((1, number) for number in range(5)):
        cache.get(key(0), state)
        for number in range(8):
            cache.put(key(number), state, answer(98_000))
        assert kept(cache, state) == list(range(8))


def test_an_answer_that_would_drive_out_many_is_not_kept():
    cache = Cache(SIZE)
    cache.get(key(1), FIRST)
    cache.put(key(1), FIRST, answer(SIZE // 8))

    assert kept(cache) == []


def test_what_is_asked_counts_too():
    cache = Cache(SIZE)
    keys = [Key("/deals", b"%d" % number, b"x" * 60_000, False) for number in range(100)]
    cache.get(keys[0], FIRST)
    for each in keys:
        cache.put(each, FIRST, answer(1))

    assert [each for each in keys if cache.get(each, FIRST)] == keys[-16:]
