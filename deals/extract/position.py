"""What people are to organisations, found by pattern over skeletons of sentences."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from deals.domain.claims import PositionClaim
from deals.domain.evidence import Evidence, Span
from deals.domain.vocabulary import PartyKind, PositionStatus
from deals.extract.cast import Cast
from deals.extract.held import Positions
from deals.extract.mention import Form, Mention, Party, Post
from deals.extract.partial_date import DateMention
from deals.extract.post import fold_posts
from deals.extract.skeleton import PERSON, Item, Skeleton, compiled
from deals.extract.topic import find_topic
from deals.grammar import PositionFrame, PositionWords

_CLAUSE = 140  # signs before a verb within which its subject stands
_CLAUSE_ENDS = '.;:«“"'


@dataclass(frozen=True, slots=True)
class _Tie:
    """A person's tie to an organisation, as one frame reads it in one sentence."""

    frame: PositionFrame
    skeleton: Skeleton
    person: Party
    company: Mention | None  # None: unsaid
    title: Span | None
    former: Span | None
    words: Span  # that say that there is a tie
    date: DateMention | None = None
    fellow: Party | None = None  # whose place it is, or was


def find_positions(skeletons: list[Skeleton], cast: Cast, words: PositionWords) -> Positions:
    """Return who is what to whom, told by the frames of *words*, the surest frame first.

    A post is taken by the first frame that gives it to someone. Where no organisation is named,
    a person of whom nothing else is told holds it at the one spoken of.
    """
    positions = Positions()
    folded = [fold_posts(skeleton, words) for skeleton in _peopled(skeletons)]
    taken: set[Span] = set()
    ties = [
        tie
        for frame in words.frames
        for skeleton in folded
        for match in compiled(frame.pattern).finditer(skeleton.text)
        for tie in _ties(match, frame, skeleton, cast, words, taken)
    ]
    for tie in ties:
        known = tie.frame.described and not tie.former and tie.person in positions.found
        if tie.company and not known:
            _keep(tie, tie.company, positions)
    for tie in ties:
        held = positions.found.get(tie.person, {})
        if tie.company is None and _may_be_unsaid(tie, held.values()):
            topic = find_topic(tie.words.start, tie.skeleton, cast, words, held)
            if company := _shared(tie, topic, positions) if tie.fellow else topic:
                _keep(tie, company, positions)
    return positions


def _may_be_unsaid(tie: _Tie, held: Iterable[PositionClaim]) -> bool:
    """Tell whether *tie* may be to the organisation spoken of: someone who is known to hold a
    position elsewhere holds another only where it goes beside one, or was somebody's."""
    if tie.frame.beside or tie.frame.unsaid or tie.fellow:
        return True
    return tie.title is not None and all(it.status is PositionStatus.FORMER for it in held)


def _shared(tie: _Tie, topic: Mention | None, positions: Positions) -> Mention | None:
    """Return the organisation where one takes the place of another: where the other is known to
    be, else *topic* if it is named beside them, else where this one is, else *topic*."""
    at = [_seat(person, tie.skeleton, positions) for person in (tie.fellow, tie.person)]
    is_here = topic and topic.span.start >= tie.skeleton.span.start
    return at[0] or (topic if is_here else None) or at[1] or topic


def _seat(person: Party | None, skeleton: Skeleton, positions: Positions) -> Mention | None:
    """Return the organisation where *person* holds a position, as the text names it by the end of
    the sentence; or, behind that, held one."""
    for company, claim in positions.found.get(person, {}).items() if person else ():
        at = claim.evidence[0].span
        is_held = claim.status is PositionStatus.CURRENT
        if claim.title is None if not is_held else at.start < skeleton.span.end:
            return Mention(at, company)
    return None


def _peopled(skeletons: list[Skeleton]) -> Iterator[Skeleton]:
    """Yield the sentences that name a person, and those right behind them."""
    named = [re.search(PERSON, skeleton.text) is not None for skeleton in skeletons]
    for skeleton, here, before in zip(skeletons, named, [False, *named], strict=False):
        if here or before:
            yield skeleton


def _ties(
    match: re.Match[str],
    frame: PositionFrame,
    skeleton: Skeleton,
    cast: Cast,
    words: PositionWords,
    taken: set[Span],
) -> Iterator[_Tie]:
    """Yield the ties that *match* states, and note in *taken* the posts that they give away."""
    other = _other(match, skeleton)
    people = [] if other and frame.ends else _people(match, skeleton, cast, words)
    companies = _companies(match, skeleton)
    if frame.holder and not re.search(frame.holder, _title(match, skeleton)):
        return
    former = _span(match, skeleton, "former")
    if not match.groupdict().get("posts"):
        telling = former or _span(match, skeleton, "tie") or skeleton.span_of(*match.span())
        title = _span(match, skeleton, "title")
        over = telling if frame.ends else former
        date = _date(match, skeleton) if frame.ends else None
        seats: list[Mention | None] = [*companies] or [None]
        for person, company in product(people, seats):
            yield _Tie(frame, skeleton, person, company, title, over, telling, date, other)
        yield from _replaced(other, people, frame, skeleton, seats[0], telling)
        return
    for post in _posts(match, skeleton):
        if post.span in taken or not (post.company or companies or post.is_office):
            continue
        company = post.company or (companies[0] if companies else None)
        over = post.former or former
        for person in people if post.is_plural or frame.each else _nearest(people, match):
            taken.add(post.span)
            for seat in (company, *post.others):
                yield _Tie(
                    frame, skeleton, person, seat, post.title, over, post.title, fellow=other
                )
        yield from _replaced(other, people, frame, skeleton, company, post.title)


