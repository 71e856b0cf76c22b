"""Ties of people to organisations, read by pattern in skeletons of sentences."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.cast import Cast
from deals.extract.match import index_of
from deals.extract.mention import Form, Mention, Party, Post
from deals.extract.partial_date import DateMention
from deals.extract.post import fold_posts
from deals.extract.skeleton import PERSON, Item, Skeleton
from deals.grammar import PositionFrame, PositionWords

_CLAUSE = 140  # signs before a verb within which its subject stands
_CLAUSE_ENDS = '.;:«“"'


@dataclass(frozen=True, slots=True)
class Tie:
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


def find_ties(skeletons: list[Skeleton], cast: Cast, words: PositionWords) -> Iterator[Tie]:
    """Yield the ties that the frames of *words* read, those of the surest frame first.

    A post is taken by the first frame that gives it to someone.
    """
    folded = [fold_posts(skeleton, words) for skeleton in _peopled(skeletons)]
    index = index_of(tuple(frame.pattern for frame in words.frames))
    found = [(number, s, match) for s in folded for number, match in index.find(s.text)]
    taken: set[Span] = set()
    for number, skeleton, match in sorted(found, key=lambda each: each[0]):
        yield from _ties(match, words.frames[number], skeleton, cast, words, taken)


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
) -> Iterator[Tie]:
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
            yield Tie(frame, skeleton, person, company, title, over, telling, date, other)
        yield from _replaced(other, people, frame, skeleton, seats[0], telling)
        return
    for post in _posts(match, skeleton):
        if post.span in taken or not (post.company or companies or post.is_office):
            continue
        company = post.company or (companies[0] if companies else None)
        over = post.former or former
        seats = [company, *post.others]
        if len(seats) == len(people) > 1 and re.search(
            words.single, post.title.of(skeleton.article)
        ):
            held = list(zip(people, seats, strict=True))
        else:
            everyone = post.is_plural or frame.each
            held = list(product(people if everyone else _nearest(people, match), seats))
        for person, seat in held:
            taken.add(post.span)
            yield Tie(frame, skeleton, person, seat, post.title, over, post.title, fellow=other)
        yield from _replaced(other, people, frame, skeleton, company, post.title)


def _replaced(
    other: Party | None,
    people: list[Party],
    frame: PositionFrame,
    skeleton: Skeleton,
    company: Mention | None,
    words: Span,
) -> Iterator[Tie]:
    """Yield the tie that is over of whom one of *people* replaces."""
    if other:
        fellow = people[-1] if people else other
        yield Tie(frame, skeleton, other, company, None, words, words, fellow=fellow)


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
        earlier = skeleton.text.rfind(
            ":", 0, match.start()
        )  # « X s'en va : celui qui dirigeait … »
        before = [
            *cast.before(skeleton.span.start),
            *skeleton.parties(0, max(0, earlier)),
        ]
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
