"""Companies and people, with what they are called."""

from collections.abc import Sequence

from deals.domain.claims import CompanyClaim, PersonClaim
from deals.domain.name import name_key
from deals.domain.vocabulary import PartyKind
from deals.store.models.evidence import OWNERS
from deals.store.save.filing import Filing
from deals.store.save.row import Known, insert_missing, insert_rows


def save_companies(
    filing: Filing, told: Sequence[CompanyClaim], known: Known
) -> dict[tuple[PartyKind, str], int]:
    """Return the company that each name in *told* is; two that share a key are one."""
    ids = _save(filing, "company_id", "company_names", told, known)
    return {(PartyKind.COMPANY, claim.name): id_ for claim, id_ in zip(told, ids, strict=True)}


def save_people(
    filing: Filing, told: Sequence[PersonClaim], known: Known
) -> dict[tuple[PartyKind, str], int]:
    """Return the person that each name in *told* is; two that share a key are one."""
    ids = _save(filing, "person_id", "person_names", told, known)
    return {(PartyKind.PERSON, claim.name): id_ for claim, id_ in zip(told, ids, strict=True)}


def _save(
    filing: Filing,
    owner: str,
    names: str,
    told: Sequence[CompanyClaim | PersonClaim],
    known: Known,
) -> list[int]:
    keys = [name_key(claim.name) for claim in told]
    ids = {key: id_ for key, id_ in zip(keys, known, strict=True) if id_ is not None}
    new: dict[str, str] = {}
    for key, claim in zip(keys, told, strict=True):
        if key not in ids:
            new.setdefault(key, claim.name)
    rows = [{"name": name, "key": key} for key, name in new.items()]
    ids.update(zip(new, insert_rows(filing.connection, OWNERS[owner], rows), strict=True))
    for key, claim in zip(keys, told, strict=True):
        filing.support(owner, ids[key], claim)
    written = [
        {owner: ids[key], "name": name, "key": name_key(name)}
        for key, claim in zip(keys, told, strict=True)
        for name in (claim.name, *claim.aliases)
    ]
    insert_missing(filing.connection, names, written)
    return [ids[key] for key in keys]