def _replaced(
    other: Party | None,
    people: list[Party],
    frame: PositionFrame,
    skeleton: Skeleton,
    company: Mention | None,
    words: Span,
) -> Iterator[_Tie]:
    """Yield the tie that is over of whom one of *people* replaces."""
    if other:
        fellow = people[-1] if people else other
        yield _Tie(frame, skeleton, other, company, None, words, words, fellow=fellow)


def _keep(tie: _Tie, company: Mention, positions: Positions) -> None:
    if company.party.kind is not PartyKind.COMPANY:
        return
    title = tie.title.of(tie.skeleton.article) if tie.title else tie.frame.title
    positions.add(
        tie.person,
        company.party,
        PositionClaim(
            company=company.party.name,
            title=title,
            status=PositionStatus.FORMER if tie.former else PositionStatus.CURRENT,
            ended_on=tie.date.date if tie.date else None,
            evidence=tuple(_evidence(tie, company, title)),
        ),
    )


def _evidence(tie: _Tie, company: Mention, title: str | None) -> Iterator[Evidence]:
    rule = f"position.{tie.frame.name}"
    yield Evidence("company", company.span, rule, inferred=tie.company is None)
    if title:
        yield Evidence("title", tie.title or tie.words, rule, inferred=tie.title is None)
    # That someone still is what they are called goes without saying.
    yield Evidence("status", tie.former or tie.words, rule, inferred=tie.former is None)
    if tie.date:
        yield Evidence("ended_on", tie.date.span, rule)


# --- what a frame's groups hold -------------------------------------------------------------


def _span(match: re.Match[str], skeleton: Skeleton, group: str) -> Span | None:
    words = match.groupdict().get(group)
    if not words:
        return None
    start = match.start(group)
    return skeleton.span_of(start, start + len(words.rstrip(" -,") or words))


def _people(
    match: re.Match[str], skeleton: Skeleton, cast: Cast, words: PositionWords
) -> list[Party]:
    """Return the people of *match*; where its frame has none, the one named last in its clause.

    Only people hold titles, and have held them: where the clause names nobody, its subject
    describes someone, who was named in a sentence before.
    """
    if "people" in match.re.groupindex:
        mentions = skeleton.parties(*match.span("people"))
    else:
        ends = (skeleton.text.rfind(sign, 0, match.start()) + 1 for sign in _CLAUSE_ENDS)
        mentions = skeleton.parties(max(match.start() - _CLAUSE, *ends), match.start())
    people = [m.party for m in mentions if m.party.kind is PartyKind.PERSON]
    if "people" in match.re.groupindex:
        return people
    elsewhere = re.compile(words.elsewhere).search(skeleton.text, 0, match.start())
    if elsewhere or _is_subject(skeleton.items.get(match.start() - 2, ())):
        return []
    groups = match.groupdict()
    if not people and (groups.get("posts") or groups.get("former")):
        before = cast.before(skeleton.span.start)
        people = [m.party for m in before if m.party.kind is PartyKind.PERSON]
    return people[-1:]


def _is_subject(before: Sequence[Item]) -> bool:
    """Tell whether an organisation's name, which stands right *before* a verb, is its subject."""
    return any(
        isinstance(it, Mention) and it.form is Form.NAME and it.party.kind is PartyKind.COMPANY
        for it in before
    )


def _other(match: re.Match[str], skeleton: Skeleton) -> Party | None:
    if not match.groupdict().get("other"):
        return None
    return skeleton.parties(*match.span("other"))[0].party


def _nearest(people: list[Party], match: re.Match[str]) -> list[Party]:
    """Return the one of *people* who stands next to the posts of *match*."""
    follows = "people" in match.re.groupindex and match.start("people") > match.start("posts")
    return people[:1] if follows else people[-1:]


def _posts(match: re.Match[str], skeleton: Skeleton) -> Iterator[Post]:
    for place in range(*match.span("posts")):
        yield from (item for item in skeleton.items.get(place, ()) if isinstance(item, Post))


def _title(match: re.Match[str], skeleton: Skeleton) -> str:
    """Return the title of the post of *match* that names its organisation."""
    items = skeleton.at(match.start("company"))
    return next((it.title.of(skeleton.article) for it in items if isinstance(it, Post)), "")


def _companies(match: re.Match[str], skeleton: Skeleton) -> list[Mention]:
    """Return the organisations of *match*, named or named within a post; maybe none."""
    if not match.groupdict().get("company"):
        return []
    mentions: list[Mention] = []
    for place in range(*match.span("company")):
        for item in skeleton.items.get(place, ()):
            if isinstance(item, Mention):
                mentions.append(item)
            elif isinstance(item, Post) and item.company:
                mentions.append(item.company)
    return mentions


def _date(match: re.Match[str], skeleton: Skeleton) -> DateMention | None:
    if match.groupdict().get("date"):
        [date] = skeleton.at(match.start("date"))
        if isinstance(date, DateMention):
            return date
    return None
