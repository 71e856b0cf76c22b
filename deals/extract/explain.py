"""Readings as people check them: each record, its fields, and the words that each was read from."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from deals import lang
from deals.domain.amount import Amount
from deals.domain.article import Article
from deals.domain.claims import (
    CompanyClaim,
    DealClaim,
    PartnershipClaim,
    PersonClaim,
    PositionClaim,
    QuoteClaim,
    Reading,
    Term,
)
from deals.domain.evidence import Evidence, Span
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import DealType, Qualifier, Role, TermStatus
from deals.extract.sentence import find_sentences

_BOUNDS = {
    Qualifier.EXACT: "",
    Qualifier.ABOUT: "about ",
    Qualifier.MORE_THAN: "more than ",
    Qualifier.AT_MOST: "at most ",
}
_TERMS = {
    TermStatus.STATED: "term",
    TermStatus.NEGATED: "denied",
    TermStatus.UNDISCLOSED: "kept back",
}
_GIVERS = (Role.ACQUIRER, Role.LEAD_INVESTOR, Role.INVESTOR, Role.LENDER)
_PEERS = (Role.MERGING_PARTY, Role.PARTNER)


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of a record, for people: its name and value in English words."""

    field: str  # "investor", "amount", "alias", …
    value: str
    evidence: tuple[Evidence, ...]  # one at least


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One claim of a reading. A person's positions are parts of it."""

    kind: str  # "deal", "partnership", "quote", "person", "position" or "company"
    title: str
    summary: tuple[str, ...] = ()
    facts: tuple[Fact, ...]
    parts: tuple["Record", ...] = ()
    passages: tuple[Span, ...] = ()  # the sentences that state it, neighbours in one line joined

    @property
    def evidence(self) -> list[Evidence]:
        """All that its fields and parts were read from."""
        own = [each for fact in self.facts for each in fact.evidence]
        return own + [each for part in self.parts for each in part.evidence]


def explain(article: Article, reading: Reading) -> list[Record]:
    """Return the records of *reading* of *article*: deals, partnerships, quotes, people, companies,
    each in reading order."""
    text, partnerships = article.text, reading.partnerships
    records = [
        *(_deal(claim) for claim in reading.deals),
        *(_partnership(claim, partnerships) for claim in partnerships),
        *(_quote(claim) for claim in reading.quotes),
        *(_person(claim, text) for claim in reading.people),
        *(_company(claim, text) for claim in reading.companies),
    ]
    words = lang.load(article.language).mention
    sentences = find_sentences(text, words.abbreviations, words.function_words)
    return [replace(r, passages=tuple(_passages(r.evidence, sentences, text))) for r in records]


def cut(passage: Span, evidence: Sequence[Evidence]) -> Iterator[tuple[Span, list[int]]]:
    """Cut *passage* wherever evidence begins or ends.

    Yields:
        Each stretch, in order, with the places in *evidence* of what covers it.
    """
    inside = [n for n, each in enumerate(evidence) if each.span.overlaps(passage)]
    edges = {passage.start, passage.end}
    for edge in chain.from_iterable((evidence[n].span.start, evidence[n].span.end) for n in inside):
        if passage.start < edge < passage.end:
            edges.add(edge)
    for start, end in pairwise(sorted(edges)):
        stretch = Span(start, end)
        yield stretch, [n for n in inside if evidence[n].span.covers(stretch)]


def _passages(evidence: Iterable[Evidence], sentences: list[Span], text: str) -> list[Span]:
    starts, ends = [s.start for s in sentences], [s.end for s in sentences]
    told = {
        number
        for span in (each.span for each in evidence)
        for number in range(bisect_right(ends, span.start), bisect_left(starts, span.end))
    }
    passages: list[Span] = []
    for sentence in (sentences[number] for number in sorted(told)):
        gap = text[passages[-1].end : sentence.start] if passages else "\n"
        if gap.isspace() and "\n" not in gap:
            passages[-1] = Span(passages[-1].start, sentence.end)
        else:
            passages.append(sentence)
    return passages


# --- records --------------------------------------------------------------------------------


def _deal(claim: DealClaim) -> Record:
    values = {
        "type": _words(claim.type),
        "status": _words(claim.status),
        "stage": _words(claim.stage) if claim.stage else None,
        "amount": _amount(claim.amount),
        "announced_on": _date(claim.announced_on),
    }
    parties = [Fact(_words(p.role), p.name, p.evidence) for p in claim.participants]
    return Record(
        kind="deal",
        title=_who(claim) or _words(claim.type),
        summary=_said(values.values()),
        facts=(*_facts(claim.evidence, values), *parties, *_terms(claim.terms)),
    )


