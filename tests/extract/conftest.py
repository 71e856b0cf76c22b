"""The articles of the tests as the rules read them, once in a session."""

from collections.abc import Callable

import pytest

from deals.domain.article import Article
from deals.domain.claims import Reading
from tests.library import Piece, pieces
from tests.library import read as read_articles

Library = dict[str, list[tuple[Piece, Reading]]]
Read = Callable[[str, str], Reading]


@pytest.fixture(scope="session")
def library() -> Library:
    """Every article of the tests with its reading, by folder: "fr", "en" and "seed"."""
    folders = {folder: pieces(folder) for folder in ("fr", "en", "seed")}
    return {
        folder: list(zip(its, read_articles([piece.article for piece in its]), strict=True))
        for folder, its in folders.items()
    }


@pytest.fixture(scope="session")
def read() -> Read:
    """Read a few words, in the language of the code before them, by the rules."""

    def read_words(language: str, text: str) -> Reading:
        (reading,) = read_articles([Article(text=text, language=language)])
        return reading

    return read_words
