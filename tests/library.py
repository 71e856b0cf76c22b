"""The articles of the tests, each with the gold record beside it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from deals.domain.article import Article
from deals.domain.claims import Reading
from deals.extract import backends
from deals.extract.jsonl import reading_json
from deals.read.article import read_file, read_text
from tests.scoring import Json, Score, compare, total

_ROOT = Path(__file__).parent
ARTICLES = _ROOT / "articles"
SEEDS = _ROOT.parent / "seeds"


@dataclass(frozen=True, slots=True)
class Piece:
    """An article and what a careful reader finds in it."""

    name: str
    article: Article
    gold: Json

    @classmethod
    def of(cls, name: str, text: str, gold: Json) -> "Piece":
        return cls(name, read_text(text), gold)


def pieces(folder: str) -> list[Piece]:
    """Return the articles of "fr" or "en", or the seed, in the order of their names."""
    texts = SEEDS if folder == "seed" else ARTICLES / folder
    return [
        Piece(gold.stem, read_file(texts / f"{gold.stem}.txt"), json.loads(gold.read_text("utf-8")))
        for gold in sorted((ARTICLES / folder).glob("*.json"))
    ]


def read(articles: Sequence[Article]) -> list[Reading]:
    return list(backends.load("rules").read(articles))


def score(pieces: Sequence[Piece], readings: Sequence[Reading]) -> Score:
    return total(
        compare(piece.name, piece.gold, reading_json(piece.name, piece.article, reading))
        for piece, reading in zip(pieces, readings, strict=True)
    )
