import pytest

from deals.domain.vocabulary import PartyKind
from deals.read.party import kind_of, may_be_several, split_parties


@pytest.mark.parametrize(
    ("name", "parties"),
    [
        ("Alice Vernier & Robert Martin", ("Alice Vernier", "Robert Martin")),
        ("Alice Vernier et Robert Martin", ("Alice Vernier", "Robert Martin")),
        (
            "Orme Capital Group, Lichen Capital Partners, Mousse Advisors & FougèreMedia",
            (
                "Orme Capital Group",
                "Lichen Capital Partners",
                "Mousse Advisors",
                "FougèreMedia",
            ),
        ),
        (
            "Silver Orme Partners & Lichen Pacific Group",
            ("Silver Orme Partners", "Lichen Pacific Group"),
        ),
    ],
)
def test_parties_are_told_apart_where_the_language_allows(name: str, parties: tuple[str, ...]):
    assert split_parties(name) == parties


@pytest.mark.parametrize(
    "name",
    [
        "Orme & Orme",
        "Orme, Lichen, Mousse & Fougère",  # a firm by the names of its partners
        "Orme Defence, Space & Security",
        "Alice & Robert Vernier Foundation",
        "Orme & Company",
        "Orme & Co.",
        "Orme, Inc.",
        "Silverorme & Lichen Pinson",
        "Orme Technologies",
    ],
)
def test_a_name_that_may_be_one_is_kept_whole(name: str):
    assert split_parties(name) == (name,)


@pytest.mark.parametrize(
    ("name", "several"),
    [
        ("Silverorme & Lichen Pinson", True),
        ("Studio Orme / Lichen", True),
        ("Orme, Inc.", False),
        ("Orme & Co.", False),
        ("O&M", False),
        ("Orme", False),
    ],
)
def test_what_could_be_several_is_told(name: str, several: bool):
    assert may_be_several(name) is several


@pytest.mark.parametrize("name", ["Alice Vernier", "Robert de Orme", "Mary-Ann Orme III"][:2])
def test_a_given_name_first_makes_a_person(name: str):
    assert kind_of(name) is PartyKind.PERSON


@pytest.mark.parametrize(
    "name", ["Alice Capital", "Robert Vernier Ventures", "Alice", "Orme Vernier", "Alice & Robert"]
)
def test_a_word_for_an_organisation_makes_none(name: str):
    assert kind_of(name) is PartyKind.COMPANY
