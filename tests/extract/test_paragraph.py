"""deals.extract.paragraph."""

from hypothesis import given
from hypothesis import strategies as st

from deals.extract.paragraph import find_paragraphs, heading_end


def paragraphs(text: str) -> list[str]:
    return [span.of(text) for span in find_paragraphs(text)]


def test_each_line_is_a_paragraph():
    assert paragraphs("Title\r\n\r\n  One. \nTwo.\n") == ["Title", "One.", "Two."]


def test_lines_wrapped_at_a_column_belong_together():
    text = (
        "Norvia said it would\nbuy the rest of\nBelcar next year.\n\nIts shares rose\nafter that."
    )
    assert paragraphs(text) == [
        "Norvia said it would\nbuy the rest of\nBelcar next year.",
        "Its shares rose\nafter that.",
    ]


def test_an_indent_begins_a_paragraph_of_wrapped_text():
    text = "  Norvia said it would\nbuy the rest of\nBelcar.\n  Its shares rose\nafter that."
    assert len(paragraphs(text)) == 2


@given(st.text(alphabet="ab.«\n\r \u00a0\u2029", max_size=80))
def test_paragraphs_keep_order_and_lose_only_blanks(text):
    spans = find_paragraphs(text)
    assert all(span.of(text) == span.of(text).strip() for span in spans)
    assert "".join("".join(s.of(text) for s in spans).split()) == "".join(text.split())


def test_a_heading_goes_on_to_the_first_line_that_ends_a_sentence():
    assert heading_end("4 March 2024\n\nNorvia buys Belcar\n\nNorvia said so.\n") == 33


def test_a_heading_is_one_line_where_no_sentence_ends_soon():
    assert heading_end("Norvia\nbuys\nBelcar\nfor\nthree\nmillion") == 6
