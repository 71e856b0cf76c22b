"""Sentences in which each party, sum and date is one sign, so that patterns stay short."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.amount import AmountMention
from deals.extract.cast import Cast
from deals.extract.mention import Mention, Post
from deals.extract.partial_date import DateMention

_BLANKS = re.compile(r"\s{2,}")
# The stop of an abbreviated legal form, where it ends no sentence: "Example Inc.'s sale".
_STOP = re.compile(r"\.(?=['’,;:)]| [a-zà-ÿ(&$€£\d])")
# The code of a company's shares, as agencies write it behind the name: "Example Corp <EXA>".
_CODE = re.compile(r" ?<[A-Z][A-Z0-9.]{0,8}>")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")  # shorter ones may be small in a headline
_CAPITALISED = re.compile(r"\b[^\W\d_][a-zà-ÿ]+\b|\b[^\W\d_]{4,}\b")  # "IPO", "Series B" stay
_SPACES = dict.fromkeys(map(ord, "\n\r\t\u00a0\u202f\u2009"), " ")

Item = Mention | AmountMention | DateMention | Post

# Private-use characters: the first of each block, and the block as a class of a pattern.
_COMPANY, _PERSON, _SUM, _DATE, _POST, _TITLE = 0xE000, 0xE400, 0xE800, 0xEC00, 0xF000, 0xF400
_BLOCK = 0x400
_COMPANIES, _PEOPLE, _SUMS, _DATES, _POSTS, _TITLES = (
    f"{chr(first)}-{chr(first + _BLOCK - 1)}"
    for first in (_COMPANY, _PERSON, _SUM, _DATE, _POST, _TITLE)
)
COMPANY, PERSON, SUM, DATE = f"[{_COMPANIES}]", f"[{_PEOPLE}]", f"[{_SUMS}]", f"[{_DATES}]"
PARTY = f"[{_COMPANIES}{_PEOPLE}]"
_SIGNS = {
    "{C}": COMPANY,
    "{P}": PERSON,
    "{X}": PARTY,
    "{A}": SUM,
    "{D}": DATE,
    "{R}": f"[{_POSTS}{_TITLES}]",
    "{S}": f"[{_COMPANIES}{_POSTS}]",
    "{c}": _COMPANIES + _POSTS,
    "{p}": _PEOPLE,
}


@cache
def compiled(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Compile a pattern of a language pack, where ``{C}`` is a company, ``{P}`` a person,
    ``{X}`` either, ``{A}`` a sum, ``{D}`` a date, ``{R}`` a post and ``{S}`` a company or a post
    at one. Within a class of characters, ``{c}`` is what ``{S}`` is, and ``{p}`` people."""
    for name, sign in _SIGNS.items():
        pattern = pattern.replace(name, sign)
    return re.compile(pattern, flags)


