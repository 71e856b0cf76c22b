"""A file or a text to an `Article`: what it says of itself, before anyone reads what it reports."""

import re
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from babel import Locale
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from deals import lang
from deals.domain.article import Article
from deals.domain.partial_date import PartialDate
from deals.errors import UnknownLanguage, UnreadableArticle
from deals.grammar import LanguagePack
from deals.lang.partial_date import find_dateline, find_written_dates
from deals.lang.pattern import loose
from deals.read.text import LARGEST, decode, normalise, written

_AGENCIES = (
    (r"\(reuters\)", "Reuters"),
    (r"\(AFP\)|^AFP,", "AFP"),
    (r"\(AP\)", "Associated Press"),
    (r"\(bloomberg\)", "Bloomberg"),
    (r"\(business ?wire\)", "Business Wire"),
    (r"/PR ?newswire/", "PR Newswire"),
    (r"\(globe ?newswire\)", "GlobeNewswire"),
)
_FOREIGN = 1e-4
"""A text is in none of our languages if their probabilities add up to less. Those of articles in
ours come to 0.99, of three words out of them to 0.009; of one sentence in another, to 0.000001."""

_STANDARD_INPUT = Path("-")
_TOP = 2000  # code points in which an agency signs
_TOP_LINES = 6  # among which a headline stands
_LONGEST_HEADLINE = 220
_HEADLINE_ENDS = re.compile(r"(?:[^.;,]|\.{3}|\b\w\.\w\.)$")
_LOWER_CASE = re.compile(r"(?<!\w)[^\W\dA-Z_][^\W\d_]*")
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n((?:[^\n]*\n){1,60}?)---[ \t]*(?:\n|\Z)")
_FIELD = re.compile(r"^(\w+)[ \t]*:[ \t]*(.*?)[ \t]*$", re.MULTILINE)


def read_file(
    path: Path | str,
    *,
    published_on: PartialDate | None = None,
    url: str | None = None,
    publisher: str | None = None,
    language: str | None = None,
) -> Article:
    """Read the article at *path*; ``-`` is standard input.

    What the caller says of it holds against what the text says.

    Raises:
        UnreadableArticle: missing, a directory, empty, markup, binary, larger than ``LARGEST``
            bytes, or in no encoding we can tell; the message says which, not of which file.
        UnknownLanguage: *language* has no pack, or the text is in one that has none.
    """
    text, encoding = decode(_content(Path(path)))
    return read_text(
        text,
        published_on=published_on,
        url=url,
        publisher=publisher,
        language=language,
        source=written(path),
        encoding=encoding,
    )


def read_text(
    text: str,
    *,
    published_on: PartialDate | None = None,
    url: str | None = None,
    publisher: str | None = None,
    language: str | None = None,
    source: str | None = None,
    encoding: str = "utf-8",
) -> Article:
    """Read an article from *text*, as `read_file` does. Its front matter is no part of it.

    Raises:
        UnreadableArticle: *text* is empty or is no text.
        UnknownLanguage: *language* has no pack, or *text* is in one that has none.
    """
    fields, text = _front_matter(normalise(text))
    text = normalise(text)
    url = url or fields.get("url") or fields.get("link")
    language = language or fields.get("language") or fields.get("lang")
    pack = lang.load(_code(language) if language else detect_language(text))
    return Article(
        text=text,
        language=pack.code,
        title=fields.get("title") or _title(text, pack),
        published_on=published_on or _field_date(fields) or _dateline(text, pack),
        publisher=publisher or fields.get("publisher") or _publisher(text, url),
        url=url,
        source=source,
        encoding=encoding,
    )


def detect_language(text: str) -> str:
    """Return the code of the language of *text*, among those that have a pack.

    Its words in lower case tell: names look the same in every language.

    Raises:
        UnknownLanguage: it is in another, beyond doubt.
    """
    words = " ".join(_LOWER_CASE.findall(text)) or text.lower()
    likely = dict(_identifier().rank(words))
    ours = {code: likely.get(code, 0) for code in lang.available()}
    if sum(ours.values()) < _FOREIGN:
        known = " or ".join(map(_language_name, ours))
        raise UnknownLanguage(f"is in {_language_name(next(iter(likely)))}, not in {known}")
    return max(ours, key=ours.__getitem__)


def _language_name(code: str) -> str:
    name: str = Locale("en").languages.get(code, code)
    return name


def _code(language: str) -> str:
    """Return the code of a language that may be told with its country, as in ``fr-CA``."""
    return re.split("[-_]", language)[0].lower()


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _content(path: Path) -> bytes:
    if path == _STANDARD_INPUT:
        return sys.stdin.buffer.read(LARGEST + 1)
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise UnreadableArticle("does not exist") from None
    except IsADirectoryError:
        raise UnreadableArticle("is a directory: name the files in it, as in DIR/*.txt") from None
    except OSError as error:
        raise UnreadableArticle(f"cannot be read: {error.strerror}") from None


def _front_matter(text: str) -> tuple[Mapping[str, str], str]:
    """Part *text* from the fields between two lines of three hyphens at its top."""
    match = _FRONT_MATTER.match(text)
    if match is None:
        return {}, text
    fields = {key.lower(): value.strip("\"'") for key, value in _FIELD.findall(match[1]) if value}
    return fields, text[match.end() :] if fields else text


def _field_date(fields: Mapping[str, str]) -> PartialDate | None:
    for key in ("published_on", "date", "published"):
        try:
            return PartialDate.parse(fields.get(key, "")[:10])
        except ValueError:
            continue
    return None


def _dateline(text: str, pack: LanguagePack) -> PartialDate | None:
    """Return the date of the text's own dateline, where it gives a year."""
    words = pack.partial_date
    line = find_dateline(text, find_written_dates(text, words), words)
    return line.date if line else None


def _publisher(text: str, url: str | None) -> str | None:
    host = (urlsplit(url).hostname or "") if url else ""
    if host:
        return host.removeprefix("www.")
    signed = (
        name
        for pattern, name in _AGENCIES
        if re.search(pattern, text[:_TOP], re.IGNORECASE | re.MULTILINE)
    )
    return next(signed, None)


def _title(text: str, pack: LanguagePack) -> str | None:
    """Return the first line near the top that reads like a headline, if there is one."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    for line in lines[:_TOP_LINES]:
        if len(line) > _LONGEST_HEADLINE:
            return None  # the story has begun
        if len(lines) > 1 and _is_headline(line, pack):
            return line
    return None


def _is_headline(line: str, pack: LanguagePack) -> bool:
    return (
        len(line.split()) > 1
        and _HEADLINE_ENDS.search(line) is not None
        and re.search(loose(pack.article.no_headline), line, re.IGNORECASE) is None
        and not _is_date(line, pack)
    )


def _is_date(line: str, pack: LanguagePack) -> bool:
    words = pack.partial_date
    return find_dateline(line, find_written_dates(line, words), words) is not None
