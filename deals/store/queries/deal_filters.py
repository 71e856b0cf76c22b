"""What deals may be asked for, and how they are found."""

from dataclasses import replace
from typing import Annotated, Any

from pydantic import Field, StringConstraints
from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    exists,
    false,
    literal,
    not_,
    outerjoin,
    select,
    union_all,
)
from sqlalchemy.orm import aliased

from deals.domain.vocabulary import DealStatus, DealType, PartyKind, Role, Stage
from deals.store.bound import no_less_than
from deals.store.candidates import Walk, along
from deals.store.choice import Choice, among, chosen, words
from deals.store.dialect import question_words, words_match
from deals.store.models import Deal, Evidence, Participant, Term
from deals.store.pattern import Pattern
from deals.store.queries.amount import convert_bounds, least, most, with_bounds
from deals.store.queries.evidence import told_in
from deals.store.queries.party import is_borne_by
from deals.store.question import Question
from deals.store.search import (
    FROM,
    UP_TO,
    YEAR,
    Bearers,
    Filters,
    Given,
    Id,
    IsoPrefix,
    Match,
    Mode,
    Money,
    Named,
    Names,
    Parameter,
    Prepared,
    Ranged,
    Text,
    Where,
    Year,
)

ROLES = {
    "investor": (Role.LEAD_INVESTOR, Role.INVESTOR, Role.ACQUIRER, Role.LENDER),
    "target": (Role.INVESTEE, Role.TARGET, Role.ISSUER, Role.BORROWER),
}
"""The roles of whom a filter names, where the filter itself tells them."""

EURO, CODE = "EUR", 3
"""What the Bank's rates are of, and how long an ISO 4217 code is."""

Currencies = Annotated[
    str,
    StringConstraints(to_upper=True),
    Pattern(r"^!?[A-Za-z]{3}(,[A-Za-z]{3})*$", "write ISO 4217 codes like EUR, or USD,GBP"),
]

ROLE_BEARERS = ("party", "company", "person")
"""The filters beside which a role is that of whom they name."""

PARTIES = ("party", "company", "person", "investor", "target")
"""The filters that name a party, ``party`` being whom an address names; a page walks along the
deals of the first that is given."""


def _involves(part: type[Participant], name: str, given: Given) -> ColumnElement[bool]:
    """Return whether *part* is that of someone whom the filter *name* names."""
    party = is_borne_by(given[name], part.company_id, part.person_id)
    if name in ROLES:
        return and_(party, part.role.in_([literal(role.value) for role in ROLES[name]]))
    return and_(party, plays(part, given["role"])) if "role" in given else party


def plays(part: type[Participant], role: Choice) -> ColumnElement[bool]:
    """Return whether a part is played in one of the roles of a choice."""
    played = among(part.role)(role)
    return not_(played) if role.negated else played


def _takes_part(name: str, *kinds: PartyKind) -> Named:
    def condition(bearers: Bearers, given: Given) -> ColumnElement[bool]:
        part = aliased(Participant)
        return exists().where(part.deal_id == Deal.id, _involves(part, name, given))

    return Named(condition, kinds)


def _someone_is(role: Choice) -> ColumnElement[bool]:
    part = aliased(Participant)
    return exists().where(part.deal_id == Deal.id, among(part.role)(role))


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


def _convert(connection: Connection, asked: Question, filters: "DealFilters") -> Question:
    return convert_bounds(connection, asked, filters, deal_walk)


