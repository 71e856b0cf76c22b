"""deals.extract.small."""

from deals import lang
from deals.domain.evidence import Span
from deals.extract.small import find_small

WORDS = lang.load("fr").mention


def small(*sentences: str) -> list[str]:
    text = "\n".join(sentences)
    starts = [text.index(sentence) for sentence in sentences]
    spans = [Span(at, at + len(one)) for at, one in zip(starts, sentences, strict=True)]
    return [span.of(text) for span in find_small(text, spans, WORDS)]


def test_a_word_in_lower_case_that_opens_a_sentence_and_acts_like_a_company_is_a_name():
    assert small("ormeo lève 3 millions", "Hier, ormeo a souri.") == ["ormeo", "ormeo"]


def test_a_line_of_common_words_names_nobody():
    assert small("fabrication de cuves", "La fabrication reprend.") == []


def test_what_a_text_has_but_once_is_no_name():
    assert small("ormeo lève 3 millions", "Hier, elle a souri.") == []
