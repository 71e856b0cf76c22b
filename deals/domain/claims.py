"""What one article states, before anyone decides who the names refer to.

Within a `Reading` a party is known by its kind and name: no two companies of a reading share a
name, nor do two people.
"""

from dataclasses import dataclass

from deals.domain.amount import Amount
from deals.domain.evidence import Evidence
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import (
    DealStatus,
    DealType,
    PartyKind,
    PositionStatus,
    Role,
    Stage,
    TermStatus,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyClaim:
    """An organisation that the article names. Evidence fields: ``name``, ``alias``."""

    name: str
    aliases: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionClaim:
    """A person's tie to an organisation. Evidence fields: ``company``, ``title``, ``status``,
    ``started_on``, ``ended_on``."""

    company: str
    title: str | None  # as the article words it
    status: PositionStatus = PositionStatus.CURRENT
    started_on: PartialDate | None = None
    ended_on: PartialDate | None = None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonClaim:
    """A person whom the article names. Evidence fields: ``name``, ``alias``."""

    name: str
    aliases: tuple[str, ...] = ()
    positions: tuple[PositionClaim, ...] = ()
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A party's part in a deal. Evidence field: ``role``, at the words that name the party."""

    name: str
    kind: PartyKind
    role: Role
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A condition of a deal or partnership. Evidence field: ``text``."""

    text: str  # as the article words it
    status: TermStatus = TermStatus.STATED
    party: str | None = None  # the company it binds or favours
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DealClaim:
    """One event in which money, shares or assets change hands. Evidence fields: ``type``,
    ``status``, ``stage``, ``amount``, ``announced_on``, each wherever it has a value."""

    type: DealType
    status: DealStatus
    participants: tuple[Participant, ...]
    stage: Stage | None = None
    amount: Amount | None = None
    announced_on: PartialDate | None = None
    terms: tuple[Term, ...] = ()
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """A company that works with others. Evidence field: ``partner``."""

    name: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnershipClaim:
    """An agreement to work together. Evidence fields: ``type`` (the words that state the
    agreement), ``since``, ``continues``."""

    partners: tuple[Partner, ...]
    since: PartialDate | None = None
    terms: tuple[Term, ...] = ()
    continues: int | None = None  # index, in the reading, of the partnership that this one renews
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteClaim:
    """Direct speech. Evidence fields: ``text`` (one a piece, where the attribution breaks the
    quote), ``speaker``."""

    text: str  # the words between the marks; pieces joined by a space
    speaker: str | None = None
    speaker_kind: PartyKind | None = None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that one backend at one version finds in one article, in reading order."""

    backend: str
    version: str
    companies: tuple[CompanyClaim, ...] = ()
    people: tuple[PersonClaim, ...] = ()
    deals: tuple[DealClaim, ...] = ()
    partnerships: tuple[PartnershipClaim, ...] = ()
    quotes: tuple[QuoteClaim, ...] = ()
