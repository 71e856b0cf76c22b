"""The positions that are known so far of each person."""

from dataclasses import dataclass, field, replace

from deals.domain.claims import PositionClaim
from deals.domain.evidence import Evidence
from deals.domain.vocabulary import PositionStatus
from deals.extract.mention import Party


@dataclass(slots=True)
class Positions:
    """The positions of each person, by company, in reading order."""

    found: dict[Party, dict[Party, PositionClaim]] = field(default_factory=dict)

    def of(self, person: Party) -> tuple[PositionClaim, ...]:
        claims = self.found.get(person, {}).values()
        return tuple(sorted(claims, key=lambda claim: claim.evidence[0].span))

    def add(self, person: Party, company: Party, claim: PositionClaim) -> None:
        """Keep *claim*; of two ties to one company the former ends the current one."""
        held = self.found.setdefault(person, {})
        known = held.get(company)
        if known is None:
            held[company] = claim
        elif claim.status is PositionStatus.FORMER and claim.title is None:
            held[company] = replace(
                known,
                status=claim.status,
                ended_on=claim.ended_on,
                evidence=_without(known, "status") + _without(claim, "company"),
            )
        elif known.title is None and claim.title:
            held[company] = replace(
                claim,
                status=known.status,
                ended_on=known.ended_on,
                evidence=_without(claim, "status", "company") + _without(known, "title"),
            )


def _without(claim: PositionClaim, *fields: str) -> tuple[Evidence, ...]:
    return tuple(each for each in claim.evidence if each.field not in fields)
