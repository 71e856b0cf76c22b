"""What is put into a venture or a listing, told as a deal of its own: how much, and by whom."""

from deals.domain.vocabulary import FOCAL_ROLES, DealType, Role
from deals.extract.event import Event
from deals.extract.telling import CASH_IN, Telling

_HOSTS = {DealType.JOINT_VENTURE, DealType.IPO}


def put_in(telling: Telling, events: list[Event]) -> None:
    """Give the joint venture told last the sum that nobody in particular puts in."""
    if telling.type not in CASH_IN or not telling.amount:
        return
    for event in reversed(events):
        near = telling.sentence - event.tellings[-1].sentence <= 1
        if event.type is DealType.JOINT_VENTURE and near:
            event.amount = event.amount or telling.amount


def endow(events: list[Event]) -> None:
    """Give a joint venture what its partners put into it, and a listing what it is to raise, with
    those who engage to subscribe."""
    for event in [e for e in events if e.amount and e.type in CASH_IN]:
        for host in events:
            told = event.tellings[0].sentence
            near = 0 <= told - host.last_told(told) <= 2
            if host is event or not near or host.amount or host.type not in _HOSTS:
                continue
            if _dated_apart(event, host) or not _is_within(event, host):
                continue
            host.amount = event.amount
            if event.is_past:
                host.date = host.date or event.date
            for (party, role), part in event.parts.items():
                if role is Role.INVESTOR and host.type is DealType.IPO:
                    host.parts[party, role] = part
            host.tellings += event.tellings
            events.remove(event)
            break


def _is_within(event: Event, host: Event) -> bool:
    """Tell whether *event* has no parties but those of *host*; backers may come to a listing."""
    known = {party for party, _ in host.parts}
    if any(host.parts.get((p, Role.VENTURE)) for p, role in event.parts if role is Role.INVESTOR):
        return False  # what the venture itself invests
    joins = host.type is DealType.IPO and not event.is_past and _is_joined(event)
    mine = event.parties(focal=True) if joins else {party for party, _ in event.parts}
    return mine <= known and (bool(mine) or not joins)


def _is_joined(event: Event) -> bool:
    """Tell whether the backers of *event* only join in what a sentence before tells."""
    backed = [t for t in event.tellings if any(p.role not in FOCAL_ROLES for p in t.parts)]
    return all(telling.frame.joining or telling.frame.share for telling in backed)


def _dated_apart(event: Event, host: Event) -> bool:
    """Tell whether the text dates two events to different years: one endows not the other."""
    return bool(event.date and host.date and event.date.date.year != host.date.date.year)
