"""English words for partnerships."""

from deals.domain.vocabulary import Role
from deals.grammar import Frame, PartnershipWords

_PEERS = {"with": Role.PARTNER, "between": Role.PARTNER, "of": Role.PARTNER}
_KIND = (
    r"(?:licensing|license|distribution|supply|marketing|cooperation|collaboration|development|"
    r"research|"
    r"technology|reseller|commercial|services|sponsorship|manufacturing|co-development|offtake)"
)

WORDS = PartnershipWords(
    frames=(
        Frame(
            name="partnership",
            noun=True,
            topical=True,
            trigger=r"\b(?:(?:strategic|commercial|global|exclusive|long-term|multi-year|"
            r"research) )*"
            r"(?:partnership(?! (?:interest|unit))|(?<!in the )(?:alliance|collaboration|"
            r"co-operation|cooperation)|"
            rf"{_KIND} (?:agreement|deal|pact|accord|alliance))\b",
            subject=Role.PARTNER,
            links=_PEERS,
            before={"with": Role.PARTNER},
        ),
        Frame(
            name="works with",
            trigger=r"\b(?:partner(?:s|ed|ing)?(?= with)|team(?:s|ed|ing)? up|collaborat(?:e|es|ed|"
            r"ing)|"
            r"cooperat(?:e|es|ed|ing)|all(?:y|ies|ied) (?=with)|work(?:s|ing)? (?:closely |"
            r"together )?(?=with))",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="made with",
            topical=True,
            trigger=r"\b(?:co-)?(?:developed|designed|built)(?= (?:jointly |in partnership |"
            r"together )?with)",
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="are partners",
            trigger=r"\b(?:are|were|been|become|became)(?: [\w-]+){0,2} partners\b",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="exclusive partner",
            noun=True,
            trigger=r"\b(?:exclusive|preferred|sole|official)(?: [a-z]+)? (?:supplier|distributor|"
            r"partner|provider|reseller|licensee)\b",
            subject=Role.PARTNER,
            links={"of": Role.PARTNER, "to": Role.PARTNER, "for": Role.PARTNER},
        ),
    ),
    making=r"\b(?:sign|announc|enter|struck|strike|ink|form|forg|reach|agree|launch|develop|design|built|build|renew|extend|expand)\w*",
    renewal=r"\b(?:continu\w+|extend\w*|extension|renew\w*|expand\w*|deepen\w*|already|existing|"
    r"previous|earlier) ",
    terms=(
        r"(?P<party>{C}) (?:will|would) (?:be|become) (?:the |its |an? )(?P<text>(?:exclusive|"
        r"preferred|sole|primary|official)[^,.;]*)",
        r"\bmak(?:e|es|ing) (?P<party>{C}) (?:the |its |an? )(?P<text>[^,.;]+)",
        r"(?P<party>{C}) (?:will|would) (?:provide|supply|develop|distribute|host|sell|market|"
        r"license) (?P<text>[^,.;]+)",
    ),
)
