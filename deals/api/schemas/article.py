"""Articles, as answered."""

from pydantic import Field

from deals.api.schemas.base import Out


class ArticleOut(Out):
    """A news article, without its text."""

    id: int = Field(examples=[1])
    title: str | None = Field(
        examples=["Intelligence Artificielle : Microsoft investit 1 milliard $ dans OpenAI"]
    )

    language: str = Field(examples=["fr"])
    """ISO 639-1."""

    publisher: str | None
    published_on: str | None = Field(examples=["2019-07-23"])
    url: str | None

    source: str | None = Field(examples=["seeds/000_0ae3896f98561879.txt"])
    """File or address it was first read from."""

    checksum: str
    """SHA-256 of the text in UTF-8, in hexadecimal."""

    encoding: str = Field(examples=["utf-8"])
    """What its bytes were decoded with."""

    loaded_at: str = Field(examples=["2026-11-23T09:00:00Z"])
    """When it was first stored."""


class ReadingOut(Out):
    """The last time a backend read the article."""

    backend: str = Field(examples=["rules"])
    version: str = Field(examples=["1"])
    read_at: str = Field(examples=["2026-11-23T09:00:00Z"])


class ArticleWithReadings(ArticleOut):
    """A news article, with what has read it."""

    readings: list[ReadingOut]
