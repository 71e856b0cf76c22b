"""Which known partnership a claim tells again."""

from collections.abc import Mapping, Sequence

from deals.domain.record import PartnershipFacts
from deals.resolve.alike import Sign, pair
from deals.resolve.partial_date import may_be_same

_ENOUGH = 1


def resolve_partnerships(
    told: Sequence[PartnershipFacts], known: Mapping[int, PartnershipFacts]
) -> list[int | None]:
    """Return for each partnership told the id of the known one, None for a new one.

    Two tellings are of one partnership if the one names all partners of the other, two at least,
    and their dates can be the same (see `may_be_same`).
    """
    return pair(told, known, _score, _ENOUGH)


def _score(told: PartnershipFacts, known: PartnershipFacts) -> int:
    in_common = told.partners & known.partners
    nested = len(in_common) >= 2 and in_common in (told.partners, known.partners)
    if not (nested and may_be_same(told.since, known.since)):
        return 0
    return 1 + sum(sign.points for sign in _SIGNS if sign.holds(told, known))


def _share_all_partners(told: PartnershipFacts, known: PartnershipFacts) -> bool:
    return told.partners == known.partners


def _are_both_dated(told: PartnershipFacts, known: PartnershipFacts) -> bool:
    return told.since is not None and known.since is not None


_SIGNS = (
    Sign(1, _share_all_partners),
    Sign(1, _are_both_dated),  # and near: other pairs are not compared
)
