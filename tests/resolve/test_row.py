import pytest

from deals.domain.amount import Amount
from deals.domain.name import full_key, name_key
from deals.domain.partial_date import PartialDate
from deals.domain.record import Bearer, DealFacts, RowDealFacts
from deals.domain.row import NamedParty
from deals.domain.vocabulary import DealType, PartyKind, Role
from deals.resolve.row import Fault, KnownParties, resolve_addition, resolve_row

ORME, LICHEN = (PartyKind.COMPANY, 1), (PartyKind.COMPANY, 2)
JULY, AUGUST, NEXT_YEAR = (
    PartialDate(2012, 7, 2),
    PartialDate(2012, 8, 1),
    PartialDate(2013, 7, 2),
)
FIVE, SIX = Amount(5_000_000, "USD"), Amount(6_000_000, "USD")


def round_(date: PartialDate | None = JULY, amount: Amount | None = FIVE) -> DealFacts:
    return DealFacts(
        type=DealType.FUNDING_ROUND,
        participants=frozenset({(ORME, Role.INVESTEE)}),
        amount=amount,
        announced_on=date,
    )


def sale(date: PartialDate | None = JULY, amount: Amount | None = FIVE) -> DealFacts:
    return DealFacts(
        type=DealType.ACQUISITION,
        participants=frozenset({(ORME, Role.TARGET), (LICHEN, Role.ACQUIRER)}),
        amount=amount,
        announced_on=date,
    )


def known(*companies: tuple[str, Bearer], **identified: int) -> KnownParties:
    parties = KnownParties(identified=dict(identified))
    for key, bearer in companies:
        parties.companies[key].append(bearer)
    return parties


def bearer(id: int, name: str, homonym: int = 0) -> Bearer:
    """A company that the source at hand has an identifier for."""
    full_keys = frozenset({full_key(name)})
    return Bearer(id, name_key(name), homonym, True, full_keys=full_keys)


def test_an_identifier_decides_whatever_the_name():
    parties = known(("orme", Bearer(1, "orme", 0, True)), a=1, b=2)
    assert parties.find(NamedParty("Orme", "c", identifier="b")) == (PartyKind.COMPANY, 2)


def test_a_name_is_whom_the_bare_name_means():
    parties = known(("orme", bearer(2, "Orme", homonym=1)), ("orme", bearer(1, "Orme")), a=1, b=2)
    assert parties.find(NamedParty("ORME", "c")) == (PartyKind.COMPANY, 1)


@pytest.mark.parametrize(
    ("written", "bare"), [("InVenture", "Inventure Oy"), ("Inventure Oy", "InVenture")]
)
def test_a_legal_form_tells_a_bare_name_from_an_identified_company(written: str, bare: str):
    parties = known(("inventure", bearer(1, written)), a=1)
    new = NamedParty(bare, "c")
    assert parties.find(new) is None
    assert parties.homonyms(new) == 1
    parties.add(new, (PartyKind.COMPANY, 2))
    assert parties.find(new) == (PartyKind.COMPANY, 2)
    assert parties.find(NamedParty(written.upper(), "c")) == (PartyKind.COMPANY, 1)


def test_a_legal_form_tells_nothing_once_the_company_is_written_with_it():
    parties = known(("orme", bearer(1, "Orme")), a=1)
    assert parties.find(NamedParty("Orme S.A.", "c")) is None
    parties.write(NamedParty("Orme SA", "c", identifier="a"), 1)
    assert parties.find(NamedParty("Orme S.A.", "c")) == (PartyKind.COMPANY, 1)


def test_a_legal_form_tells_nothing_where_no_identifier_or_people_decide():
    sure = bearer(1, "Orme")
    for its in (sure._replace(identified=False), sure._replace(decided=True)):
        assert known(("orme", its)).find(NamedParty("Orme SA", "c")) == (PartyKind.COMPANY, 1)


