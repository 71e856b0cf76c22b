"""Retellings: which tellings are of one deal; two deals of the same parties are kept apart."""

from deals.domain.vocabulary import FOCAL_ROLES, DealStatus, DealType, Role
from deals.extract.event import LEAD, MONEY_IN, PEERS, Event, fits
from deals.extract.mention import Form, Party
from deals.extract.telling import CASH_IN, Telling, same_sum


def told_before(telling: Telling, events: list[Event]) -> Event | None:
    """Return the event that *telling* tells again."""
    for event in reversed(events):
        if _calls_off(telling, event):
            return event
        if _compatible(telling, event) and _same(telling, event):
            return event
    return None


def _compatible(telling: Telling, event: Event) -> bool:
    if telling.frame.standing != event.tellings[0].frame.standing:
        return False
    if telling.frame.joining and telling.type in CASH_IN and event.type is DealType.IPO:
        return True  # who engages to subscribe
    return telling.type is event.type or {telling.type, event.type} == CASH_IN


def _calls_off(telling: Telling, event: Event) -> bool:
    """Tell whether one party of a merger just told gives it up."""
    if event.type is not DealType.MERGER or not telling.gives_up:
        return False
    near = telling.sentence - event.tellings[-1].sentence <= LEAD
    return near and {p.party for p in telling.parts} <= {party for party, _ in event.parts}


def _same(telling: Telling, event: Event) -> bool:
    joins = telling.frame.joining and telling.type in CASH_IN
    listed = event.type is DealType.IPO
    if joins and telling.background != event.is_past and not listed:
        return False  # "X, which led the round of 2021, puts in more"
    if telling.type in MONEY_IN and (_goes_on(telling, event) or _puts_in(telling, event)):
        return True
    if _is_plan(telling, event):
        return True
    if _dates_part(telling, event) or _sums_part(telling, event):
        return False
    if telling.frame.joining and telling.type not in CASH_IN:
        return _fills_in(telling, event)
    parties = {p.party for p in telling.parts}
    known = {party for party, _ in event.parts}
    if telling.type in PEERS:
        return bool(parties & known) or not parties
    focal, others = telling.focal, parties - telling.focal
    ours, theirs = event.parties(focal=True), event.parties(focal=False)
    if not parties:
        return telling.sentence - event.tellings[-1].sentence <= 2
    if focal and ours and not focal & ours:
        return False
    if focal and focal & ours:
        # Two buyers of one target are two offers, unless one telling names them together.
        return telling.type in CASH_IN or not _rival(telling, event)
    if others & theirs:
        close = telling.sentence - event.tellings[-1].sentence <= LEAD or focal == ours
        return close and not (focal and ours) and not _contradicts(telling, event)
    if _is_other_half(telling, event):
        return True
    # One sentence tells who raises, another who puts up the money, in either order.
    reach = 1 if focal and not ours else 3
    near = telling.sentence - event.tellings[-1].sentence <= reach
    alike = telling.background == event.is_past or listed
    return near and telling.type in MONEY_IN and not (focal and ours) and alike


def _is_plan(telling: Telling, event: Event) -> bool:
    """Tell whether of a sale just reported the text says when it was planned ("said last year that
    it would sell the unit")."""
    if telling.status is not DealStatus.RUMORED or telling.type is not DealType.ACQUISITION:
        return False
    known = {party for party, _ in event.parts}
    planned = {p.party for p in telling.parts}
    later = telling.date and event.date and str(telling.date.date) > str(event.date.date)
    return event.type is telling.type and len(planned) > 1 and planned <= known and not later


def _fills_in(telling: Telling, event: Event) -> bool:
    """Tell whether a sentence names who plays a part that goes unnamed so far: "the seller, X,"."""
    return telling.sentence - event.tellings[-1].sentence <= 3 and _adds(telling, event)


def _adds(telling: Telling, event: Event) -> bool:
    """Tell whether *telling* names parties, all of them in parts that nobody plays so far, or but
    a sum."""
    roles = {role for _, role in event.parts}
    return bool(telling.parts or telling.amount) and roles.isdisjoint(p.role for p in telling.parts)


def _is_other_half(telling: Telling, event: Event) -> bool:
    """Tell whether of one takeover a sentence names who is bought, and the next only the buyer."""
    if telling.type is not DealType.ACQUISITION or telling.background or event.is_past:
        return False
    later = telling.sentence > event.tellings[0].sentence
    near = later and telling.sentence - event.tellings[-1].sentence <= 1
    return near and not telling.focal and bool(event.parties(focal=True)) and _adds(telling, event)


