"""A reading with every party that it names, and its claims once the parties are known."""

from collections.abc import Iterator
from dataclasses import replace

from deals.domain.claims import (
    CompanyClaim,
    DealClaim,
    PartnershipClaim,
    PersonClaim,
    Reading,
    Term,
)
from deals.domain.evidence import Evidence
from deals.domain.record import DealFacts, Parties, PartnershipFacts
from deals.domain.vocabulary import PartyKind


def with_all_parties(reading: Reading) -> Reading:
    """Return *reading* with a claim for each party that it names without listing it.

    The words that name the party where it acts are the evidence of such a claim.
    """
    missing: dict[tuple[PartyKind, str], list[Evidence]] = {}
    listed = {(PartyKind.COMPANY, claim.name) for claim in reading.companies}
    listed |= {(PartyKind.PERSON, claim.name) for claim in reading.people}
    for kind, name, evidence in _parties(reading):
        if (kind, name) not in listed:
            named = [replace(each, field="name") for each in evidence]
            missing.setdefault((kind, name), []).extend(named)
    found = [(kind, name, tuple(evidence)) for (kind, name), evidence in missing.items()]
    companies = (
        CompanyClaim(name=name, evidence=evidence)
        for kind, name, evidence in found
        if kind is PartyKind.COMPANY
    )
    people = (
        PersonClaim(name=name, evidence=evidence)
        for kind, name, evidence in found
        if kind is PartyKind.PERSON
    )
    return replace(
        reading,
        companies=(*reading.companies, *companies),
        people=(*reading.people, *people),
    )


def deal_facts(claim: DealClaim, parties: Parties) -> DealFacts:
    """Return what tells the deal of *claim* from others."""
    return DealFacts(
        type=claim.type,
        participants=frozenset(
            ((its.kind, parties[its.kind, its.name]), its.role) for its in claim.participants
        ),
        stage=claim.stage,
        amount=claim.amount,
        announced_on=claim.announced_on,
    )


def partnership_facts(claim: PartnershipClaim, parties: Parties) -> PartnershipFacts:
    """Return what tells the partnership of *claim* from others."""
    partners = frozenset(parties[PartyKind.COMPANY, partner.name] for partner in claim.partners)
    return PartnershipFacts(partners=partners, since=claim.since)


Named = tuple[PartyKind, str, tuple[Evidence, ...]]


def _parties(reading: Reading) -> Iterator[Named]:
    for person in reading.people:
        for position in person.positions:
            yield PartyKind.COMPANY, position.company, _of("company", position.evidence)
    for deal in reading.deals:
        for participant in deal.participants:
            yield participant.kind, participant.name, participant.evidence
        yield from _bound(deal.terms)
    for partnership in reading.partnerships:
        for partner in partnership.partners:
            yield PartyKind.COMPANY, partner.name, partner.evidence
        yield from _bound(partnership.terms)
    for quote in reading.quotes:
        if quote.speaker is not None and quote.speaker_kind is not None:
            yield quote.speaker_kind, quote.speaker, _of("speaker", quote.evidence)


def _bound(terms: tuple[Term, ...]) -> Iterator[Named]:
    for term in terms:
        if term.party is not None:
            yield PartyKind.COMPANY, term.party, term.evidence


def _of(field: str, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    return tuple(each for each in evidence if each.field == field) or evidence