def test_two_identifiers_of_one_name_are_two_companies():
    parties = known(("orme", bearer(1, "Orme")), a=1)
    new = NamedParty("Orme", "c", identifier="b")
    assert parties.find(new) is None
    parties.add(new, (PartyKind.COMPANY, 2))
    assert parties.find(new) == (PartyKind.COMPANY, 2)
    assert parties.find(NamedParty("Orme", "c")) == (PartyKind.COMPANY, 1)


def test_an_identifier_joins_a_company_that_has_none():
    parties = known(("orme", Bearer(1, "orme", 0, False)))
    assert parties.find(NamedParty("Orme", "c", identifier="a")) == (PartyKind.COMPANY, 1)


def test_an_alias_decides_if_it_is_long_and_only_one_company_has_it():
    one, other = Bearer(1, "orme bois", 0, False), Bearer(2, "orme energies", 0, False)
    assert known(("orm", one)).find(NamedParty("ORM", "c")) == (PartyKind.COMPANY, 1)
    assert known(("or", one)).find(NamedParty("OR", "c")) is None
    assert known(("orm", one), ("orm", other)).find(NamedParty("ORM", "c")) is None


def test_a_name_that_may_be_a_persons_is_a_company_if_one_is_known_by_it():
    parties = known(("alice vernier", bearer(1, "Alice Vernier")))
    party = NamedParty("Alice Vernier", "c", kind=None, likely=PartyKind.PERSON)
    assert parties.find(party) == (PartyKind.COMPANY, 1)
    parties.companies.clear()
    parties.people["alice vernier"] = 7
    assert parties.find(party) == (PartyKind.PERSON, 7)


def test_rows_of_one_file_that_say_the_same_are_one_too_many():
    assert (
        resolve_row(round_(), "angel", {9: RowDealFacts(round_(), round_(), "angel")})
        is Fault.REPEATED
    )
    assert resolve_row(sale(), "x", {9: RowDealFacts(sale(), sale(), "x")}) is Fault.REPEATED


def test_rows_of_one_file_that_differ_in_the_sum_contradict_each_other():
    rounds = {9: RowDealFacts(round_(amount=SIX), round_(amount=SIX), "angel")}
    assert resolve_row(round_(), "angel", rounds) is Fault.CONTRADICTORY
    assert resolve_row(round_(), "venture", rounds) is None
    assert (
        resolve_row(sale(), "x", {9: RowDealFacts(sale(amount=SIX), sale(amount=SIX), "x")})
        is Fault.CONTRADICTORY
    )


def test_a_company_may_raise_twice_but_is_sold_to_one_buyer_once():
    assert (
        resolve_row(round_(), "angel", {9: RowDealFacts(round_(AUGUST), round_(AUGUST), "angel")})
        is None
    )
    sales = {9: RowDealFacts(sale(NEXT_YEAR), sale(NEXT_YEAR), "x")}
    assert resolve_row(sale(), "x", sales) is Fault.CONTRADICTORY


def test_what_the_file_said_counts_not_what_is_shown_of_it():
    shown = round_(AUGUST, SIX)
    known_ = {9: RowDealFacts(shown, round_(), "angel")}
    assert resolve_row(round_(), "angel", known_) is Fault.REPEATED


def test_a_row_tells_again_what_another_source_tells():
    assert resolve_row(sale(AUGUST, None), "x", {9: RowDealFacts(sale())}) == 9
    assert resolve_row(round_(AUGUST), "angel", {9: RowDealFacts(round_())}) == 9
    assert resolve_row(round_(NEXT_YEAR), "angel", {9: RowDealFacts(round_())}) is None


def test_who_is_added_joins_the_round_of_that_date_and_sum():
    rounds = {8: RowDealFacts(round_()), 9: RowDealFacts(round_(amount=SIX))}
    assert resolve_addition(round_(amount=SIX), rounds) == 9
    assert resolve_addition(round_(amount=None), rounds) is Fault.AMBIGUOUS
    assert resolve_addition(round_(amount=None), {8: RowDealFacts(round_())}) == 8
    assert resolve_addition(round_(NEXT_YEAR), rounds) is None
