"""How much and when, where a text tells it of an event elsewhere than beside its triggers."""

import re

from deals.domain.vocabulary import DealType, Measure
from deals.extract.amount import AmountMention
from deals.extract.event import Event, is_whole
from deals.extract.partial_date import DateMention
from deals.extract.skeleton import Skeleton, compiled
from deals.grammar import DealWords


def supply_sums(events: list[Event], skeletons: list[Skeleton], words: DealWords) -> None:
    """Give the sum that a later sentence tells ("the deal is worth …") to the deal just told."""
    pattern, valued = compiled(words.price), compiled(words.deal_value, re.IGNORECASE)
    apposed, attribute = compiled(words.price_apposed), compiled(words.attribute)
    for number, skeleton in enumerate(skeletons):
        for place, items in skeleton.items.items():
            item = items[0]
            if not isinstance(item, AmountMention) or item.is_small:
                continue
            left = skeleton.text[:place]
            opens = apposed.search(left)
            if not opens and not (valued if item.measure is Measure.VALUATION else pattern).search(
                left
            ):
                continue
            if item.measure not in (Measure.SUM, Measure.VALUATION):
                continue
            if attribute.search(skeleton.text[place + 1 :]):
                continue  # "paid a 3m break-up fee"
            last = number - bool(opens)
            told = [e for e in events if e.tellings[0].sentence <= last and is_whole(e, words)]
            if sum(any(t.sentence == number for t in e.tellings) for e in told) > 1:
                continue  # what several are bought for together
            if not told:
                continue
            event = max(told, key=lambda e: e.last_told(last))
            if any(_holds(e, item, event, words) for e in events):
                continue
            if item.measure is Measure.SUM or _is_of_all(event, skeletons, words):
                event.amount = event.amount or item


def _holds(event: Event, item: AmountMention, told: Event, words: DealWords) -> bool:
    """Tell whether *item* is the sum of *event*, and that one is no mere echo of what was *told*
    ("takes over the assets for 3m")."""
    if event.amount is not item or event.tellings[0].frame.standing:
        return False
    known = {party for party, _ in told.parts}
    return is_whole(event, words) or not known.issuperset(party for party, _ in event.parts)


def _is_of_all(event: Event, skeletons: list[Skeleton], words: DealWords) -> bool:
    """Tell whether all of a company is bought, so that its value is the price."""
    told = [skeletons[telling.sentence].text for telling in event.tellings]
    return event.type is DealType.ACQUISITION and not any(
        compiled(pattern).search(text) for text in told for pattern in (words.stake, words.majority)
    )


def supply_dates(events: list[Event], skeletons: list[Skeleton], words: DealWords) -> None:
    """Give the date that a sentence tells ("the sale was announced in …") to the deal just told."""
    pattern = compiled(words.announced, re.IGNORECASE)
    for number, skeleton in enumerate(skeletons):
        for place, items in skeleton.items.items():
            item = items[0]
            if isinstance(item, DateMention) and pattern.search(skeleton.text[:place]):
                told = [
                    e
                    for e in events
                    if is_whole(e, words) and 0 <= number - e.last_told(number) <= 3
                ]
                if told:
                    max(told, key=lambda e: e.last_told(number)).date = item
