"""The rows of one transaction: whom they name, which deal they tell, and what is stored of it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from deals.domain.name import name_key
from deals.domain.partial_date import PartialDate
from deals.domain.record import DealFacts, PartyId, RowDealFacts
from deals.domain.row import NamedParty, Rejection, RowDeal, RowReading, Stated
from deals.domain.vocabulary import ROLES, Loss, PartyKind, Reason, Role
from deals.resolve.row import Fault, KnownParties, resolve_addition, resolve_row
from deals.store.known_row import known_names, known_row_deals, supported_by
from deals.store.save.row_filing import RowFiling


@dataclass(slots=True)
class RowBatch:
    """The rows of one transaction, and all that is known of whom and what they name."""

    filing: RowFiling
    parties: KnownParties
    written: set[tuple[PartyKind, int, str]]
    deals: dict[int, RowDealFacts]
    parts: dict[tuple[int, PartyId, Role], int]
    supported: set[int]  # companies, or participants, that rows of this file support already
    by_focal: dict[PartyId, list[int]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, filing: RowFiling, readings: Sequence[RowReading]) -> "RowBatch":
        """Return a batch that knows all whom and what *readings* may name."""
        connection = filing.connection
        named = [party for reading in readings for party in reading.parties]
        keys = {name_key(party.name) for party in named}
        identifiers = {party.identifier for party in named if party.identifier is not None}
        names = known_names(connection, keys, identifiers, filing.scheme)
        parties = KnownParties(names.identified, defaultdict(list), names.people)
        for key, bearer in names.bearers:
            parties.companies[key].append(bearer)
        told = _focal_facts(readings, parties)
        deals, parts = known_row_deals(connection, told, filing.file)
        batch = cls(filing, parties, names.written, deals, parts, set())
        batch._support(connection, readings)
        for id_, its in deals.items():
            batch._index(id_, its)
        return batch

    def store(self, reading: RowReading) -> Rejection | None:
        """Store what a row states, or return why it is put aside."""
        if reading.deal is not None:
            return self._store_deal(reading, reading.deal)
        assert reading.company is not None
        party = reading.company
        known = self.parties.find(party)
        if known is not None and known[1] in self.supported:
            return _rejection(reading, Fault.REPEATED, party.column)
        row = self.filing.add_row(reading)
        _, company = self._party(reading, row, party)
        self.supported.add(company)
        stated = Stated("name", party.name, party.column)
        self.filing.support("company_id", company, row, stated, reading.cells)
        return None

    def _store_deal(self, reading: RowReading, deal: RowDeal) -> Rejection | None:
        told, focal = self._facts(deal), deal.participants[0][0]
        column = focal.column
        known = {
            id_: self.deals[id_]
            for party in self._candidates(focal, told)
            for id_ in self.by_focal.get(party, ())
        }
        words = reading.cells[deal.stated[0].column]
        if deal.adds_parties:
            found = resolve_addition(told, known)
        else:
            found = resolve_row(told, words, known)
        if isinstance(found, Fault):
            return _rejection(reading, found, column)
        if deal.adds_parties and found is not None and self._all_take_part(found, told):
            return _rejection(reading, Fault.REPEATED, column)
        row = self.filing.add_row(reading)
        self._tell(reading, deal, row, found, words)
        return None

    def _tell(
        self, reading: RowReading, deal: RowDeal, row: int, found: int | None, words: str
    ) -> None:
        """Store the deal, or what the row adds to the one *found*."""
        id_ = self.filing.add_deal(deal) if found is None else found
        before = None if found is None else self.deals[found].facts
        joined = []
        for party, role in deal.participants:
            if before is not None and deal.adds_parties and role is ROLES[deal.type][0]:
                continue  # whose deal it is, the deal tells
            joined.append((self._party(reading, row, party), role, party))
        date = deal.announced_on if before is None else before.announced_on
        for party_id, role, party in joined:
            part = self._part(id_, party_id, role, date, known=found is not None)
            stated = Stated("role", role, party.column)
            self.filing.support("participant_id", part, row, stated, reading.cells)
        tells = before is None or not deal.adds_parties or before.amount != deal.amount
        if tells:
            for stated in deal.stated:
                self.filing.support("deal_id", id_, row, stated, reading.cells)
            if before is not None:
                self.filing.told_again["deal_id"].add(id_)
        parts = frozenset((party_id, role) for party_id, role, _ in joined)
        self._know(id_, deal, before, parts, words if tells else None)

    def _know(
        self,
        id_: int,
        deal: RowDeal,
        before: DealFacts | None,
        parts: frozenset[tuple[PartyId, Role]],
        words: str | None,
    ) -> None:
        """Know a deal from now on, and what the row at hand calls it if it tells it whole."""
        facts = before
        if facts is not None and not parts <= facts.participants:
            facts = replace(facts, participants=facts.participants | parts)
        if words is not None:
            told = _told(deal, parts)
            self.deals[id_] = RowDealFacts(facts or told, told, words)
        elif facts is not None and facts is not before:
            self.deals[id_] = self.deals[id_]._replace(facts=facts)
        if before is None:
            self._index(id_, self.deals[id_])

    def _part(
        self, deal: int, party: PartyId, role: Role, date: PartialDate | None, known: bool
    ) -> int:
        alike = (Role.INVESTOR, Role.LEAD_INVESTOR) if role in _INVEST else (role,)
        for each in alike:
            part = self.parts.get((deal, party, each))
            if part is not None:
                if part not in self.supported:
                    self.filing.told_again["participant_id"].add(part)
                break
        else:
            part = self.filing.add_participant(deal, party, role, date)
            self.parts[deal, party, role] = part
        self.supported.add(part)
        return part

    def _all_take_part(self, deal: int, told: DealFacts) -> bool:
        parts = [
            self.parts.get((deal, party, role))
            for party, role in told.participants
            if role is not ROLES[told.type][0]
        ]
        return all(part in self.supported for part in parts)

    def _party(self, reading: RowReading, row: int, party: NamedParty) -> PartyId:
        found = self.parties.find(party)
        if found is None:
            kind = party.kind or party.likely
            id_ = self.filing.add_party(party, kind, self.parties.homonyms(party))
            self.parties.add(party, id_)
            if party.identifier is not None:
                self.filing.add_identifier(party, id_[1])
        else:
            id_ = found
            if party.identifier is not None and party.identifier not in self.parties.identified:
                self.filing.add_identifier(party, id_[1])
                self.parties.identify(party, id_[1])
        self._write_name(reading, row, party, id_, new=found is None)
        return id_

    def _write_name(
        self, reading: RowReading, row: int, party: NamedParty, id_: PartyId, new: bool
    ) -> None:
        kind, number = id_
        if (kind, number, party.name) in self.written:
            return
        self.written.add((kind, number, party.name))
        self.filing.add_name(party, id_)
        if kind is PartyKind.COMPANY:
            self.parties.write(party, number)
        owner = "company_id" if kind is PartyKind.COMPANY else "person_id"
        stated = Stated("name" if new else "alias", party.name, party.column)
        if reading.company is None or not new:
            self.filing.support(owner, number, row, stated, reading.cells)

    def _facts(self, deal: RowDeal) -> DealFacts:
        """Return the facts of *deal*; who is new takes part as someone without a record."""
        parts = []
        for place, (party, role) in enumerate(deal.participants):
            known = self.parties.find(party)
            parts.append((known or (PartyKind.COMPANY, -1 - place), role))
        return _told(deal, frozenset(parts))

    def _candidates(self, focal: NamedParty, told: DealFacts) -> list[PartyId]:
        return _bearers(focal, self.parties) if focal.identifier is None else [*told.focal]

    def _index(self, id_: int, its: RowDealFacts) -> None:
        for party in its.facts.focal:
            self.by_focal[party].append(id_)

    def _support(self, connection: Connection, readings: Sequence[RowReading]) -> None:
        if any(reading.company for reading in readings):
            known = self.parties.identified.values()
            self.supported = supported_by(connection, "company_id", [*known], self.filing.file)
        elif any(reading.deal and reading.deal.adds_parties for reading in readings):
            parts = [*self.parts.values()]
            self.supported = supported_by(connection, "participant_id", parts, self.filing.file)


_INVEST = (Role.INVESTOR, Role.LEAD_INVESTOR)

_FAULTS = {
    Fault.REPEATED: Reason.REPEATED,
    Fault.CONTRADICTORY: Reason.CONTRADICTORY,
    Fault.AMBIGUOUS: Reason.CONTRADICTORY,
}


def _told(deal: RowDeal, participants: frozenset[tuple[PartyId, Role]]) -> DealFacts:
    return DealFacts(
        type=deal.type,
        participants=participants,
        stage=deal.stage,
        amount=deal.amount,
        announced_on=deal.announced_on,
    )


def _focal_facts(readings: Sequence[RowReading], parties: KnownParties) -> list[DealFacts]:
    """Return what is known beforehand of the deals in *readings*: type, and whom they turn on."""
    turning = {(each.deal.type, *each.deal.participants[0]) for each in readings if each.deal}
    return [
        DealFacts(type=type_, participants=frozenset({(party, role)}))
        for type_, focal, role in turning
        for party in _whom(focal, parties)
    ]


def _whom(focal: NamedParty, parties: KnownParties) -> list[PartyId]:
    if focal.identifier is None:
        return _bearers(focal, parties)
    found = parties.find(focal)
    return [found] if found else []


def _bearers(party: NamedParty, parties: KnownParties) -> list[PartyId]:
    return [(PartyKind.COMPANY, bearer.id) for bearer in parties.bearers(party)]


def _rejection(reading: RowReading, fault: Fault, column: str) -> Rejection:
    return Rejection(
        number=reading.number,
        column=column,
        value=reading.cells[column],
        reason=_FAULTS[fault],
        loss=Loss.ROW,
        detail=fault.value,
    )
