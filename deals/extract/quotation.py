"""What stands between quotation marks.

Works on the raw text, one paragraph at a time, so that a mark gone astray costs its own paragraph
at most. Linear in the length of the text.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from deals.domain.evidence import Span
from deals.extract.paragraph import find_paragraphs
from deals.extract.quotation_mark import Family, Mark, Side, find_marks
from deals.grammar import QuoteWords

_CLOSED_BY = {  # curly and straight marks are mixed by careless typing
    Family.CURLY: (Family.CURLY, Family.STRAIGHT),
    Family.STRAIGHT: (Family.STRAIGHT, Family.CURLY),
}
_DEEPEST = 8  # quotations within one another; the outermost of more have gone astray
_MOST_BARE = 3  # paragraphs without any mark that one quotation may run through
_LEAST_WORDS = 4  # before a closing mark that nothing opens, for it to close a quotation
_FEW_MARKS = 8  # looked ahead at
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks, within one paragraph.

    A quotation over several paragraphs makes one of these for each. Where a mark is missing,
    ``span`` begins or ends with the words themselves.
    """

    span: Span  # with the marks
    inner: Span  # the words, without marks and outer blanks
    nested: bool = False  # inside another quotation

    @property
    def is_closed(self) -> bool:
        """Whether its paragraph has its closing mark."""
        return self.span.end > self.inner.end


@dataclass(slots=True)
class _Paragraph:
    text: str
    span: Span
    marks: list[Mark]
    found: list[Quotation] = field(default_factory=list)
    orphan: Mark | None = None  # a closing mark before any opening one

    def add(self, opener: Mark, closer: Mark | None = None) -> None:
        """Record the words between two marks, if any; without *closer*, to the paragraph's end."""
        start, end = opener.end, closer.start if closer else self.span.end
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        if start < end:
            outer = Span(opener.start, closer.end) if closer else Span(opener.start, end)
            self.found.append(Quotation(outer, Span(start, end)))

    def reopens(self, opener: Mark) -> bool:
        """Whether the paragraph begins with the mark of the quotation that it continues."""
        first = self.marks[0] if self.marks else None
        same = first is not None and first.family is opener.family
        return same and first is not None and first.start == self.span.start

    def start_mark(self, family: Family) -> Mark:
        return Mark(self.span.start, self.span.start, family, Side.OPEN)


def find_quotations(text: str, words: QuoteWords) -> list[Quotation]:
    """Return the quotations of *text* in reading order, an outer one before those it holds."""
    paragraphs = [_Paragraph(text, s, list(find_marks(text, s))) for s in find_paragraphs(text)]
    running: Mark | None = None
    for number, paragraph in enumerate(paragraphs):
        unclosed = _pair(paragraph, running)
        following = paragraphs[number + 1 : number + 2 + _MOST_BARE]
        running = unclosed if unclosed and _runs_on(unclosed, following) else None
        if unclosed and (running or _is_trusted(unclosed, paragraph)):
            paragraph.add(unclosed)
        if paragraph.orphan and not paragraph.found:
            preceding = paragraphs[max(0, number - _MOST_BARE) : number + 1]
            _close_orphan(paragraph.orphan, preceding, words)
    return _nested(quotation for paragraph in paragraphs for quotation in paragraph.found)


def _pair(paragraph: _Paragraph, running: Mark | None) -> Mark | None:
    """Add the paragraph's paired quotations to it, the *running* one of the last first.

    Returns:
        The opening mark of the outermost quotation that the paragraph leaves open, if any.
    """
    marks, stack = paragraph.marks, list[Mark]()
    if running is not None:
        again = paragraph.reopens(running)
        stack.append(marks[0] if again else paragraph.start_mark(running.family))
        marks = marks[1:] if again else marks
    for position, mark in enumerate(marks):
        opener = _opener(mark, stack)
        if opener is not None:
            if not _is_measure_or_possessive(paragraph.text, marks, position):
                del stack[stack.index(opener) :]
                paragraph.add(opener, mark)
        elif mark.side is not Side.CLOSE:
            _push(mark, stack)
        elif not (stack or paragraph.found or paragraph.orphan or mark.family.is_lesser):
            paragraph.orphan = mark
    return next((mark for mark in stack if not mark.family.is_lesser), None)


def _opener(mark: Mark, stack: Sequence[Mark]) -> Mark | None:
    """Return the open mark that *mark* closes: the innermost, one of its own family first."""
    if mark.side is Side.OPEN:
        return None
    for family in _CLOSED_BY.get(mark.family, (mark.family,)):
        for opener in reversed(stack):
            if opener.family is family:
                return opener
    return None


def _push(mark: Mark, stack: list[Mark]) -> None:
    if mark.family in (Family.STRAIGHT, Family.TICK):  # these never nest: the one open is astray
        stack[:] = [opener for opener in stack if opener.family is not mark.family]
    stack.append(mark)
    del stack[:-_DEEPEST]


def _is_measure_or_possessive(text: str, marks: Sequence[Mark], position: int) -> bool:
    """Tell inches (27") and plural possessives (owners') where the true closing mark follows."""
    mark = marks[position]
    before, after = text[mark.start - 1], text[mark.end : mark.end + 2]
    measure = mark.family is Family.STRAIGHT and before.isdigit()
    possessive = (
        mark.family.is_lesser and before == "s" and after[:1] == " " and after[1:].islower()
    )
    if not (measure or possessive):
        return False
    ahead = islice(marks, position + 1, position + 1 + _FEW_MARKS)
    same = next((m for m in ahead if m.family is mark.family), None)
    return same is not None and same.side is Side.CLOSE


def _runs_on(opener: Mark, following: Sequence[_Paragraph]) -> bool:
    """Tell whether the next paragraphs continue a quotation: by reopening or by closing it."""
    if following and following[0].reopens(opener):
        return True
    for paragraph in following:
        for mark in paragraph.marks:
            if mark.family is opener.family:
                return mark.side is Side.CLOSE
    return False


def _is_trusted(unclosed: Mark, paragraph: _Paragraph) -> bool:
    """Tell whether a mark that nothing closes opens a quotation up to the paragraph's end."""
    if any(quotation.span.start > unclosed.start for quotation in paragraph.found):
        return False
    before = paragraph.text[paragraph.span.start : unclosed.start].rstrip()
    return not before or before.endswith(":")


def _close_orphan(orphan: Mark, paragraphs: Sequence[_Paragraph], words: QuoteWords) -> None:
    """Add the quotation whose opening mark is missing from the last of *paragraphs*.

    It begins with the paragraph, or with those before that speak in the first person too.
    """
    *earlier, last = paragraphs
    said = last.text[last.span.start : orphan.start]
    if len(_WORD.findall(said)) < _LEAST_WORDS or said[-1:].isdigit():
        return
    last.add(last.start_mark(orphan.family), orphan)
    for paragraph in reversed(earlier):
        spoken = {word.casefold() for word in _WORD.findall(paragraph.span.of(paragraph.text))}
        if paragraph.marks or not spoken & words.first_person:
            return
        paragraph.add(paragraph.start_mark(orphan.family))


def _nested(quotations: Iterable[Quotation]) -> list[Quotation]:
    """Sort *quotations* and mark those that lie inside another."""
    ordered = sorted(quotations, key=lambda q: (q.span.start, -q.span.end))
    end = 0
    for index, quotation in enumerate(ordered):
        if quotation.span.start < end:
            ordered[index] = replace(quotation, nested=True)
        else:
            end = quotation.span.end
    return ordered
