"""Sums of money: how they are written and how exact they are."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deals import lang
from deals.extract.amount import AmountMention, find_amounts

LANGUAGES = lang.available()


def amounts(text: str, language: str) -> list[AmountMention]:
    return find_amounts(text, lang.load(language).amount)


def the_amount(text: str, language: str) -> AmountMention:
    (mention,) = amounts(text, language)
    return mention


def as_told(text: str, language: str) -> tuple[int, str, str]:
    amount = the_amount(text, language).amount
    return amount.value, amount.currency, amount.qualifier.value


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("1 milliard de dollars", 1_000_000_000, "USD"),
        ("1 milliard $", 1_000_000_000, "USD"),
        ("3,4 mds d'euros", 3_400_000_000, "EUR"),
        ("1,5 Md€", 1_500_000_000, "EUR"),
        ("250 M€", 250_000_000, "EUR"),
        ("2,3 MEuros", 2_300_000, "EUR"),
        ("0,4 MdE", 400_000_000, "EUR"),
        ("450.000 €", 450_000, "EUR"),
        ("450,000 €", 450_000, "EUR"),
        ("80k€", 80_000, "EUR"),
        ("7M d'€", 7_000_000, "EUR"),
        ("7M d’€", 7_000_000, "EUR"),
        ("1 Md USD", 1_000_000_000, "USD"),
        ("250 MUSD", 250_000_000, "USD"),
        ("US$ 30 millions", 30_000_000, "USD"),
        ("$1,5 milliard", 1_500_000_000, "USD"),
        ("12 millions de $ US", 12_000_000, "USD"),
        ("33.8 millions de livres", 33_800_000, "GBP"),
        ("2 000 000 €", 2_000_000, "EUR"),
        ("2\u00a0000\u202f000\u00a0€", 2_000_000, "EUR"),
        ("1.234.567,89 €", 1_234_568, "EUR"),
        ("1,2 milliard de francs suisses", 1_200_000_000, "CHF"),
        ("1\u202fmilliard\u00a0d’euros", 1_000_000_000, "EUR"),
        ("340 millions de dollars canadiens", 340_000_000, "CAD"),
        ("500 millions de roupies", 500_000_000, "INR"),
        ("500 millions de roupies indiennes", 500_000_000, "INR"),
        ("60 millions de couronnes suédoises", 60_000_000, "SEK"),
        ("10 milliards de yuans", 10_000_000_000, "CNY"),
        ("trois millions et demi d'euros", 3_500_000, "EUR"),
        ("un milliard d'euros", 1_000_000_000, "EUR"),
        ("un demi-milliard d'euros", 500_000_000, "EUR"),
        ("vingt-cinq millions de dollars", 25_000_000, "USD"),
        ("deux cent cinquante mille euros", 250_000, "EUR"),
        ("3 millions et demi d'euros", 3_500_000, "EUR"),
        ("un euro symbolique", 1, "EUR"),
    ],
)
def test_french_sums_are_read(text: str, value: int, currency: str):
    assert as_told(f"Il a payé {text}.", "fr") == (value, currency, "exact")


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("$1bn", 1_000_000_000, "USD"),
        ("$8.4M", 8_400_000, "USD"),
        ("US$ 250 million", 250_000_000, "USD"),
        ("4.2 bln euros", 4_200_000_000, "EUR"),
        ("34 mln dlrs", 34_000_000, "USD"),
        ("34 mln\n    dlrs", 34_000_000, "USD"),
        ("10.5 mln Canadian dlrs", 10_500_000, "CAD"),
        ("200 mln Swiss francs", 200_000_000, "CHF"),
        ("six mln dlrs", 6_000_000, "USD"),
        ("£22m", 22_000_000, "GBP"),
        ("€1,250,000", 1_250_000, "EUR"),
        ("a half-billion-dollar", 500_000_000, "USD"),
        ("half a billion dollars", 500_000_000, "USD"),
        ("two and a half million pounds", 2_500_000, "GBP"),
        ("a million euros", 1_000_000, "EUR"),
        ("twenty-five million dollars", 25_000_000, "USD"),
        ("C$40 million", 40_000_000, "CAD"),
        ("A$3.5m", 3_500_000, "AUD"),
        ("HK$900 million", 900_000_000, "HKD"),
        ("Rs 500 crore", 5_000_000_000, "INR"),
        ("EUR 20m", 20_000_000, "EUR"),
        ("20 million EUR", 20_000_000, "EUR"),
        ("MSEK 300", 300_000_000, "SEK"),
        ("¥500 million", 500_000_000, "JPY"),
        ("$1.2 trillion", 1_200_000_000_000, "USD"),
        ("$40-million", 40_000_000, "USD"),
        ("100 million Canadian dollars", 100_000_000, "CAD"),
        ("$450,000", 450_000, "USD"),
    ],
)
def test_english_sums_are_read(text: str, value: int, currency: str):
    assert as_told(f"It paid {text} for Zorblia.", "en") == (value, currency, "exact")


def test_the_yen_sign_means_yuan_in_a_text_about_china():
    assert the_amount("The Chinese chipmaker paid ¥2 billion.", "en").amount.currency == "CNY"


@pytest.mark.parametrize(
    ("text", "language", "qualifier"),
    [
        ("plus d’un milliard de dollars", "fr", "more_than"),
        ("au moins 3 M€", "fr", "more_than"),
        ("100 millions d'euros au moins", "fr", "more_than"),
        ("près de 12 millions d'euros", "fr", "about"),
        ("environ 12 M€", "fr", "about"),
        ("quelque 700 millions de dollars", "fr", "about"),
        ("de l'ordre de 5 M€", "fr", "about"),
        ("une centaine de millions d'euros", "fr", "about"),
        ("jusqu'à 5 millions €", "fr", "at_most"),
        ("moins de 2 M€", "fr", "at_most"),
        ("dépasse le milliard d'euros", "fr", "more_than"),
        ("pas moins de 2 M€", "fr", "more_than"),
        ("more than $3 billion", "en", "more_than"),
        ("at least a $3 billion", "en", "more_than"),
        ("$5 million or more", "en", "more_than"),
        ("$40-million-plus", "en", "more_than"),
        ("some $5m", "en", "about"),
        ("nearly €12 million", "en", "about"),
        ("just under $2 billion", "en", "about"),
        ("up to £5 million", "en", "at_most"),
        ("as much as $9 million", "en", "at_most"),
        ("less than $9 million", "en", "at_most"),
        ("no less than $9 million", "en", "more_than"),
    ],
)
def test_words_beside_a_sum_qualify_it_and_belong_to_its_span(
    text: str, language: str, qualifier: str
):
    mention = the_amount(f"X {text}.", language)
    assert mention.amount.qualifier.value == qualifier
    assert mention.span.of(f"X {text}.") == text


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("entre 3 et 4 milliards d'euros", "fr", 4_000_000_000),
        ("de 2 à 3 M€", "fr", 3_000_000),
        ("2 ou 3 millions d'euros", "fr", 3_000_000),
        ("between $3 billion and $4 billion", "en", 4_000_000_000),
        ("between 3 and 4 billion euros", "en", 4_000_000_000),
        ("$3-4 billion", "en", 4_000_000_000),
        ("$3 million to $4 million", "en", 4_000_000),
        ("$5-10M", "en", 10_000_000),
    ],
)
def test_a_range_gives_its_upper_end(text: str, language: str, value: int):
    mention = the_amount(f"X {text}.", language)
    assert (mention.amount.value, mention.amount.qualifier.value) == (value, "at_most")
    assert mention.rule == "amount.range"
    assert mention.span.of(f"X {text}.") == text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le capital passe de 2 millions d'euros à 3 millions d'euros.", "fr"),
        ("The bid was raised from $2 million to $3 million.", "en"),
    ],
)
def test_a_change_from_one_sum_to_another_is_no_range(text: str, language: str):
    assert [m.amount.value for m in amounts(text, language)] == [2_000_000, 3_000_000]


@pytest.mark.parametrize(
    ("text", "language", "also"),
    [
        ("340 millions de dollars canadiens (225 millions d'euros)", "fr", "EUR"),
        ("12 millions de dollars, soit environ 11 millions d'euros", "fr", "EUR"),
        ("€90 million ($104 million)", "en", "USD"),
        ("£275 million (about $385 million)", "en", "USD"),
    ],
)
def test_a_sum_in_a_second_currency_goes_with_the_first(text: str, language: str, also: str):
    mention = the_amount(f"X {text}.", language)
    assert mention.also is not None
    assert mention.also.currency == also
    assert mention.amount.currency != also


def test_the_same_currency_in_brackets_is_another_sum():
    assert len(amounts("sales of $90 million ($104 million a year ago)", "en")) == 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("3 millions d'utilisateurs", "fr"),
        ("8 millions de doses", "fr"),
        ("2000 salariés en 2018", "fr"),
        ("un milliard d'habitants", "fr"),
        ("27 million users", "en"),
        ("3 billion people in 2019", "en"),
        ("Route 66", "en"),
    ],
)
def test_a_count_of_other_things_is_no_money(text: str, language: str):
    assert amounts(f"Zorblia a 5 M€. Ils sont {text}.", language)[1:] == []


def test_a_list_of_sums_shares_the_currency_of_its_first():
    text = "Airbleu met 116 millions d'euros, Safrine 58 millions et Thélis 13 millions."
    mentions = amounts(text, "fr")
    assert [m.amount.value for m in mentions] == [116_000_000, 58_000_000, 13_000_000]
    assert {m.amount.currency for m in mentions} == {"EUR"}
    assert [m.rule for m in mentions[1:]] == ["amount.currency_from_context"] * 2


def test_the_last_sum_of_a_list_lends_its_currency_backwards():
    text = "Il reçoit 30 millions et 40 millions de dollars."
    assert [m.amount.currency for m in amounts(text, "fr")] == ["USD", "USD"]


def test_a_bare_sum_takes_the_currency_of_an_equal_one():
    text = "Vortal apporte 1 milliard de dollars.\nJe me méfie de ce don d'un milliard."
    assert [(m.amount.value, m.amount.currency) for m in amounts(text, "fr")] == [
        (1_000_000_000, "USD")
    ] * 2


def test_a_count_between_two_sums_lends_nothing():
    text = "Il a 5 millions d'euros, 3 millions de clients et 2 millions."
    assert [m.amount.value for m in amounts(text, "fr")] == [5_000_000]


def test_a_sum_of_nothing_is_no_sum():
    assert amounts("It costs $0.", "en") == []


_PIECES = st.sampled_from(
    "1 2,5 3.000 un deux cent mille million milliards bn M € $ £ US$ EUR d'euros dollars dlrs de "
    "entre et between and to à - ( ) , . ; plus d' environ or more par action per share from "
    "valued at chiffre d'affaires \n \u00a0 ½ 1/2 demi half a".split(" ")
)
_TEXTS = st.one_of(st.text(), st.lists(_PIECES, max_size=30).map(" ".join))


@given(text=_TEXTS, language=st.sampled_from(LANGUAGES))
def test_any_text_gives_sums_that_stand_in_it_in_order(text: str, language: str):
    end = 0
    for mention in amounts(text, language):
        assert mention.span.start >= end
        assert mention.span.of(text).strip()
        assert mention.amount.value > 0
        end = mention.span.end


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece",
    ["1", " ", "1 ", "1 000", "un ", "cent ", "$", "\n", "de 1 à ", "1 €, ", "a half ", "("],
)
def test_a_hostile_text_is_read_in_linear_time(piece: str, language: str):
    text = (piece * 20_000)[:20_000]
    started = time.process_time()
    amounts(text, language)
    assert time.process_time() - started < 0.8
