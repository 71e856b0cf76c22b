"""Which known deal a claim tells again."""

from collections.abc import Collection, Mapping, Sequence

from deals.domain.amount import Amount
from deals.domain.claims import DealClaim
from deals.domain.record import DealFacts, SettledDeal
from deals.domain.vocabulary import DealType, Qualifier
from deals.resolve.alike import Sign, pair
from deals.resolve.partial_date import may_be_same

_BETWEEN_PEERS = frozenset({DealType.MERGER, DealType.JOINT_VENTURE})
_ONCE_FOR_ALL = frozenset({DealType.ACQUISITION, DealType.MERGER, DealType.IPO})
"""Events that seldom happen to a company twice within weeks."""

_ROUNDING = 0.05
"""How far two sums may lie apart, as a part of the larger, if either is not exact."""

_ENOUGH = 2


def resolve_deals(told: Sequence[DealFacts], known: Mapping[int, DealFacts]) -> list[int | None]:
    """Return for each deal told the id of the known one that it tells again, None for a new one.

    Two tellings are of one deal if they are of one type, turn on the same party, contradict each
    other neither in stage nor in date (see `may_be_same`), and have enough else in common.
    """
    return pair(told, known, _score, _ENOUGH)


def resolve_settled(
    told: Sequence[DealClaim], settled: Collection[SettledDeal]
) -> list[int | None]:
    """Return for each claim the deal that people decided its words tell, None if they did not."""
    return [next((its.deal for its in settled if _tells(claim, its)), None) for claim in told]


def _tells(claim: DealClaim, its: SettledDeal) -> bool:
    return claim.type == its.type and any(
        each.field == "type" and each.span.overlaps(its.span) for each in claim.evidence
    )


def _score(told: DealFacts, known: DealFacts) -> int:
    if not _comparable(told, known):
        return 0
    return sum(sign.points for sign in _SIGNS if sign.holds(told, known))


def _comparable(told: DealFacts, known: DealFacts) -> bool:
    in_common = len(told.focal & known.focal)
    return (
        told.type is known.type
        and in_common >= (2 if told.type in _BETWEEN_PEERS else 1)
        and (told.stage is None or known.stage is None or told.stage is known.stage)
        and may_be_same(told.announced_on, known.announced_on)
    )


def _happens_once(told: DealFacts, known: DealFacts) -> bool:
    return told.type in _ONCE_FOR_ALL


def _share_others(told: DealFacts, known: DealFacts) -> bool:
    return bool(told.others & known.others)


def _have_different_others(told: DealFacts, known: DealFacts) -> bool:
    return bool(told.others and known.others) and not told.others & known.others


def _share_the_sum(told: DealFacts, known: DealFacts) -> bool:
    return _sums_agree(told.amount, known.amount) is True


def _have_different_sums(told: DealFacts, known: DealFacts) -> bool:
    return _sums_agree(told.amount, known.amount) is False


def _are_both_dated(told: DealFacts, known: DealFacts) -> bool:
    return told.announced_on is not None and known.announced_on is not None


def _share_the_date(told: DealFacts, known: DealFacts) -> bool:
    return _are_both_dated(told, known) and told.announced_on == known.announced_on


def _share_the_stage(told: DealFacts, known: DealFacts) -> bool:
    return told.stage is not None and told.stage is known.stage


def _sums_agree(one: Amount | None, other: Amount | None) -> bool | None:
    if one is None or other is None or one.currency != other.currency:
        return None  # a sum in another currency may be the same one, converted
    if one.qualifier is Qualifier.EXACT and other.qualifier is Qualifier.EXACT:
        return one.value == other.value
    return abs(one.value - other.value) <= _ROUNDING * max(one.value, other.value)


_SIGNS = (
    Sign(1, _happens_once),
    Sign(2, _share_others),
    Sign(-2, _have_different_others),
    Sign(2, _share_the_sum),
    Sign(-2, _have_different_sums),
    Sign(1, _are_both_dated),  # and near: other pairs are not compared
    Sign(1, _share_the_date),
    Sign(1, _share_the_stage),
)
