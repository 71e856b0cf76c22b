"""Rules over words and patterns, helped by a spaCy model."""

from collections.abc import Iterable, Iterator
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from deals import lang
from deals.domain.article import Article
from deals.domain.claims import CompanyClaim, PersonClaim, Reading
from deals.domain.evidence import Evidence
from deals.extract.coreference import Cast, find_cast
from deals.extract.mention import find_names
from deals.extract.sentence import find_sentences
from deals.grammar import LanguagePack

VERSION = "1"


def read(articles: Iterable[Article]) -> Iterator[Reading]:
    """Yield one reading for each article, in order."""
    for article in articles:
        pack = lang.load(article.language)
        yield _read(article, _pipeline(pack.models)(article.text), pack)


@cache
def _pipeline(models: tuple[str, ...]) -> Language:
    return spacy.load(next(name for name in models if spacy.util.is_package(name)))


def _read(article: Article, doc: Doc, pack: LanguagePack) -> Reading:
    words = pack.mention
    sentences = find_sentences(article.text, words.abbreviations, words.function_words)
    cast = find_cast(article.text, sentences, find_names(doc, sentences, pack), pack)
    return Reading(
        backend="rules",
        version=VERSION,
        companies=tuple(
            CompanyClaim(name=p.name, aliases=p.aliases, evidence=_named(p, cast))
            for p in cast.companies
        ),
        people=tuple(
            PersonClaim(name=p.name, aliases=p.aliases, evidence=_named(p, cast))
            for p in cast.people
        ),
    )


def _named(party, cast):
    return tuple(Evidence("name", m.span, m.rule) for m in cast.mentions if m.party is party)
