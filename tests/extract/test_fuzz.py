"""Amounts, dates, quotes and whole readings of texts that nobody would write.

The gate tries a few texts. `DEALS_TEST_FUZZ=600 pytest tests/extract/test_fuzz.py -k amounts -rs`
tries other ones each time for as many seconds, and is then skipped, telling how many they were.
"""

import os
import re
import time

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from deals import lang
from deals.domain.amount import Amount
from deals.domain.evidence import Span
from deals.domain.partial_date import PartialDate
from deals.errors import UnreadableArticle
from deals.extract.amount import find_amounts
from deals.extract.deadline import deadline
from deals.extract.parse import load_model
from deals.extract.partial_date import find_dates
from deals.extract.quotation import find_quotations
from deals.read.article import read_text
from tests.extract.test_articles import TEXTS, assert_evidence_holds
from tests.library import read

SECONDS = float(os.environ.get("DEALS_TEST_FUZZ", "0"))
HANG = 10  # seconds of processor time that no text of a few lines needs

_WORDS = sorted({word for text, _ in TEXTS for word in re.findall(r"\S+|\n", text)})
_SCRAPS = [
    *"«»“”„\"'’‘‹›()[]—–-…!?.,;:%$€£¥/&@#*=0123456789\n\t ",
    *"\u00a0 \u202f \u200b \u202e \u2066 \u0301 \u2028 \x85 \x1c \ufeff ﬁ ß İ ǅ ½ ² ٣ 𝟓 😀 Ⅳ".split(
        " "
    ),
    *"1,5 3.000 12 000 2,000,000.50 99999999999999999999 1e9 0 -3 $3bn 3M€ US$ 10% 1.2.3".split(),
    *"millions milliards million billion trillion dollars euros livres cents M Md mn bn".split(),
    *"2019 2019-07-22 31/02/2021 7/22/2019 30 février 1er mai May 32 hier yesterday Q3".split(),
    *"lundi Monday dernier last next fin 2020 en avril 13h30 0000 1 janv. Sept. 9999".split(),
    *"a-t-il déclaré said he told Mme M. Inc. SA S.A. & Co. d’ l’ qu’ Mr. J. R.".split(),
]
_PIECES = st.one_of(st.sampled_from(_SCRAPS), st.sampled_from(_WORDS), st.text(max_size=6))
_BETWEEN = st.sampled_from([" ", " ", " ", "", "\n", "\u00a0", ", "])
TEXT = st.lists(st.tuples(_PIECES, _BETWEEN), min_size=1, max_size=80).map(
    lambda parts: "".join(piece + between for piece, between in parts)
)
LANGUAGE = st.sampled_from(lang.available())
PUBLISHED = st.sampled_from([None, PartialDate(2019), PartialDate(2020, 2, 29)])


class Watch:
    """Ends a long run in time, and tells how much it tried."""

    def __init__(self) -> None:
        self.end = time.monotonic() + SECONDS
        self.tried = 0

    def go_on(self) -> None:
        self.tried += 1
        if SECONDS and time.monotonic() > self.end:
            pytest.skip(f"{self.tried} texts in {SECONDS:g} seconds, and no fault")


@pytest.fixture
def watch() -> Watch:
    return Watch()


def fuzzed(few: int):
    """Settings of a test that tries *few* texts in the gate, and very many in a long run."""
    return settings(
        max_examples=10**9 if SECONDS else few,
        deadline=None,
        derandomize=not SECONDS,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


def assert_in_order(text: str, spans: list[Span]) -> None:
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= len(text)
        end = span.end


@fuzzed(100)
@given(text=TEXT, language=LANGUAGE)
def test_amounts_of_any_text_stand_in_it(watch: Watch, text: str, language: str):
    watch.go_on()
    check_amounts(text, language)


def check_amounts(text: str, language: str) -> None:
    with deadline(HANG):
        found = find_amounts(text, lang.load(language).amount)

    assert_in_order(text, [each.span for each in found])
    for each in found:
        assert 0 < each.amount.value < 2**63
        assert Amount.parse(str(each.amount)) == each.amount
        assert re.search(r"\w", each.span.of(text))


@fuzzed(100)
@given(text=TEXT, language=LANGUAGE, published_on=PUBLISHED)
def test_dates_of_any_text_stand_in_it(
    watch: Watch, text: str, language: str, published_on: PartialDate | None
):
    watch.go_on()
    check_dates(text, language, published_on)


def check_dates(text: str, language: str, published_on: PartialDate | None) -> None:
    with deadline(HANG):
        found = find_dates(text, lang.load(language).partial_date, published_on)

    assert_in_order(text, [each.span for each in found])
    for each in found:
        assert PartialDate.parse(str(each.date)) == each.date
        assert re.search(r"\w", each.span.of(text))


@fuzzed(100)
@given(text=TEXT, language=LANGUAGE)
def test_quotations_of_any_text_stand_in_it(watch: Watch, text: str, language: str):
    watch.go_on()
    check_quotations(text, language)


def check_quotations(text: str, language: str) -> None:
    with deadline(HANG):
        found = find_quotations(text, lang.load(language).quote)

    assert found == sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end))
    for each in found:
        assert 0 <= each.span.start < each.span.end <= len(text)
        assert each.span.of(text).strip()


@pytest.mark.model
@fuzzed(30)
@given(text=TEXT, published_on=PUBLISHED)
def test_readings_of_any_text_hold_their_evidence(
    watch: Watch, text: str, published_on: PartialDate | None
):
    watch.go_on()
    check_reading(text, published_on)


def check_reading(text: str, published_on: PartialDate | None) -> None:
    try:
        article = read_text(text, published_on=published_on)
    except UnreadableArticle:
        return
    note(article.text)
    load_model(lang.load(article.language).models)  # which takes seconds, once
    with deadline(HANG):
        [reading] = read([article])

    assert_evidence_holds(article, reading)
