"""French words around the text of an article."""

from deals.grammar import ArticleWords

WORDS = ArticleWords(
    no_headline=(
        r"^(?:par|de notre|propos recueillis|publié|mis à jour|crédits?|photos?|©|temps de lecture"
        r"|lire aussi|partager|accueil|https?:)\b"
        r"|[©|]| [-–/] (?:\w+\.)?(?:stock\.adobe|adobe ?stock|shutterstock|getty|istock|afp|reuters"
        r"|unsplash|pixabay|dr$)|\bcrédits? photo|\bstock\.adobe\.com|\b\d+ min(?:utes)? de lecture"
    ),
)