def _who(claim: DealClaim) -> str:
    """Return "A, B → C" for what A and B do to C, "A + B" for peers."""
    named = {
        roles: ", ".join(p.name for p in claim.participants if p.role in roles)
        for roles in (_GIVERS, _PEERS)
    }
    others = [p for p in claim.participants if p.role not in (*_GIVERS, *_PEERS, Role.SELLER)]
    told_of = ", ".join(p.name for p in others)
    sources = named[_GIVERS] or named[_PEERS].replace(", ", " + ")
    return " → ".join(side for side in (sources, told_of) if side)


def _partnership(claim: PartnershipClaim, others: Sequence[PartnershipClaim]) -> Record:
    since, earlier = _date(claim.since), None
    if claim.continues is not None:
        before = _date(others[claim.continues].since)
        earlier = f"the agreement of {before}" if before else "an earlier agreement"
    values = {"type": "partnership", "since": since, "continues": earlier}
    partners = [Fact("partner", p.name, p.evidence) for p in claim.partners]
    return Record(
        kind="partnership",
        title=" + ".join(p.name for p in claim.partners),
        summary=_said([since and f"since {since}", earlier and f"continues {earlier}"]),
        facts=(*_facts(claim.evidence, values), *partners, *_terms(claim.terms)),
    )


def _quote(claim: QuoteClaim) -> Record:
    values = {"text": claim.text, "speaker": claim.speaker}
    facts = tuple(_facts(claim.evidence, values))
    return Record(kind="quote", title=claim.speaker or "unattributed", facts=facts)


def _person(claim: PersonClaim, text: str) -> Record:
    return Record(
        kind="person",
        title=claim.name,
        facts=tuple(_names(claim, text)),
        parts=tuple(_position(position) for position in claim.positions),
    )


def _position(claim: PositionClaim) -> Record:
    values = {
        "title": claim.title,
        "company": claim.company,
        "status": _words(claim.status),
        "started_on": _date(claim.started_on),
        "ended_on": _date(claim.ended_on),
    }
    return Record(
        kind="position",
        title=", ".join(_said([claim.title, claim.company])),
        summary=_said([values["status"], f"until {claim.ended_on}" if claim.ended_on else None]),
        facts=tuple(_facts(claim.evidence, values)),
    )


def _company(claim: CompanyClaim, text: str) -> Record:
    return Record(kind="company", title=claim.name, facts=tuple(_names(claim, text)))


# --- fields ---------------------------------------------------------------------------------


def _facts(evidence: Sequence[Evidence], values: dict[str, str | None]) -> Iterator[Fact]:
    """Yield the fields that have a value and evidence, in the order of *values*."""
    for field, value in values.items():
        its = tuple(each for each in evidence if each.field == field)
        if value and its:
            yield Fact(field.replace("_", " "), value, its)


def _names(claim: CompanyClaim | PersonClaim, text: str) -> Iterator[Fact]:
    """Yield the name and the aliases that stand in *text* as they are, but for white space."""
    for field, name in [("name", claim.name), *(("alias", alias) for alias in claim.aliases)]:
        its = tuple(e for e in claim.evidence if e.span.of(text).split() == name.split())
        if its:
            yield Fact(field, name, its)


def _terms(terms: Iterable[Term]) -> Iterator[Fact]:
    for term in terms:
        whose = f" for {term.party}" if term.party else ""
        yield Fact(_TERMS[term.status] + whose, term.text, term.evidence)


def _words(value: str) -> str:
    """Return a word of a vocabulary as people write it."""
    if value == DealType.IPO:
        return "IPO"
    *words, last = value.split("_")
    return " ".join([*words, last.upper() if len(last) == 1 else last])  # "series A"


def _amount(amount: Amount | None) -> str | None:
    if amount is None:
        return None
    return f"{_BOUNDS[amount.qualifier]}{_number(amount.value)} {amount.currency}"


def _number(value: int) -> str:
    """Return *value* as people write it, and exactly: "1.25 billion", "980,000"."""
    for scale, word in ((10**9, " billion"), (10**6, " million")):
        if value >= scale and value % (scale // 100) == 0:
            return f"{value / scale:,.2f}".rstrip("0").rstrip(".") + word
    return f"{value:,}"


def _date(date: PartialDate | None) -> str | None:
    return str(date) if date else None


def _said(words: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(word for word in words if word)
