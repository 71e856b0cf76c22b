"""A news article as it is stored."""

import hashlib
from dataclasses import dataclass

from deals.domain.partial_date import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text and what is known of it. Offsets count code points of ``text``."""

    text: str
    language: str  # ISO 639-1
    title: str | None = None
    published_on: PartialDate | None = None
    publisher: str | None = None
    url: str | None = None
    source: str | None = None  # the path or address it was read from
    encoding: str = "utf-8"  # what the bytes were decoded with

    @property
    def checksum(self) -> str:
        """SHA-256 of the text in UTF-8, in hexadecimal: what makes two loads the same article."""
        return hashlib.sha256(self.text.encode()).hexdigest()
