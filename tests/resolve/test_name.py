from deals.domain.claims import CompanyClaim, PersonClaim
from deals.domain.name import name_key
from deals.domain.record import KnownName
from deals.resolve.name import claimed_keys, resolve_companies, resolve_people


def company(name, *aliases):
    return CompanyClaim(name=name, aliases=aliases, evidence=())


def person(name, *aliases):
    return PersonClaim(name=name, aliases=aliases, evidence=())


def known(id_, name, *aliases):
    return KnownName(id_, name_key(name), frozenset(map(name_key, (name, *aliases))))


def test_the_same_key_is_the_same_company():
    assert resolve_companies([company("ACME, Inc."), company("Écume")], [known(1, "Acme")]) == [
        1,
        None,
    ]


def test_a_known_alias_names_its_company():
    full = known(1, "Amazon Web Services", "AWS")
    assert resolve_companies([company("AWS")], [full]) == [1]


def test_a_fuller_name_is_the_company_known_by_its_short_one():
    assert resolve_companies([company("Amazon Web Services", "AWS")], [known(1, "AWS")]) == [1]


def test_an_alias_of_two_companies_names_neither():
    both = [known(1, "Banque du Val", "BDV"), known(2, "Brasserie de Vence", "BDV")]
    assert resolve_companies([company("BDV")], both) == [None]


def test_a_shown_name_goes_before_an_alias():
    both = [known(1, "Banque du Val", "Orme"), known(2, "Orme")]
    assert resolve_companies([company("Orme")], both) == [2]


def test_two_letters_are_no_alias():
    assert resolve_companies([company("PH")], [known(1, "Paris Holding", "PH")]) == [None]


def test_names_that_an_article_tells_apart_stay_apart():
    told = [company("Orme"), company("Orme Noir", "Orme")]
    assert resolve_companies(told, [known(1, "Orme", "Orme Noir")]) == [1, None]


def test_one_name_in_two_spellings_is_one_company():
    told = [company("AWS Inc."), company("A.W.S.")]
    assert resolve_companies(told, [known(1, "Amazon Web Services", "AWS")]) == [1, 1]


def test_a_bare_surname_is_nobody_known_by_more():
    assert resolve_people([person("Martin")], [known(1, "Zoé Martin", "Martin")]) == [None]
    assert resolve_people([person("Zoé Martin", "Martin")], [known(1, "Martin")]) == [None]


def test_people_are_known_by_their_whole_name():
    assert resolve_people([person("ZOE MARTIN")], [known(1, "Zoé Martin")]) == [1]
    full = known(1, "Zoé Louise Martin", "Zoé Martin")
    assert resolve_people([person("Zoé Martin")], [full]) == [1]


def test_the_keys_of_claims_are_those_of_all_their_names():
    assert claimed_keys([company("Écume SA", "ECM"), company("Orme")]) == {"ecume", "ecm", "orme"}
