"""English words around the text of an article."""

from deals.grammar import ArticleWords

WORDS = ArticleWords(
    no_headline=(
        r"^(?:by|published|posted|updated|credits?|photos?|image|©|reading time|read more|share"
        r"|home|https?:)\b"
        r"|[©|]| [-–/] (?:\w+\.)?(?:stock\.adobe|adobe ?stock|shutterstock|getty|istock|afp|reuters"
        r"|unsplash|pixabay)|\b(?:photo|image) (?:credit|by|courtesy)|\bstock\.adobe\.com"
        r"|\b\d+ min(?:ute)?s? read"
    ),
)
