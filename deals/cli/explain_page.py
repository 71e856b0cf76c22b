"""What an article states, as one page that needs nothing else: the text beside its records."""

import html
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import groupby

from deals.cli.printable import printable
from deals.domain.article import Article
from deals.domain.claims import Reading
from deals.domain.evidence import Evidence, Span
from deals.extract.explain import Fact, Record, cut, explain
from deals.extract.paragraph import find_paragraphs

_PLURALS = {
    "deal": "deals",
    "partnership": "partnerships",
    "quote": "quotes",
    "person": "people",
    "company": "companies",
}
_LONGEST_VALUE = 160  # characters of a value; the whole of it is marked in the text
_HEADING = re.compile(r"[^\W\d_a-zß-ÿ].{,110}[^.!?…:;,»”\"]")  # a line that ends no sentence
_LOOSE_SPACE = re.compile(r"(?<=«) | (?=[»:;!?])")  # French marks that no line may begin with
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


class _Html(str):
    """Text that is markup already. All other text is escaped where it is put into an element."""


@dataclass(frozen=True, slots=True)
class _Cue:
    """Evidence on the page. The number ties the marked words to the field they give."""

    number: int
    record: Record
    fact: Fact
    evidence: Evidence
    home: int  # number of the card that shows it


def explanation_page(article: Article, reading: Reading) -> str:
    """Return the page as HTML. Whatever the article holds is escaped."""
    records = explain(article, reading)
    cues = list(_cues(records))
    title = article.title or article.source or "Article"
    head = _join(
        _tag("meta", charset="utf-8"),
        _tag("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        _tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        _tag("title", f"{title} – explained"),
        _tag("style", _asset("explain.css")),
    )
    body = _join(
        _header(article, reading, title, records),
        _tag(
            "main",
            _tag("article", *_paragraphs(article, cues), lang=article.language),
            _tag("aside", *_sections(article, records, cues), aria_label="Records"),
        ),
        _tag("script", _asset("explain.js")),
    )
    page = _tag("html", _tag("head", head), _tag("body", body), lang="en")
    return f"<!doctype html>\n{page}\n"


def _cues(records: Sequence[Record]) -> Iterator[_Cue]:
    number = 0
    for home, record in enumerate(records):
        for each in (record, *record.parts):
            for fact in each.facts:
                for evidence in fact.evidence:
                    yield _Cue(number, each, fact, evidence, home)
                    number += 1


# --- header ---------------------------------------------------------------------------------


def _header(article: Article, reading: Reading, title: str, records: Sequence[Record]) -> _Html:
    told = [article.publisher, str(article.published_on) if article.published_on else None]
    read = f"read by {reading.backend} {reading.version}"
    source = article.url or article.source if title != article.source else article.url
    return _tag(
        "header",
        _tag("p", " · ".join(word for word in [*told, source, read] if word), cls="meta"),
        _tag("h1", title, lang=article.language),
        _tag("nav", *(_count(kind, its) for kind, its in _by_kind(records)), aria_label="Kinds"),
    )


def _count(kind: str, records: Sequence[Record]) -> _Html:
    name = kind if len(records) == 1 else _PLURALS[kind]
    return _tag("a", _tag("b", str(len(records))), f" {name}", href=f"#{kind}", cls=f"chip {kind}")


def _by_kind(records: Sequence[Record]) -> Iterator[tuple[str, list[Record]]]:
    for kind, its in groupby(records, key=lambda record: record.kind):
        yield kind, list(its)


# --- text -----------------------------------------------------------------------------------


def _paragraphs(article: Article, cues: Sequence[_Cue]) -> Iterator[str]:
    begun: set[int] = set()
    for paragraph in find_paragraphs(article.text):
        is_heading = _HEADING.fullmatch(paragraph.of(article.text)) is not None
        words = _marked(article, paragraph, cues, begun)
        yield _tag("p", *words, cls="heading" if is_heading else "text")
        yield "\n"


def _marked(
    article: Article, passage: Span, cues: Sequence[_Cue], begun: set[int] | None = None
) -> Iterator[str]:
    """Yield the words of *passage*; those that are evidence know the numbers of their cues.

    Args:
        article: Whose text it is.
        passage: Its place.
        cues: All evidence.
        begun: Numbers of the cues that links can already reach; None for no links.
    """
    for span, places in cut(passage, [cue.evidence for cue in cues]):
        its = [cues[place] for place in places]
        words = span.of(article.text)
        yield _mark(words, its, begun) if its else words


def _mark(words: str, cues: Sequence[_Cue], begun: set[int] | None) -> _Html:
    return _tag(
        "mark",
        *(_anchor(cue, begun) for cue in cues if begun is not None),
        words,
        cls=" ".join(dict.fromkeys(cue.record.kind for cue in cues)),
        data_cues=" ".join(str(cue.number) for cue in cues),
        title="\n".join(dict.fromkeys(map(_told, cues))),
    )


def _anchor(cue: _Cue, begun: set[int]) -> _Html:
    if cue.number in begun:
        return _Html()
    begun.add(cue.number)
    return _tag("i", id=f"words-{cue.number}")


def _told(cue: _Cue) -> str:
    value = textwrap.shorten(cue.fact.value, _LONGEST_VALUE, placeholder="…")
    return f"{cue.record.kind} · {cue.fact.field}: {value} ({cue.evidence.rule})"


# --- records --------------------------------------------------------------------------------


def _sections(article: Article, records: Sequence[Record], cues: Sequence[_Cue]) -> Iterator[_Html]:
    cards = [
        (record.kind, _card(article, record, [cue for cue in cues if cue.home == number]))
        for number, record in enumerate(records)
    ]
    for kind, its in groupby(cards, key=lambda card: card[0]):
        heading = _tag("h2", _PLURALS[kind].capitalize())
        yield _tag("section", heading, *(card for _, card in its), id=kind)
    if not records:
        yield _tag("p", "Nothing found.")


def _card(article: Article, record: Record, cues: Sequence[_Cue]) -> _Html:
    sentences = (_tag("p", *_marked(article, passage, cues)) for passage in record.passages)
    return _tag(
        "div",
        *(_fields(each, article, cues) for each in (record, *record.parts)),
        _tag("details", _tag("summary", "In its sentences"), *sentences, lang=article.language),
        cls=f"card {record.kind}",
    )


def _fields(record: Record, article: Article, cues: Sequence[_Cue]) -> _Html:
    level = "h4" if record.kind == "position" else "h3"
    rows = (row for cue in cues if cue.record is record for row in _row(cue, article))
    return _join(
        _tag(level, record.title),
        _tag("p", *(_tag("span", each) for each in record.summary), cls="summary"),
        _tag("dl", *rows),
    )


def _row(cue: _Cue, article: Article) -> Iterator[_Html]:
    fact, evidence = cue.fact, cue.evidence
    words = evidence.span.of(article.text)
    is_first = evidence is fact.evidence[0]
    value = textwrap.shorten(fact.value, _LONGEST_VALUE, placeholder="…")
    yield _tag("dt", fact.field if is_first else "")
    quoted = textwrap.shorten(words, _LONGEST_VALUE, placeholder="…")
    shown = [_tag("b", value)] if is_first else []
    shown += [_tag("q", quoted)] if words != fact.value else []
    link = _tag("a", *shown, href=f"#words-{cue.number}", data_cue=str(cue.number))
    inferred = [_tag("small", "inferred")] if evidence.inferred else []
    rule = _tag("code", *_breakable(evidence.rule))
    yield _tag("dd", link, _tag("span", rule, *inferred, cls="rule"))


def _breakable(rule: str) -> Iterator[str]:
    """Yield the parts of a rule's name, with places to break the line between them."""
    for part in re.split(r"(?<=[._])", rule):
        yield part
        yield _tag("wbr")


# --- markup ---------------------------------------------------------------------------------


def _tag(name: str, /, *content: str, **attributes: str) -> _Html:
    """Return an element. Content that is no markup is escaped, and so are all attributes."""
    said = "".join(
        f' {key.replace("cls", "class").replace("_", "-")}="{_escaped(value)}"'
        for key, value in attributes.items()
    )
    end = "" if name in ("meta", "wbr") else f"</{name}>"
    return _Html(f"<{name}{said}>{_join(*content)}{end}")


def _join(*content: str) -> _Html:
    return _Html("".join(each if isinstance(each, _Html) else _escaped(each) for each in content))


def _escaped(words: str) -> str:
    return html.escape(_LOOSE_SPACE.sub("\u00a0", printable(words)))


def _asset(name: str) -> _Html:
    return _Html(files("deals.cli").joinpath(name).read_text(encoding="utf-8"))
