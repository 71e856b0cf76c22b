from deals.domain.partial_date import PartialDate
from deals.domain.record import PartnershipFacts
from deals.resolve.partnership import resolve_partnerships


def partnership(*partners, since=None):
    return PartnershipFacts(
        partners=frozenset(partners), since=PartialDate.parse(since) if since else None
    )


def same(told, known):
    return resolve_partnerships([told], {7: known}) == [7]


def test_the_same_partners_at_one_time_are_one_partnership():
    assert same(partnership(1, 2, since="2019"), partnership(2, 1, since="2019-07-22"))
    assert same(partnership(1, 2), partnership(1, 2, since="2019"))
    assert same(partnership(1, 2), partnership(1, 2, 3))


def test_other_partners_or_another_year_are_another():
    assert not same(partnership(1, 3), partnership(1, 2))
    assert not same(partnership(1, 2, 4), partnership(1, 2, 3))
    assert not same(partnership(1, 2, since="2016"), partnership(1, 2, since="2019"))


def test_the_dates_tell_which_of_two_it_is():
    known = {7: partnership(1, 2, since="2016"), 8: partnership(1, 2, since="2019-07-22")}
    told = [partnership(1, 2, since="2019"), partnership(1, 2, since="2016")]
    assert resolve_partnerships(told, known) == [8, 7]
    assert resolve_partnerships([partnership(1, 2)], known) == [None]
