"""Bytes to text: the encoding is told, and the text put in one form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deals.errors import UnreadableArticle
from deals.read.text import decode, normalise, western

STORY = "Créée à Orléans, l’éditrice « Zorblia » a levé 3 M€ auprès d’un fonds.\n"


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("cp1252", "cp1252"),
        ("mac_roman", "mac_roman"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf_16_le"),
        ("utf-32", "utf-32"),
    ],
)
def test_each_encoding_is_told_and_named(encoding: str, name: str):
    assert decode(STORY.encode(encoding)) == (STORY, name)


@pytest.mark.parametrize("text", ["Été SA", "Hélène à Besançon", "1 M€", "l’œuvre", "« Noël »"])
def test_a_few_letters_tell_the_encoding_of_windows(text: str):
    assert western(text.encode("cp1252")) == "cp1252"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_byte_order_marks_are_no_text(encoding: str):
    assert decode(f"\ufeff\ufeff{STORY}".encode(encoding))[0] == STORY
    with pytest.raises(UnreadableArticle, match="is empty"):
        decode("\ufeff\ufeff".encode(encoding))


@pytest.mark.parametrize(
    ("begins", "name"),
    [
        ("<!DOCTYPE html>\n<p>", "HTML"),
        ("\n<html lang=fr>", "HTML"),
        ('<?xml version="1.0"?><html>', "HTML"),
        ("{\\rtf1\\ansi ", "RTF"),
    ],
)
def test_what_holds_words_among_markup_is_refused(begins: str, name: str):
    with pytest.raises(UnreadableArticle, match=f"^is {name}: save its words"):
        normalise(f"{begins}{STORY}")
    assert normalise(f"{STORY}{begins}")


@pytest.mark.parametrize(
    ("begins", "name"),
    [(b"%PDF-1.7", "PDF"), (b"PK\3\4", "DOCX, ODT"), (b"\xd0\xcf\x11\xe0", "DOC")],
)
def test_what_a_word_processor_writes_is_refused_by_its_name(begins: bytes, name: str):
    with pytest.raises(UnreadableArticle, match=f"^is {name}.*: save its words"):
        decode(begins + bytes(range(256)))


def test_line_ends_and_accents_are_put_in_one_form_and_spaces_kept():
    told = normalise("Un\u00a0titre\r\nE\u0301te\u0301 a\u0300\u202f: fin\r")
    assert told == "Un\u00a0titre\nÉté à\u202f: fin\n"


@given(st.text())
def test_a_text_put_in_its_form_stays_so(text: str):
    try:
        told = normalise(text)
    except UnreadableArticle:
        return
    assert normalise(told) == told


@given(st.binary(min_size=1, max_size=12))
def test_any_bytes_are_read_or_refused(content: bytes):
    try:
        text, encoding = decode(content)
    except UnreadableArticle:
        return
    assert text
    assert encoding
