"""The closed vocabularies, and which role each type of deal turns on."""

from enum import StrEnum


class PartyKind(StrEnum):
    """What sort of someone a name belongs to; "company" covers every organisation."""

    COMPANY = "company"
    PERSON = "person"


class DealType(StrEnum):
    """What kind of event a deal is."""

    FUNDING_ROUND = "funding_round"
    INVESTMENT = "investment"
    ACQUISITION = "acquisition"
    MERGER = "merger"
    JOINT_VENTURE = "joint_venture"
    IPO = "ipo"
    DEBT = "debt"


class Role(StrEnum):
    """What a party does in a deal."""

    INVESTEE = "investee"
    LEAD_INVESTOR = "lead_investor"
    INVESTOR = "investor"
    TARGET = "target"
    ACQUIRER = "acquirer"
    SELLER = "seller"
    MERGING_PARTY = "merging_party"
    PARTNER = "partner"
    VENTURE = "venture"
    ISSUER = "issuer"
    BORROWER = "borrower"
    LENDER = "lender"


ROLES: dict[DealType, tuple[Role, ...]] = {
    DealType.FUNDING_ROUND: (Role.INVESTEE, Role.LEAD_INVESTOR, Role.INVESTOR),
    DealType.INVESTMENT: (Role.INVESTEE, Role.INVESTOR),
    DealType.ACQUISITION: (Role.TARGET, Role.ACQUIRER, Role.SELLER),
    DealType.MERGER: (Role.MERGING_PARTY,),
    DealType.JOINT_VENTURE: (Role.PARTNER, Role.VENTURE),
    DealType.IPO: (Role.ISSUER, Role.INVESTOR),
    DealType.DEBT: (Role.BORROWER, Role.LENDER),
}
"""The roles a type of deal knows, the focal one first."""

FOCAL_ROLES = frozenset({Role.INVESTEE, Role.TARGET, Role.VENTURE, Role.ISSUER, Role.BORROWER})
"""Roles of whom a deal is about; peers who merge or set up a company are about each other."""


class DealStatus(StrEnum):
    """How far a deal has come."""

    RUMORED = "rumored"
    ANNOUNCED = "announced"
    COMPLETED = "completed"
    TERMINATED = "terminated"


class Stage(StrEnum):
    """Of a funding round."""

    PRE_SEED = "pre_seed"
    SEED = "seed"
    SERIES_A = "series_a"
    SERIES_B = "series_b"
    SERIES_C = "series_c"
    SERIES_D = "series_d"
    SERIES_E = "series_e"
    SERIES_F = "series_f"
    SERIES_G = "series_g"
    SERIES_H = "series_h"
    GROWTH = "growth"
    BRIDGE = "bridge"


class Qualifier(StrEnum):
    """How a stated sum bounds the true one."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"


class Measure(StrEnum):
    """What a sum measures, as far as the words next to it tell."""

    SUM = "sum"  # nothing says otherwise
    PER_SHARE = "per_share"  # or per any other unit
    VALUATION = "valuation"
    REVENUE = "revenue"  # sales, profits, losses, costs, budgets
    TOTAL_TO_DATE = "total_to_date"  # raised over all rounds, assets managed
    DEBT_LOAD = "debt_load"  # debts that a company bears or a buyer takes over
    FINE = "fine"


class PositionStatus(StrEnum):
    """Whether a person still holds a position."""

    CURRENT = "current"
    FORMER = "former"


class Reason(StrEnum):
    """Why something in a row is put aside, or stored otherwise than it stands."""

    UNREADABLE = "unreadable"  # it says nothing that can be read
    ABSURD = "absurd"  # it cannot be so
    REPEATED = "repeated"  # another row says the same
    CONTRADICTORY = "contradictory"  # another row, or value, says otherwise
    MENDED = "mended"  # stored as it was before its encoding was lost
    KEPT_WHOLE = "kept_whole"  # maybe several parties in one string


class Loss(StrEnum):
    """What of a row is not stored."""

    ROW = "row"
    VALUE = "value"
    NOTHING = "nothing"


class TermStatus(StrEnum):
    """Whether a term of an agreement is stated, denied, or said to be kept back."""

    STATED = "stated"
    NEGATED = "negated"
    UNDISCLOSED = "undisclosed"
