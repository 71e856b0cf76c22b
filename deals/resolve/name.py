"""Which known company or person a name is."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence

from deals.domain.claims import CompanyClaim, PersonClaim
from deals.domain.name import name_key
from deals.domain.record import KnownName

_SHORTEST_ALIAS = 3
"""Letters of a company's key below which an alias may be anyone's."""


def resolve_companies(
    claims: Sequence[CompanyClaim], known: Collection[KnownName]
) -> list[int | None]:
    """Return the known company of each claim, None for a new one.

    The same key is the same company. Else an alias decides, where it is long enough and only one
    known company has it: the claim's name may be a known one's alias, or the other way round.
    Two names that one article tells apart are never one company for an alias.
    """
    return _resolve(claims, known, lambda key: len(key.replace(" ", "")) >= _SHORTEST_ALIAS)


def resolve_people(claims: Sequence[PersonClaim], known: Collection[KnownName]) -> list[int | None]:
    """Return the known person of each claim, None for a new one.

    As `resolve_companies`, but only an alias of two words or more decides: two articles that say
    "Martin" seldom mean one person.
    """
    return _resolve(claims, known, lambda key: " " in key)


def claimed_keys(claims: Iterable[CompanyClaim | PersonClaim]) -> set[str]:
    """Return the keys of all names in *claims*: who bears none of them is no candidate."""
    return {name_key(name) for claim in claims for name in (claim.name, *claim.aliases)}


def _resolve(
    claims: Sequence[CompanyClaim | PersonClaim],
    known: Collection[KnownName],
    may_decide: Callable[[str], bool],
) -> list[int | None]:
    shown = {name.key: name.id for name in known if not name.homonym}
    shown |= {key: name.id for name in known for key in name.decided}
    bearers: dict[str, set[int]] = defaultdict(set)
    for name in known:
        for key in filter(may_decide, name.keys):
            bearers[key].add(name.id)
    keys = [name_key(claim.name) for claim in claims]
    found = {key: shown[key] for key in keys if key in shown}
    for key, claim in zip(keys, claims, strict=True):
        aliases = filter(may_decide, map(name_key, claim.aliases))
        longer = {shown[alias] for alias in aliases if alias in shown}
        for candidates in (bearers[key], longer):
            if key not in found and len(candidates) == 1 and not candidates & set(found.values()):
                (found[key],) = candidates
    return [found.get(key) for key in keys]
