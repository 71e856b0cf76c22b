"""Readings that would never end are broken off, and only they."""

import signal
from collections.abc import Iterable, Iterator
from itertools import count
from threading import Thread

import pytest

from deals.domain.article import Article
from deals.domain.claims import Reading
from deals.errors import TookTooLong
from deals.extract.backends import read_each
from deals.extract.deadline import deadline


class Patient:
    """A backend that never comes to the end of an article that has none."""

    VERSION = "1"

    def read(self, articles: Iterable[Article]) -> Iterator[Reading]:
        for article in articles:
            for _ in count() if article.text == "endless" else ():
                pass
            yield Reading(backend="patient", version=self.VERSION)


def test_what_takes_too_long_is_broken_off_and_nothing_later_is():
    with pytest.raises(TookTooLong, match=r"more than 0\.05 seconds"), deadline(0.05):
        for _ in count():
            pass
    assert signal.getitimer(signal.ITIMER_PROF) == (0, 0)


def test_another_thread_is_left_alone():
    ended = []

    def work() -> None:
        with deadline(0.001):
            ended.append(sum(range(1_000_000)))

    thread = Thread(target=work)
    thread.start()
    thread.join()
    assert ended


def test_an_endless_article_is_told_and_the_others_are_read():
    texts = ["one", "endless", "two"]
    articles = [Article(text=text, language="fr") for text in texts]

    readings = list(read_each(Patient(), articles, longest=0.05))

    assert [type(each) for each in readings] == [Reading, TookTooLong, Reading]


class Clinging:
    """An object that Python never gets done with freeing."""

    def __del__(self) -> None:
        for _ in count():
            pass


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_ignores_the_first_call_to_end_is_called_again():
    with pytest.raises(TookTooLong), deadline(0.05):
        next(Clinging() for _ in count() if False)