def _rival(telling: Telling, event: Event) -> bool:
    """Tell whether the two name different parties for one part beside the focal one's."""
    named: dict[Role, set[Party]] = {}
    for party, role in event.parts:
        named.setdefault(role, set()).add(party)
    told: dict[Role, set[Party]] = {}
    for part in telling.parts:
        told.setdefault(part.role, set()).add(part.party)
    return any(
        role not in FOCAL_ROLES and named[role].isdisjoint(told[role])
        for role in named.keys() & told.keys()
    )


def _contradicts(telling: Telling, event: Event) -> bool:
    """Tell whether a company sells in the one takeover and buys in the other: what it is of goes
    unnamed ("sold its soup business to Y")."""
    sides = {(p.party, p.role) for p in telling.parts}
    named = {key for key, part in event.parts.items() if part.mention.form is Form.NAME}
    return any(
        {(party, Role.SELLER), (party, Role.ACQUIRER)} <= sides | named for party, _ in sides
    )


def _puts_in(telling: Telling, event: Event) -> bool:
    """Tell whether "put 3m into it" is of the round that the sentence before tells."""
    near = telling.sentence - event.tellings[-1].sentence == 1
    others = {p.role for p in telling.parts} & {Role.INVESTOR, Role.LEAD_INVESTOR}
    known = {role for _, role in event.parts} & {Role.INVESTOR, Role.LEAD_INVESTOR}
    return near and telling.unsaid and bool(others) and not known and not _sums_part(telling, event)


def _goes_on(telling: Telling, event: Event) -> bool:
    """Tell whether one sentence goes on about its round: "raised … in a round led by …"."""
    if telling.sentence != event.tellings[-1].sentence or _sums_part(telling, event):
        return False
    dates = (telling.date, event.date)
    focal = event.parties(focal=True)
    return not (focal and telling.focal - focal) and not (all(dates) and dates[0] != dates[1])


def _dates_part(telling: Telling, event: Event) -> bool:
    one, other = telling.date, event.date
    if event.tellings[0].status is DealStatus.TERMINATED and other is None:
        return False  # what was dropped had been announced before
    if telling.background != event.is_past and (telling.background or event.is_past):
        return bool(one and other and one.date.year != other.date.year) or bool(
            telling.date if telling.background else event.date
        )
    return bool(one and other) and not fits(one.date, other.date)  # type: ignore[union-attr]


def _sums_part(telling: Telling, event: Event) -> bool:
    if telling.amount is None or event.amount is None:
        return False
    ours, theirs = telling.amount.amount, event.amount.amount
    is_share = telling.type is DealType.INVESTMENT and event.type is DealType.FUNDING_ROUND
    if is_share and ours.currency == theirs.currency and ours.value < theirs.value:
        return False  # what one backer puts into a round
    return telling.type in MONEY_IN and not same_sum(ours, theirs)


def joined(events: list[Event]) -> list[Event]:
    """Join what turns out to be told twice: an investment that names no one but the parties of a
    round, a merger or a stake that is told to be a takeover. The order stays."""
    kept: list[Event] = []
    for event in _without_retold(events):
        for other in kept:
            if _compatible(event.tellings[0], other) and _repeats(event, other):
                for telling in event.tellings:
                    other.add(telling)
                break
        else:
            kept.append(event)
    return kept


def _without_retold(events: list[Event]) -> list[Event]:
    """Leave out the mergers and stakes that are told to be takeovers: "a merger agreement under
    which X will acquire Y", "buys a stake in Y" where it turns out to be a majority."""
    takeovers = [
        event
        for event in events
        if event.type is DealType.ACQUISITION and event.parties(focal=True)
    ]

    def is_takeover(told: Event) -> bool:
        peers = {party for party, role in told.parts if role is not Role.SELLER}
        return any(
            peers == {p for p, role in event.parts if role in (Role.TARGET, Role.ACQUIRER)}
            and not _dates_part(told.tellings[0], event)
            for event in takeovers
        )

    def may_be(told: Event) -> bool:
        stake = told.type is DealType.INVESTMENT and not told.is_past
        return told.type is DealType.MERGER or stake

    return [event for event in events if not (may_be(event) and is_takeover(event))]


def _repeats(event: Event, other: Event) -> bool:
    """Tell whether *event* says nothing that *other* contradicts, and names the same parties."""
    if _dates_part(event.tellings[0], other) or _sums_part(event.tellings[0], other):
        return False
    if event.date and other.date and not fits(event.date.date, other.date.date):
        return False
    mine, theirs = set(event.parts), set(other.parts)
    return bool(mine) and (mine <= theirs or _is_for_sale(event, other))


def _is_for_sale(event: Event, other: Event) -> bool:
    """Tell whether *event* is a bid for what *other* only says to be on sale."""
    bare = {role for _, role in other.parts} == {Role.TARGET, Role.SELLER}
    return bare and event.is_contested and set(other.parts) < set(event.parts)
