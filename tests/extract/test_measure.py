"""What sums measure: the words beside them tell."""

import pytest

from deals import lang
from deals.extract.amount import AmountMention, Measure, find_amounts


def amounts(text: str, language: str) -> list[AmountMention]:
    return find_amounts(text, lang.load(language).amount)


@pytest.mark.parametrize(
    ("text", "language", "measure"),
    [
        ("Vortal achète Zorblia pour 5 M€", "fr", Measure.SUM),
        ("12 euros par action", "fr", Measure.PER_SHARE),
        ("une société valorisée à 3 milliards d'euros", "fr", Measure.VALUATION),
        ("une valorisation de 3 milliards d'euros", "fr", Measure.VALUATION),
        ("une opération valorisée à 3 milliards d'euros", "fr", Measure.SUM),
        ("un chiffre d'affaires de 65,6 M€", "fr", Measure.REVENUE),
        ("son chiffre d'affaires a progressé de 3 % à 65 M€", "fr", Measure.REVENUE),
        ("un bénéfice net de 4 M€", "fr", Measure.REVENUE),
        ("(chiffre d'affaires : 3 M€)", "fr", Measure.REVENUE),
        ("des revenus de l'ordre de 33 M€", "fr", Measure.REVENUE),
        ("elle a perdu 30 M€", "fr", Measure.REVENUE),
        ("portant à 30 M€ le total levé", "fr", Measure.TOTAL_TO_DATE),
        ("portant le total des fonds levés à 30 M€", "fr", Measure.TOTAL_TO_DATE),
        ("elle a levé au total 30 M€", "fr", Measure.TOTAL_TO_DATE),
        ("30 M€ levés depuis sa création", "fr", Measure.TOTAL_TO_DATE),
        ("1 milliard d'euros d'encours", "fr", Measure.TOTAL_TO_DATE),
        ("une dette estimée à 900 M€", "fr", Measure.DEBT_LOAD),
        ("lève une dette de 9 M€", "fr", Measure.SUM),
        ("une amende de 5 M€", "fr", Measure.FINE),
        ("il rachète les actions de Zorblia pour 5 M€", "fr", Measure.SUM),
        ("Vortal buys Zorblia for $5 million", "en", Measure.SUM),
        ("Vortal buys its sales arm for $5 million", "en", Measure.SUM),
        ("$61.86 per share", "en", Measure.PER_SHARE),
        ("58 cents a share", "en", Measure.PER_SHARE),
        ("shares were down 1.5 percent at $28.45", "en", Measure.PER_SHARE),
        ("it sold the shares to Vortal at $28 million", "en", Measure.SUM),
        ("a company valued at $3 billion", "en", Measure.VALUATION),
        ("an equity value of around $1.9 billion", "en", Measure.VALUATION),
        ("at a $4 billion valuation", "en", Measure.VALUATION),
        ("a deal valued at $3 billion", "en", Measure.SUM),
        ("a transaction worth $3 billion", "en", Measure.SUM),
        ("sales rose 9.6 percent to $15.01 billion", "en", Measure.REVENUE),
        ("approximately $450 million in revenue", "en", Measure.REVENUE),
        ("a net profit of $4 million", "en", Measure.REVENUE),
        ("savings of $4 million a year", "en", Measure.REVENUE),
        ("bringing its total funding to $80 million", "en", Measure.TOTAL_TO_DATE),
        ("has raised $50 million to date", "en", Measure.TOTAL_TO_DATE),
        ("with $3 billion in assets under management", "en", Measure.TOTAL_TO_DATE),
        ("including $2 billion of debt", "en", Measure.DEBT_LOAD),
        ("raised $5 million in debt", "en", Measure.SUM),
        ("for $3 billion, including debt", "en", Measure.SUM),
        ("was fined $5 million", "en", Measure.FINE),
    ],
)
def test_the_words_beside_a_sum_say_what_it_measures(text: str, language: str, measure: Measure):
    assert [m.measure for m in amounts(text, language)] == [measure]


def test_a_sum_measures_what_the_one_it_is_compared_with_does():
    text = "Earnings rose to $572 million, or 58 cents a share, from $561 million."
    measures = [m.measure for m in amounts(text, "en")]
    assert measures == [Measure.REVENUE, Measure.PER_SHARE, Measure.REVENUE]


def test_a_cue_reaches_no_further_than_the_next_sum():
    text = "Avec un chiffre d'affaires de 65 M€, il a été cédé pour un million d'euros."
    assert [m.measure for m in amounts(text, "fr")] == [Measure.REVENUE, Measure.SUM]
