"""English words for partnerships."""

from deals.domain.vocabulary import Role
from deals.grammar import Frame, PartnershipWords

WORDS = PartnershipWords(
    frames=(
        Frame(
            name="partnership", noun=True, topical=True,
            trigger=r"\b(?:(?:strategic |commercial |global |exclusive |long-term |multi-year |research )?(?:partnership|alliance|collaboration|co-operation|cooperation)|(?:licensing|distribution|supply|marketing|cooperation|collaboration|development|research|technology|reseller|commercial|services) (?:agreement|deal|pact))\b",
            subject=Role.PARTNER, links={"with": Role.PARTNER, "between": Role.PARTNER, "of": Role.PARTNER},
        ),
        Frame(
            name="works with",
            trigger=r"\b(?:partner(?:s|ed|ing)?(?= with)|team(?:s|ed|ing)? up|collaborat(?:e|es|ed|ing)|cooperat(?:e|es|ed|ing)|all(?:y|ies|ied) (?=with)|work(?:s|ed|ing)? (?:closely |together )?(?=with))",
            subject=Role.PARTNER, links={"with": Role.PARTNER},
        ),
    ),
    renewal=r"\b(?:continu\w+|extend\w*|extension|renew\w*|expand\w*|deepen\w*|already|existing|previous|earlier) ",
    terms=(
        r"(?P<party>{C}) (?:will|would) (?:be|become) (?:the |its |an? )(?P<text>(?:exclusive|preferred|sole|primary|official)[^,.;]*)",
        r"\bmak(?:e|es|ing) (?P<party>{C}) (?:the |its |an? )(?P<text>[^,.;]+)",
        r"(?P<party>{C}) (?:will|would) (?:provide|supply|develop|distribute|host|sell|market|license) (?P<text>[^,.;]+)",
    ),
)  # fmt: skip