class DealFilters(Filters):
    """Which deals."""

    company: Annotated[
        Names | None, _takes_part("company", PartyKind.COMPANY), Field(examples=["Microsoft"])
    ] = None
    """Any name of a company that takes part, case, accents and legal form aside."""

    person: Annotated[
        Names | None, _takes_part("person", PartyKind.PERSON), Field(examples=["Elon Musk"])
    ] = None
    """Any name of a person who takes part."""

    role: Annotated[
        str | None,
        words(Role),
        Where(_someone_is, bind=chosen, unless=ROLE_BEARERS),
    ] = None
    """What that company or person does in the deal; without them, what anyone does."""

    investor: Annotated[
        Names | None, _takes_part("investor", *PartyKind), Field(examples=["Microsoft"])
    ] = None
    """Name of a company or person that pays: as investor, lead investor, acquirer or lender."""

    target: Annotated[
        Names | None, _takes_part("target", *PartyKind), Field(examples=["OpenAI"])
    ] = None
    """Name of whom the deal is about: the investee, target, issuer or borrower."""

    year: Annotated[Year | None, YEAR, Field(examples=[2019])] = None
    """Year in which the deal was announced, or took place."""

    announced_from: Annotated[IsoPrefix | None, FROM, Field(examples=["2019-07"])] = None
    """First date, as an ISO 8601 prefix."""

    announced_to: Annotated[
        IsoPrefix | None, UP_TO, no_less_than("announced_from"), Field(examples=["2019-07"])
    ] = None
    """Last date, as an ISO 8601 prefix that counts whole: 2019 goes to the end of that year."""

    type: Annotated[
        str | None,
        words(DealType),
        Where(among(Deal.type), bind=chosen, parted=True),
    ] = None
    """What kind of event the deal is."""

    status: Annotated[
        str | None,
        words(DealStatus),
        Where(among(Deal.status), bind=chosen, parted=True),
    ] = None
    """How far the deal has come."""

    stage: Annotated[
        str | None,
        words(Stage),
        Where(among(Deal.stage), bind=chosen, parted=True),
    ] = None
    """Stage of a funding round."""

    currency: Annotated[
        Currencies | None,
        Where(among(Deal.currency), bind=chosen, parted=True),
        Field(examples=["USD"]),
    ] = None
    """Currency of the amount, by its ISO 4217 code."""

    min_amount: Annotated[Money | None, Ranged("size", least)] = None
    """Least amount, in whole units of its currency."""

    max_amount: Annotated[Money | None, Ranged("size", most), no_less_than("min_amount")] = None
    """Greatest amount, in whole units of its currency."""

    convert: Annotated[bool, Prepared(_convert)] = False
    """Whether bounds are of amounts in any currency, each converted to `currency` at the rate of
    the European Central Bank of the deal's day, or to euros where that is several or none. Deals
    without a day, or of a currency without a rate then, are within no bound: `unconverted` tells
    how many. Takes longer."""

    include_undisclosed: Annotated[bool, Ranged("size", lambda size, *_: size >= 0)] = True
    """Whether deals of an undisclosed amount are listed, which neither bound ever hides."""

    match: Annotated[Match, Mode()] = Match.STATED
    """What amounts and dates that are not exact must do to be within bounds: `stated` compares the
    figure, and the first day of the date; `certain` lists deals that are within them whatever is
    meant, `possible` those that may be. "More than a billion" is certainly at least one billion
    and possibly at least two; "about" is within a tenth; 2019 is possibly July 2019."""

    article: Annotated[
        Id | None, Where(lambda article: Deal.id.in_(told_in(Evidence.deal_id, article)))
    ] = None
    """Id of an article that tells of the deal."""

    q: Annotated[Text | None, Where(_say, bind=question_words), Field(examples=["milliard"])] = None
    """Words that all stand in the evidence of the deal, case and accents aside."""

    @property
    def common_currency(self) -> str:
        """The currency that `convert` converts to."""
        return self.currency if self.currency and len(self.currency) == CODE else EURO


def deal_walk(given: Given) -> Walk:
    """Walk along the deals of one party, which an index holds in order of date, or along all."""
    walk = _walk(given)
    return replace(walk, table=with_bounds(walk.table, given))


def _walk(given: Given) -> Walk:
    for name in PARTIES:
        if name in given and not given[name].negated:
            part = aliased(Participant, name="part")
            return Walk(
                # There is a deal for each part; an outer join is left out where nothing uses it.
                table=outerjoin(part, Deal, Deal.id == part.deal_id),
                id=part.deal_id,
                keys={"recency": part.recency, "size": Deal.size},
                condition=_involves(part, name, given),
                used=name,
                distinct=True,
            )
    return along(Deal, recency=Deal.recency, size=Deal.size)(given)