@dataclass(slots=True)
class Skeleton:
    """One sentence, its parties, sums and dates each put as one private-use character."""

    article: str  # the whole text
    span: Span  # of the sentence in it
    text: str = ""
    items: dict[int, list[Item]] = field(default_factory=dict)  # by place in ``text``
    _origins: list[int] = field(default_factory=list)  # where each character of ``text`` begins
    _ends: list[int] = field(default_factory=list)  # and where it ends

    def span_of(self, start: int, end: int) -> Span:
        """Return the article's characters under ``text[start:end]``, and those of the words that
        it begins and ends within: patterns may name stems."""
        while start > 0 and self.text[start - 1 : start + 1].isalnum():
            start -= 1
        while end < len(self.text) and self.text[end - 1 : end + 1].isalnum():
            end += 1
        return Span(self._origins[start], self._ends[end - 1])

    def before(self, span: Span) -> str:
        """Return the skeleton's text before the article's characters of *span*."""
        return self.text[: bisect_left(self._origins, span.start)]

    def at(self, place: int) -> list[Item]:
        """Return what the sign at *place* stands for: several parties for "the two firms"."""
        return self.items[place]

    def place_of(self, mention: Mention) -> int:
        """Return the place of the sign that stands for *mention*, or for others of its words."""
        return next(
            place
            for place, items in self.items.items()
            if any(isinstance(i, Mention) and i.span == mention.span for i in items)
        )

    def parties(self, start: int, end: int) -> list[Mention]:
        """Return the mentions under ``text[start:end]``, in reading order."""
        return [
            item
            for place in sorted(self.items)
            if start <= place < end
            for item in self.items[place]
            if isinstance(item, Mention)
        ]

    def folded(self, posts: Mapping[tuple[int, int], Post]) -> "Skeleton":
        """Return the skeleton with one sign for each of *posts*, by their places in the text."""
        folded = Skeleton(self.article, self.span)
        place = 0
        for (start, end), post in sorted(posts.items()):
            folded._take(self, place, start)
            folded.put([post], self._origins[start], self._ends[end - 1])
            place = end
        folded._take(self, place, len(self.text))
        return folded

    def _take(self, other: "Skeleton", start: int, end: int) -> None:
        for place in range(start, end):
            if place in other.items:
                self.items[len(self.text) + place - start] = other.items[place]
        self.text += other.text[start:end]
        self._origins += other._origins[start:end]
        self._ends += other._ends[start:end]

    def put(self, found: list[Item], start: int, end: int) -> None:
        """Put one sign for *found*, which the article's characters from *start* to *end* name."""
        self.items[len(self.text)] = found
        self.text += _sign(found[0], len(self.items))
        self._origins.append(start)
        self._ends.append(end)

    def copy(self, start: int, end: int) -> None:
        """Put the article's characters from *start* to *end*, a run of blanks as one space."""
        for run in _BLANKS.finditer(self.article, start, end):
            self._copy(start, run.start() + 1)
            start = run.end()
        self._copy(start, end)

    def _copy(self, start: int, end: int) -> None:
        words = self.article[start:end]
        self.text += words if words.isprintable() else words.translate(_SPACES)
        self._origins += range(start, end)
        self._ends += range(start + 1, end + 1)


def build_skeleton(
    text: str,
    sentence: Span,
    cast: Cast,
    amounts: Sequence[AmountMention],
    dates: Sequence[DateMention],
) -> Skeleton:
    """Return the skeleton of one sentence. *amounts* and *dates* are the text's, in reading order.

    Of two mentions that overlap, the first and longer stays. The angle brackets in which agencies
    put the names of unlisted companies, and the codes of the others, are left out.
    """
    items: dict[Span, list[Item]] = {}
    for item in [*cast.within(sentence), *_inside(sentence, amounts), *_inside(sentence, dates)]:
        items.setdefault(item.span, []).append(item)
    skeleton = Skeleton(text, sentence)
    position = sentence.start
    for span, found in sorted(items.items(), key=lambda pair: (pair[0].start, -pair[0].end)):
        if span.start < position:
            continue
        named = isinstance(found[0], Mention)
        angled = named and text[span.start - 1 : span.start] + text[span.end : span.end + 1] == "<>"
        skeleton.copy(position, span.start - angled)
        skeleton.put(found, span.start, span.end)
        stopped = _STOP.match(text, span.end, sentence.end) if named else None
        position = span.end + (angled or bool(stopped))
        if named and (code := _CODE.match(text, position, sentence.end)):
            position = code.end()
    skeleton.copy(position, sentence.end)
    skeleton.text = _quiet(skeleton.text)
    return skeleton


def _quiet(text: str) -> str:
    """Return the text of a headline in lower case, as its words stand elsewhere: "X Buys Y"."""
    if text.rstrip().endswith((".", "!", "?")):
        return text
    words = _LONG_WORD.findall(text)
    if not words or any(word[0].islower() for word in words):
        return text
    quiet = _CAPITALISED.sub(lambda match: match.group().lower(), text)
    return quiet if len(quiet) == len(text) else text


def _inside(sentence: Span, found: Sequence[AmountMention | DateMention]) -> list[Item]:
    first = bisect_left(found, sentence.start, key=_start)
    last = bisect_left(found, sentence.end, key=_start)
    return [item for item in found[first:last] if item.span.end <= sentence.end]


def _start(item: Item) -> int:
    return item.span.start


def _sign(item: Item, count: int) -> str:
    if isinstance(item, AmountMention):
        first = _SUM
    elif isinstance(item, DateMention):
        first = _DATE
    elif isinstance(item, Post):
        first = _POST if item.company else _TITLE
    else:
        first = _PERSON if item.party.kind is PartyKind.PERSON else _COMPANY
    return chr(first + count % _BLOCK)
