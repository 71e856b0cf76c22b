"""French."""

from deals.grammar import LanguagePack
from deals.lang.fr import (
    amount,
    article,
    deal,
    mention,
    partial_date,
    partnership,
    position,
    quote,
)

PACK = LanguagePack(
    code="fr",
    models=("fr_core_news_md", "fr_core_news_sm"),
    article=article.WORDS,
    amount=amount.WORDS,
    partial_date=partial_date.WORDS,
    mention=mention.WORDS,
    deal=deal.WORDS,
    partnership=partnership.WORDS,
    position=position.WORDS,
    quote=quote.WORDS,
)
