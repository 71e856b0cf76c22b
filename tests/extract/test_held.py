"""What is kept of two ties of one person to one organisation."""

import pytest

from deals.domain.claims import PositionClaim
from deals.domain.evidence import Evidence, Span
from deals.domain.vocabulary import PartyKind, PositionStatus
from deals.extract.held import Positions
from deals.extract.mention import Party

ADA, ORME = Party(PartyKind.PERSON, "Ada Vernier"), Party(PartyKind.COMPANY, "Orme")
CURRENT, FORMER = PositionStatus.CURRENT, PositionStatus.FORMER


def claim(title: str | None, status: PositionStatus, start: int) -> PositionClaim:
    fields = ["company", "status"] + ["title"] * (title is not None)
    evidence = tuple(Evidence(each, Span(start, start + 4), "test") for each in fields)
    return PositionClaim(company="Orme", title=title, status=status, evidence=evidence)


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        (("PDG", CURRENT), (None, FORMER), ("PDG", FORMER)),
        ((None, CURRENT), ("PDG", CURRENT), ("PDG", CURRENT)),
        ((None, FORMER), ("PDG", CURRENT), ("PDG", FORMER)),
        (("PDG", CURRENT), ("directrice", CURRENT), ("PDG", CURRENT)),
    ],
)
def test_a_tie_that_is_over_ends_the_other_and_a_title_fills_in(
    first: tuple[str | None, PositionStatus],
    second: tuple[str | None, PositionStatus],
    kept: tuple[str, PositionStatus],
):
    positions = Positions()
    positions.add(ADA, ORME, claim(*first, start=0))
    positions.add(ADA, ORME, claim(*second, start=10))
    [held] = positions.of(ADA)
    assert (held.title, held.status) == kept
    assert sorted(each.field for each in held.evidence) == ["company", "status", "title"]
