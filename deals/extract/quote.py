"""Direct speech: which quotations are quotes, where one begins and ends, and whose they are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from deals.domain.claims import QuoteClaim
from deals.domain.evidence import Evidence
from deals.extract.cast import Cast
from deals.extract.narration import STOPS, Item, Sentence, find_narration
from deals.extract.piece import Piece, find_pieces
from deals.extract.quotation import Quotation
from deals.extract.stage import Speaker
from deals.grammar import LanguagePack, QuoteWords

_LEAST_WORDS = 4
_MOST_TERM_WORDS = 6  # in a phrase that the author sets off
_MOST_HEADING_WORDS = 12
_MOST_INTERRUPTION = 40  # items between two pieces of one quote
_WORD = re.compile(r"\w+")
_UNFINISHED = frozenset(",?!…")
_PAUSES = frozenset([",", ".", ";", "–", "—", "-"])


@dataclass(slots=True)
class _Quote:
    pieces: list[Piece]

    @property
    def speaker(self) -> Speaker | None:
        attributed = [p.speaker for p in self.pieces if p.is_attributed and p.speaker]
        return attributed[0] if attributed else self.pieces[0].speaker

    def text(self, text: str) -> str:
        return " ".join(piece.span.of(text) for piece in self.pieces)


def find_quotes(
    text: str, cast: Cast, pack: LanguagePack, quotations: Sequence[Quotation]
) -> list[QuoteClaim]:
    """Return the quotes of *text* in reading order.

    Args:
        text: The article's.
        cast: Its parties. Descriptions and pronouns help, where it has them.
        pack: Its language.
        quotations: What `find_quotations` finds in it.
    """
    words = pack.quote
    sentences = find_narration(text, quotations, cast, words)
    pieces = list(find_pieces(text, sentences, cast, words))
    quotes = [q for q in _joined(pieces, sentences) if _is_speech(q, text, words)]
    return [_claim(quote, text) for quote in _unrepeated(quotes, text)]


# --- pieces of one quote


def _joined(pieces: Sequence[Piece], sentences: Sequence[Sentence]) -> list[_Quote]:
    quotes: list[_Quote] = []
    for piece in pieces:
        if quotes and _continues(quotes[-1], piece, sentences):
            quotes[-1].pieces.append(piece)
        else:
            quotes.append(_Quote([piece]))
    return quotes


def _continues(quote: _Quote, piece: Piece, sentences: Sequence[Sentence]) -> bool:
    """Tell whether *piece* goes on where *quote* stops: after nothing, or after its attribution."""
    last = quote.pieces[-1]
    if last.runs_on and piece.sentence.paragraph == last.sentence.paragraph + 1:
        return True
    if last.is_attributed and piece.is_attributed:
        return False
    if last.sentence.paragraph == piece.sentence.paragraph:
        between = _between(last, piece, sentences)
        is_silent = not any(item.is_word for item in between)
        return is_silent or _interrupted(last, piece, between)
    if last.tail is not None:
        return _resumes(last, piece)
    is_whole = last.is_alone or (last.lead is not None and last.is_introduced)
    return is_whole and _only_headings(last, piece, sentences) and _agree(last, piece)


def _between(last: Piece, piece: Piece, sentences: Sequence[Sentence]) -> list[Item]:
    if last.number == piece.number:
        return piece.sentence.items[last.index + 1 : piece.index]
    items = last.sentence.items[last.index + 1 :]
    for sentence in sentences[last.number + 1 : piece.number]:
        items = items + sentence.items
        if len(items) > _MOST_INTERRUPTION:
            return items
    return items + piece.sentence.items[: piece.index]


def _interrupted(last: Piece, piece: Piece, between: Sequence[Item]) -> bool:
    """Tell whether only the attribution of *last* stands between two pieces of one paragraph."""
    if last.tail is None or piece.is_attributed or len(between) > _MOST_INTERRUPTION:
        return False
    if piece.number - last.number > 1 or between[-1].word not in _PAUSES:
        return False
    return piece.number == last.number or piece.is_alone


def _resumes(last: Piece, piece: Piece) -> bool:
    """Tell whether a new paragraph goes on with a sentence that its attribution broke off."""
    unfinished = last.ending in _UNFINISHED and piece.number - last.number == 1
    return unfinished and piece.is_alone and not piece.is_attributed


def _agree(last: Piece, piece: Piece) -> bool:
    """Tell whether two pieces have no two speakers."""
    if last.speaker is None or piece.speaker is None or not piece.is_attributed:
        return True
    return last.speaker.party is piece.speaker.party


def _only_headings(last: Piece, piece: Piece, sentences: Sequence[Sentence]) -> bool:
    """Tell whether nothing but headings stands between two pieces of different paragraphs."""
    behind = last.sentence.items[last.index + 1 :]
    ahead = piece.sentence.items[: piece.index]
    if any(item.is_word for item in [*behind, *ahead]) or piece.number - last.number > 3:
        return False
    return all(
        sentence.paragraph not in (last.sentence.paragraph, piece.sentence.paragraph)
        and len(sentence.items) <= _MOST_HEADING_WORDS
        and sentence.items[-1].word not in STOPS | {":"}
        for sentence in sentences[last.number + 1 : piece.number]
    )


# --- what is a quote


def _is_speech(quote: _Quote, text: str, words: QuoteWords) -> bool:
    said = _WORD.findall(quote.text(text))
    if len(said) < _LEAST_WORDS:
        return False
    if len(quote.pieces) > 1:
        return not all(_is_capitalised(_WORD.findall(p.span.of(text))) for p in quote.pieces)
    return not _is_term(quote.pieces[0], said, words)


def _is_term(piece: Piece, said: Sequence[str], words: QuoteWords) -> bool:
    """Tell titles, names and terms set off by their author."""
    items, index = piece.sentence.items, piece.index
    before, behind = piece.neighbours
    if (before and before.word) in words.naming and not piece.is_governed:
        return True
    if before is None or before.word == ":" or piece.is_alone or piece.is_followed_by_verb:
        return False
    if before.word == ",":
        apposed = behind is not None and behind.word == "," and index > 1
        return apposed and items[index - 2].word in words.naming
    is_aside = before.word == "(" and behind is not None and behind.word == ")"
    return is_aside or _is_set_off(piece, said, words)


def _is_set_off(piece: Piece, said: Sequence[str], words: QuoteWords) -> bool:
    """Tell words in mid-clause that are no speech of someone's: « le « zéro carbone » vise »."""
    before, behind = piece.neighbours
    is_short = len(said) <= _MOST_TERM_WORDS
    goes_on = behind is not None and behind.is_word and behind.word not in words.links
    if piece.is_governed or (piece.lead and before and before.word in words.modals):
        return False
    is_said = piece.lead is not None and not piece.lead.is_borrowed and said[0][0].islower()
    if is_short and goes_on and not is_said and before is not None and before.is_word:
        return True
    if before is not None and before.word in words.determiners:
        named = said[0][0].isupper()
        return named or (is_short and not piece.is_attributed)
    return _is_capitalised(said) and not piece.is_attributed


