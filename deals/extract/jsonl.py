"""A reading as one JSON object: the keys of the annotation guide, and the evidence of each."""

from collections.abc import Iterable
from typing import Any

from deals.domain.amount import Amount
from deals.domain.article import Article
from deals.domain.claims import (
    CompanyClaim,
    DealClaim,
    Participant,
    PartnershipClaim,
    PersonClaim,
    PositionClaim,
    QuoteClaim,
    Reading,
    Term,
)
from deals.domain.evidence import Evidence
from deals.domain.partial_date import PartialDate

Json = dict[str, Any]


def reading_json(source: str, article: Article, reading: Reading) -> Json:
    """Return *reading* of *article* as what `json.dumps` takes.

    *source* is the path or address as the caller knows it. Dates are ISO 8601 prefixes; offsets
    are code points of the article's text; what is not known is null. ``continues`` is an index
    into ``partnerships``.
    """
    text = article.text
    return {
        "source": source,
        "language": article.language,
        "title": article.title,
        "published_on": _date(article.published_on),
        "publisher": article.publisher,
        "url": article.url,
        "checksum": article.checksum,
        "backend": reading.backend,
        "version": reading.version,
        "companies": [_company(claim, text) for claim in reading.companies],
        "people": [_person(claim, text) for claim in reading.people],
        "deals": [_deal(claim, text) for claim in reading.deals],
        "partnerships": [_partnership(claim, text) for claim in reading.partnerships],
        "quotes": [_quote(claim, text) for claim in reading.quotes],
    }


def _company(claim: CompanyClaim, text: str) -> Json:
    return {
        "name": claim.name,
        "aliases": list(claim.aliases),
        "evidence": _evidence(claim.evidence, text),
    }


def _person(claim: PersonClaim, text: str) -> Json:
    return {
        "name": claim.name,
        "aliases": list(claim.aliases),
        "positions": [_position(position, text) for position in claim.positions],
        "evidence": _evidence(claim.evidence, text),
    }


def _position(claim: PositionClaim, text: str) -> Json:
    return {
        "company": claim.company,
        "title": claim.title,
        "status": claim.status,
        "started_on": _date(claim.started_on),
        "ended_on": _date(claim.ended_on),
        "evidence": _evidence(claim.evidence, text),
    }


def _deal(claim: DealClaim, text: str) -> Json:
    return {
        "type": claim.type,
        "status": claim.status,
        "stage": claim.stage,
        "amount": _amount(claim.amount),
        "announced_on": _date(claim.announced_on),
        "participants": [_participant(each, text) for each in claim.participants],
        "terms": [_term(term, text) for term in claim.terms],
        "evidence": _evidence(claim.evidence, text),
    }


def _participant(participant: Participant, text: str) -> Json:
    return {
        "name": participant.name,
        "kind": participant.kind,
        "role": participant.role,
        "evidence": _evidence(participant.evidence, text),
    }


def _term(term: Term, text: str) -> Json:
    return {
        "text": term.text,
        "status": term.status,
        "party": term.party,
        "evidence": _evidence(term.evidence, text),
    }


def _partnership(claim: PartnershipClaim, text: str) -> Json:
    partners = (each for partner in claim.partners for each in partner.evidence)
    return {
        "partners": [partner.name for partner in claim.partners],
        "since": _date(claim.since),
        "terms": [_term(term, text) for term in claim.terms],
        "continues": claim.continues,
        "evidence": _evidence((*claim.evidence, *partners), text),
    }


def _quote(claim: QuoteClaim, text: str) -> Json:
    return {
        "text": claim.text,
        "speaker": claim.speaker,
        "speaker_kind": claim.speaker_kind,
        "evidence": _evidence(claim.evidence, text),
    }


def _amount(amount: Amount | None) -> Json | None:
    if amount is None:
        return None
    return {
        "value": amount.value,
        "currency": amount.currency,
        "qualifier": amount.qualifier,
    }


def _date(date: PartialDate | None) -> str | None:
    return None if date is None else str(date)


def _evidence(evidence: Iterable[Evidence], text: str) -> list[Json]:
    return [
        {
            "field": each.field,
            "start": each.span.start,
            "end": each.span.end,
            "words": each.span.of(text),
            "rule": each.rule,
            "inferred": each.inferred,
        }
        for each in evidence
    ]
