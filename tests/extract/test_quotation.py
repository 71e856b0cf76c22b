"""deals.extract.quotation."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deals import lang
from deals.extract.quotation import Quotation, find_quotations

WORDS = lang.load("fr").quote
MARKS = "« » “ ” „ ‟ \" ‘ ’ ' ‹ › `` '' << >>".split()
PAIRS = "« | »,«\u00a0|\u00a0»,“|”,\"|\",‘|’,'|',„|“,„|”,‹|›,``|'',<<|>>,”|”,\" | \"".split(",")


def quotations(text: str) -> list[Quotation]:
    return find_quotations(text, WORDS)


def outer(text: str) -> list[str]:
    """The words of the quotations that lie in no other."""
    return [q.inner.of(text) for q in quotations(text) if not q.nested]


def nested(text: str) -> list[str]:
    return [q.inner.of(text) for q in quotations(text) if q.nested]


@pytest.mark.parametrize("pair", PAIRS)
def test_every_pair_of_marks_is_read(pair):
    opening, closing = pair.split("|")
    assert outer(f"Il dit {opening}on part demain{closing}, puis s'en va.") == ["on part demain"]


def test_a_span_includes_the_marks():
    text = "Elle répond : « Non merci. »"
    assert [q.span.of(text) for q in quotations(text)] == ["« Non merci. »"]


@pytest.mark.parametrize(
    "text",
    [
        "L'an dernier, l’usine d'Ostrane n'a rien produit aujourd'hui.",
        "The owners' club met the founders’ club in the '90s.",
        "Un écran de 27\" et un autre de 32\", c'est l'offre d'Ostrane.",
        "He is 5'10\" tall.",
    ],
)
def test_apostrophes_and_inches_are_no_marks(text):
    assert quotations(text) == []


def test_inches_do_not_close_a_quotation():
    assert outer('Il vante "un écran de 27" sans bord" en vitrine.') == [
        'un écran de 27" sans bord'
    ]


def test_a_plural_possessive_does_not_close_a_quotation():
    assert outer("She said ‘the owners’ club is shut’ and left.") == ["the owners’ club is shut"]


def test_a_straight_mark_opens_behind_an_elision():
    assert outer('Il promet qu\'"aucun poste" ne sera supprimé.') == ["aucun poste"]


def test_nested_quotations_are_told_from_outer_ones():
    text = "« On m'a dit : “revenez demain”, et ‘vite’ », raconte-t-elle. « Bon. »"
    assert outer(text) == ["On m'a dit : “revenez demain”, et ‘vite’", "Bon."]
    assert nested(text) == ["revenez demain", "vite"]


def test_curly_marks_may_be_closed_by_a_straight_one():
    assert outer('“We are ready", she said.') == ["We are ready"]


def test_paragraphs_may_each_reopen_a_quotation():
    text = "“One step.\n“Two steps.\n“Three steps.” He stops. “Four.”"
    assert outer(text) == ["One step.", "Two steps.", "Three steps.", "Four."]


def test_french_paragraphs_may_go_on_with_a_closing_mark():
    text = "« Un pas.\n» Deux pas.\n» Trois pas », dit-il."
    assert outer(text) == ["Un pas.", "Deux pas.", "Trois pas"]
    assert [q.is_closed for q in quotations(text)] == [False, False, True]


def test_paragraphs_without_marks_may_lie_between_two_marks():
    assert outer("« Un pas.\nDeux pas.\nTrois pas », dit-il.") == [
        "Un pas.",
        "Deux pas.",
        "Trois pas",
    ]


def test_a_mark_that_nothing_closes_ends_with_its_paragraph():
    assert outer("Il dit : « Je pars.\nLa suite du texte.\n« Vraie citation », dit-elle.") == [
        "Je pars.",
        "Vraie citation",
    ]


def test_a_stray_mark_in_mid_sentence_is_ignored():
    assert outer('Le prix " a monté.\nIl dit : "on verra bien".') == ["on verra bien"]


def test_a_stray_mark_costs_no_quotation_behind_it():
    assert outer("Le « prix a monté, dit-elle, et « tout le reste » aussi.") == ["tout le reste"]


def test_a_closing_mark_alone_closes_its_paragraph():
    text = "Le marché monte.\nIl faut investir dès demain », a dit le maire."
    assert outer(text) == ["Il faut investir dès demain"]


def test_a_missing_opening_mark_may_stand_paragraphs_ahead_in_the_first_person():
    text = 'Il pleut.\nNous avons tout perdu.\nIl faut repartir de zéro", a dit le maire.'
    assert outer(text) == ["Nous avons tout perdu.", "Il faut repartir de zéro"]


def test_a_closing_mark_behind_few_words_is_ignored():
    assert outer("Accueil » Actualités » Le marché monte encore cette année") == []


@given(st.lists(st.sampled_from([*MARKS, *"ab .,\n\t7(", "nous ", "mot "]), max_size=40))
def test_any_marks_give_spans_that_hold_words(parts):
    text = "".join(parts)
    found = quotations(text)
    assert found == sorted(found, key=lambda q: (q.span.start, -q.span.end))
    for quotation in found:
        assert quotation.span.covers(quotation.inner)
        assert quotation.span.end <= len(text)
        assert quotation.inner.of(text) == quotation.inner.of(text).strip() != ""
    tops = [q.span for q in found if not q.nested]
    assert all(a.end <= b.start for a, b in pairwise(tops))


@pytest.mark.parametrize("unit", ['"', "«", "“a ", "'a ", "a »\n", '"a\n', "« “ "])
def test_time_grows_no_faster_than_the_number_of_marks(unit):
    def seconds(count: int) -> float:
        started = time.process_time()
        quotations(unit * count)
        return time.process_time() - started

    few = min(seconds(4_000) for _ in range(3))
    assert any(seconds(16_000) < 16 * max(few, 0.01) for _ in range(3))
