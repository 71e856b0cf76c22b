"""Questions about deals."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints
from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    case,
    exists,
    false,
    func,
    inspect,
    join,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import aliased

from deals.domain.vocabulary import DealStatus, DealType, PartyKind, Role, Stage
from deals.store.dialect import Members, json_array, json_object, question_words, words_match
from deals.store.listing import Listing, Page, Sort, Walk, get_item, list_page
from deals.store.models import Deal, Evidence, Participant, Term
from deals.store.queries.evidence import articles_json, evidence_json, told_in
from deals.store.queries.party import is_borne_by, party_members
from deals.store.queries.term import terms_json
from deals.store.search import (
    FROM,
    UP_TO,
    YEAR,
    Bearers,
    Id,
    IsoPrefix,
    Money,
    Named,
    Parameter,
    Search,
    Text,
    Where,
    Year,
)

ROLES = {
    "investor": (Role.LEAD_INVESTOR, Role.INVESTOR, Role.ACQUIRER, Role.LENDER),
    "target": (Role.INVESTEE, Role.TARGET, Role.ISSUER, Role.BORROWER),
}
"""The roles of whom a filter names, where the filter itself tells them."""

PARTIES = ("company", "person", "investor", "target")
"""The filters that name a party; a page walks along the deals of the first that is given."""


def _involves(
    part: type[Participant], name: str, given: Mapping[str, Parameter]
) -> ColumnElement[bool]:
    """Return whether *part* is that of someone whom the filter *name* names."""
    party = is_borne_by(given[name], part.company_id, part.person_id)
    if name in ROLES:
        return and_(party, part.role.in_(ROLES[name]))
    return and_(party, part.role == given["role"]) if "role" in given else party


def _takes_part(name: str, *kinds: PartyKind) -> Named:
    def condition(bearers: Bearers, given: Mapping[str, Parameter]) -> ColumnElement[bool]:
        part = aliased(Participant)
        return exists().where(part.deal_id == Deal.id, _involves(part, name, given))

    return Named(condition, kinds)


def _someone_is(role: Parameter) -> ColumnElement[bool]:
    part = aliased(Participant)
    return exists().where(part.deal_id == Deal.id, part.role == role)


def _telling(word: Parameter) -> Select[Any]:
    """Select the deals with *word* in their evidence, or in that of their parties and terms."""
    match = words_match(Evidence, (word,))
    own = select(Evidence.deal_id.label("id")).where(match)
    parties = select(Participant.deal_id).join(Evidence, Evidence.participant_id == Participant.id)
    terms = select(Term.deal_id).join(Evidence, Evidence.term_id == Term.id)
    found = union_all(own, parties.where(match), terms.where(match)).subquery()
    return select(found.c.id).where(found.c.id.is_not(None))


def _say(words: Parameter) -> ColumnElement[bool]:
    return and_(*(Deal.id.in_(_telling(word)) for word in words)) if words else false()


class DealSearch(Search):
    """Which deals to list."""

    company: Annotated[
        Text | None, _takes_part("company", PartyKind.COMPANY), Field(examples=["Microsoft"])
    ] = None
    """Any name of a company that takes part, case, accents and legal form aside."""

    person: Annotated[
        Text | None, _takes_part("person", PartyKind.PERSON), Field(examples=["Elon Musk"])
    ] = None
    """Any name of a person who takes part."""

    role: Annotated[Role | None, Where(_someone_is)] = None
    """What that company or person does in the deal; without them, what anyone does."""

    investor: Annotated[
        Text | None, _takes_part("investor", *PartyKind), Field(examples=["Microsoft"])
    ] = None
    """Name of a company or person that pays: as investor, lead investor, acquirer or lender."""

    target: Annotated[
        Text | None, _takes_part("target", *PartyKind), Field(examples=["OpenAI"])
    ] = None
    """Name of whom the deal is about: the investee, target, issuer or borrower."""

    year: Annotated[Year | None, YEAR, Field(examples=[2019])] = None
    """Year in which the deal was announced, or took place."""

    announced_from: Annotated[IsoPrefix | None, FROM, Field(examples=["2019-07"])] = None
    """First date, as an ISO 8601 prefix."""

    announced_to: Annotated[IsoPrefix | None, UP_TO, Field(examples=["2019-07"])] = None
    """Last date, as an ISO 8601 prefix that counts whole: 2019 goes to the end of that year."""

    type: Annotated[DealType | None, Where(Deal.type.__eq__)] = None
    """What kind of event the deal is."""

    status: Annotated[DealStatus | None, Where(Deal.status.__eq__)] = None
    """How far the deal has come."""

    stage: Annotated[Stage | None, Where(Deal.stage.__eq__)] = None
    """Stage of a funding round."""

    currency: Annotated[
        str | None,
        StringConstraints(pattern=r"^[A-Za-z]{3}$", to_upper=True),
        Where(Deal.currency.__eq__),
        Field(examples=["USD"]),
    ] = None
    """Currency of the amount, by its ISO 4217 code."""

    min_amount: Annotated[
        Money | None, Where(lambda least: or_(Deal.amount >= least, Deal.amount.is_(None)))
    ] = None
    """Least amount, in whole units of its currency."""

    max_amount: Annotated[
        Money | None, Where(lambda most: or_(Deal.amount <= most, Deal.amount.is_(None)))
    ] = None
    """Greatest amount, in whole units of its currency."""

    include_undisclosed: Annotated[bool, Where(lambda _: Deal.amount.is_not(None))] = True
    """Whether deals of an undisclosed amount are listed, which neither bound ever hides."""

    article: Annotated[
        Id | None, Where(lambda article: Deal.id.in_(told_in(Evidence.deal_id, article)))
    ] = None
    """Id of an article that tells of the deal."""

    q: Annotated[Text | None, Where(_say, bind=question_words), Field(examples=["milliard"])] = None
    """Words that all stand in the evidence of the deal, case and accents aside."""

    sort: Literal["-announced_on", "announced_on", "-amount", "amount"] = "-announced_on"
    """Order: latest first, earliest first, greatest first or least first. Undated and undisclosed
    deals count as the earliest and the least."""


_PARTICIPANT: Members = {
    "role": Participant.role,
    **party_members(Participant.company_id, Participant.person_id),
}

_ITEM: Members = {
    "id": Deal.id,
    "type": Deal.type,
    "status": Deal.status,
    "stage": Deal.stage,
    "announced_on": Deal.announced_on,
    "year": Deal.year,
    "amount": case(
        (
            Deal.amount.is_not(None),
            json_object(
                {
                    "value": Deal.amount,
                    "currency": Deal.currency,
                    "qualifier": Deal.amount_qualifier,
                }
            ),
        )
    ),
}


def _participants(members: Members) -> ColumnElement[str]:
    rows = (
        select(json_object(members))
        .select_from(Participant)
        .where(Participant.deal_id == Deal.id)
        .order_by(Participant.id)
    )
    return json_array(rows.correlate(Deal))


def _walk(given: Mapping[str, Parameter]) -> Walk:
    """Walk along the deals of one party, which an index holds in order of date, or along all."""
    for name in PARTIES:
        if name in given:
            part = aliased(Participant, name="part")
            return Walk(
                table=join(part, Deal, Deal.id == part.deal_id),
                id=part.deal_id,
                recency=part.recency,
                condition=_involves(part, name, given),
                used=name,
                distinct=True,
            )
    return Walk(table=inspect(Deal).local_table, id=Deal.id, recency=Deal.recency)


def _amount(walk: Walk) -> ColumnElement[int]:
    return func.coalesce(Deal.amount, -1)


DEALS = Listing(
    search=DealSearch,
    record=Deal,
    item=json_object({**_ITEM, "participants": _participants(_PARTICIPANT)}),
    sorts={
        "-announced_on": Sort(lambda walk: walk.recency, descending=True),
        "announced_on": Sort(lambda walk: walk.recency),
        "-amount": Sort(_amount, descending=True, key_type=int),
        "amount": Sort(_amount, key_type=int),
    },
    walk=_walk,
)

_WHOLE = json_object(
    {
        **_ITEM,
        "participants": _participants(
            {**_PARTICIPANT, "evidence": evidence_json(Evidence.participant_id, Participant)}
        ),
        "terms": terms_json(Term.deal_id, Deal),
        "evidence": evidence_json(Evidence.deal_id, Deal),
        "articles": articles_json(Evidence.deal_id, Deal),
    }
)


def list_deals(connection: Connection, search: DealSearch) -> Page:
    """Return a page of the deals that meet every filter of *search*, with their participants."""
    return list_page(connection, DEALS, search)


def get_deal(connection: Connection, id: int) -> bytes:
    """Return a deal as JSON, with its terms and the evidence of each field.

    Raises:
        NotFound: no deal has that id.
    """
    return get_item(connection, Deal, _WHOLE, id)
