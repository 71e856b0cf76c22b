"""The organisation that a title is held at where no words name one: the one spoken of."""

import re
from collections import Counter
from collections.abc import Collection

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.cast import Cast
from deals.extract.entry import find_entry
from deals.extract.mention import Form, Mention, Party
from deals.extract.skeleton import Skeleton, compiled
from deals.grammar import PositionWords

_NEAR = 1000  # code points before a title within which the organisation spoken of is named
_HEARER = 40  # before an organisation's name, within which it may be said to be spoken to
_STOPS = (". ", "! ", "? ", "\n")  # a sentence ends
_DATELINE = re.compile(r"\) ?[-–—]")  # an agency is named before it, and not spoken of
_QUOTE_ENDS = re.compile(r"[»”]|[\w.,!?]\"")  # whom a quote names is not who speaks


def find_topic(
    start: int, skeleton: Skeleton, cast: Cast, words: PositionWords, others: Collection[Party]
) -> Mention | None:
    """Return the organisation spoken of where a title begins at *start*, none of *others*.

    Where the paragraph tells of one ("At X, …", or its heading), it is that. "Its" is the
    subject's: of the sentence before, where it opens one; behind a preposition, the last named.
    Else it is the first of the sentence or, if that names none before the title, the one nearby
    that the article names most often; if none was named yet, the next of the sentence.
    """
    text = skeleton.article
    before = [
        m
        for m in cast.before(start)
        if m.party.kind is PartyKind.COMPANY
        and m.party not in others
        and not _DATELINE.match(text, m.span.end)
    ]
    earlier = [m for m in before if m.form is not Form.PRONOUN]
    hearer = re.compile(words.hearers)
    told = [
        m for m in earlier if not hearer.search(text, max(0, m.span.start - _HEARER), m.span.start)
    ]
    if setting := _setting(told, text, start, words):
        return setting
    owner = re.compile(words.owner).search(skeleton.article, skeleton.span.start, start)
    if owner and earlier:
        return _owner(earlier, before, skeleton, start, is_behind=bool(owner["preposition"]))
    working = [m for m in told if words.financiers.isdisjoint(m.party.name.casefold().split())]
    told = working or told
    spoken = [m for m in told if m.span.start >= min(start - _NEAR, skeleton.span.start)]
    for mention in spoken:
        is_here = mention.span.start >= skeleton.span.start
        if is_here and not _QUOTE_ENDS.search(text, mention.span.end, start):
            return mention
    if (entry := find_entry(start, cast, text)) and entry.party not in others:
        return entry
    counts = Counter(m.party for m in cast.before(start) if m.form is Form.NAME)
    behind = _named_behind(start, skeleton, cast, others)
    return max(spoken, key=lambda m: counts[m.party], default=behind)


def _setting(earlier: list[Mention], text: str, start: int, words: PositionWords) -> Mention | None:
    """Return whom the paragraph of the title tells of: "At X, …", if that is who was named last."""
    paragraph = text.rfind("\n", 0, start) + 1
    named = [m for m in earlier if m.span.start >= paragraph and not _is_quoted(m, paragraph, text)]
    if not named or named[-1].form is not Form.NAME:
        return None
    last = named[-1]
    left, between = (
        text[max(0, last.span.start - _HEARER) : last.span.start],
        text[last.span.end : start],
    )
    setting = compiled(words.settings).search(left)
    opens = setting and (
        not (head := left[: setting.start()].rstrip(" «")) or head[-1] in ".\n!?»”"
    )
    return last if opens and "\n" not in between else None


def _is_quoted(mention: Mention, paragraph: int, text: str) -> bool:
    """Tell whether a quotation that the *paragraph* opens holds *mention*."""
    before = text[paragraph : mention.span.start]
    return before.count("«") > before.count("»") or before.count("“") > before.count("”")


def _named_behind(
    start: int, skeleton: Skeleton, cast: Cast, others: Collection[Party]
) -> Mention | None:
    rest = cast.within(Span(start, max(start, skeleton.span.end)))
    at = (m for m in rest if m.party.kind is PartyKind.COMPANY and m.party not in others)
    return next(at, None)


def _owner(
    earlier: list[Mention],
    before: list[Mention],
    skeleton: Skeleton,
    start: int,
    *,
    is_behind: bool,
) -> Mention:
    """Return whose a title is that is somebody's; *is_behind*: it follows a preposition.

    *before* holds what *earlier* does, and the pronouns, of which one may be the subject.
    """
    text = skeleton.article
    here = [
        m
        for m in earlier
        if m.span.start >= skeleton.span.start and not _QUOTE_ENDS.search(text, m.span.end, start)
    ]
    if here:
        return here[-1] if is_behind else here[0]
    opening = max(skeleton.article.rfind(stop, 0, earlier[-1].span.start) for stop in _STOPS)
    return next(m for m in before if m.span.start > opening)