def _is_capitalised(said: Sequence[str]) -> bool:
    long_words = [word for word in said if len(word) > 3]
    return bool(long_words) and all(word[0].isupper() for word in long_words)


def _unrepeated(quotes: Sequence[_Quote], text: str) -> Iterator[_Quote]:
    """Leave out quotes told twice, and those of the first paragraph that the text tells in full."""
    spoken = [" ".join(_WORD.findall(quote.text(text))).casefold() for quote in quotes]
    seen: set[str] = set()
    for number, quote in enumerate(quotes):
        in_title = quote.pieces[0].sentence.paragraph == 0 and number < _MOST_HEADING_WORDS
        later = spoken[number + 1 :] if in_title else []
        if spoken[number] not in seen and not any(spoken[number] in other for other in later):
            seen.add(spoken[number])
            yield quote


def _claim(quote: _Quote, text: str) -> QuoteClaim:
    evidence = [Evidence("text", piece.span, "quote.marks") for piece in quote.pieces]
    speaker = quote.speaker
    if speaker is None or speaker.party is None or speaker.span is None:
        return QuoteClaim(text=quote.text(text), evidence=tuple(evidence))
    rule = f"quote.speaker.{speaker.rule}"
    evidence.append(Evidence("speaker", speaker.span, rule, inferred=speaker.inferred))
    return QuoteClaim(
        text=quote.text(text),
        speaker=speaker.party.name,
        speaker_kind=speaker.party.kind,
        evidence=tuple(evidence),
    )
