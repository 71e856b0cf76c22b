"""Ways of telling of deals, and what only sounds like one: a few sentences and what they state.

In the files beside this test a block is an article, a line a paragraph. Lines that begin with ">"
are the deals it tells of: type, status, role=party, sum, date and stage, "-" where there is none.
"""

import re
from pathlib import Path

import pytest

from deals.domain.article import Article
from deals.domain.claims import DealClaim
from deals.domain.partial_date import PartialDate
from deals.extract.backends import rules

FILES = sorted(Path(__file__).parent.glob("sentences.*.txt"))
FIRMS = ("Brévent", "Halden", "Nexora", "Orvane", "Tulik")
SAYING = {"fr": "La société {} est installée à Lyon.", "en": "The company {} is based in Leeds."}


def article(lines: list[str], language: str) -> Article:
    """The sentences, and a last one for each firm: a longer text would say who they are."""
    text = "\n\n".join(lines)
    firms = [firm for firm in FIRMS if re.search(rf"\b{firm}\b", text)]
    text = "\n\n".join([text, *map(SAYING[language].format, firms)])
    return Article(text=text, language=language, published_on=PartialDate.parse("2024-03-04"))


def written(deal: DealClaim) -> str:
    parties = [f"{p.role}={p.name.replace(' ', '_')}" for p in deal.participants]
    amount = str(deal.amount.value) if deal.amount else "-"
    stage = [str(deal.stage)] if deal.stage else []
    date = str(deal.announced_on or "-")
    return " ".join([">", deal.type, deal.status, *parties, amount, date, *stage])


@pytest.mark.model
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_sentences_tell_of_these_deals(file: Path):
    blocks = [block.splitlines() for block in file.read_text(encoding="utf-8").split("\n\n")]
    told = [[line for line in block if not line.startswith(">")] for block in blocks]
    readings = rules.read(article(lines, file.suffixes[0][1:]) for lines in told)

    found = [
        lines + sorted(map(written, reading.deals))
        for lines, reading in zip(told, readings, strict=True)
    ]

    assert found == blocks
