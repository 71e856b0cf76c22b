"""The words that state a deal."""

from deals.extract.trigger import Triggers
from deals.grammar import Frame

FRAMES = (Frame(name="buys", trigger=r"\bbuys\b"), Frame(name="buys up", trigger=r"\bbuys up\b"))


def test_of_two_triggers_that_overlap_the_longer_stays():
    found = Triggers(FRAMES).find("Lichen Buys up Orme")

    assert [(t.frame.name, t.start, t.end) for t in found] == [("buys up", 7, 14)]
