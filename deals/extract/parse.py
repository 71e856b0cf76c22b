"""Articles through the model of their language: in batches, in order, in bounded memory."""

import gc
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, islice

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from deals import lang
from deals.domain.article import Article

_WINDOW = 64  # articles held at once, so that those of one language make a batch
_BATCH = 8  # pieces that a model reads at once; more take memory and save no time
_LONGEST_PIECE = 10_000  # code points; what a model holds while it reads grows with them
_LONG_WORD = re.compile(r"\S{300}")
_UNUSED = ("lemmatizer", "parser", "senter")
"""Components that nothing here asks: rules look at labels and parts of speech. Dependencies take a
sixth of the time, and names are found as well without them."""
_TAGGERS = ("tok2vec", "tagger", "morphologizer", "attribute_ruler")
"""Components that find parts of speech, of the few words whose part is asked: of all of them it
takes a third of the time."""
_TAGGED = 64  # words, with those around them, that the taggers read at once
_REACH = 5  # words on each side that the taggers look at: four, and one for the rule of attributes


def parse(articles: Iterable[Article]) -> Iterator[tuple[Article, Doc]]:
    """Yield each article with its text as the model of its language reads it, in order.

    No more than ``_WINDOW`` articles are taken ahead of the one yielded.

    Raises:
        UnknownLanguage: an article's language has no pack; those before it have been yielded.
    """
    remaining = iter(articles)
    while window := list(islice(remaining, _WINDOW)):
        languages = {article.language for article in window}
        docs = {
            code: _parse_texts([a.text for a in window if a.language == code], code)
            for code in languages
        }
        for article in window:
            yield article, next(docs[article.language])


def _parse_texts(texts: Sequence[str], language: str) -> Iterator[Doc]:
    pieces = [list(find_pieces(text)) for text in texts]
    model = load_model(lang.load(language).models)
    taggers = [component for name, component in model.components if name in _TAGGERS]
    parsed = model.pipe(chain.from_iterable(pieces), batch_size=_BATCH)
    for piece in pieces:
        doc = _joined(list(islice(parsed, len(piece))))
        doc.user_data["taggers"] = taggers
        yield doc


@cache
def load_model(names: tuple[str, ...]) -> Language:
    """Return the first of the models *names* that is installed, with the components in use.

    Those that find parts of speech are disabled: ``find_parts_of_speech`` asks them.

    Raises:
        OSError: none is installed; spaCy says how to get the first.
    """
    installed = next((name for name in names if spacy.util.is_package(name)), names[0])
    model = spacy.load(installed, exclude=_UNUSED, disable=_TAGGERS)
    gc.freeze()  # it is kept: looking through it for garbage took a quarter of the time
    return model


def find_parts_of_speech(tokens: Sequence[Token]) -> list[str]:
    """Return the parts of speech of *tokens*, as Universal Dependencies call them, in their order.

    They are what the model that has read their text says; of a text that none has read, none.
    """
    firsts = [max(token.i - _REACH, 0) for token in tokens]
    near: Iterable[Doc] = [
        _copied(token.doc[first : token.i + _REACH + 1])
        for token, first in zip(tokens, firsts, strict=True)
    ]
    for tag in tokens[0].doc.user_data.get("taggers", ()) if tokens else ():
        near = tag.pipe(near, batch_size=_TAGGED)  # one at a time, they take three times as long
    found = zip(near, tokens, firsts, strict=True)
    return [copy[token.i - first].pos_ for copy, token, first in found]


def _copied(tokens: Span) -> Doc:
    """Return *tokens* alone; spaCy's own copy of a span goes through all of its document."""
    doc = Doc(tokens.vocab, [t.text for t in tokens], [bool(t.whitespace_) for t in tokens])
    for copy, token in zip(doc, tokens, strict=True):
        copy.norm_ = token.norm_  # that of « n't » is not what its letters have elsewhere
    return doc


def find_pieces(text: str) -> Iterator[str]:
    """Cut *text* into pieces of at most ``_LONGEST_PIECE`` code points, none of them empty.

    A piece ends with a line, else with a word, wherever there is one to end with.
    """
    start = 0
    while len(text) - start > _LONGEST_PIECE:
        last = start + _LONGEST_PIECE
        ends = (text.rfind(mark, start, last) + 1 for mark in ("\n", " "))
        end = next((end for end in ends if end > start), last)
        yield from _without_long_words(text[start:end])
        start = end
    yield from _without_long_words(text[start:])


def _without_long_words(piece: str) -> Iterator[str]:
    """Cut *piece* inside what has no blank for too long.

    Tokenisers take the marks around a word off one by one, and look at the rest again each time.
    """
    start = 0
    for word in _LONG_WORD.finditer(piece):
        yield piece[start : word.end()]
        start = word.end()
    if start < len(piece):
        yield piece[start:]


def _joined(docs: list[Doc]) -> Doc:
    whole = docs[0] if len(docs) == 1 else Doc.from_docs(docs, ensure_whitespace=False)
    assert whole is not None  # only of no documents does spaCy make none
    return whole
