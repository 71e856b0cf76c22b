"""Names that are one company's or person's, and tempting ones that are not.

The list of 300 pairs is `pairs.csv`: places in the open Crunchbase export of October 2013
(Creative Commons Attribution, crunchbase.com), whose names are read from there and not kept here.
"""

import csv
from collections import Counter
from pathlib import Path

import pytest

from deals.domain.duplicate import Named
from deals.domain.name import name_key
from deals.domain.vocabulary import PartyKind
from deals.read.party import kind_of
from deals.resolve.duplicate import LIKELY, likeness, propose

HERE = Path(__file__).parent
EXPORT = HERE.parents[2] / "shared" / "data" / "crunchbase-2013"
IDENTIFIERS = {"name": "permalink", "company_name": "company_permalink"} | {
    "acquirer_name": "acquirer_permalink"
}


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Orme Bois", "OrmeBois", "the same letters"),
        ("Orme Énergies SA", "ORME ENERGIES", "the same letters"),
        ("The Orme Foundry", "Orme Foundry", "the same letters"),
        ("Orme (formerly Lichen)", "Orme", "the same but for a remark in brackets"),
        ("Orme Bois Énergie (OBE)", "OBE", "acronym"),
        ("Ormeline Tilleuls", "Ormelinne Tilleuls", "a slip of the pen"),
        ("Ormelier", "Ormelier Networks", "a word for its trade is left out"),
    ],
)
def test_what_is_likely_one_company_says_why(one: str, other: str, reason: str):
    found = likeness(Named(name=one), Named(name=other))
    assert found.score >= LIKELY
    assert any(reason in each for each in found.reasons)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orme", "Orme Ventures"),
        ("Orme Bois", "Orme Brosse"),
        ("Orme (China)", "Orme"),
        ("Orme Bois Énergie", "OBE"),
        ("Tilleul Capital", "Tilleul Capital Ventures"),
        ("Orme Ventures", "Arme Ventures"),
    ],
)
def test_a_tempting_name_is_not_enough(one: str, other: str):
    assert likeness(Named(name=one), Named(name=other)).score < LIKELY


def test_a_word_that_many_begin_with_says_little():
    one, other = Named(name="Orme", alike=9), Named(name="Orme Networks", alike=9)
    assert likeness(one, other).score < LIKELY


def test_a_single_word_that_a_source_has_for_two_is_two():
    one, other = Named(name="Orme", identifier="a"), Named(name="ORME Inc.", identifier="b")
    assert likeness(one, other).score < LIKELY


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mike Vernier", "Michael Vernier", True),
        ("Ada B. Vernier", "Ada Vernier", True),
        ("Ada Vrenier", "Ada Vernier", True),
        ("Ada Vernier", "Ida Vernier", False),
        ("Ada Verne", "Ada Vernier", False),
    ],
)
def test_people_have_short_names_and_initials(one: str, other: str, same: bool):
    found = likeness(Named(name=one), Named(name=other), PartyKind.PERSON)
    assert (found.score >= LIKELY) is same


def test_pairs_are_proposed_the_likeliest_first():
    names = ["Orme Bois", "Lichen", "OrmeBois", "Mousse Media", "Ormelier", "Ormelier Networks"]
    named = {id_: Named(name=name) for id_, name in enumerate(names)}
    found = list(propose(named, PartyKind.COMPANY))
    assert [(one, other) for one, other, _ in found] == [(0, 2), (4, 5)]
    assert found[0][2].score > found[1][2].score


@pytest.mark.skipif(not EXPORT.is_dir(), reason="the export is not at hand")
def test_of_300_pairs_few_are_missed_and_fewer_are_wrong():
    names = read_names()
    heads = Counter(name_key(name).split()[0] for name in {name for name, _ in names.values()})
    judged: Counter[tuple[bool, bool]] = Counter()
    with (HERE / "pairs.csv").open(encoding="utf-8") as file:
        for pair in csv.DictReader(file):
            one = names[pair["file"], int(pair["row"]), pair["column"]]
            other = names[pair["other_file"], int(pair["other_row"]), pair["other_column"]]
            found = likeness(named(one, heads), named(other, heads), kind(one, other))
            judged[pair["same"] == "true", found.score >= LIKELY] += 1

    assert judged[True, True] + judged[True, False] == 150
    assert judged[False, True] + judged[False, False] == 150
    assert judged[True, True] / (judged[True, True] + judged[False, True]) >= 0.98
    assert judged[True, True] / 150 >= 0.85


def read_names() -> dict[tuple[str, int, str], tuple[str, str | None]]:
    """Return the names of the export with their identifiers, by file, row and column."""
    columns = {
        "companies": ["name"],
        "acquisitions": ["company_name", "acquirer_name"],
        "investments": ["investor_name"],
    }
    names = {}
    for file, named_in in columns.items():
        with (EXPORT / f"{file}.csv").open(encoding="utf-8") as rows:
            for number, row in enumerate(csv.DictReader(rows), start=2):
                for column in named_in:
                    if name_key(row[column]):
                        identifier = row.get(IDENTIFIERS.get(column, ""))
                        names[file, number, column] = row[column], identifier
    return names


def named(its: tuple[str, str | None], heads: Counter[str]) -> Named:
    name, identifier = its
    return Named(name=name, identifier=identifier, alike=heads[name_key(name).split()[0]] - 1)


def kind(*names: tuple[str, str | None]) -> PartyKind:
    people = [kind_of(name) is PartyKind.PERSON and not identifier for name, identifier in names]
    return PartyKind.PERSON if any(people) else PartyKind.COMPANY
