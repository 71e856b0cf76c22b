"""What the model says of a name: its label, and whether it is a word."""

from collections import Counter
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

from deals.domain.evidence import Span
from deals.extract.parse import find_parts_of_speech

LABELS = {
    "ORG": "ORG", "PER": "PERSON", "PERSON": "PERSON", "LOC": "PLACE", "GPE": "GPE",
    "FAC": "PLACE", "MISC": "MISC", "PRODUCT": "THING", "WORK_OF_ART": "THING", "EVENT": "THING",
    "LAW": "THING", "LANGUAGE": "THING", "NORP": "MISC",
}  # fmt: skip
"""Labels of the models -> the signs that they are."""


def find_labels(span: Span, doc: Doc) -> Iterator[str]:
    """Yield what the model says: its label, and whether its vectors lack the name."""
    tokens = doc.char_span(span.start, span.end, alignment_mode="expand")
    if tokens is None:
        return
    labels = Counter(LABELS.get(t.ent_type_, "") for t in tokens if not t.is_punct)
    labels.pop("", None)
    yield labels.most_common(1)[0][0] if labels else "no label"
    if len(tokens) == 1 and _is_unknown(tokens[0]):
        yield "unknown word"


def find_common(spans: Iterable[Span], doc: Doc) -> set[Span]:
    """Return those of *spans*, words that open a sentence, that the model takes for ordinary."""
    first: dict[Span, Token] = {}
    for span in spans:
        tokens = doc.char_span(span.start, span.end, alignment_mode="expand")
        if tokens is not None and not _is_unknown(tokens[0]):
            first[span] = tokens[0]
    parts = find_parts_of_speech(list(first.values()))
    return {span for span, part in zip(first, parts, strict=True) if part not in ("PROPN", "X")}


def _is_unknown(token: Token) -> bool:
    """Tell whether the model's vectors, if it has any, lack the word: a coinage, likely a name."""
    vocab = token.vocab
    return bool(vocab.vectors.shape[0]) and not vocab.has_vector(token.text.lower())
