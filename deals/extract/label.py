"""What the model says of a name: its label, its part in the sentence, whether it is a word."""

from collections import Counter
from collections.abc import Iterator

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from deals.domain.evidence import Span

LABELS = {
    "ORG": "ORG", "PER": "PERSON", "PERSON": "PERSON", "LOC": "PLACE", "GPE": "GPE",
    "FAC": "PLACE", "MISC": "MISC", "PRODUCT": "THING", "WORK_OF_ART": "THING", "EVENT": "THING",
    "LAW": "THING", "LANGUAGE": "THING", "NORP": "MISC",
}  # fmt: skip
"""Labels of the models -> the signs that they are."""


def find_labels(span: Span, doc: Doc) -> Iterator[str]:
    """Yield what the model says: its label, and whether the name is a subject."""
    tokens = doc.char_span(span.start, span.end, alignment_mode="expand")
    if tokens is None:
        return
    labels = Counter(LABELS.get(t.ent_type_, "") for t in tokens if not t.is_punct)
    labels.pop("", None)
    yield labels.most_common(1)[0][0] if labels else "no label"
    if tokens.root.dep_.startswith("nsubj"):
        yield "subject"
    if len(tokens) == 1 and _is_unknown(tokens):
        yield "unknown word"


def is_common(span: Span, doc: Doc) -> bool:
    """Tell whether the model takes a word that opens a sentence for an ordinary one."""
    tokens = doc.char_span(span.start, span.end, alignment_mode="expand")
    if tokens is None or _is_unknown(tokens):
        return False
    return tokens.root.pos_ not in ("PROPN", "X")


def _is_unknown(tokens: Tokens) -> bool:
    """Tell whether the model's vectors, if it has any, lack the word: a coinage, likely a name."""
    vocab = tokens.vocab
    return bool(vocab.vectors.shape[0]) and not vocab.has_vector(tokens.root.text.lower())
