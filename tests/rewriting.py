"""An article told again with other names, sums and dates, its gold record alike."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from deals.read.article import read_text
from tests.library import Piece
from tests.scoring import Json

_VOWELS = "aeiouyàâéèêëîïôûœh"


@dataclass(frozen=True, slots=True)
class Rewriting:
    """What stands for what: ``names`` anywhere, ``words`` of sums and dates as the text has them,
    ``sums`` and ``dates`` as the gold record has them ("1000000000 USD exact", "2015")."""

    names: Mapping[str, str]
    words: Mapping[str, str]
    sums: Mapping[str, str]
    dates: Mapping[str, str]

    def of(self, piece: Piece, name: str) -> Piece:
        text = self._text(piece.article.text)
        return Piece(name, read_text(text), self._value(piece.gold))

    def _text(self, text: str) -> str:
        """Put the new words for the old, all at once, and elide « de » as French does."""
        news = {**self.names, **self.words}
        longest_first = sorted(news, key=len, reverse=True)
        any_old = "|".join(rf"(?<!\w){re.escape(old)}(?!\w)" for old in longest_first)
        pattern = re.compile(rf"(?P<of>\bd(?:e |[’']))?(?P<old>{any_old})")

        def put(match: re.Match[str]) -> str:
            new = news[match["old"]]
            if not match["of"]:
                return new
            return f"d’{new}" if new[0].lower() in _VOWELS else f"de {new}"

        return pattern.sub(put, text)

    def _value(self, value: Any, key: str = "") -> Any:
        """Rewrite a part of the gold record; *key* is what it stands under."""
        if isinstance(value, list):
            return [self._value(each, key) for each in value]
        if key == "amount" and value:
            return self._sum(value)
        if isinstance(value, dict):
            return {k: self._value(each, k) for k, each in value.items()}
        if key in ("announced_on", "since"):
            return value and self.dates[value]
        return self._text(value) if isinstance(value, str) else value

    def _sum(self, amount: Json) -> Json:
        old = f"{amount['value']} {amount['currency']} {amount['qualifier']}"
        value, currency, qualifier = self.sums[old].split()
        return {"value": int(value), "currency": currency, "qualifier": qualifier}
