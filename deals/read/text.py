"""Bytes to text: one encoding, one sort of line end, composed accents."""

import codecs
import os
import re
import unicodedata
from pathlib import Path

from charset_normalizer import from_bytes

from deals.errors import UnreadableArticle

LARGEST = 500_000
"""The most bytes an article may have."""

MOST_WORDS = 200_000
"""The most words and marks an article may have, twice as many as the longest prose: reading takes
as long for a bracket as for a word."""

_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = ("cp1252", "mac_roman")
_WRITTEN = frozenset("àâäçèéêëîïôöœùûüæñáíóúßÀÂÄÇÈÉÊËÎÏÔÖŒÙÜ’‘“”„«»‹›–—…€£¥§°²³©®™•·½¼¾\u00a0")
"""What is no ASCII, and yet common in text of ours."""

_LIKELY = [*_WESTERN, "utf_16_le", "utf_16_be"]  # what is not UTF-8 in our languages
_ORDER_MARK = "\ufeff"
_MARKUP = {
    "HTML": re.compile(
        r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b", re.IGNORECASE
    ),
    "RTF": re.compile(r"\s*\{\\rtf\d"),
}
"""How texts begin that hold an article among what is none, by what they are called."""

_FORMATS = {
    b"%PDF-": "PDF",
    b"PK\x03\x04": "DOCX, ODT or another archive",
    b"\xd0\xcf\x11\xe0": "DOC",
}
"""The same of files that are no text."""

_SAVE = "is {}: save its words as plain text"
_WORD_OR_MARK = re.compile(r"\w+|[^\w\s]")
_CONTROLS_ALLOWED = frozenset("\t\n\r\f\v\x1a\x85")


def decode(content: bytes) -> tuple[str, str]:
    """Return the text of *content*, normalised, and the encoding it was read with.

    UTF-8 first, without its byte order mark; another encoding is told by its mark or by what
    reads most like text, and its name returned is what it was taken for.

    Raises:
        UnreadableArticle: too large, empty, markup, binary, in no encoding we can tell, or of more
            words and marks than any article.
    """
    if len(content) > LARGEST:
        raise UnreadableArticle(f"is larger than {LARGEST // 1000} kB")
    for beginning, name in _FORMATS.items():
        if content.startswith(beginning):
            raise UnreadableArticle(_SAVE.format(name))
    text, encoding = _decode(content)
    return normalise(text), encoding


def normalise(text: str) -> str:
    """Return *text* as it is stored: line ends as ``\\n``, accents composed, spaces as they are.

    Byte order marks before it are left out, of which files that were put together have several.

    Raises:
        UnreadableArticle: nothing but white space, markup, characters that are no text, or more
            words and marks than any article.
    """
    lines = text.lstrip(_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    text = unicodedata.normalize("NFC", lines)
    if not text.strip():
        raise UnreadableArticle("is empty")
    for name, beginning in _MARKUP.items():
        if beginning.match(text):
            raise UnreadableArticle(_SAVE.format(name))
    if "\0" in text or sum(map(_is_control, text)) > len(text) // 100:
        raise UnreadableArticle("is binary, not text")
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise UnreadableArticle("holds characters that no encoding can write")
    if len(text) > MOST_WORDS and sum(1 for _ in _WORD_OR_MARK.finditer(text)) > MOST_WORDS:
        raise UnreadableArticle(f"has more than {MOST_WORDS:,} words and marks")
    return text


def written(path: Path | str) -> str:
    """Return *path* as it is stored: bytes that are no UTF-8 stand there as ``\\xff``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _decode(content: bytes) -> tuple[str, str]:
    marked = next((name for mark, name in _MARKED if content.startswith(mark)), "utf-8")
    try:
        return content.decode(marked), marked.removesuffix("-sig")
    except UnicodeDecodeError:
        best = from_bytes(content, cp_isolation=_LIKELY).best()
    if best is None:
        raise UnreadableArticle("is binary, or in an encoding that cannot be told")
    encoding = western(content) if best.encoding in _WESTERN else best.encoding
    return content.decode(encoding), encoding


def western(content: bytes) -> str:
    """Return in which of the encodings of a byte a letter *content* reads most like text.

    What is seldom written in ours counts against one, so that few letters are enough to tell.
    """

    def odd(encoding: str) -> int:
        text = content.decode(encoding, "replace")
        seldom = sum(char not in _WRITTEN for char in text if not char.isascii())
        return len(text) + 1 if "\ufffd" in text else seldom

    return min(_WESTERN, key=odd)


def _is_control(char: str) -> bool:
    return unicodedata.category(char) == "Cc" and char not in _CONTROLS_ALLOWED
