"""What people are to organisations."""

from collections.abc import Sequence

from deals.domain.claims import PersonClaim
from deals.domain.name import name_key
from deals.domain.record import Parties
from deals.domain.vocabulary import PartyKind
from deals.store.models import Position
from deals.store.save.filing import Filing
from deals.store.save.row import by_columns, insert_distinct

_identity = by_columns("person_id", "company_id", "title_key")


def save_positions(filing: Filing, people: Sequence[PersonClaim], parties: Parties) -> None:
    """Store the positions of *people*: one for each organisation and title."""
    told = [
        (
            {
                "person_id": parties[PartyKind.PERSON, person.name],
                "company_id": parties[PartyKind.COMPANY, position.company],
                "title": position.title,
                "title_key": name_key(position.title or ""),
                "status": position.status,
                "started_on": position.started_on,
                "ended_on": position.ended_on,
            },
            position,
        )
        for person in people
        for position in person.positions
    ]
    holders = {row["person_id"] for row, _ in told}
    older = Position.person_id.in_(holders) if holders else None
    insert_distinct(filing, "position_id", told, _identity, older)
