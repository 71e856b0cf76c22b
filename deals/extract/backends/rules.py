"""Rules over words and patterns, helped by a spaCy model."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc

from deals import lang
from deals.domain.article import Article
from deals.domain.claims import CompanyClaim, PersonClaim, Reading
from deals.domain.evidence import Evidence
from deals.domain.partial_date import PartialDate
from deals.extract.amount import find_amounts
from deals.extract.cast import Cast
from deals.extract.coreference import find_cast
from deals.extract.deal import find_deals, find_news_date
from deals.extract.holder import find_holders
from deals.extract.mention import Form, Mention, Party
from deals.extract.name import find_names
from deals.extract.parse import parse
from deals.extract.partial_date import dateline, find_dates
from deals.extract.partnership import beside_ventures, find_partnerships
from deals.extract.position import find_positions
from deals.extract.quotation import find_quotations
from deals.extract.quote import find_quotes
from deals.extract.sentence import find_sentences
from deals.extract.skeleton import build_skeleton
from deals.grammar import LanguagePack

VERSION = "1"


def read(articles: Iterable[Article]) -> Iterator[Reading]:
    """Yield one reading for each article, in order."""
    for article, doc in parse(articles):
        yield _read(article, doc, lang.load(article.language))


def _read(article: Article, doc: Doc, pack: LanguagePack) -> Reading:
    text, words = article.text, pack.mention
    sentences = find_sentences(text, words.abbreviations, words.function_words)
    amounts = find_amounts(text, pack.amount)
    names = find_names(text, doc, sentences, amounts, pack)
    cast = find_cast(text, sentences, names, pack)
    dates = find_dates(text, pack.partial_date, article.published_on)
    skeletons = [build_skeleton(text, s, cast, amounts, dates) for s in sentences]
    positions = find_positions(skeletons, cast, pack.position)
    if holders := find_holders(skeletons, positions, pack.position):
        cast = cast.joined_by(holders)
        skeletons = [build_skeleton(text, s, cast, amounts, dates) for s in sentences]
    published_on = _published_on(article, pack)
    news = find_news_date(skeletons, pack.deal, published_on)
    quotations = find_quotations(text, pack.quote)
    deals = find_deals(skeletons, cast, pack.deal, published_on, news)
    partnerships = find_partnerships(
        skeletons, cast, pack.partnership, pack.deal, published_on, news
    )
    return Reading(
        deals=tuple(deals),
        partnerships=tuple(beside_ventures(partnerships, deals)),
        quotes=tuple(find_quotes(text, cast, pack, quotations)),
        backend="rules",
        version=VERSION,
        companies=tuple(
            CompanyClaim(name=p.name, aliases=p.aliases, evidence=_named(p, cast, text))
            for p in cast.companies
        ),
        people=tuple(
            PersonClaim(
                name=p.name,
                aliases=p.aliases,
                positions=positions.of(p),
                evidence=_named(p, cast, text),
            )
            for p in cast.people
        ),
    )


def _published_on(article: Article, pack: LanguagePack) -> PartialDate | None:
    """Return the caller's date of publication, else the one that the text states."""
    line = None if article.published_on else dateline(article.text, pack.partial_date)
    return line.date if line else article.published_on


def _named(party: Party, cast: Cast, text: str) -> tuple[Evidence, ...]:
    """Return the first place of each spelling of the party's name."""
    first: dict[str, Mention] = {}
    for mention in cast.mentions:
        if mention.party is party and mention.form is Form.NAME:
            first.setdefault(" ".join(mention.span.of(text).split()), mention)
    # A name told without its legal form stands in the shortest spelling that holds it.
    named = min((s for s in first if party.name in s), key=len, default=None)
    return tuple(
        Evidence("name" if spelling == named else "alias", m.span, m.rule)
        for spelling, m in first.items()
    )
