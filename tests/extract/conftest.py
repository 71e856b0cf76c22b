"""The articles of the tests as the rules read them, once in a session."""

import pytest

from deals.domain.claims import Reading
from tests.library import Piece, pieces, read

Library = dict[str, list[tuple[Piece, Reading]]]


@pytest.fixture(scope="session")
def library() -> Library:
    """Every article of the tests with its reading, by folder: "fr", "en" and "seed"."""
    folders = {folder: pieces(folder) for folder in ("fr", "en", "seed")}
    return {
        folder: list(zip(its, read([piece.article for piece in its]), strict=True))
        for folder, its in folders.items()
    }
