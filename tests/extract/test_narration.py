"""deals.extract.narration."""

from deals import lang
from deals.domain.evidence import Span
from deals.extract.narration import find_items
from tests.extract.players import cast, narration

FRENCH, ENGLISH = lang.load("fr").quote, lang.load("en").quote


def sentences(text: str, words=ENGLISH) -> list[str]:
    """The sentences of *text*, « Q » for a quotation."""
    return [" ".join(item.word or "Q" for item in s.items) for s in narration(text, words)]


def test_quotations_and_mentions_are_single_items():
    assert sentences("“It is good,” said Jane Moss of Norvia.") == ["Q said jane moss of norvia ."]


def test_names_inside_quotations_are_no_items_of_their_own():
    (sentence,) = narration("“Norvia is good,” said Jane Moss.", ENGLISH)
    assert [m.party.name for i in sentence.items for m in i.mentions] == ["Jane Moss"]


def test_brackets_and_set_phrases_are_left_out():
    text = "Norvia (ex-Belcar), de son côté, conteste [sic]."
    assert sentences(text, FRENCH) == ["norvia , , conteste ."]


def test_brackets_around_a_quotation_stay():
    assert sentences("Norvia (“it is good”) left.") == ["norvia ( Q ) left ."]


def test_a_full_stop_behind_an_abbreviation_or_an_initial_ends_no_sentence():
    assert sentences("Dr. J. Gray of Foo Inc. left. He ran.") == [
        "dr j gray of foo inc left .",
        "he ran .",
    ]


def test_a_function_word_begins_a_sentence_behind_an_abbreviation():
    assert sentences("She left Foo Inc. The firm is shut.") == [
        "she left foo inc .",
        "the firm is shut .",
    ]


def test_a_finished_quotation_ends_its_sentence():
    assert sentences("“It is good.” Norvia was sold.") == ["Q", "norvia was sold ."]


def test_a_finished_quotation_keeps_its_attribution():
    assert sentences("“Is it good?” Jane Moss asked in Paris. She left.") == [
        "Q jane moss asked in paris .",
        "she left .",
    ]


def test_paragraphs_part_sentences():
    assert [s.paragraph for s in narration("One\nTwo. Three", ENGLISH)] == [0, 1, 1]


def test_items_inside_a_span_may_be_read():
    text = "« Le prix, dit Ana Duval, monte. »"
    items = find_items(text, Span(2, 25), cast(text))
    assert [item.word for item in items] == ["le", "prix", ",", "dit", "ana duval", ","]
